package io.benchmate.teams.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.card.ImportCard;
import io.benchmate.people.Person;
import io.benchmate.plan.Field;
import io.benchmate.plan.revising.RevisionsInMemory;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

class PlanKeepingTest {
    private static final Person AMINA = KeptByAmina.AMINA;
    private static final Person BEN = new Person("ben", "Ben");
    private static final Place CHAT =
            new Place("chat", Place.Kind.PERSONAL, "tenant", "https://example.test");
    private static final Place CHANNEL =
            new Place("channel", Place.Kind.CHANNEL, "tenant", "https://example.test");
    private static final String PLAN =
            "Ref,Action,When,Liaison\n1,Publish a page for every team,2027,Web Team\n2,Open the"
                    + " workshops to everybody,2027,Estates\n";

    private static final String HILLS = "Hills Action Plan,,,\n" + PLAN;
    private static final String DALES =
            "Dales Action Plan,,,\nRef,Action,When,Liaison\n7,Paint the barn,2028,Farm\n8,Shear"
                    + " the sheep,2028,Farm\n";

    private final RevisionsInMemory revisions = new RevisionsInMemory();
    private final KeptByAmina kept = new KeptByAmina(revisions);
    private final PlanKeeping keeping = kept.keeping();

    @Test
    void showsWhatItUnderstoodAndChangesNothingUntilItIsConfirmed() {
        Reply reply = upload(AMINA, PLAN);

        assertThat(text(reply)).contains("2 actions").contains("When: Timescale");
        assertThat(revisions.live()).isEmpty();

        Reply confirmed = press(AMINA, ImportCard.CONFIRM, Map.of());
        assertThat(text(confirmed)).contains("live");
        assertThat(revisions.live()).hasSize(1);
    }

    @Test
    void refusesKindlyAnybodyWhoIsNoAdmin() {
        Reply reply = upload(BEN, PLAN);

        assertThat(text(reply)).contains("admins");
        assertThat(revisions.latest()).isEmpty();
    }

    @Test
    void aButtonPressedByAnybodyElseDoesNothing() {
        upload(AMINA, PLAN);

        press(BEN, ImportCard.CONFIRM, Map.of());
        press(BEN, ImportCard.DISCARD, Map.of());

        assertThat(revisions.live()).isEmpty();
        assertThat(revisions.latest()).hasSize(1);
    }

    @Test
    void takesNoPlanInAChannel() {
        var upload = new Incoming.Uploaded(AMINA, CHANNEL, "plan.csv", bytes(PLAN));

        assertThat(text(keeping.uploaded(upload))).contains("in their own chat");
        assertThat(revisions.latest()).isEmpty();
    }

    @Test
    void readsAColumnAnewAsTheAdminCorrectsIt() {
        upload(AMINA, PLAN);

        Reply columns = press(AMINA, ImportCard.COLUMNS, Map.of());
        Reply corrected = press(AMINA, ImportCard.CORRECT, Map.of("column-3", "OWNER"));
        press(AMINA, ImportCard.CONFIRM, Map.of());

        assertThat(card(columns)).contains("Input.ChoiceSet").contains("Liaison");
        assertThat(text(corrected)).contains("Liaison: Owner (an admin said so)");
        assertThat(revisions.live().getFirst().actions().getFirst().text(Field.OWNER))
                .hasValue("Web Team");
    }

    @Test
    void asksAboutADoubtfulMatchBeforeAnythingGoesLive() {
        upload(AMINA, PLAN);
        press(AMINA, ImportCard.CONFIRM, Map.of());
        var before = revisions.live().getFirst();

        upload(AMINA, PLAN.replace("Open the workshops to everybody", "Hold a conference"));
        press(AMINA, ImportCard.CONFIRM, Map.of());
        assertThat(revisions.live()).containsExactly(before);

        press(AMINA, ImportCard.ANSWER, Map.of("match-0", "other"));
        press(AMINA, ImportCard.CONFIRM, Map.of());
        assertThat(revisions.live().getFirst().actions().get(1).id())
                .isNotEqualTo(before.actions().get(1).id());
    }

    @Test
    void aBrokenFileLeavesTheOldPlanLive() {
        upload(AMINA, PLAN);
        press(AMINA, ImportCard.CONFIRM, Map.of());

        Reply reply = upload(AMINA, "%PDF-1.7");

        assertThat(text(reply)).contains("PDF").contains("stays live");
        assertThat(revisions.live()).hasSize(1);
    }

    @Test
    void previewsAPastedTableAndLeavesQuestionsAlone() {
        String pasted = PLAN.replace(',', '\t');

        assertThat(keeping.said(new Incoming.Said(AMINA, CHAT, pasted)))
                .hasValueSatisfying(reply -> assertThat(text(reply)).contains("2 actions"));
        assertThat(keeping.said(new Incoming.Said(AMINA, CHAT, "who owns 2.4, please?"))).isEmpty();
        assertThat(keeping.said(new Incoming.Said(AMINA, CHAT, "one\ntwo, three\nfour"))).isEmpty();
    }

