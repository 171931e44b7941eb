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

import java.util.List;

/** Shapes of action plans that no plan had that was known when the importer was made. */
class UnseenLayoutsTest {
    @Test
    void putsAnActionUnderItsAimAndUnderTheThemeAroundIt() {
        Plan plan =
                plan(
                        """
                        Ref,Action,Responsible,When,Measure
                        1,A community that is seen,,,
                        1.1,Know who we are,,,
                        1.1.1,Keep one list of posts,HR,May 2026,List checked
                        1.1.2,Photograph everybody,Comms,June 2026,Nine in ten shown
                        1.2,Be heard,,,
                        1.2.1,Elect a member to the board,Director,Oct 2026,Member sits
                        2,Work that counts,,,
                        2.1,Awards,,,
                        2.1.1,Offer two bursaries,Finance,Annually,Both used
                        """);

        assertThat(plan.actions()).extracting(Action::code).contains("1.1.2", "2.1.1").hasSize(4);
        assertThat(themes(plan, 2)).containsExactly("A community that is seen", "Be heard");
        assertThat(themes(plan, 3)).containsExactly("Work that counts", "Awards");
    }

    @Test
    void opensObjectivesWithinTheThemeAboveThem() {
        Plan plan =
                plan(
                        """
                        Ref,Action,Lead,When
                        THEME 1 – VISIBILITY,,,
                        Objective 1: Faces,,,
                        1a,Hold visits,Ann,May 2026
                        Objective 2: Places,,,
                        2a,Open the workshops,Bob,May 2027
                        THEME 2 – RECOGNITION,,,
                        Objective 3: Thanks,,,
                        3a,Write cards,Cy,May 2028
                        """);

        assertThat(themes(plan, 1)).containsExactly("THEME 1 – VISIBILITY", "Objective 2: Places");
        assertThat(themes(plan, 2)).containsExactly("THEME 2 – RECOGNITION", "Objective 3: Thanks");
    }

    @Test
    void readsALabelWhereIdsStandAndItsNameBesideItAsATheme() {
        Plan plan =
                plan(
                        """
                        Ref,Action,Lead,When,RAG
                        Objective 1,Be seen in teaching,,,
                        1(a),Name technicians in handbooks,Ann,May 2026,Green
                        1(b),Sit on committees,Bob,May 2027,Amber
                        """);

        assertThat(plan.actions()).extracting(Action::code).containsExactly("1(a)", "1(b)");
        assertThat(plan.themes()).containsExactly("Objective 1: Be seen in teaching");
    }

    @Test
    void goesOnWithATableBelowEachThemesName() {
        byte[] file =
                Files.word(
                        document -> {
                            Files.paragraph(document, "Theme 1: Visibility");
                            Files.table(
                                    document,
                                    new String[] {"No.", "What will we do?", "Who", "By when"},
                                    new String[] {"1", "Hold visits", "Ann", "May 2026"});
                            Files.paragraph(document, "Theme 2: Recognition");
                            Files.table(
                                    document, new String[] {"2", "Hold talks", "Bob", "May 2027"});
                        });

        Plan plan = Files.understood(PlanImport.read("plan.docx", file, null)).plan();

        assertThat(themes(plan, 0)).containsExactly("Visibility");
        assertThat(themes(plan, 1)).containsExactly("Recognition");
    }

    @Test
    void readsTheThemeFromTheFirstRowOfEachTable() {
        byte[] file =
                Files.word(
                        document -> {
                            for (String theme : List.of("Theme 1 – Faces", "Theme 2 – Thanks")) {
                                Files.table(
                                        document,
                                        new String[] {theme, "", ""},
                                        new String[] {"Action", "Owner", "Timescale"},
                                        new String[] {"For " + theme, "Ann", "May 2026"});
                                Files.paragraph(document, "");
                            }
                        });

        Plan plan = Files.understood(PlanImport.read("plan.docx", file, null)).plan();

        assertThat(plan.themes()).containsExactly("Theme 1 – Faces", "Theme 2 – Thanks");
    }

    @Test
    void asksOnlyWhoLeadsAndKeepsWhoHelps() {
        Reading.Understood read =
                Files.csv(
                        """
                        Ref,Action,Lead,Supporting,Resources,When,Output / outcome
                        1,Hold visits,Ann,HR,£200,May 2026,Ten schools come
                        2,Hold talks,Bob,Estates,None,May 2027,Full halls
                        """);

        Action action = read.plan().actions().getFirst();

        assertThat(action.text(Field.OWNER)).hasValue("Ann");
        assertThat(action.text(Field.MEASURE)).hasValue("Ten schools come");
        assertThat(action.otherCells())
                .containsExactly(new Cell("Supporting", "HR"), new Cell("Resources", "£200"));
        assertThat(read.columns().all().get(3).why())
                .isEqualTo("who helps, not who owns the action");
    }

