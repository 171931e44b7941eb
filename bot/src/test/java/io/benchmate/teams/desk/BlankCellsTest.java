package io.benchmate.teams.desk;

import static io.benchmate.teams.desk.KeptByAmina.AMINA;
import static io.benchmate.teams.desk.KeptByAmina.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.ask.Asker;
import io.benchmate.ask.FrontDesk;
import io.benchmate.ask.Question;
import io.benchmate.card.ImportCard;
import io.benchmate.card.PlainText;
import io.benchmate.plan.Cell;
import io.benchmate.plan.Field;
import io.benchmate.plan.revising.RevisionsInMemory;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Blank cells that look as if the cell above reached down: asked, marked, remembered. */
class BlankCellsTest {
    private static final String PLAN =
            """
            Estates action plan
            Ref,Action,When,Owner
            1,Publish a page for every team,May 2026,Web Team
            2,Open the workshops to everybody,,Estates
            3,Hold a conference of technicians,,Events
            4,Repay the fees of professional bodies,June 2027,HR
            5,Grow our own apprentices,,HR
            """;
    private static final String LEAD = "Blank cells under \"When\": 3 take the text above";

    private final KeptByAmina kept = new KeptByAmina(new RevisionsInMemory());

    @Test
    void aGuessIsAskedAndNothingGoesLiveBeforeItIsAnswered() {
        String preview = text(kept.upload(AMINA, PLAN));

        assertThat(preview).contains(LEAD);
        assertThat(kept.card())
                .contains("Blank cells under “When”: 3 cells look", "\"title\":\"Answer\"")
                .doesNotContain("Make it live");
        kept.press(AMINA, ImportCard.ANSWER, Map.of());
        assertThat(kept.card()).contains("\"title\":\"Answer\"");
        assertThat(kept.revisions.live()).isEmpty();
    }

    @Test
    void blanksStayBlankWhereTheAdminSaysSoAndTheNextFileIsNotAsked() {
        kept.upload(AMINA, PLAN);
        kept.press(AMINA, ImportCard.ANSWER, Map.of("blanks-2", "KEEP"));
        kept.press(AMINA, ImportCard.CONFIRM, Map.of());

        String next = text(kept.upload(AMINA, PLAN.replace("Web Team", "Marketing")));

        assertThat(kept.action("2").text(Field.TIMESCALE)).isEmpty();
        assertThat(next).doesNotContain(LEAD).contains("3 stay blank, as an admin chose");
        assertThat(kept.card()).contains("Make it live");
    }

    @Test
    void takenTextsAreMarkedAndAnAnswerSaysSo() {
        kept.upload(AMINA, PLAN);
        kept.press(AMINA, ImportCard.ANSWER, Map.of("blanks-2", "TAKE"));
        kept.press(AMINA, ImportCard.CONFIRM, Map.of());

        assertThat(kept.action("2").cell(Field.TIMESCALE).orElseThrow())
                .isEqualTo(Cell.carried("When", "May 2026"));
        assertThat(kept.action("1").cell(Field.TIMESCALE).orElseThrow().carried()).isFalse();
        assertThat(asked("When is action 2 due?"))
                .contains("the cell is blank; the plan’s table carries this down");
        assertThat(asked("What is due in May 2026?"))
                .contains("carries down from the row above, where the cell is blank: 2, 3.");
    }

    @Test
    void theAnswerCanBeChangedAmongTheColumns() {
        kept.upload(AMINA, PLAN);
        kept.press(AMINA, ImportCard.ANSWER, Map.of("blanks-2", "TAKE"));

        kept.press(AMINA, ImportCard.COLUMNS, Map.of());
        assertThat(kept.card()).contains("blanks-2");
        kept.press(AMINA, ImportCard.CORRECT, Map.of("blanks-2", "KEEP"));

        assertThat(kept.card()).contains("3 stay blank");
    }

    private String asked(String question) {
        FrontDesk desk = new FrontDesk(() -> List.copyOf(kept.revisions.live()));
        return PlainText.of(
                desk.answer(new Question(question, new Asker("a", "b"), LocalDate.of(2026, 3, 3))));
    }
}
