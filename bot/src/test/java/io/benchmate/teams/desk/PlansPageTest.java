package io.benchmate.teams.desk;

import static io.benchmate.teams.desk.KeptByAmina.AMINA;
import static io.benchmate.teams.desk.KeptByAmina.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.people.Person;
import io.benchmate.plan.revising.RevisionsInMemory;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.Map;

/** "plans": which is asked first, and the button for another. */
class PlansPageTest {
    private final RevisionsInMemory revisions = new RevisionsInMemory();
    private final KeptByAmina kept = new KeptByAmina(revisions);

    @BeforeEach
    void load() {
        kept.live("Estates action plan\nRef,Action,When\n1,Publish a page for every team,2027\n");
        kept.live("Library action plan\nRef,Action,When\n7,Lend out the cameras,2027\n");
    }

    @Test
    void putsAnotherPlanFirstAndBack() {
        kept.says(AMINA, "plans");
        assertThat(kept.card()).contains("Ask first: Library");

        String page = text(kept.press(AMINA, PlansPage.FIRST, Map.of()));

        assertThat(page.indexOf("Library")).isLessThan(page.indexOf("Estates"));
        assertThat(first()).startsWith("Library");
        kept.press(AMINA, PlansPage.FIRST, Map.of());
        assertThat(first()).startsWith("Estates");
    }

    @Test
    void isForAdminsAlone() {
        kept.says(AMINA, "plans");

        kept.press(new Person("ben", "Ben"), PlansPage.FIRST, Map.of());

        assertThat(first()).startsWith("Estates");
    }

    private String first() {
        return revisions.live().getFirst().facts().title();
    }
}
