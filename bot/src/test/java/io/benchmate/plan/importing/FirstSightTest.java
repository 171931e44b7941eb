package io.benchmate.plan.importing;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.plan.Action;
import io.benchmate.plan.Cell;
import io.benchmate.plan.Field;
import io.benchmate.plan.Plan;
import io.benchmate.plan.Shade;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Map;

/**
 * Layouts of other universities' plans that have to come out right before anybody corrects them.
 */
class FirstSightTest {
    @Test
    void putsAnActionUnderItsObjectiveAndUnderTheSectionAboveIt() {
        Plan plan =
                plan(
                        """
                        Ref,Objective,Action,Lead,When
                        Section 5.1: Careers,,,,
                        1,Fair pay,Compare grades,Ann,May 2026
                        2,Fair pay,Publish bands,Bob,June 2026
                        3,Clear paths,Draw pathways,Cy,July 2026
                        4,Clear paths,Hold clinics,Di,July 2027
                        """);

        assertThat(plan.actions().getFirst().themes()).containsExactly("Careers", "Fair pay");
    }

    @Test
    void takesAColumnForTheStatusWhoseHeadingListsTheChoices() {
        Action action =
                first(
                        """
                        No,Action,Lead,Deadline,Outcome (ongoing / carried forward / no further action)
                        1,Hold visits,Ann,May 2026,Carried forward
                        2,Hold talks,Bob,May 2027,Ongoing
                        """);

        assertThat(action.cell(Field.STATUS)).map(Cell::text).hasValue("Carried forward");
        assertThat(action.text(Field.MEASURE)).isEmpty();
    }

    @Test
    void takesNoYesOrNoForWhatIsStillToBeDone() {
        Action action =
                first(
                        """
                        No,Action,Carried over from the last plan?,Lead,Deadline
                        1,Hold visits,Yes,Ann,May 2026
                        2,Hold talks,No,Bob,May 2027
                        """);

        assertThat(action.text(Field.FUTURE)).isEmpty();
        assertThat(action.otherCells())
                .containsExactly(new Cell("Carried over from the last plan?", "Yes"));
    }

    @Test
    void readsABandOfHeadingsAboveTheHeadings() {
        Action action =
                first(
                        """
                        Action,,,Responsibility,,Timeline,,Success,
                        No.,Issue identified,Action to be taken,Lead,Support,Start,End,Measure,Target
                        1.1a,Few know,Hold visits,Ann,HR,Jan 2026,May 2026,Visits held,4
                        1.1b,Few care,Hold talks,Bob,IT,Jan 2027,May 2027,Talks held,2
                        """);

        assertThat(action.title()).isEqualTo("Hold visits");
        assertThat(action.text(Field.OWNER).orElse("")).startsWith("Ann");
        assertThat(action.text(Field.TIMESCALE)).hasValue("Jan 2026 to May 2026");
        assertThat(action.themes()).isEmpty();
    }

    @Test
    void readsANumberAndANameAsTheThemeOfTheNumbersBelow() {
        Plan plan =
                plan(
                        """
                        No.,Issue,Action,Lead,When
                        1,Recruitment,,,
                        1.1a,Few apply,Hold visits,Ann,May 2026
                        1.1b,Few stay,Hold talks,Bob,May 2027
                        2,Culture,,,
                        2.1,Few speak,Open a forum,Cy,May 2028
                        """);

        assertThat(plan.actions()).extracting(Action::code).containsExactly("1.1a", "1.1b", "2.1");
        assertThat(plan.themes()).containsExactly("Recruitment", "Culture");
    }

