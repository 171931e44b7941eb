package io.benchmate.ask;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.plan.Plan;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;

/** What is late and what is due, on 26 November 2026. */
class OverdueAnswersTest {
    private static final Plan PLAN =
            SmallPlan.of(
                    "Ref,Action,Timescale,Status",
                    "1.1,Paint the doors,October 2026,Complete",
                    "1.2,Count the glazes,Autumn 2025,In progress",
                    "1.3,Print a map,,In progress",
                    "1.4,Hold a fair,March annually,In progress",
                    "1.5,Sort the stores,\"Metals by July 2026, Woods by July 2028\",In progress",
                    "1.6,Label the kilns,25 November 2026,In progress",
                    "1.7,Share the vans,Winter 2025,In progress",
                    "1.8,Repair the lift,30 January 2027,In progress",
                    "1.9,Lend the tools,2026/27 academic year,In progress",
                    "1.10,Move the press,27 November 2026,In progress",
                    "1.11,Move the lathe,12 September 2026,Complete");

    private final Desk desk = Desk.of(LocalDate.of(2026, 11, 26), PLAN);

    @ParameterizedTest
    @CsvSource({
        "is 1.1 overdue?, 'No, 1.1 is not overdue: it is done.'",
        "is 1.3 late?, 'No, 1.3 is not overdue: the plan gives it no date.'",
        "is 1.4 overdue?, 'No, 1.4 is not overdue: it comes round again.'",
        "is 1.8 overdue?, 'No, 1.8 is not overdue: it isn’t due before 30 Jan 2027.'",
        "how late is 1.2?, 'Yes, 1.2 is overdue since 30 Nov 2025: it was to be done 51 weeks"
                + " ago.'",
        "is 1.6 overdue?, 'Yes, 1.6 is overdue since 25 Nov 2026: it was to be done 1 day ago.'",
        "is 1.7 overdue?, That isn’t certain",
    })
    void saysWhetherOneActionIsLate(String question, String lead) {
        assertThat(lead(question)).startsWith(lead);
    }

    @Test
    void isSilentOnItWhereNothingLikeItIsAsked() {
        assertThat(lead("when is 1.2 due?")).doesNotContain("overdue");
        assertThat(lead("why is 1.2 late?")).doesNotStartWith("Yes");
    }

    @Test
    void countsWhatHasAMilestoneThatIsPastAndNamesIt() {
        assertThat(desk.codes("what is overdue?")).containsExactly("1.2", "1.5", "1.6");
        assertThat(lead("what is overdue?"))
                .contains("Of 1.5 a milestone has passed: “Metals by July 2026”");
        assertThat(lead("is 1.5 overdue?")).startsWith("Yes, in part").contains("Metals");
    }

    @Test
    void namesApartWhatIsLateOnlyByAReadingThatNobodyConfirmed() {
        assertThat(lead("what is overdue?")).contains("Not certain: 1.7 (“Winter 2025”)");
    }

    @Test
    void namesWhatIsOverdueAlreadyBesideWhatIsDueByADay() {
        assertThat(desk.codes("what is due before the end of 2026?")).containsExactly("1.10");
        assertThat(lead("what is due before the end of 2026?"))
                .contains("overdue already: 1.2 (“Autumn 2025”)");
    }

    @ParameterizedTest
    @CsvSource({
        "what was due yesterday?, 1.6",
        "what is due today or tomorrow?, 1.10",
        "what was due two months ago?, 1.11",
        "what is due in two months' time?, 1.10",
        "what is due by this day next year?, 1.10",
        "what is due by the end of the plan?, 1.5",
    })
    void readsDaysThatAreCountedFromToday(String question, String code) {
        assertThat(desk.codes(question)).contains(code);
    }

    @Test
    void byThisDayNextYearEndsOnThatDay() {
        assertThat(((Answer.Grounded) desk.ask("what is due by this day next year?")).understood())
                .contains("26 Nov 2027");
    }

    @Test
    void worksOutTheDateThatTheWordsDoNotGive() {
        assertThat(lead("when is 1.9 due?"))
                .contains("“2026/27 academic year”", "That is 1 Aug 2026 to 31 Jul 2027.");
        assertThat(lead("when does 1.4 happen next?")).contains("Next: March 2027.");
        assertThat(lead("when is 1.8 due?")).doesNotContain("That is");
    }

    private String lead(String question) {
        return ((Answer.Grounded) desk.ask(question)).lead();
    }
}
