package io.benchmate.ask;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.plan.importing.PlanImport;
import io.benchmate.plan.importing.Reading;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;

/** Sentences that a person would not say are mended where they are made. */
class PlainSentencesTest {
    private static final String PLAN =
            """
            Ref,Action,Lead,By when
            R1,Send a card to every retiring technician,HR,September 2026
            R2,Hold a lunch for new starters,HR,September 2026
            R3,Paint the loading bay,Estates,August 2026
            """;

    @Test
    void whatWasDueLastMonthIsOver() {
        assertThat(lead("what was due last month?")).startsWith("2 actions were due last month.");
        assertThat(lead("what is due this month?")).doesNotContain("were");
    }

    @Test
    void onlyWhatWasTypedStandsInQuotationMarks() {
        assertThat(lead("is there a lunch in the creche")).contains("nothing on “creche”");
        assertThat(lead("is there a lunch in the crche"))
                .contains("nothing on creche")
                .doesNotContain("“");
    }

    @Test
    void whatThePlanLacksIsSaidOnce() {
        assertThat(Lacks.silent(EnumSet.of(Asked.STATUS, Asked.EVIDENCE)))
                .isEqualTo("no status and no comment on progress");
    }

    private static String lead(String question) {
        byte[] file = PLAN.getBytes(StandardCharsets.UTF_8);
        Reading read = PlanImport.read("plan.csv", file, null);
        return Desk.of(Desk.TODAY, ((Reading.Understood) read).plan()).ask(question).lead();
    }
}