    @Test
    void readsAKeyBelowTheTableAsTheLegend() {
        Plan plan =
                plan(
                        """
                        Theme,Action,Lead,Date,RAG
                        Visibility,Hold visits,Ann,May 2026,Green
                        Visibility,Hold talks,Bob,May 2027,Amber
                        Key,,,,
                        Green,On track or complete,,,
                        Amber,Some delay,,,
                        """);

        assertThat(plan.actions()).hasSize(2);
        assertThat(plan.facts().legend().meaningOf(Shade.AMBER)).hasValue("Some delay");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "* Subject to funding",
                "Note: Head of Dept means the head of the department concerned",
                "This plan will be reviewed by the steering group in May of each year"
            })
    void takesNoFootnoteForAnActionOrATheme(String note) {
        Plan plan =
                plan(
                        "Priority,Action,Lead,When\nHigh,Hold visits,Ann,May 2026\n"
                                + "Low,Hold talks,Bob,May 2027\n"
                                + note
                                + ",,,\n");

        assertThat(plan.actions()).hasSize(2);
        assertThat(plan.facts().notes()).contains(note);
    }

    @Test
    void readsTheFirstThemeAboveTheFirstHeadingsAsTheOthersAboveTheirs() {
        Plan plan =
                plan(
                        """
                        Improvement plan,,,
                        Objective 1: Fair careers,,,
                        No,Action,Lead,When
                        1.1,Hold visits,Ann,May 2026
                        Objective 2: Safe workshops,,,
                        No,Action,Lead,When
                        2.1,Hold talks,Bob,May 2027
                        """);

        assertThat(plan.themes())
                .containsExactly("Objective 1: Fair careers", "Objective 2: Safe workshops");
        assertThat(plan.facts().title()).isEqualTo("Improvement plan");
    }

    @Test
    void takesNamesThatComeAgainBeforeTheActionForThemes() {
        Plan plan =
                plan(
                        """
                        Charter principle,Action,Lead,When
                        A. Attract,Hold visits,Ann,May 2026
                        A. Attract,Hold talks,Bob,May 2027
                        B. Keep,Open a forum,Cy,May 2028
                        B. Keep,Give awards,Di,May 2029
                        """);

        assertThat(plan.themes()).containsExactly("Attract", "Keep");
    }

    @Test
    void tellsTwoLeadsAndTwoMeasuresSideBySide() {
        Action action =
                first(
                        """
                        Ref,Action,Senior sponsor,Operational lead,When,Output measure,Outcome measure
                        R1,Hold visits,Dean,Ann,May 2026,Visits held,Half know us
                        R2,Hold talks,Dean,Bob,May 2027,Talks held,
                        """);

        assertThat(action.cell(Field.OWNER))
                .hasValue(new Cell("Senior sponsor / Operational lead", "Dean; Ann"));
        assertThat(action.cell(Field.MEASURE))
                .hasValue(
                        new Cell("Output measure / Outcome measure", "Visits held; Half know us"));
        assertThat(action.otherCells()).isEmpty();
    }

    @Test
    void keepsSeveralCodesOfOneActionAsItsAliases() {
        Action action =
                first(
                        "Obligation,Action,Lead,When\n\"ECI3, ECM2\",Hold visits,Ann,May 2026\n"
                                + "EM4,Hold talks,Bob,May 2027\n");

        assertThat(action.code()).isEqualTo("ECI3");
        assertThat(action.aliases()).containsExactly("ECM2");
    }

    @Test
    void readsALegendInWordsAndTakesNoCountForAMeaning() {
        byte[] file =
                Files.workbook(
                        book -> {
                            Files.sheet(
                                    book,
                                    "Summary",
                                    new String[] {"Summary of progress", ""},
                                    new String[] {"On track", "1"});
                            Files.sheet(
                                    book,
                                    "Key",
                                    new String[] {"Status", "Meaning"},
                                    new String[] {"On track", "Will be ready in time"});
                            Files.sheet(
                                    book,
                                    "Plan",
                                    new String[] {"Ref", "Action", "Lead", "Status"},
                                    new String[] {"1", "Hold visits", "HR", "On track"});
                        });

        Reading.Understood read = Files.understood(PlanImport.read("plan.xlsx", file, null));

        assertThat(read.plan().facts().key())
                .containsExactly(Map.entry("On track", "Will be ready in time"));
        assertThat(read.report().findings())
                .noneMatch(finding -> finding instanceof Finding.OwnerNotInKey);
    }

    @Test
    void tellsWhatWasDoneAndWhatIsLeftFromTheAction() {
        Action action =
                first(
                        """
                        Action ID,Description of action,Actions taken to date,Further action planned,Owner,When
                        A1,Hold visits,Two visits held,Visit a third school,Ann,May 2026
                        A2,Hold talks,Hall booked,Invite speakers,Bob,May 2027
                        """);

        assertThat(action.title()).isEqualTo("Hold visits");
        assertThat(action.text(Field.EVIDENCE)).hasValue("Two visits held");
        assertThat(action.text(Field.FUTURE)).hasValue("Visit a third school");
    }

    @Test
    void takesACommitmentThatManyRowsShareForTheTheme() {
        Action action =
                first(
                        """
                        Item,Commitment,Activity to deliver,Delivered by,Completion date
                        1,Listening,Start a forum with the Provost,Ann,May 2026
                        2,Listening,Reply to every comment,Bob,May 2027
                        3,Pay,Test ten jobs against the market,Cy,May 2028
                        4,Pay,Open a yearly window,Di,May 2029
                        """);

        assertThat(action.title()).isEqualTo("Start a forum with the Provost");
        assertThat(action.themes()).containsExactly("Listening");
        assertThat(action.text(Field.OWNER)).hasValue("Ann");
    }

    @Test
    void takesANumberedObjectiveForAThemeHoweverLongItsName() {
        Plan plan =
                plan(
                        """
                        Ref,Action,Lead,When
                        Objective 1 – Attract a much wider range of people to technical work,,,
                        1a,Hold visits,Ann,May 2026
                        1b,Hold talks,Bob,May 2027
                        """);

        assertThat(plan.themes())
                .containsExactly(
                        "Objective 1 – Attract a much wider range of people to technical work");
    }

    @Test
    void namesAPlanAfterItsFirstLineWhereNoneCallsItAPlan() {
        Plan plan =
                plan(
                        "Valuing technicians: our promises,,\n,,\nAction,Lead,When\n"
                                + "Hold visits,Ann,May 2026\n");

        assertThat(plan.facts().title()).isEqualTo("Valuing technicians: our promises");
    }

    private static Action first(String csv) {
        return plan(csv).actions().getFirst();
    }

    private static Plan plan(String csv) {
        return Files.understood(PlanImport.read("plan.csv", Files.text(csv), null)).plan();
    }
}