    @Test
    void takesALeadAndSupportersInOneCellForTheOwners() {
        Action action = first("Ref,Action,Lead / support,When\n1,Hold visits,Ann / HR,May 2026\n");

        assertThat(action.text(Field.OWNER)).hasValue("Ann / HR");
    }

    @Test
    void readsMarksUnderTheCommitmentsThemes() {
        Plan plan =
                plan(
                        """
                        No,Action,Visibility,Recognition,Sustainability,Lead,When
                        1,Start a blog,✓,,,Ann,May 2026
                        2,Thank people in reports,✓,✓,,Bob,July 2026
                        3,Plan for those who retire,,,✓,Cy,May 2028
                        """);

        assertThat(themes(plan, 1)).containsExactly("Visibility", "Recognition");
        assertThat(themes(plan, 2)).containsExactly("Sustainability");
        assertThat(plan.actions()).allMatch(each -> each.status().shade() == Shade.NONE);
    }

    @Test
    void readsTheTimeFromTheSectionWhereNoColumnTellsIt() {
        Plan plan =
                plan(
                        """
                        Action,Lead,Measure
                        Year 1 (2024/25),,
                        Find out who we are,Ann,List made
                        Year 2 (2025/26),,
                        Open the awards,Bob,Two awards
                        """);

        assertThat(plan.actions().getLast().text(Field.TIMESCALE)).hasValue("Year 2 (2025/26)");
        assertThat(plan.themes()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Updated 3 June 2026 by the office", "Total commitments: 2"})
    void takesNoLineBelowTheLastActionForAnActionOrThePlansName(String line) {
        Reading.Understood read =
                Files.csv(
                        "Commitment,Lead,Deadline,Evidence\nWe will hold visits,Ann,May 2026,Two"
                                + " held\nWe will hold talks,Bob,May 2027,None\n"
                                + line
                                + ",,,\n");

        assertThat(read.plan().actions()).hasSize(2);
        assertThat(read.plan().facts().title()).isEqualTo("plan");
        assertThat(read.plan().facts().notes()).containsExactly(line);
        assertThat(read.report().findings()).containsExactly(new Finding.KeptAsNotes(4, 1, line));
    }

    @Test
    void saysOnceThatManyActionsHaveNoId() {
        StringBuilder csv = new StringBuilder("No.,Action,Lead,When\n1,Hold visits,Ann,2026\n");
        for (int i = 0; i < 6; i++) {
            csv.append(",Hold talk ").append(i).append(",Bob,2027\n");
        }

        List<Finding> findings = Files.csv(csv.toString()).report().findings();

        assertThat(findings).containsExactly(new Finding.MissingCodes(3, "row 3", 6));
    }

    @Test
    void saysWhichColumnsItGuessedAndWhatItDidNotFind() {
        List<String> said =
                Files.csv(
                                """
                                Ref,Undertaking,Wibble,Status
                                1,Hold visits for schools and for families,Ann,Complete
                                2,Hold talks for those who left,Bob,Ongoing
                                """)
                        .report()
                        .findings()
                        .stream()
                        .map(Finding::sentence)
                        .toList();

        assertThat(said)
                .containsExactly(
                        "I am not sure what this column holds; \"Undertaking\" is taken for"
                                + " \"Action\". \"Correct columns\" changes that.",
                        "I found no column that says who owns an action. If it is \"Wibble\", say"
                                + " so under \"Correct columns\".",
                        "I found no column that says when an action is due. If it is \"Wibble\","
                                + " say so under \"Correct columns\".");
    }

    @Test
    void keepsANameUnderWhichNothingStandsAmongTheNotes() {
        Reading.Understood read =
                Files.csv(
                        """
                        Ref,Action,Lead,When
                        Visibility,,,
                        Recognition,,,
                        1,Hold visits,Ann,May 2026
                        """);

        assertThat(read.plan().themes()).containsExactly("Recognition");
        assertThat(read.report().findings())
                .containsExactly(new Finding.KeptAsNotes(2, 1, "Visibility"));
    }

    private static List<String> themes(Plan plan, int action) {
        return plan.actions().get(action).themes();
    }

    private static Action first(String csv) {
        return plan(csv).actions().getFirst();
    }

    private static Plan plan(String csv) {
        return Files.csv(csv).plan();
    }
}
