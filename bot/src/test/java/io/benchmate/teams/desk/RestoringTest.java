package io.benchmate.teams.desk;

import static io.benchmate.teams.desk.KeptByAmina.AMINA;
import static io.benchmate.teams.desk.KeptByAmina.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.card.RestoreCard;
import io.benchmate.people.Person;
import io.benchmate.plan.Field;
import io.benchmate.plan.revising.RevisionsInMemory;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.Map;

/** "restore revision 1", in words and by buttons. */
class RestoringTest {
    private static final String PLAN =
            "Estates action plan\nRef,Action,When\n1,Publish a page for every team,2027\n2,Open the"
                    + " workshops to everybody,2027\n";

    private final KeptByAmina kept = new KeptByAmina(new RevisionsInMemory());

    @BeforeEach
    void load() {
        kept.live(PLAN);
        kept.live(PLAN.replace("everybody,2027", "everybody,2028"));
    }

    @Test
    void showsWhatWouldChangeBeforeAnythingDoes() {
        String look = kept.says(AMINA, "Restore revision 1.");

        assertThat(look).contains("in place of revision 2", "from \"2028\" to \"2027\"");
        assertThat(when()).isEqualTo("2028");
    }

    @Test
    void restoresAndOffersAnUndo() {
        kept.says(AMINA, "restore revision 1 of estates");

        String done = text(kept.press(AMINA, RestoreCard.RESTORE, Map.of()));
        assertThat(done).contains("revision 3");
        assertThat(when()).isEqualTo("2027");

        assertThat(kept.card()).contains("Undo: back to revision 2");
        kept.press(AMINA, RestoreCard.RESTORE, Map.of());
        assertThat(when()).isEqualTo("2028");
    }

    @Test
    void anOldButtonDoesNotOverwriteWhatWentLiveSince() {
        kept.says(AMINA, "restore revision 1");
        String old = kept.card();
        kept.live(PLAN.replace("everybody,2027", "everybody,2029"));

        String anew = text(kept.press(old, AMINA, RestoreCard.RESTORE, Map.of()));

        assertThat(anew).contains("Revision 3 went live since you saw this", "from \"2029\"");
        assertThat(when()).isEqualTo("2029");
    }

    @Test
    void pressingTwiceChangesNothingMore() {
        kept.says(AMINA, "restore revision 1");
        String card = kept.card();
        kept.press(card, AMINA, RestoreCard.RESTORE, Map.of());

        assertThat(text(kept.press(card, AMINA, RestoreCard.RESTORE, Map.of())))
                .contains("live already");
        assertThat(when()).isEqualTo("2027");
    }

    @Test
    void asksWhichPlanWithButtonsWhenSeveralHaveThatRevision() {
        kept.live("Library action plan\nRef,Action,When\n7,Lend out the cameras,2027\n");

        String asked = kept.says(AMINA, "restore revision 1");

        assertThat(asked).contains("Which plan do you mean?", "Library action plan");
        assertThat(kept.card()).contains(RestoreCard.LOOK).doesNotContain(RestoreCard.RESTORE);
        assertThat(text(kept.press(AMINA, RestoreCard.LOOK, Map.of())))
                .containsAnyOf("in place of revision 2", "live already");
        assertThat(kept.says(AMINA, "restore revision 1 of estates")).contains("from \"2028\"");
    }

    @Test
    void looksAtOneHoweverItIsAskedFor() {
        String looked = kept.says(AMINA, "show revision 1");

        assertThat(looked).isEqualTo(kept.says(AMINA, "restore revision 1"));
        assertThat(kept.says(AMINA, "revision 1 of estates")).contains("from \"2028\"");
    }

    @Test
    void saysThatThereIsNoSuchRevision() {
        assertThat(kept.says(AMINA, "restore revision 9")).contains("no such revision");
    }

    @Test
    void isForAdminsAlone() {
        kept.says(AMINA, "restore revision 1");

        kept.press(new Person("ben", "Ben"), RestoreCard.RESTORE, Map.of());

        assertThat(when()).isEqualTo("2028");
    }

    private String when() {
        return kept.action("2").text(Field.TIMESCALE).orElseThrow();
    }
}
