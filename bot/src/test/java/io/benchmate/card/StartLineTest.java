package io.benchmate.card;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.plan.Plan;
import io.benchmate.plan.PlanReadings;
import io.benchmate.plan.importing.PlanImport;
import io.benchmate.plan.importing.Reading;
import io.benchmate.plan.timescale.Answers;
import io.benchmate.plan.timescale.Conventions;
import io.benchmate.plan.timescale.Statement;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

class StartLineTest {
    private static final String NOTES =
            "Our plan\nStatus at 1 May 2026. The plan starts on 1 August 2025 and runs on.\n";

    @Test
    void saysTheDayWithTheWordsOfTheNotesBesideIt() {
        assertThat(line(NOTES, Answers.NONE))
                .isEqualTo(
                        "“Year 1” and “0-12 months” count from 1 Aug 2025, read from the notes:"
                            + " “Status at 1 May 2026. The plan starts on 1 August 2025 and runs"
                            + " on.”");
    }

    @Test
    void saysWhatAnAdminSaidAndWhatTheNotesSay() {
        Answers told = Answers.of(List.of(new Statement.Starts(LocalDate.of(2025, 9, 1))));

        assertThat(line(NOTES, told))
                .contains("1 Sept 2025, as an admin said", "The notes say: “", "1 August 2025");
        assertThat(line("", told)).endsWith("1 Sept 2025, as an admin said.");
    }

    @Test
    void saysNothingWhereNobodyKnowsTheStart() {
        assertThat(line("", Answers.NONE)).isEmpty();
    }

    private static String line(String notes, Answers answers) {
        byte[] table =
                "Ref,Action,When\n1,Publish a page,Year 2\n".getBytes(StandardCharsets.UTF_8);
        Plan plan = ((Reading.Understood) PlanImport.read("plan.csv", table, notes)).plan();
        PlanReadings readings = PlanReadings.of(plan.facts(), Conventions.UK, answers);
        return String.join("\n", StartLine.text(StartLine.Start.of(plan, readings)));
    }
}
