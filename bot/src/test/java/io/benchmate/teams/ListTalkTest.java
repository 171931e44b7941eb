package io.benchmate.teams;

import static io.benchmate.teams.KeepingBot.PRIYA;
import static io.benchmate.teams.KeepingBot.ROBIN;
import static io.benchmate.teams.KeepingBot.SAM;
import static io.benchmate.teams.ListBot.ASHA;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.admin.Audit;
import io.benchmate.admin.AuditLine;
import io.benchmate.admin.Deed;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.Map;

/** Further words about lists in the chat, over HTTP: messages to newcomers, undoing, freshness. */
class ListTalkTest {
    private static ListBot bot;

    @BeforeAll
    static void start() {
        bot = new ListBot("--benchmate.lists.times=" + ListBot.in(Duration.ofHours(10)));
    }

    @AfterAll
    static void stop() {
        bot.close();
    }

    @BeforeEach
    void anew() {
        bot.anew();
    }

    @Test
    void anAdminSwitchesTheMessagesToNewcomersOnInTheChat() {
        assertThat(bot.says(PRIYA, "list announcements"))
                .contains("Whoever comes on a list gets no message");
        assertThat(bot.says(ROBIN, "list announcements")).contains("Only for admins");
        Map<String, String> on = Map.of("kind", "HELLO", "on", "true");
        assertThat(bot.press(ROBIN, "list-greet", on)).doesNotContain("is welcomed");

        assertThat(bot.press(PRIYA, "list-greet", on))
                .contains("Whoever comes on a list is welcomed");
        assertThat(bot.press(PRIYA, "list-greet", on))
                .contains("Whoever comes on a list is welcomed");
        approveFirst();

        assertThat(bot.told(ROBIN, "Welcome to the mailing list")).contains("technicians");
        assertThat(bot.bot.bean(Audit.class).latest(100).stream().map(AuditLine::deed))
                .containsOnlyOnce(Deed.SET_LIST_MESSAGES);
    }

    @Test
    void undoesTheLastRunInWordsAndSaysWhenTheNextOneIs() {
        assertThat(bot.says(PRIYA, "undo the last run")).contains("There is nothing to undo");
        approveFirst();

        assertThat(bot.says(PRIYA, "undo the last run"))
                .contains("Undo this run?", "Leaves: Robin Vale");
        assertThat(bot.says(ROBIN, "undo the last run")).contains("Only for admins");
        assertThat(bot.says(ROBIN, "run now")).contains("Only for admins");
        assertThat(bot.says(ROBIN, "when is the next sync?"))
                .contains("Last complete sync", "next");
        assertThat(bot.says(ROBIN, "who owns the list?")).contains("morgan@harrowmere.example");
        assertThat(bot.says(ROBIN, "I'm in Chemistry now")).contains("is on its way", "you are");
        assertThat(bot.says(ROBIN, "I'm in trouble now")).doesNotContain("is on its way");
    }

    @Test
    void whoeverIsInNoSourceIsToldSoAndWhatCanBeSaid() {
        String stranger = "7b000000-0000-4000-8000-000000000999";
        assertThat(bot.says(stranger, "am I on the list?"))
                .contains("No, you are not on technicians", "were not read yet");
        approveFirst();

        assertThat(bot.says(stranger, "am I on the list?"))
                .contains("No, you are not on technicians", "No source of the list had")
                .doesNotContain("this person");
        assertThat(bot.says(stranger, "help lists"))
                .contains("am I on the list?")
                .doesNotContain("approve");
        assertThat(bot.says(PRIYA, "help lists")).contains("to approve or reject");
        assertThat(bot.says(PRIYA, "joiners")).contains("Robin Vale");
        assertThat(bot.says(stranger, "leavers")).doesNotContain("Robin Vale");
        assertThat(bot.says(ROBIN, "next run?")).contains("next");
        assertThat(bot.says(ROBIN, "update the mailing list")).contains("Only for admins");
        assertThat(bot.says(ROBIN, "export the list")).contains("no file of it");
    }

    @Test
    void whoeverIsInNoSourceComesOnOnceTheOwnerGrantsIt() {
        bot.says(SAM, "hello");
        assertThat(bot.says(ASHA, "put me on the list")).contains("puts you on and keeps you");
        bot.told(SAM, "asks to be on technicians");

        bot.press(SAM, "list-request-grant", Map.of("id", bot.request(SAM)));

        assertThat(bot.says(PRIYA, "list")).contains("6 join, 2 leave");
        assertThat(bot.says(ASHA, "am I on the list?"))
                .contains("Not yet: you belong on technicians", "pinned by Sam Okoro");
        assertThat(bot.card(PRIYA, "add jo@harrowmere.example to the list").toString())
                .contains("jo@harrowmere.example, not on technicians", "Keep on");
    }

    private static void approveFirst() {
        String hash = ListBot.hash(bot.says(PRIYA, "list"));
        bot.press(PRIYA, "list-approve", Map.of("list", "technicians", "hash", hash));
        bot.told(PRIYA, "The list is up to date");
    }
}
