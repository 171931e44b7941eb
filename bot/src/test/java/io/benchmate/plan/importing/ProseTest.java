package io.benchmate.plan.importing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines of text and tables that are text are told apart before anything is read from them. */
class ProseTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Fellbeck University Technician Commitment action plan 2022-2025\n"
                        + "FTN = Fellbeck Technicians' Network\nDTS = Director of Services\n"
                        + "The plan starts on 1 August 2022, and runs for three years.\n",
                "Fellbeck action plan\nAims: Visibility, Recognition, Careers, Sustainability\n",
                "Phase 1 Action Plan\n"
                        + "Action rating by staff: out of 5* where 1* = poor, 5* = good\n"
                        + "The RAG colour is lost; only the comments of the group remain.\n",
                "Each action has an owner, a timescale, a status and a comment.\n"
                        + "Owners, timescales and comments are those of May.\n",
                "Column C: V = Visible, R = Recognition, C = Careers\n"
                    + "Column F: Red (R) = late; Amber (A) = begun; Green (G) = on track\n"
                    + "Key: DFO = Directors; TSM = Managers (faculties, and ITMS); EB = Board\n",
                "Green = done; Red = late",
                "Starts on 1 May 2027\n"
            })
    void linesThatExplainOrSayAreNoTable(String text) {
        assertThat(PlanNotes.lines(Files.text(text)))
                .hasValue(text.strip().replaceAll("\\R+", "\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Action,Owner,Timescale\nPaint the wall,Estates,May 2027\n",
                "Hills Action Plan,,\nGreen = done; Red = late,,\nAction,Owner,Timescale\n"
                        + "Paint the wall,Estates,May 2027\n",
                "Action\tOwner\nPaint the wall\tEstates\n",
                "Action, Owner, Timescale\nPaint the wall, Estates, May 2027\n",
                "Action,Owner,Timescale\n",
                "| Action | Owner |\n|---|---|\n| Paint | Estates |\n",
                "1.1,Publish a page,May 2027,G\n1.2,Open the workshops,June 2027,A\n",
                "1.1, Publish a page, May 2027\n1.2, Open the doors, June 2027\n"
                        + "1.3, Report to all, July 2027\n",
                "Alpha,Bravo,Charlie\nPaint the wall,Estates,soon\nMend the roof,Estates,later\n",
                "\"1 ) Actions relating to Visibility, and to all\",Time lines,\"RAG rating, and"
                        + " the comments of the group\"\n"
                        + "\"Publish; and print\",May,\"fine, so far\"\n"
            })
    void rowsUnderHeadingsOrDividedThroughoutAreATable(String text) {
        assertThat(PlanNotes.lines(Files.text(text))).isEmpty();
    }

    @Test
    void filesOfOtherKindsAreNoLines() {
        assertThat(PlanNotes.lines(Files.text("%PDF-1.7"))).isEmpty();
        assertThat(PlanNotes.lines(Files.text(" \n"))).isEmpty();
        assertThat(PlanNotes.lines(new byte[] {1, 0, 0, 0, 2, 0, 0, 0, 0, 0, 9})).isEmpty();
        assertThat(PlanNotes.lines(Files.word(word -> Files.paragraph(word, "A = B")))).isEmpty();
    }
}
