package io.benchmate.teams;

import static io.benchmate.teams.NudgeBot.ASHA;
import static io.benchmate.teams.NudgeBot.STRANGER;
import static io.benchmate.teams.NudgeBot.action;
import static io.benchmate.teams.NudgeBot.deed;
import static io.benchmate.teams.NudgeBot.digest;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.nudge.Deeds.What;
import io.benchmate.nudge.Wishes;
import io.benchmate.plan.Plan;
import io.benchmate.plan.Shade;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;

/** What owners, their cover, strangers and admins may do with a reminder, over HTTP. */
class NudgesOverTeamsTest {
    private static final LocalBot bot = NudgeBot.bot();
    private static final Plan plan = NudgeBot.plan();

    @Test
    void anOwnersDoneShowsAtOnceAndStaysOnTheCard() {
        String card = presses(LocalBot.ROBIN, "nudge-done", "1.1", "");

        assertThat(card).contains("Done, says ", "Status: Blue: done").doesNotContain("Amber");
        assertThat(action("1.1").status().shade()).isEqualTo(Shade.BLUE);
    }

    @Test
    void aSecondPersonSeesWhatTheFirstDidAndChangesNothing() {
        presses(LocalBot.ROBIN, "nudge-on-track", "2.1", "");

        String card = presses(ASHA, "nudge-done", "2.1", "");

        assertThat(card).contains("On track, says", "I changed nothing");
        assertThat(action("2.1").status().shade()).isEqualTo(Shade.GREEN);
        assertThat(presses(ASHA, "nudge-done", "2.1", seen("2.1"))).contains("Done, says");
        assertThat(action("2.1").status().shade()).isEqualTo(Shade.BLUE);
    }

    @Test
    void aDelayNeedsAReasonAndANewExpectation() {
        String form =
                NudgeBot.presses(
                        LocalBot.ROBIN,
                        "nudge-save",
                        "2.2",
                        "",
                        "\"form\":\"DELAYED\",\"reason\":\"No hall\"");
        assertThat(form).contains("Say why it is delayed");

        String card =
                NudgeBot.presses(
                        LocalBot.ROBIN,
                        "nudge-save",
                        "2.2",
                        "",
                        "\"form\":\"DELAYED\",\"status\":\"Red\",\"reason\":\"No"
                                + " hall\",\"expected\":\"May 2027\"");

        assertThat(card).contains("Delayed, says", "No hall; expected now: May 2027");
        assertThat(action("2.2").status().shade()).isEqualTo(Shade.RED);
    }

    @Test
    void aDelayOffersNoStatusThatSaysTheContrary() {
        String form =
                NudgeBot.presses(LocalBot.ROBIN, "nudge-form", "2.2", "", "\"form\":\"DELAYED\"");

        assertThat(form).contains("Amber: some delay", "Red: off track");
        assertThat(form).doesNotContain("Blue: done", "Green: on track");
    }

    @Test
    void aDelayKeepsAStatusThatSaysSoAndElseAsksWhichItHasNow() {
        String why = "\"form\":\"DELAYED\",\"reason\":\"No room\",\"expected\":\"April 2027\"";

        String kept = NudgeBot.presses(LocalBot.ROBIN, "nudge-save", "3.8", "", why);
        String asked = NudgeBot.presses(LocalBot.ROBIN, "nudge-save", "3.9", "", why);

        assertThat(kept).contains("Delayed, says", "No room; expected now: April 2027");
        assertThat(action("3.8").status().shade()).as("some delay").isEqualTo(Shade.AMBER);
        assertThat(asked).contains("Choose the status it has now");
        assertThat(action("3.9").status().shade()).as("on track").isEqualTo(Shade.GREEN);
    }

    @Test
    void neitherStrangersNorFormerCoverMayAnswerButCoverAndAdminsMay() {
        presses(STRANGER, "nudge-done", "2.3", "");
        assertThat(action("2.3").status().shade()).isEqualTo(Shade.AMBER);

        cover(NudgeBot.today().minusDays(9), NudgeBot.today().minusDays(2));
        presses(STRANGER, "nudge-done", "2.3", "");
        assertThat(action("2.3").status().shade()).isEqualTo(Shade.AMBER);

        cover(NudgeBot.today().minusDays(9), NudgeBot.today().plusDays(2));
        assertThat(presses(STRANGER, "nudge-on-track", "2.3", "")).contains("On track, says");
        assertThat(action("2.3").status().shade()).isEqualTo(Shade.GREEN);
        assertThat(presses(LocalBot.KIM, "nudge-done", "2.3", seen("2.3"))).contains("Done, says");
    }

