package io.benchmate.ask;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.plan.importing.PlanImport;
import io.benchmate.plan.importing.Reading;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;

/** What the plan does not tell of statuses is said beside a list that rests on them. */
class StatusNotesTest {
    private static final String STATUSES =
            """
            Theme,Ref,Action,Lead,By when,RAG
            Welfare,R1,Send a card to every retiring technician,HR,May 2026,Red
            Welfare,R2,Hold a lunch for new starters,HR,June 2026,
            Buildings,B1,Paint the loading bay,Estates,March 2026,Green
            Buildings,B2,Label every gas cylinder,Estates,April 2026,
            Buildings,B3,Open the new workshop to all students,Estates,May 2026,
            """;
    private static final String NONE =
            """
            Ref,Action,Lead,By when
            R1,Send a card to every retiring technician,HR,May 2026
            R2,Hold a lunch for new starters,HR,June 2026
            """;

    @Test
    void countsThoseWithoutAStatusOnlyWhereItWasAsked() {
        assertThat(lead(STATUSES, "which actions are red?"))
                .endsWith("The plan shows no status for 3 actions.");
        assertThat(lead(STATUSES, "which welfare actions are red?"))
                .endsWith("The plan shows no status for 1 action there.");
    }

    @Test
    void saysOfAPlanWithoutStatusesThatWhatIsPastItsDateMayBeDone() {
        assertThat(lead(NONE, "what is overdue?"))
                .isEqualTo(
                        "2 actions are overdue. The plan gives no status, so some of them may be"
                                + " done all the same.");
    }

    private static String lead(String plan, String question) {
        byte[] file = plan.getBytes(StandardCharsets.UTF_8);
        Reading read = PlanImport.read("plan.csv", file, null);
        return Desk.of(Desk.TODAY, ((Reading.Understood) read).plan()).ask(question).lead();
    }
}
