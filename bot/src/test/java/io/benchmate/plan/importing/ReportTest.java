package io.benchmate.plan.importing;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.plan.Action;

import org.junit.jupiter.api.Test;

import java.util.List;

class ReportTest {

    @Test
    void namesABlankTitleByItsRow() {
        assertThat(findings("1,First thing,2027,HR,G\n2,,2027,HR,G\n"))
                .contains(new Finding.BlankTitle(3, "2"));
    }

    @Test
    void keepsCodesUniqueAndNamesTheDuplicate() {
        var read = Files.csv(Files.HEADINGS + "1,First thing,2027,HR,G\n1,Other thing,2027,HR,G\n");

        assertThat(read.report().findings()).contains(new Finding.DuplicateCode(3, "1", "1 (2)"));
        assertThat(read.plan().actions()).extracting(Action::code).containsExactly("1", "1 (2)");
    }

    @Test
    void namesAnUnknownStatusAndKeepsItsWords() {
        assertThat(findings("1,First thing,2027,HR,Purple-ish\n2,Second thing,2027,HR,Complete\n"))
                .contains(new Finding.UnknownStatus(2, "1", "Purple-ish"))
                .noneMatch(
                        finding -> finding instanceof Finding.UnknownStatus && finding.row() == 3);
    }

    @Test
    void saysThatColoursHaveNoLegend() {
        assertThat(findings("1,First thing,2027,HR,G\n")).contains(new Finding.NoLegend(0));
    }

    @Test
    void namesAColourThatTheLegendLeavesOut() {
        String notes = "Green = done; Red = not begun";
        byte[] file = Files.text(Files.HEADINGS + "1,First thing,2027,HR,A\n");

        var read = Files.understood(PlanImport.read("plan.csv", file, notes));

        assertThat(read.report().findings())
                .contains(new Finding.UnexplainedColour(2, "1", "Amber"));
    }

    @Test
    void namesATimescaleThatSpeaksOfNoTime() {
        assertThat(findings("1,First thing,see above,HR,G\n2,Second thing,TBC,HR,G\n"))
                .contains(new Finding.UnreadableTimescale(2, "1", "see above"))
                .noneMatch(
                        finding ->
                                finding instanceof Finding.UnreadableTimescale
                                        && finding.row() == 3);
    }

    @Test
    void namesAnOwnerThatTheKeyDoesNotExplain() {
        String notes = "Key: TPB = Technical Programme Board; HTN = Technicians' Network";
        byte[] file =
                Files.text(
                        Files.HEADINGS + "1,First thing,2027,TPB / XYZ,G\n2,Second,2027,HTNs,G\n");

        var read = Files.understood(PlanImport.read("plan.csv", file, notes));

        assertThat(read.report().findings())
                .contains(new Finding.OwnerNotInKey(2, "1", "XYZ"))
                .noneMatch(
                        finding -> finding instanceof Finding.OwnerNotInKey && finding.row() == 3);
    }

    @Test
    void seesACellThatWasDraggedDown() {
        assertThat(
                        findings(
                                "1,First thing,after covid 19,HR,G\n"
                                        + "2,Second thing,after covid 20,HR,G\n"
                                        + "3,Third thing,after covid 21,HR,G\n"
                                        + "4,Fourth thing,after covid 22,HR,G\n"))
                .contains(new Finding.FillSeries(2, "When", "after covid 19", "after covid 22", 4));
    }

    @Test
    void namesLookAlikeLettersAndFindsTheCodeByItsLatinOnes() {
        var read = Files.csv(Files.HEADINGS + "СD1,First thing,2027,HR,G\nCD2,Second,2027,HR,G\n");

        assertThat(read.plan().actions().getFirst().aliases()).containsExactly("CD1");
        assertThat(read.report().findings())
                .anySatisfy(
                        finding -> {
                            assertThat(finding).isInstanceOf(Finding.SuspiciousCode.class);
                            assertThat(finding.sentence()).contains("CYRILLIC");
                        });
    }

    @Test
    void seesThatTheDocumentStatesAnotherNumberOfActions() {
        byte[] file = Files.text(Files.HEADINGS + "1,First thing,2027,HR,G\n2,Second,2027,HR,G\n");

        var read = Files.understood(PlanImport.read("p.csv", file, "The plan has 32 actions."));

        assertThat(read.report().findings())
                .contains(new Finding.ContradictoryCount(0, 32, 2, "The plan has 32 actions."));
    }

    @Test
    void seesThatTheDocumentStatesOtherNumbersOfAColour() {
        byte[] file = Files.text(Files.HEADINGS + "1,First thing,2027,HR,G\n2,Second,2027,HR,A\n");
        String notes =
                "There are 3 actions in this plan.\n1 action is green, 2 are amber and 4 of them"
                        + " are now red.\nIn 2024 red tape was cut; Objective 1.4 Green spaces.";

        var read = Files.understood(PlanImport.read("p.csv", file, notes));

        assertThat(read.report().findings())
                .filteredOn(each -> each.sentence().startsWith("The document says"))
                .extracting(each -> each.sentence().replaceAll(" \\(.*", ""))
                .containsExactly(
                        "The document says 3 actions, and its table has 2",
                        "The document says 2 in amber, and its table has 1",
                        "The document says 4 in red, and its table has 0");
    }

    @Test
    void saysWhichBlankCellsTookTheTextAbove() {
        var read =
                Files.csv(
                        "Timeframe,Action,RAG\n"
                                + "VISIBILITY,,\n"
                                + "6 months,First thing,●\n"
                                + ",Second thing,●\n"
                                + ",Third thing,●\n"
                                + "1-2 years,Fourth thing,●\n"
                                + ",Fifth thing,●\n");

        assertThat(read.plan().actions())
                .extracting(action -> action.text(io.benchmate.plan.Field.TIMESCALE).orElse(""))
                .containsExactly("6 months", "6 months", "6 months", "1-2 years", "1-2 years");
        assertThat(read.report().findings())
                .contains(
                        new Finding.Inherited(0, "Timeframe", 3),
                        new Finding.IllegibleStatuses(0, 5));
    }

    @Test
    void leavesABlankTimescaleBlankInAPlanThatFillsMost() {
        var read =
                Files.csv(
                        Files.HEADINGS
                                + "1,First thing,2027,HR,G\n2,Second thing,,HR,G\n3,Third"
                                + " thing,2028,HR,G\n4,Fourth thing,2027,HR,G\n");

        assertThat(read.plan().actions().get(1).text(io.benchmate.plan.Field.TIMESCALE)).isEmpty();
    }

    private static List<Finding> findings(String rows) {
        return Files.csv(Files.HEADINGS + rows).report().findings();
    }
}
