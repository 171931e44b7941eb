package io.benchmate.plan.importing;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.plan.Action;
import io.benchmate.plan.Field;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Optional;

/** What an admin in a hurry sends and pastes: nothing is lost or made up without a word. */
class HurriedAdminTest {
    private static final String ROWS =
            "No.\tTheme\tAction\tWho\n"
                    + "1\tVisibility\tPut up signs\tHR\n"
                    + "2\tCareer\tOpen a club\tHR\n";

    @Test
    void saysWhereAQuotationMarkSwallowedRows() {
        var read =
                Files.csv(
                        Files.HEADINGS
                                + "1,\"Start a club,2027,HR,G\n2,Stop a club,2027,HR,G\n"
                                + "3,Have a \"big\" club,2027,HR,G\n");

        assertThat(read.report().findings()).contains(new Finding.SwallowedRows(2, 3));
    }

    @Test
    void takesSeveralLinesOfProseInACellForProse() {
        var read =
                Files.csv(
                        Files.HEADINGS
                                + "1,\"Visit A, B, C, and D\nthen E, F, G, and H\",2027,HR,G\n");

        assertThat(read.report().findings()).noneMatch(Finding.SwallowedRows.class::isInstance);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Hi Benchmate, here is our plan:", "Hello", "Here is the new action plan"})
    void takesNoGreetingForThePlansName(String greeting) {
        var read =
                Files.understood(PlanImport.readPasted(greeting + "\n\n" + ROWS, Corrections.NONE));

        assertThat(read.plan().facts().title()).isEqualTo("Pasted plan");
    }

    @Test
    void takesLabelsInUnknownWordsForHeadingsAndNotForAnAction() {
        String odd = ROWS.replace("No.\tTheme\tAction\tWho", "Wert\tZeug\tDing\tSache");

        var read = Files.understood(PlanImport.readPasted(odd, Corrections.NONE));

        assertThat(read.plan().actions())
                .extracting(Action::title)
                .containsExactly("Put up signs", "Open a club");
        assertThat(read.columns().all())
                .extracting(Column::heading)
                .containsExactly("Wert", "Zeug", "Ding", "Sache");
        assertThat(read.report().findings()).contains(new Finding.OddHeadings(1));
    }

    @Test
    void offersATableWhoseHeadingsSayNothingForCorrection() {
        String text =
                "Alpha,Bravo,Charlie,Delta,Echo\n"
                        + "Put up signs in every building,Nadia,poster,low cost,early\n"
                        + "Open a club for technicians,Omar,room,no cost,later\n"
                        + "Visit other universities twice,Priya,coach,some cost,early\n";
        byte[] file = Files.text(text);

        var offered = Files.csv(text);
        Corrections told = Corrections.NONE.with("Bravo", Optional.of(Field.OWNER));
        var corrected = Files.understood(PlanImport.read("plan.csv", file, null, told));

        assertThat(offered.columns().all())
                .extracting(Column::heading)
                .containsExactly("Alpha", "Bravo", "Charlie", "Delta", "Echo");
        assertThat(offered.report().findings()).contains(new Finding.OddHeadings(1));
        assertThat(offered.plan().actions()).hasSize(3);
        assertThat(corrected.plan().actions().getFirst().text(Field.OWNER)).hasValue("Nadia");
        assertThat(corrected.plan().actions().getFirst().title()).startsWith("Put up signs");
    }

    @Test
    void offersItToCorrectBelowThePlansNameAndWithThemesBetweenToo() {
        var read =
                Files.csv(
                        "Hills action plan,,\nAlpha,Bravo,Charlie\nVisibility,,\n"
                                + "Put up signs in every building,Nadia,early\nCareers,,\n"
                                + "Open a club for technicians,Omar,later\n");

        assertThat(read.plan().facts().title()).isEqualTo("Hills action plan");
        assertThat(read.plan().themes()).containsExactly("Visibility", "Careers");
        assertThat(read.plan().actions()).hasSize(2);
        assertThat(read.report().findings()).contains(new Finding.OddHeadings(2));
    }

    @Test
    void readsThemAsAnAdminCorrectsThem() {
        String odd = ROWS.replace("No.\tTheme\tAction\tWho", "Wert\tZeug\tDing\tSache");
        Corrections told =
                Corrections.NONE
                        .with("Zeug", Optional.of(Field.THEME))
                        .with("Sache", Optional.of(Field.OWNER));

        var read = Files.understood(PlanImport.readPasted(odd, told));

        assertThat(read.plan().themes()).containsExactly("Visibility", "Career");
        assertThat(read.plan().actions().getFirst().text(Field.OWNER)).hasValue("HR");
    }

    @Test
    void namesManyCellsWithoutAHeadingInOneSentence() {
        StringBuilder rows = new StringBuilder();
        for (int i = 1; i <= 6; i++) {
            rows.append(i).append(",Visits for all,2027,HR,G,spilled\n");
        }

        var findings = Files.csv(Files.HEADINGS + rows).report().findings();

        assertThat(findings).contains(new Finding.BeyondHeadings(2, 6, 6));
        assertThat(findings).filteredOn(Finding.BeyondHeadings.class::isInstance).hasSize(1);
    }

    @Test
    void takesAnAbbreviationInANameForNoOwnerThatTheKeyMisses() {
        String notes = "Key: DTS = Director of Technical Services; HTN = Technicians' Network";

        var read =
                Files.understood(
                        PlanImport.read(
                                "plan.csv",
                                Files.text(
                                        Files.HEADINGS
                                                + "1,Hold visits,2027,\"DTS, IT Services\",G\n"
                                                + "2,Hold talks,2027,\"DTS, IT\",G\n"),
                                notes));

        assertThat(read.report().findings())
                .filteredOn(Finding.OwnerNotInKey.class::isInstance)
                .containsExactly(new Finding.OwnerNotInKey(3, "2", "IT"));
    }

    @Test
    void takesAPhoneListForNoNotes() {
        byte[] phones = Files.text("Name,Phone\nAnn,123\nBen,456\nCat,Room 7\n");
        byte[] key = Files.text("Term,Meaning\nHR,Human Resources\nRed,Not begun\n");

        assertThat(PlanNotes.of(phones)).isEmpty();
        assertThat(PlanNotes.of(key))
                .hasValueSatisfying(
                        notes ->
                                assertThat(List.of(notes.split("\n")))
                                        .contains("HR = Human Resources"));
    }
}
