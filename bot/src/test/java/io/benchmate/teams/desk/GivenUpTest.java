package io.benchmate.teams.desk;

import static io.benchmate.teams.desk.KeptByAmina.AMINA;
import static io.benchmate.teams.desk.KeptByAmina.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.card.ImportCard;
import io.benchmate.card.RestoreCard;
import io.benchmate.plan.Shade;
import io.benchmate.plan.revising.RevisionsInMemory;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.Map;

/** Going back to a revision goes back to what was recorded then, as far as files took it away. */
class GivenUpTest {
    private static final String PLAN =
            """
            Estates action plan
            Green = on track; Amber = some delay; Red = off track
            Ref,Action,Timescale,Owner,Status
            1.1,Publish a page for every team,May 2026,Web Team,Amber
            2.4,Open the workshops to everybody,June 2026,Estates,Amber
            """;
    private static final String RED = PLAN.replace("Estates,Amber", "Estates,Red");

    private final KeptByAmina kept = new KeptByAmina(new RevisionsInMemory());
    private String live = "";

    @BeforeEach
    void giveUpGreenForTheFilesRed() {
        kept.live(PLAN);
        kept.says(AMINA, "set 2.4 to green");
        kept.says(AMINA, "correct the owner of 1.1 to Library");
        kept.upload(AMINA, RED);
        live = text(kept.press(AMINA, ImportCard.CONFIRM, Map.of("conflict-0", "file")));
    }

    @Test
    void saysWhatWasGivenUpAndThatGoingBackBringsItBack() {
        assertThat(live)
                .contains("you gave up 2.4, Status: “Green”, recorded by Amina")
                .contains("Going back to the revision before brings it back.");
        assertThat(status()).isEqualTo(Shade.RED);
    }

    @Test
    void undoingAnImportUndoesItWhole() {
        String undone = text(kept.press(AMINA, RestoreCard.RESTORE, Map.of()));

        assertThat(undone)
                .contains("Stands again: 2.4, Status: “Green”, recorded by Amina on 3 March 2026.");
        assertThat(status()).isEqualTo(Shade.GREEN);
        assertThat(kept.action("1.1").text(io.benchmate.plan.Field.OWNER)).hasValue("Library");
    }

    @Test
    void undoingTheUndoingTakesTheFilesWordAgain() {
        kept.press(AMINA, RestoreCard.RESTORE, Map.of());

        String again = text(kept.press(AMINA, RestoreCard.RESTORE, Map.of()));
        assertThat(again).contains("Gave way again: 2.4, Status: “Green”");
        assertThat(status()).isEqualTo(Shade.RED);

        kept.press(AMINA, RestoreCard.RESTORE, Map.of());
        assertThat(status()).isEqualTo(Shade.GREEN);
    }

    @Test
    void thePreviewNamesWhatStandsAgainAndLetsItBeLeft() {
        String preview = kept.says(AMINA, "restore revision 1");

        assertThat(preview)
                .contains("Stands again, since it was given up only for the word of a later file")
                .contains("2.4, Status: “Green”, recorded by Amina");
        assertThat(kept.card()).contains("but leave recordings as they are");

        String done = text(kept.press(AMINA, RestoreCard.RESTORE, Map.of("recordings", "stay")));
        assertThat(done).doesNotContain("Stands again");
        assertThat(status()).isEqualTo(Shade.AMBER);
    }

    @Test
    void whatWasRecordedSinceIsNotTouched() {
        kept.says(AMINA, "set 2.4 to amber");

        String preview = kept.says(AMINA, "restore revision 1");
        kept.press(AMINA, RestoreCard.RESTORE, Map.of());

        assertThat(preview).doesNotContain("Stands again, since");
        assertThat(status()).isEqualTo(Shade.AMBER);
    }

    @Test
    void whatWasRecordedAfterGoingBackDoesNotGiveWayAgain() {
        kept.press(AMINA, RestoreCard.RESTORE, Map.of());
        kept.says(AMINA, "set 2.4 to red because of the rain");
        kept.says(AMINA, "set 2.4 to green");

        kept.says(AMINA, "restore revision 2");
        kept.press(AMINA, RestoreCard.RESTORE, Map.of());

        assertThat(status()).isEqualTo(Shade.GREEN);
    }

    private Shade status() {
        return kept.action("2.4").status().shade();
    }
}
