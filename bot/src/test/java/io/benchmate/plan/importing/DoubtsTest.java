package io.benchmate.plan.importing;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.plan.Shade;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

/** What the report names of codes and of counts that the notes give. */
class DoubtsTest {
    private static final String NOTES = "Blue = done; Green = on track; Red = not started\n";
    private static final String ROWS =
            "1,Print a handbook,2027,HR,Blue\n"
                    + "2,Hold a fair,2027,HR,Blue\n"
                    + "3,Write a guide,2027,HR,Green\n"
                    + "4,Open a lab,2027,HR,Red\n"
                    + "5,Mend the roof,2027,HR,Red\n";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Of the five actions, three are done. | done | 3 | 2",
                "Of the 5 actions, twenty-one are now on track. | on track | 21 | 1",
                "4 actions are not yet started | not yet started | 4 | 2"
            })
    void namesACountOfAMeaningThatTheTableContradicts(
            String line, String meaning, int stated, int found) {
        assertThat(findings(NOTES + line, ROWS))
                .contains(new Finding.ContradictoryProgress(0, meaning, stated, found, line));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Of the 5 actions, two are done and one is on track.",
                "Two of the actions are not started",
                "Three are delayed by the move",
                "Five colleges have finished the work",
                "In total 5 actions"
            })
    void leavesACountThatAgreesOrCannotBeCheckedAlone(String line) {
        assertThat(findings(NOTES + line, ROWS))
                .noneMatch(Finding.ContradictoryProgress.class::isInstance)
                .noneMatch(Finding.ContradictoryCount.class::isInstance);
    }

    @ParameterizedTest
    @ValueSource(strings = {"In total 9 actions", "In total, nine actions.", "All nine actions"})
    void namesATotalThatTheTableContradicts(String line) {
        assertThat(findings(line, ROWS)).contains(new Finding.ContradictoryCount(0, 9, 5, line));
    }

    @Test
    void namesAColourThatIsCountedInWords() {
        String line = "Four are blue";

        assertThat(findings(NOTES + line, ROWS))
                .contains(new Finding.ContradictoryColours(0, Shade.BLUE, 4, 2, line));
    }

    @Test
    void namesACodeWithALetterThatWasLost() {
        assertThat(findings(null, "K\uFFFD1,Print a handbook,2027,HR,Blue\n"))
                .contains(
                        new Finding.OddCode(
                                2, "K\uFFFD1", "has a character that was lost when it was saved"));
    }

    @Test
    void namesACodeThatIsAFormula() {
        assertThat(findings(null, "=2+3,Print a handbook,2027,HR,Blue\n"))
                .contains(
                        new Finding.OddCode(
                                2, "=2+3", "looks like a formula that was not worked out"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"K\u200B1", "\u202EK1", "K1\u200F"})
    void namesACodeWithCharactersThatNobodySees(String code) {
        assertThat(findings(null, code + ",Print a handbook,2027,HR,Blue\n"))
                .contains(
                        new Finding.OddCode(
                                2,
                                "K1",
                                "was written with characters that nobody sees; I left them out"));
    }

    @Test
    void namesNoCodeForWhatIsHiddenInOtherCells() {
        assertThat(findings(null, "K1,Print a hand\u00ADbook,2027,HR,Blue\n"))
                .noneMatch(Finding.OddCode.class::isInstance);
    }

    private static List<Finding> findings(@Nullable String notes, String rows) {
        byte[] file = Files.text(Files.HEADINGS + rows);
        return Files.understood(PlanImport.read("plan.csv", file, notes)).report().findings();
    }
}
