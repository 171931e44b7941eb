package io.benchmate.plan.importing;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.plan.Action;
import io.benchmate.plan.Field;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

class TextTablesTest {

    @Test
    void takesUnusualHeadingsForHeadingsAndNotForAnAction() {
        String usual =
                "Work item\tBy when?\tWho\tColour now\tWhy it matters\n"
                        + "Paint a wall\tJune 2027\tPCE\tAmber\tdull\n";
        String odd = usual.replace("Colour now", "Zebra").replace("Work item", "Quokka");

        for (String text : List.of(usual, odd)) {
            var read = Files.understood(PlanImport.readPasted(text, Corrections.NONE));

            assertThat(read.plan().actions()).hasSize(1);
            assertThat(read.plan().actions().getFirst().title()).isEqualTo("Paint a wall");
            assertThat(read.plan().actions().getFirst().text(Field.TIMESCALE))
                    .hasValue("June 2027");
            assertThat(read.plan().actions().getFirst().text(Field.OWNER)).hasValue("PCE");
        }
    }

    @ParameterizedTest
    @CsvSource({"harrowmere-2025-28, 1.1", "kelderwick-24-month, V1"})
    void readsPlansOfInventedUniversities(String name, String first) throws IOException {
        byte[] table = resource(name + ".csv");
        String notes = new String(resource(name + ".notes.txt"), StandardCharsets.UTF_8);

        var plan = Files.understood(PlanImport.read(name + ".csv", table, notes)).plan();

        assertThat(plan.actions().getFirst().code()).isEqualTo(first);
        assertThat(plan.actions()).allSatisfy(action -> assertThat(action.themes()).isNotEmpty());
        assertThat(plan.actions()).extracting(Action::code).doesNotHaveDuplicates();
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = TextTablesTest.class.getResourceAsStream("/sample/" + name)) {
            assertThat(in).isNotNull();
            return in.readAllBytes();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "No\tAction\tWhen\n1\t\"Showcase\" day for all\tMay 2027\n2\tBadges\tJune 2027\n",
                "| No | Action | When |\n"
                        + "|---|:--|---|\n"
                        + "| 1 | \"Showcase\" day for all | May 2027 |\n"
                        + "| 2 | Badges | June 2027 |",
                "No;Action;When\n1;\"\"\"Showcase\"\" day for all\";May 2027\n2;Badges;June 2027\n",
                "sep=,\n"
                        + "No,Action,When\n"
                        + "1,\"\"\"Showcase\"\" day for all\",May 2027\n"
                        + "2,Badges,June 2027"
            })
    void readsAPastedTableHoweverItIsDivided(String pasted) {
        var plan = Files.understood(PlanImport.readPasted(pasted, Corrections.NONE)).plan();

        assertThat(plan.actions()).extracting(Action::code).containsExactly("1", "2");
        assertThat(plan.actions().getFirst().title()).contains("Showcase").contains("day for all");
        assertThat(plan.actions().getLast().text(Field.TIMESCALE)).hasValue("June 2027");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
    void readsOtherEncodings(String charset) {
        String text = "Ref,Action,When\n1,Café visits – for all,May 2027\n2,Naïve £5 draw,2028\n";

        byte[] file = text.getBytes(Charset.forName(charset));

        var plan = Files.understood(PlanImport.read("plan.csv", file, null)).plan();
        assertThat(plan.actions().getFirst().title()).isEqualTo("Café visits – for all");
    }

    @Test
    void leavesOutTheByteOrderMark() {
        var plan = Files.csv("\ufeffRef,Action,When\n1,Visits for all,May 2027\n").plan();

        assertThat(plan.actions().getFirst().cell(Field.CODE).orElseThrow().heading())
                .isEqualTo("Ref");
    }

    @Test
    void numbersThePlanInRowOrderWhenItPrintsNoIds() {
        var plan =
                Files.csv(
                                "Goal,Actions,Timeline\n"
                                        + "Visibility:,,\n"
                                        + "First goal here,do a,2027\n"
                                        + "Second goal here,do b,2028\n"
                                        + "Recognition:,,\n"
                                        + "Third goal here,do c,2029\n")
                        .plan();

        assertThat(plan.actions()).extracting(Action::code).containsExactly("1", "2", "3");
        assertThat(plan.actions().getLast().themes()).containsExactly("Recognition");
    }

    @Test
    void keepsAColumnThatItDoesNotKnowUnderItsOwnHeading() {
        var plan = Files.csv("Ref,Action,When,Cost code\n1,Visits for all,2027,ZX-9\n").plan();

        assertThat(plan.actions().getFirst().otherCells())
                .singleElement()
                .satisfies(cell -> assertThat(cell.heading()).isEqualTo("Cost code"))
                .satisfies(cell -> assertThat(cell.text()).isEqualTo("ZX-9"));
    }

    @Test
    void readsAColumnAsAnAdminCorrectsIt() {
        byte[] file = Files.text("Ref,Action,When,Liaison\n1,Visits for all,2027,Estates\n");
        Corrections corrections =
                Corrections.NONE.with("Liaison", java.util.Optional.of(Field.OWNER));

        var kept = Corrections.parse(corrections.text());
        var read = Files.understood(PlanImport.read("plan.csv", file, null, kept));

        assertThat(read.plan().actions().getFirst().text(Field.OWNER)).hasValue("Estates");
        assertThat(read.columns().of(Field.OWNER).orElseThrow().confidence())
                .isEqualTo(Column.Confidence.TOLD);
    }

    @Test
    void understandsATableWithoutHeadingsAndSaysSo() {
        var read =
                Files.csv(
                        "1.1,Publish a page for every team,May 2027,G\n1.2,Open the workshops to"
                                + " all,June 2027,A\n1.3,Report to the board each year,2028,R\n");

        assertThat(read.plan().actions())
                .extracting(Action::code)
                .containsExactly("1.1", "1.2", "1.3");
        assertThat(read.report().findings()).contains(new Finding.NoHeadings(0));
    }

    @Test
    void keepsTwoRowsThatSayTheSameOnTwoSheets() {
        String[] headings = {"Action", "When", "Who"};
        byte[] file =
                Files.workbook(
                        book -> {
                            String[] row = {"Hold a forum", "Yearly", "HR"};
                            Files.sheet(book, "Sheet1", headings, row);
                            Files.sheet(book, "Sheet2", headings, row);
                        });

        var plan = Files.understood(PlanImport.read("plan.xlsx", file, null)).plan();

        assertThat(plan.actions()).extracting(Action::code).containsExactly("1", "2");
    }

    @Test
    void keepsCellsBeyondTheHeadingsUnderTheirColumnsLetter() {
        var read = Files.csv("Ref,Action,When\n1,Visits for all,2027,spilled\n");

        assertThat(read.plan().actions().getFirst().otherCells())
                .singleElement()
                .satisfies(cell -> assertThat(cell.heading()).isEqualTo("Column D"));
        assertThat(read.report().findings()).contains(new Finding.BeyondHeadings(2, 1, 1));
    }
}
