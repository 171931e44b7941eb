package io.benchmate.plan.importing;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.plan.Action;
import io.benchmate.plan.Cell;
import io.benchmate.plan.Field;
import io.benchmate.plan.Plan;
import io.benchmate.plan.Shade;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Optional;

/** Columns that hold one field together, and headings that say less than their cells. */
class ColumnsTogetherTest {
    @ParameterizedTest
    @CsvSource({
        "Autumn 2026, Spring 2027, Autumn 2026 to Spring 2027",
        "Autumn 2026, , from Autumn 2026",
        ", Spring 2027, Spring 2027",
        "Ongoing, Ongoing, Ongoing",
        "Jan 2027, by June 2027, Jan 2027 to June 2027"
    })
    void saysAStartAndAnEndInOneTimescale(String start, String end, String both) {
        String row = "1,Visits,Ann,%s,%s\n".formatted(text(start), text(end));

        Action action = first("Ref,Action,Lead,Start,End\n" + row + "2,Talks,Bob,2026,2027\n");

        assertThat(action.cell(Field.TIMESCALE)).hasValue(new Cell("Start / End", both));
    }

    @Test
    void namesTheTimesOfACalendarThatAreMarked() {
        Action action =
                first("Action,Lead,2025/26,2026/27,2027/28\nVisits,Ann,x,,x\nTalks,Bob,,x,\n");

        assertThat(action.text(Field.TIMESCALE)).hasValue("2025/26, 2027/28");
    }

    @Test
    void takesARevisedDeadlineForTheDeadline() {
        Plan plan =
                plan(
                        "Ref,Action,Lead,Deadline,Revised deadline\n"
                                + "1,Visits,Ann,May 2026,June 2027\n2,Talks,Bob,July 2026,\n");

        assertThat(plan.actions().getFirst().text(Field.TIMESCALE)).hasValue("June 2027");
        assertThat(plan.actions().getLast().text(Field.TIMESCALE)).hasValue("July 2026");
    }

    @Test
    void readsTheActionFromWhatWillBeDone() {
        Action action =
                first(
                        "What we will do,How,Who,When\nVisits for all,By bus,Ann,2027\n"
                                + "Talks at noon,In the hall,Bob,2027\n");

        assertThat(action.title()).isEqualTo("Visits for all");
        assertThat(action.text(Field.DETAIL)).hasValue("By bus");
    }

    @Test
    void takesNoPriorityForATheme() {
        Action action = first("Ref,Action,Priority,Lead\n1,Visits,High,Ann\n2,Talks,Low,Bob\n");

        assertThat(action.themes()).isEmpty();
        assertThat(action.otherCells()).isEmpty();
        assertThat(action.cell(Field.PRIORITY)).hasValue(new Cell("Priority", "High"));
    }

    @Test
    void readsALegendByItsLetters() {
        Plan plan =
                plan(
                        "Our action plan\nG = on track; A = slipping; R = not begun\n"
                                + "Ref,Action,Lead,RAG\n1,Visits,Ann,A\n2,Talks,Bob,G\n");

        assertThat(plan.facts().legend().meaningOf(Shade.AMBER)).hasValue("slipping");
        assertThat(plan.facts().key()).isEmpty();
    }

    @Test
    void readsAColourAndWhatIsSaidOfIt() {
        Action action =
                first(
                        "Ref,Action,Lead,Update (RAG)\n"
                                + "1,Visits,Ann,Green - the second visit is over and a third is"
                                + " planned\n"
                                + "2,Talks,Bob,Red - nothing yet\n");

        assertThat(action.status().shade()).isEqualTo(Shade.GREEN);
    }

    @Test
    void leavesOutASheetThatIsAFormerPlanAndNamesIt() {
        byte[] file =
                Files.workbook(
                        book -> {
                            String[] headings = {"Ref", "Action", "Lead", "When"};
                            Files.sheet(
                                    book,
                                    "Previous plan",
                                    headings,
                                    new String[] {"1", "Old visits", "Ann", "2020"},
                                    new String[] {"2", "Old talks", "Bob", "2020"});
                            Files.sheet(
                                    book,
                                    "Plan",
                                    headings,
                                    new String[] {"1", "Visits", "Ann", "2027"});
                        });

        var read = Files.understood(PlanImport.read("plan.xlsx", file, null));

        assertThat(read.plan().actions()).extracting(Action::title).containsExactly("Visits");
        assertThat(read.report().findings()).contains(new FileFinding.PastSheets("Previous plan"));
    }

    @Test
    void takesDeliverablesForTheActionsWhereNothingElseIs() {
        Action action =
                first(
                        """
                        Workstream;Ref;Deliverable;Accountable officer;Start;Finish;BRAG
                        Pay;PG-01;Audit job evaluations;Ann;01/09/2026;31/03/2027;A
                        Pay;PG-02;Publish pay gaps;Bob;01/01/2027;30/04/2027;B
                        """);

        assertThat(action.title()).isEqualTo("Audit job evaluations");
    }

    private static String text(String cell) {
        return Optional.ofNullable(cell).orElse("");
    }

    private static Action first(String csv) {
        return plan(csv).actions().getFirst();
    }

    private static Plan plan(String csv) {
        return Files.understood(PlanImport.read("plan.csv", Files.text(csv), null)).plan();
    }
}