    @Test
    void anAnswerInWordsIsConfirmedBackAndKeptAsEvidence() {
        digest("1.1");
        String asked = bot.asks(LocalBot.ROBIN, "a:words", "2.2: done last week, 14 people came");
        assertThat(asked).contains("Shall I record this?", "14 people came");

        String kept =
                bot.presses(
                        LocalBot.ROBIN,
                        "a:words",
                        "nudge-reply",
                        "{\"plan\":\"%s\",\"action\":\"%s\",\"what\":\"DONE\",\"words\":\"done last week, 14 people came\"}"
                                .formatted(plan.id(), action("2.2").id()));

        assertThat(kept).contains("Recorded", "14 people came");
        assertThat(action("2.2").status().shade()).isEqualTo(Shade.BLUE);
        assertThat(deed("2.2").what()).isEqualTo(What.DONE);
    }

    @Test
    void aDelayInWordsIsKeptOnlyWithWhenItIsExpectedNow() {
        String asked = bot.asks(LocalBot.ROBIN, "a:words", "3.10: waiting for the lift");
        assertThat(asked).contains("Shall I record this?", "When do you expect it now?");

        assertThat(replies("3.10", "")).contains("Say when you expect it now");
        assertThat(replies("3.10", ",\"expected\":\"May 2027\"")).contains("Which status is it?");
        String kept = replies("3.10", ",\"expected\":\"May 2027\",\"status\":\"Red\"");

        assertThat(kept).contains("Recorded", "Expected now: May 2027");
        assertThat(deed("3.10").words()).contains("waiting for the lift; expected now: May 2027");
        assertThat(action("3.10").status().shade()).isEqualTo(Shade.RED);
    }

    private static String replies(String code, String more) {
        return bot.presses(
                LocalBot.ROBIN,
                "a:words",
                "nudge-reply",
                "{\"plan\":\"%s\",\"action\":\"%s\",\"what\":\"DELAYED\",\"words\":\"waiting for the lift\"%s}"
                        .formatted(plan.id(), action(code).id(), more));
    }

    @Test
    void aPhotoSentAsAFileIsConfirmedBackAndKeptAsALinkWithoutBeingFetched() {
        String asked = sends("2.4 open day", "stand.jpg", "https://files.example/p/stand.jpg");
        assertThat(asked)
                .contains("Shall I record this?", "2.4 Open the workshops to everybody")
                .contains("open day (stand.jpg: https://files.example/p/stand.jpg)");

        String kept =
                bot.presses(
                        LocalBot.KIM,
                        "a:photo",
                        "nudge-reply",
                        "{\"plan\":\"%s\",\"action\":\"%s\",\"what\":\"EVIDENCE\",\"words\":\"stand.jpg: https://files.example/p/stand.jpg\"}"
                                .formatted(plan.id(), action("2.4").id()));

        assertThat(kept).contains("Recorded", "stand.jpg");
        assertThat(deed("2.4").what()).isEqualTo(What.EVIDENCE);
        assertThat(deed("2.4").words()).contains("https://files.example/p/stand.jpg");
        assertThat(action("2.4").status().shade()).isEqualTo(Shade.GREEN);
    }

    @Test
    void aPhotoFromElsewhereOrPastedIsNotTaken() {
        assertThat(sends("2.4", "stand.jpg", "https://elsewhere.example/stand.jpg"))
                .contains("I cannot take that file as evidence");
        assertThat(sends("", "stand.png", "https://files.example/p/stand.png"))
                .contains("Which action does it belong to?");
        String pasted =
                attaches(
                        "",
                        "{\"contentType\":\"image/png\",\"contentUrl\":\"https://x.example/1\"}");
        assertThat(pasted).contains("I cannot keep a pasted picture");
    }

    private static String sends(String words, String name, String link) {
        return attaches(
                words,
                """
                {"contentType":"application/vnd.microsoft.teams.file.download.info",
                 "name":"%s","contentUrl":"%s","content":{"downloadUrl":"%s?key"}}\
                """
                        .formatted(name, link, link));
    }

    private static String attaches(String words, String attachment) {
        int before = bot.connector().awaitMessages("a:photo", 0).size();
        bot.post(
                """
                {"type":"message","id":"%d","text":"%s","attachments":[%s],\
                """
                                .formatted(System.nanoTime(), words, attachment)
                        + bot.envelope(ASHA, "a:photo"));
        return bot.connector().awaitMessages("a:photo", before + 1).getLast().text();
    }

    private static void cover(LocalDate from, LocalDate to) {
        bot.get(Wishes.class)
                .set(
                        Wishes.Wish.none(LocalBot.ROBIN, "Robin")
                                .coveredBy(new Wishes.Wish.Cover(STRANGER, "Sam", from, to)));
    }

    private static String seen(String code) {
        return deed(code).id();
    }

    private static String presses(String person, String verb, String code, String seen) {
        return NudgeBot.presses(person, verb, code, seen, "\"x\":\"\"");
    }
}
