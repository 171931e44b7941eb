package io.benchmate.ask;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.plan.Plan;
import io.benchmate.plan.PlanReadings;
import io.benchmate.plan.importing.PlanImport;
import io.benchmate.plan.importing.Reading;
import io.benchmate.plan.timescale.Answers;
import io.benchmate.plan.timescale.Conventions;
import io.benchmate.plan.timescale.Correction;
import io.benchmate.plan.timescale.Option;
import io.benchmate.plan.timescale.Reading.Kind;
import io.benchmate.plan.timescale.Statement;
import io.benchmate.plan.timescale.Topic;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

class DateNotesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 10, 5);
    private static final String CSV =
            "Ref,Action,Timescale,Status\n1,Publish the catalogue,Year 2,\n"
                    + "2,Open the workshops,Winter 2026,\n3,Hold a fair,March 2027,\n"
                    + "4,Repaint the stores,after the re-fit,\n";

    private Answers said = Answers.NONE;
    private final Plan plan = plan();
    private final FrontDesk desk =
            new FrontDesk(
                    () -> List.of(plan),
                    asked -> PlanReadings.of(asked.facts(), Conventions.UK, said),
                    Remembering.DEFAULT);

    @Test
    void saysThatItCannotDateWhatCountsFromAStartThatNobodyGave() {
        assertThat(lead("when is action 1 due?"))
                .contains("“Year 2”")
                .contains("The plan doesn’t give its start date");
    }

    @Test
    void saysWhenADateIsOnlyTheUsualReading() {
        assertThat(lead("when is action 2 due?"))
                .contains("“Winter 2026”")
                .contains("By the usual UK reading that is 1 Dec 2026 to 28 Feb 2027");
    }

    @Test
    void addsNothingWhereTheWordsTellTheDate() {
        assertThat(lead("when is action 3 due?")).endsWith("“March 2027”.");
    }

    @Test
    void readsAnewFromTheMomentAnAdminAnswers() {
        lead("when is action 1 due?");

        said =
                Answers.of(
                        List.of(
                                new Statement.Starts(LocalDate.of(2025, 1, 1)),
                                new Statement.Means(
                                        Topic.SEASON_AT_YEARS_EDGE, Option.WINTER_BEHIND),
                                new Statement.Corrected(
                                        "after the re-fit",
                                        new Correction(
                                                Kind.DEADLINE,
                                                null,
                                                DAY.plusDays(1),
                                                null,
                                                null))));

        assertThat(lead("when is action 1 due?")).doesNotContain("start date");
        assertThat(lead("when is action 4 due?")).contains("An admin says", "by 6 Oct 2026");
        assertThat(Desk.codes(ask("what is due this month?"))).containsExactly("4");
        assertThat(Desk.codes(ask("what is overdue?"))).containsExactly("2");
    }

    @Test
    void tellsOfAListWhatOfItRestsOnADefaultAndWhatCouldNotBeDated() {
        assertThat(lead("what is due before March 2027?"))
                .contains("Not certain: 2 (“Winter 2026”)")
                .contains("1 action counts from the plan’s start");
    }

    private String lead(String question) {
        return ask(question).lead();
    }

    private Answer ask(String question) {
        return desk.answer(new Question(question, new Asker("somebody", "chat"), DAY));
    }

    private static Plan plan() {
        Reading read = PlanImport.read("plan.csv", CSV.getBytes(StandardCharsets.UTF_8), "");
        return ((Reading.Understood) read).plan();
    }
}
