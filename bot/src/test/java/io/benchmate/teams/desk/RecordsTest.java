package io.benchmate.teams.desk;

import static io.benchmate.teams.desk.KeptByAmina.AMINA;
import static io.benchmate.teams.desk.KeptByAmina.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.admin.Deed;
import io.benchmate.card.RecordCard;
import io.benchmate.people.Person;
import io.benchmate.plan.Field;
import io.benchmate.plan.Shade;
import io.benchmate.plan.revising.RevisionsInMemory;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.Map;

/** An admin records on an action, by the form and in words, and takes it back. */
class RecordsTest {
    private static final Person BEN = new Person("ben", "Ben");
    private static final Place CHANNEL =
            new Place("channel", Place.Kind.CHANNEL, "tenant", "https://example.test");
    private static final String PLAN =
            """
            Estates action plan
            Green = on track; Amber = some delay; Red = off track
            Ref,Action,Timescale,Owner,Status
            1.1,Publish a page for every team,May 2026,Web Team,Amber
            2.4,Open the workshops to everybody,June 2026,Estates,Green
            """;

    private final KeptByAmina kept = new KeptByAmina(new RevisionsInMemory());

    @BeforeEach
    void load() {
        kept.live(PLAN);
    }

    @Test
    void theFormOffersTheStatusesOfThePlansOwnLegend() {
        String form = kept.says(AMINA, "record on 2.4");

        assertThat(form).contains("2.4 Open the workshops").contains("prints the status “Green”");
        assertThat(kept.card())
                .contains("Amber: some delay", "Red: off track")
                .doesNotContain("\"Blue\"");
    }

    @Test
    void savingReplacesTheFormByAConfirmationOverWhatThePlanPrints() {
        kept.says(AMINA, "update 2.4");

        Reply done = kept.press(AMINA, RecordCard.SAVE, Map.of("status", "Amber", "field", "-"));

        assertThat(done).isInstanceOf(Reply.Replace.class);
        assertThat(text(done)).contains("Status: Amber: some delay (the plan prints “Green”)");
        assertThat(kept.card()).contains("\"Undo\"");
        assertThat(kept.action("2.4").status().shade()).isEqualTo(Shade.AMBER);
        assertThat(kept.deeds).contains(Deed.RECORDED);
    }

    @Test
    void redNeedsAReasonWhichIsKeptAsEvidence() {
        kept.says(AMINA, "record on 2.4");

        String problem =
                text(
                        kept.press(
                                AMINA,
                                RecordCard.SAVE,
                                Map.of("status", "Red", "evidence", "A photo")));
        assertThat(problem).contains("Red needs a reason");
        assertThat(kept.card()).contains("A photo");
        assertThat(kept.action("2.4").status().shade()).isEqualTo(Shade.GREEN);

        kept.press(AMINA, RecordCard.SAVE, Map.of("status", "Red", "reason", "The roof leaks"));
        assertThat(kept.action("2.4").status().shade()).isEqualTo(Shade.RED);
        assertThat(kept.action("2.4").otherCells())
                .anySatisfy(cell -> assertThat(cell.text()).isEqualTo("Why Red: The roof leaks"));
    }

    @Test
    void recordsInWordsToo() {
        assertThat(kept.says(AMINA, "set 2.4 to amber")).contains("Amber");
        assertThat(kept.says(AMINA, "Record evidence on 2.4: 40 visitors, see https://a.test/x"))
                .contains("40 visitors, see https://a.test/x");
        assertThat(kept.says(AMINA, "correct the timescale of 2.4 to Autumn 2027"))
                .contains("Autumn 2027 (the plan prints “June 2026”)");
        assertThat(kept.says(AMINA, "record red on 1.1 because the server is old"))
                .contains("Why Red: the server is old");

        assertThat(kept.action("2.4").text(Field.TIMESCALE)).hasValue("Autumn 2027");
        assertThat(kept.action("2.4").otherCells())
                .anySatisfy(cell -> assertThat(cell.text()).isEqualTo("June 2026"));
    }

    @Test
    void undoBringsBackWhatStoodBeforeAndCanBeUndone() {
        kept.says(AMINA, "set 2.4 to amber");
        kept.says(AMINA, "record red on 2.4 because it rained");

        assertThat(text(kept.press(AMINA, RecordCard.UNDO, Map.of()))).contains("Taken back");
        assertThat(kept.action("2.4").status().shade()).isEqualTo(Shade.AMBER);
        assertThat(kept.action("2.4").otherCells()).isEmpty();

        kept.press(AMINA, RecordCard.UNDO, Map.of());
        assertThat(kept.action("2.4").status().shade()).isEqualTo(Shade.RED);
    }