    @Test
    void notesSentAloneChangeTheLivePlansFactsOnceTheyAreConfirmed() {
        upload(AMINA, PLAN);
        press(AMINA, ImportCard.CONFIRM, Map.of());

        String preview =
                kept.says(
                        AMINA,
                        "Notes: Starts on 1 May 2027\nWT = Web Team\nGreen = on track; Red = late");
        assertThat(preview).contains("Start: from nothing to \"2027-05-01\"", "Key, WT");
        assertThat(revisions.live().getFirst().facts().start()).isNull();

        press(AMINA, ImportCard.CONFIRM, Map.of());
        assertThat(revisions.live().getFirst().facts().key()).containsEntry("WT", "Web Team");
        assertThat(revisions.live()).hasSize(1);
    }

    @Test
    void notesInAFileGoWithThePendingDraftAndHoldOverEarlierOnes() {
        upload(AMINA, "Green = fine\n" + PLAN);

        Reply preview = upload(AMINA, "Green = on track\nRed = late\nVersion 3.1");

        assertThat(text(preview)).contains("Version: Version 3.1");
        press(AMINA, ImportCard.CONFIRM, Map.of());
        assertThat(revisions.live().getFirst().facts().legend().meanings())
                .containsEntry(io.benchmate.plan.Shade.GREEN, "on track");
    }

    @Test
    void notesThatNameALivePlanGoWithItThoughADraftWaits() {
        upload(AMINA, HILLS);
        press(AMINA, ImportCard.CONFIRM, Map.of());
        upload(AMINA, DALES);

        Reply reply = say("Notes: Hills Action Plan\nStarts on 1 May 2027");

        assertThat(text(reply))
                .contains("next revision of Hills Action Plan")
                .contains("0 removed");
        assertThat(text(reply)).contains("plan.csv");
    }

    @Test
    void notesThatNameAnotherPlanThanTheDraftAreAskedAbout() {
        upload(AMINA, DALES);

        Reply reply = say("Notes: Fells Action Plan\nStarts on 1 May 2027");

        assertThat(text(reply)).contains("Fells Action Plan").contains("Dales Action Plan");
        assertThat(text(reply)).contains("Nothing was changed");
        assertThat(revisions.latest()).hasSize(1);
    }

    @Test
    void notesThatNameADraftWithoutANameGoWithIt() {
        upload(AMINA, PLAN);

        Reply reply = say("Notes: Fells Action Plan\nStarts on 1 May 2027");

        assertThat(text(reply)).contains("A new plan: Fells Action Plan");
    }

    @Test
    void saysWhenAFileIsTakenForNotes() {
        upload(AMINA, PLAN);

        Reply reply = upload(AMINA, "Starts on 1 May 2027\n");

        assertThat(text(reply)).contains("I took “plan.csv” as the notes of your");
    }

    @Test
    void wordsThatSayNothingOfAPlanAreNoNotes() {
        assertThat(keeping.said(new Incoming.Said(AMINA, CHAT, "Notes: thanks for that")))
                .isEmpty();
        assertThat(text(upload(AMINA, "Dear all,\nsee you on Monday"))).contains("could not read");
    }

    @Test
    void listsPlansAndRevisionsForAdminsAlone() {
        upload(AMINA, PLAN);
        press(AMINA, ImportCard.CONFIRM, Map.of());

        assertThat(text(keeping.said(new Incoming.Said(AMINA, CHAT, "Plans")).orElseThrow()))
                .contains("2 actions");
        assertThat(text(keeping.said(new Incoming.Said(AMINA, CHAT, "revisions")).orElseThrow()))
                .contains("live");
        assertThat(text(keeping.said(new Incoming.Said(BEN, CHAT, "revisions")).orElseThrow()))
                .contains("admins");
    }

    @Test
    void showsNoPlansAndBringsNothingBackWhereOthersReadAlong() {
        upload(AMINA, PLAN);
        press(AMINA, ImportCard.CONFIRM, Map.of());

        for (String words : List.of("plans", "revisions", "restore revision 1")) {
            for (Person person : List.of(AMINA, BEN)) {
                Reply reply = keeping.said(new Incoming.Said(person, CHANNEL, words)).orElseThrow();

                assertThat(text(reply)).doesNotContain("2 actions").doesNotContain("plan.csv");
            }
        }
        Reply pressed =
                keeping.pressed(
                                new Incoming.Pressed(
                                        AMINA, CHANNEL, ImportCard.LOOK, Map.of("draft", "x")))
                        .orElseThrow();
        assertThat(text(pressed)).contains("in their own chat");
    }

    private Reply say(String text) {
        return keeping.said(new Incoming.Said(AMINA, CHAT, text)).orElseThrow();
    }

    private Reply upload(Person person, String text) {
        return kept.upload(person, text);
    }

    private Reply press(Person person, String verb, Map<String, String> inputs) {
        return kept.press(person, verb, inputs);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(Reply reply) {
        return switch (reply) {
            case Reply.Post(var message) -> message.text();
            case Reply.Replace(var message) -> message.text();
            case Reply.Found _, Reply.Offer _, Reply.Handover _, Reply.Silence _ -> "";
        };
    }

    private static String card(Reply reply) {
        return reply instanceof Reply.Replace(var message) ? message.card() : "";
    }
}
