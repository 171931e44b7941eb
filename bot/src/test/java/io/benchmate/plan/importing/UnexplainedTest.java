package io.benchmate.plan.importing;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.plan.importing.KeyFinding.NoLegendOfWords;
import io.benchmate.plan.importing.KeyFinding.OwnersInFull;
import io.benchmate.plan.importing.KeyFinding.UnexplainedWord;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Statuses in words, and owners in full, that a plan's own legend and key leave unexplained. */
class UnexplainedTest {
    private static final String KEY = "Key: HR = Human Resources; OD = Organisational Development";

    @Test
    void namesOnceTheStatusesThatNoLegendExplains() {
        var findings =
                statuses(
                        "",
                        "On track",
                        "on track.",
                        "At risk",
                        "Complete",
                        "Not started",
                        "Behind");

        assertThat(findings)
                .containsExactly(new NoLegendOfWords(List.of("On track", "At risk", "Behind")));
        assertThat(findings)
                .extracting(Finding::sentence)
                .containsExactly(
                        "The plan has the statuses \"On track\", \"At risk\", \"Behind\" and no"
                                + " legend that says what they mean; answers will give the words"
                                + " alone. A line such as \"On track = ...\" in its notes explains"
                                + " one.");
    }

    @Test
    void namesAtMostFiveOfThem() {
        assertThat(
                        statuses(
                                "",
                                "On track",
                                "At risk",
                                "Off track",
                                "Behind",
                                "Delayed",
                                "Slipped",
                                "Good progress"))
                .extracting(Finding::sentence)
                .singleElement()
                .satisfies(
                        sentence ->
                                assertThat(sentence)
                                        .contains("\"Delayed\" and 2 more and no legend")
                                        .doesNotContain("Slipped"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Complete",
                "Completed",
                "Not started",
                "In progress",
                "Ongoing",
                "Overdue",
                "On hold",
                "Cancelled",
                "Green",
                "Amber - at risk"
            })
    void needsNoLegendForAStatusThatSpeaksForItself(String status) {
        assertThat(statuses("", status)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "On track = will be ready in time\nAt risk = may be late",
                "on track = will be ready in time; at risk = may be late",
                "Statuses: On track = will be ready in time, At risk = may be late",
                "On track: will be ready in time\nAt risk: may be late",
                "\"On track\" means ready in time, \"at risk\" means that it may be late",
                "Green = on track; Amber = at risk of delay"
            })
    void isSilentWhereTheNotesExplainThem(String notes) {
        assertThat(statuses(notes, "On track", "At risk", "Complete")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "On track = in time; no problem\nAt risk = may be late",
                "On track = in time; no problem; At risk = may be late.",
                "Status key: On track = in time; no problem; At risk = may be late"
            })
    void readsALegendInWordsFromSeveralLinesAndFromOne(String notes) {
        assertThat(PlanNotes.facts(notes).key())
                .containsExactly(
                        Map.entry("On track", "in time; no problem"),
                        Map.entry("At risk", "may be late"));
    }

    @Test
    void namesTheRowOfAStatusThatTheLegendOfTheOthersLeavesOut() {
        var findings = statuses("On track = will be ready in time", "On track", "Behind");

        assertThat(findings).containsExactly(new UnexplainedWord(3, "2", "Behind"));
        assertThat(findings)
                .extracting(Finding::sentence)
                .containsExactly(
                        "Action 2 is \"Behind\", which the plan's legend does not explain.");
    }

    @Test
    void namesTheRowOfAWordAmongColoursThatTheLegendExplains() {
        assertThat(statuses("Green = going to plan; Red = not begun", "Green", "On track", "Red"))
                .containsExactly(new UnexplainedWord(3, "2", "On track"));
    }

    @Test
    void namesOwnersInFullThatAreNotInTheKey() {
        var findings =
                owners(
                        KEY,
                        "HR",
                        "Somebody Unknown Office",
                        "OD and Deans",
                        "Human Resources",
                        "the Human Resources team",
                        "Somebody unknown office",
                        "Library");

        assertThat(findings)
                .containsExactly(
                        new OwnersInFull(
                                List.of(
                                        new OwnersInFull.Owner(
                                                "Somebody Unknown Office", List.of(3, 7)),
                                        new OwnersInFull.Owner("Library", List.of(8)))));
        assertThat(findings)
                .extracting(Finding::sentence)
                .containsExactly(
                        "2 owners are written in full and are not in the plan's key: \"Somebody"
                            + " Unknown Office\" (rows 3 and 7), \"Library\" (row 8). Answers name"
                            + " them as written.");
    }

    @Test
    void countsTheOwnersBeyondFive() {
        assertThat(
                        owners(
                                KEY,
                                "HR",
                                "Library",
                                "Registry",
                                "Estates",
                                "Finance",
                                "Deans",
                                "Porters",
                                "Press team"))
                .extracting(Finding::sentence)
                .containsExactly(
                        "7 owners are written in full and are not in the plan's key: \"Library\""
                                + " (row 3), \"Registry\" (row 4), \"Estates\" (row 5), \"Finance\""
                                + " (row 6), \"Deans\" (row 7) and 2 more. Answers name them as"
                                + " written.");
    }

    @Test
    void namesOnlyTheFirstOfManyRowsAndTheBeginningOfALongOwner() {
        String owner =
                "Everybody who has ever worked in a laboratory of this university or of another";

        assertThat(owners(KEY, "HR", owner, owner, owner, owner, owner))
                .extracting(Finding::sentence)
                .containsExactly(
                        "1 owner is written in full and is not in the plan's key: \"Everybody who"
                                + " has ever worked in a laboratory of this…\" (rows 3, 4, 5 and 2"
                                + " more). Answers name it as written.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "Blue = done", "On track = will be ready in time", "V = Visibility"})
    void saysNothingOfOwnersWhereTheKeyExplainsNone(String notes) {
        assertThat(owners(notes, "Library", "Registry")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"To be confirmed", "All", "n/a", "-", "Various", "HRs", "Human resources"})
    void takesNobodyAndTheKeysOwnForNoOwnerInFull(String owner) {
        assertThat(owners(KEY, "HR", owner)).isEmpty();
    }

    @Test
    void namesNoOwnerTwice() {
        assertThat(owners(KEY, "HR", "XYZ", "Library / XYZ", "HR Events", "Events")).isEmpty();
    }

    @Test
    void tellsOfOwnersBelowWhatNeedsMending() {
        byte[] file = Files.text(Files.HEADINGS + "1,Hold visits,2027,HR,G\n2,,2027,Library,G\n");

        assertThat(
                        Files.understood(PlanImport.read("plan.csv", file, KEY))
                                .report()
                                .findings()
                                .getLast())
                .isInstanceOf(OwnersInFull.class);
    }

    @Test
    void readsSensiblyOnAPublishedPlan() throws IOException {
        assertThat(unexplained(RealPlans.read("leeds-36-month")))
                .extracting(Finding::sentence)
                .containsExactly(
                        "1 owner is written in full and is not in the plan's key:"
                                + " \"Faculties/Student Education Service\" (rows 11 and 12)."
                                + " Answers name it as written.");
    }

    private static List<Finding> statuses(String notes, String... statuses) {
        return findings(notes, Stream.of(statuses).map(status -> "HR," + status));
    }

    private static List<Finding> owners(String notes, String... owners) {
        return findings(notes, Stream.of(owners).map(owner -> "\"" + owner + "\",Complete"));
    }

    private static List<Finding> findings(String notes, Stream<String> ends) {
        StringBuilder csv = new StringBuilder(Files.HEADINGS);
        List<String> all = ends.toList();
        for (int i = 1; i <= all.size(); i++) {
            csv.append(i).append(",Hold visit ").append(i).append(",2027,").append(all.get(i - 1));
            csv.append('\n');
        }
        return unexplained(
                Files.understood(PlanImport.read("plan.csv", Files.text(csv.toString()), notes)));
    }

    private static List<Finding> unexplained(Reading.Understood read) {
        return read.report().findings().stream().filter(KeyFinding.class::isInstance).toList();
    }
}
