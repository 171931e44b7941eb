package io.benchmate.plan.importing;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.plan.Action;
import io.benchmate.plan.Cell;
import io.benchmate.plan.Field;
import io.benchmate.plan.Plan;
import io.benchmate.plan.Shade;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** Whole files of invented universities, laid out as signatories lay out theirs. */
class LayoutsTest {
    @Test
    void readsATimeframeInTwoColumnsUnderOneHeading() {
        Plan plan = read("carrowmere.xlsx");

        Action action = action(plan, "CD2");

        assertThat(plan.actions()).hasSize(18);
        assertThat(action.title()).isEqualTo("Start a mentoring scheme across faculties");
        assertThat(action.cell(Field.TIMESCALE))
                .hasValue(new Cell("Timeframe – Start / End", "Jan-25 to Oct-26"));
        assertThat(action.text(Field.REASON)).hasValue("People know only their own building");
        assertThat(action.otherCells()).isEmpty();
    }

    @Test
    void readsStatusesThatAreOnlyColoursAndDatesInTheReadersOrder() {
        Plan plan = read("fenwick.xlsx");

        Action action = action(plan, "3");

        assertThat(plan.actions()).hasSize(16);
        assertThat(action.status().shade()).isEqualTo(Shade.RED);
        assertThat(plan.facts().legend().meaningOf(Shade.RED)).hasValue("not begun");
        assertThat(action.text(Field.TIMESCALE)).hasValue("01/03/2025 to 15/03/2026");
        assertThat(action.themes()).containsExactly("Visibility");
    }

    @Test
    void readsShadedQuartersUnderYearsAsATimescale() {
        Plan plan = read("morwick.xlsx");

        List<String> times =
                plan.actions().stream()
                        .limit(4)
                        .map(action -> action.text(Field.TIMESCALE).orElse(""))
                        .toList();

        assertThat(plan.actions()).hasSize(15);
        assertThat(times)
                .containsExactly(
                        "Year 1 Q1 to Year 1 Q2",
                        "Year 1 Q2 to Year 1 Q3",
                        "Year 1 Q3 to Year 1 Q4",
                        "Year 1 Q4 to Year 2 Q1");
        assertThat(plan.themes()).contains("Visibility", "Sustainability");
    }

    @Test
    void takesTheNewestReviewAndKeepsTheEarlierOnes() {
        Plan plan = read("kelderwick.xlsx");

        Action action = action(plan, "KU02");

        assertThat(action.cell(Field.EVIDENCE))
                .hasValue(new Cell("Update May 25", "Page is live, two profiles shown"));
        assertThat(action.status().shade()).isEqualTo(Shade.GREEN);
        assertThat(action.otherCells())
                .contains(
                        new Cell("RAG Nov 24", "Amber"),
                        new Cell("Update Nov 24", "Draft text written"));
        assertThat(action.cell(Field.PRIORITY)).hasValue(new Cell("Priority", "Medium"));
    }

    @Test
    void fallsBackToTheEarlierReviewWhereTheNewestIsBlank() {
        Action action = action(read("kelderwick.xlsx"), "KU01");

        assertThat(action.cell(Field.STATUS)).hasValue(new Cell("RAG Nov 24", "Red"));
        assertThat(action.cell(Field.EVIDENCE))
                .hasValue(new Cell("Update Nov 24", "Template agreed with IT"));
        assertThat(action.otherCells()).extracting(Cell::heading).doesNotContain("RAG Nov 24");
    }

    @Test
    void readsATableForEachThemeUnderItsHeading() {
        Plan plan = read("glasholm.docx");

        assertThat(plan.actions()).hasSize(20);
        assertThat(plan.themes())
                .containsExactly(
                        "Visibility",
                        "Recognition",
                        "Career Development",
                        "Sustainability",
                        "Evaluating Impact");
        assertThat(action(plan, "4.1").text(Field.OWNER)).hasValue("Technical Services Director");
    }

    @Test
    void readsASmallTableForEachAction() {
        Plan plan = read("lanholm.docx");

        Action action = action(plan, "3");

        assertThat(plan.actions()).hasSize(15);
        assertThat(action.title()).isEqualTo("Hold a yearly showcase of technical work");
        assertThat(action.text(Field.OWNER)).hasValue("Events Officer");
        assertThat(action.text(Field.MEASURE)).hasValue("At least 120 visitors");
    }

    private static Action action(Plan plan, String code) {
        return plan.actions().stream()
                .filter(action -> action.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static Plan read(String name) {
        try (InputStream in = LayoutsTest.class.getResourceAsStream("/layouts/" + name)) {
            byte[] content = Objects.requireNonNull(in).readAllBytes();
            return Files.understood(PlanImport.read(name, content, null)).plan();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
