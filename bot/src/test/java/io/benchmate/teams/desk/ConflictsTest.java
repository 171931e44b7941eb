package io.benchmate.teams.desk;

import static io.benchmate.teams.desk.KeptByAmina.AMINA;
import static io.benchmate.teams.desk.KeptByAmina.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.card.ImportCard;
import io.benchmate.card.RestoreCard;
import io.benchmate.people.Person;
import io.benchmate.plan.Field;
import io.benchmate.plan.Shade;
import io.benchmate.plan.revising.RevisionsInMemory;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.Map;

/** A new file, what people recorded, and what other admins did meanwhile. */
class ConflictsTest {
    private static final Person ANTON = new Person("anton", "Anton");
    private static final String PLAN =
            """
            Estates action plan
            Green = on track; Amber = some delay; Red = off track
            Ref,Action,Timescale,Owner,Status
            1.1,Publish a page for every team,May 2026,Web Team,Amber
            2.4,Open the workshops to everybody,June 2026,Estates,Amber
            3.1,Hold a conference of technicians,July 2026,Events,Amber
            """;
    private static final String RED = PLAN.replace("Estates,Amber", "Estates,Red");

    private final KeptByAmina kept = new KeptByAmina(new RevisionsInMemory());

    @BeforeEach
    void load() {
        kept.live(PLAN);
        kept.says(AMINA, "set 2.4 to green");
    }

    @Test
    void whatWasRecordedSurvivesAFileThatLeavesTheCellAlone() {
        String preview = text(kept.upload(AMINA, PLAN.replace("May 2026", "April 2026")));
        kept.press(AMINA, ImportCard.CONFIRM, Map.of());

        assertThat(preview).doesNotContain("Recorded in Benchmate");
        assertThat(kept.action("2.4").status().shade()).isEqualTo(Shade.GREEN);
    }

    @Test
    void thePreviewShowsBothWhereTheFileDisagrees() {
        String preview = text(kept.upload(AMINA, RED));

        assertThat(preview)
                .contains(
                        "2.4, Status: the file says “Red”. Amina recorded “Green” on 3 March 2026,"
                                + " over “Amber”.");
        assertThat(kept.card()).contains("conflict-0", "Take the file’s word");
    }

    @Test
    void keepsTheRecordingUnlessTheFileIsChosenAndDoesNotAskTheSameAgain() {
        kept.upload(AMINA, RED);
        kept.press(AMINA, ImportCard.CONFIRM, Map.of("conflict-0", "keep"));
        assertThat(kept.action("2.4").status().shade()).isEqualTo(Shade.GREEN);

        String next = text(kept.upload(AMINA, RED.replace("May 2026", "April 2026")));

        assertThat(next).doesNotContain("the file says");
        assertThat(kept.action("2.4").cell(Field.STATUS).orElseThrow().signature())
                .satisfies(signature -> assertThat(signature.by()).isEqualTo("Amina"))
                .satisfies(signature -> assertThat(signature.printed()).isEqualTo("Red"));
    }

    @Test
    void takesTheFilesWordByTakingTheRecordingBackWhenItGoesLive() {
        kept.upload(AMINA, RED);
        assertThat(kept.action("2.4").status().shade()).isEqualTo(Shade.GREEN);

        kept.press(AMINA, ImportCard.CONFIRM, Map.of("conflict-0", "file"));

        assertThat(kept.action("2.4").status().shade()).isEqualTo(Shade.RED);
        assertThat(kept.action("2.4").cell(Field.STATUS).orElseThrow().signature()).isNull();
    }

    @Test
    void aChoiceStaysChosenWhileLinesAreTurned() {
        kept.upload(AMINA, RED);

        kept.press(AMINA, ImportCard.LOOK, Map.of("conflict-0", "file"));

        assertThat(kept.card()).contains("\"value\":\"file\",\"choices\"");
    }

    @Test
    void aFileThatSaysWhatWasRecordedSettlesItAndShowsItOnce() {
        String preview = text(kept.upload(AMINA, PLAN.replace("Estates,Amber", "Estates,G")));
        kept.press(AMINA, ImportCard.CONFIRM, Map.of());

        assertThat(preview).contains("Settled").doesNotContain("the file says “");
        assertThat(kept.action("2.4").cell(Field.STATUS).orElseThrow().signature()).isNull();
        assertThat(kept.action("2.4").otherCells()).isEmpty();
    }

    @Test
    void listsRecordingsWhoseActionIsGoneAndKeepsThem() {
        String without =
                PLAN.replace("2.4,Open the workshops to everybody,June 2026,Estates,Amber\n", "");
        String preview = text(kept.upload(AMINA, without));
        kept.press(AMINA, ImportCard.CONFIRM, Map.of());
        assertThat(preview)
                .contains("the action is gone", "2.4, Status: “Green”, recorded by Amina");

        kept.says(AMINA, "restore revision 1");
        kept.press(AMINA, RestoreCard.RESTORE, Map.of());
        assertThat(kept.action("2.4").status().shade()).isEqualTo(Shade.GREEN);
    }

    @Test
    void anOldPreviewDoesNotOverwriteWhatAnotherAdminMadeLiveSince() {
        kept.upload(AMINA, PLAN.replace("May 2026", "April 2026"));
        String amina = kept.card();
        kept.upload(ANTON, PLAN.replace("July 2026", "August 2026"));
        kept.press(ANTON, ImportCard.CONFIRM, Map.of());

        Reply anew = kept.press(amina, AMINA, ImportCard.CONFIRM, Map.of());

        assertThat(text(anew))
                .startsWith("Revision 2 went live since you saw this, so nothing was changed.")
                .contains("from \"August 2026\" to \"July 2026\"");
        assertThat(kept.action("3.1").text(Field.TIMESCALE)).hasValue("August 2026");
        kept.press(AMINA, ImportCard.CONFIRM, Map.of());
        assertThat(kept.action("1.1").text(Field.TIMESCALE)).hasValue("April 2026");
    }

    @Test
    void doesNotSettleAConflictThatWasNotShown() {
        kept.upload(AMINA, RED);
        String amina = kept.card();
        kept.says(ANTON, "set 2.4 to red because of rain");
        kept.says(ANTON, "correct the owner of 2.4 to Grounds");

        Reply anew = kept.press(amina, AMINA, ImportCard.CONFIRM, Map.of("conflict-0", "file"));

        assertThat(text(anew)).startsWith("Something was recorded or taken back meanwhile");
        assertThat(kept.revisions.live().getFirst().actions().get(1).status().shade())
                .isEqualTo(Shade.AMBER);
    }

    @Test
    void keepsTheRecordingsOfTwoPlansApart() {
        kept.live(
                """
                Library action plan
                Ref,Action,Timescale,Status
                2.4,Lend out the cameras,June 2026,Amber
                5.1,Train the first aiders,June 2026,Amber
                """);

        assertThat(kept.action("2.4").status().shade()).isIn(Shade.GREEN, Shade.AMBER);
        assertThat(kept.recordings.standing(kept.revisions.live().get(1).id())).isEmpty();
    }
}