    @Test
    void pressingTwiceRecordsOnceAndUndoesOnce() {
        kept.says(AMINA, "record on 2.4");
        String form = kept.card();
        Map<String, String> filled = Map.of("evidence", "Minutes of May");

        kept.press(form, AMINA, RecordCard.SAVE, filled);
        String done = kept.card();
        String again = text(kept.press(form, AMINA, RecordCard.SAVE, filled));
        assertThat(again).contains("stands there already");
        assertThat(kept.action("2.4").otherCells()).hasSize(1);

        kept.press(done, AMINA, RecordCard.UNDO, Map.of());
        assertThat(text(kept.press(done, AMINA, RecordCard.UNDO, Map.of())))
                .contains("does not stand any more");
    }

    @Test
    void theFormListsWhatIsRecordedAndTakesOneOfItBack() {
        kept.says(AMINA, "evidence on 2.4: First open day");
        kept.says(AMINA, "evidence on 2.4: Second open day");
        String form = kept.says(AMINA, "record on 2.4");
        assertThat(form).contains("First open day, by Amina on 3 March 2026");

        String key = key("First open day");
        kept.press(AMINA, RecordCard.SAVE, Map.of("withdraw", key));

        assertThat(kept.action("2.4").otherCells())
                .singleElement()
                .satisfies(cell -> assertThat(cell.text()).isEqualTo("Second open day"));
    }

    @Test
    void withdrawsInWords() {
        kept.says(AMINA, "set 2.4 to amber");

        assertThat(kept.says(AMINA, "withdraw the status of 2.4")).contains("Taken back");
        assertThat(kept.says(AMINA, "withdraw status from 2.4")).contains("Nothing to take back");
        assertThat(kept.action("2.4").status().shade()).isEqualTo(Shade.GREEN);
    }

    @Test
    void nobodyElseRecordsWhateverTheCardSays() {
        kept.says(AMINA, "record on 2.4");

        Reply refused = kept.press(BEN, RecordCard.SAVE, Map.of("status", "Amber", "by", "amina"));

        assertThat(text(refused)).contains("Only the people who look after");
        assertThat(kept.says(BEN, "record amber on 2.4")).contains("Only the people");
        assertThat(kept.action("2.4").status().shade()).isEqualTo(Shade.GREEN);
        assertThat(kept.deeds).contains(Deed.WAS_REFUSED);
    }

    @Test
    void leavesQuestionsAlone() {
        for (String question :
                new String[] {"update 2.4", "any update on 2.4?", "who owns 2.4", "what is red?"}) {
            assertThat(kept.keeping().said(new Incoming.Said(BEN, KeptByAmina.CHAT, question)))
                    .isEmpty();
        }
        assertThat(kept.keeping().said(said("is there an update on 2.4?"))).isEmpty();
        assertThat(kept.keeping().said(said("update on 2.4"))).isEmpty();
    }

    @Test
    void inAChannelItSendsTheAdminToTheirOwnChat() {
        var said = new Incoming.Said(AMINA, CHANNEL, "set 2.4 to amber");

        assertThat(text(kept.keeping().said(said).orElseThrow())).contains("our own chat");
        var press = new Incoming.Pressed(AMINA, CHANNEL, RecordCard.SAVE, Map.of("status", "Red"));
        assertThat(text(kept.keeping().pressed(press).orElseThrow())).contains("our own chat");
        assertThat(kept.action("2.4").status().shade()).isEqualTo(Shade.GREEN);
    }

    @Test
    void asksWhichPlanIsMeantAndThenRecordsThere() {
        kept.live(
                """
                Library action plan
                Green = on track; Amber = some delay
                Ref,Action,Timescale,Status
                2.4,Lend out the cameras,June 2026,Green
                5.1,Train the first aiders,June 2026,Green
                """);

        assertThat(kept.says(AMINA, "set 2.4 to amber")).contains("Several plans");
        assertThat(kept.card()).contains("Estates action plan", "Library action plan");
        assertThat(kept.action("2.4").status().shade()).isEqualTo(Shade.GREEN);

        assertThat(text(kept.press(AMINA, RecordCard.SAVE, Map.of())))
                .contains("Open the workshops");
        assertThat(kept.action("2.4").status().shade()).isEqualTo(Shade.AMBER);
    }

    @Test
    void saysWhatIsWrongWithAnUnknownActionStatusOrCell() {
        assertThat(kept.says(AMINA, "record on 9.9")).contains("no action 9.9");
        assertThat(kept.says(AMINA, "set 2.4 to purple"))
                .contains("no such status")
                .contains("Green: on track");
        kept.says(AMINA, "record on 2.4");
        assertThat(text(kept.press(AMINA, RecordCard.SAVE, Map.of())))
                .contains("Nothing was filled in");
        assertThat(text(kept.press(AMINA, RecordCard.SAVE, Map.of("text", "Autumn"))))
                .contains("which cell");
    }

    private static Incoming.Said said(String words) {
        return new Incoming.Said(AMINA, KeptByAmina.CHAT, words);
    }

    private String key(String evidence) {
        var plan = kept.revisions.live().getFirst();
        return kept.recordings.standing(plan.id()).values().stream()
                .flatMap(java.util.List::stream)
                .filter(each -> each.what().text().equals(evidence))
                .findFirst()
                .orElseThrow()
                .key();
    }
}
