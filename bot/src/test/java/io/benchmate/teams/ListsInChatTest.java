package io.benchmate.teams;

import static io.benchmate.teams.KeepingBot.PRIYA;
import static io.benchmate.teams.KeepingBot.ROBIN;
import static io.benchmate.teams.KeepingBot.SAM;
import static io.benchmate.teams.ListBot.ASHA;
import static io.benchmate.teams.ListBot.dataHash;
import static io.benchmate.teams.ListBot.hash;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.admin.Audit;
import io.benchmate.admin.AuditLine;
import io.benchmate.admin.Deed;
import io.benchmate.admin.PersonalRecords;
import io.benchmate.lists.Keeping;
import io.benchmate.people.Person;
import io.benchmate.sample.SampleList;
import io.benchmate.teams.desk.Desk;
import io.benchmate.teams.desk.Incoming;
import io.benchmate.teams.desk.Place;
import io.benchmate.teams.desk.Reply;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * Mailing lists in the chat, over HTTP, with a tenant that really changes. Sam keeps the list, Asha
 * is the champion of Science, Robin is a technician.
 */
class ListsInChatTest {
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
    void anAdminSeesWhoJoinsAndLeavesApprovesAndTheGroupChanges() {
        String card = bot.says(PRIYA, "list");
        assertThat(card)
                .contains("technicians: 5 join, 2 leave. 18 on the list now, 21 belong on it.")
                .contains("the first run of a list is always shown first")
                .contains("Science: 5 join, 2 leave")
                .contains("Never completely in sync yet");
        String hash = hash(card);
        String names = press(PRIYA, "list-names", Map.of("list", "technicians", "hash", hash));
        assertThat(names)
                .contains("Joins: Robin Vale (robin@harrowmere.example)")
                .contains(
                        "group All technical staff › Chemistry technicians › Organic lab",
                        "Leaves: Tam Under",
                        "is in no source of this list");

        String pressed = press(PRIYA, "list-approve", Map.of("list", "technicians", "hash", hash));

        assertThat(pressed).contains("Approved: the changes are being made");
        assertThat(bot.told(PRIYA, "The list is up to date")).contains("5 joined, 2 left.");
        assertThat(bot.tenant.members(SampleList.LIST)).hasSize(21).contains(ROBIN);
        assertThat(press(PRIYA, "list-approve", Map.of("list", "technicians", "hash", hash)))
                .contains("That was done already", "Run ");
        assertThat(bot.says(ROBIN, "how big is the list?")).contains("21 are on technicians");
        assertThat(bot.says(PRIYA, "list")).contains("Last complete sync");
        assertThat(bot.says(PRIYA, "who joined this month?"))
                .contains("5 joined technicians", "Robin Vale");
        assertThat(bot.says(ROBIN, "How many technicians are on the list?"))
                .contains("21 are on technicians", "+3 (+17 %)", "1 more is needed", "+20 % (22)");
        assertThat(deeds()).contains(Deed.APPROVED_LIST_CHANGES);
    }

    @Test
    void undoesARunAfterAsking() {
        bot.says(PRIYA, "list");
        approveFirst();
        String run =
                Long.toString(
                        bot.bot.bean(Keeping.class).history("technicians", 1).getFirst().run());
        String asked = press(PRIYA, "list-undo-ask", Map.of("list", "technicians", "run", run));
        assertThat(asked).contains("Undo this run?", "Leaves: Robin Vale", "Joins: Tam Under");

        press(
                PRIYA,
                "list-undo",
                Map.of("list", "technicians", "run", run, "hash", dataHash(asked)));

        assertThat(bot.told(PRIYA, "2 joined, 5 left")).contains("Run " + run + " is undone");
        assertThat(bot.tenant.members(SampleList.LIST)).hasSize(18).doesNotContain(ROBIN);
        assertThat(bot.says(PRIYA, "list history")).contains("undoing run " + run);
        assertThat(bot.says(PRIYA, "list")).contains("the last run was undone");
    }

    @Test
    void aPlanThatChangedSinceItWasSeenIsNotCarriedOut() {
        String hash = hash(bot.says(PRIYA, "list"));
        bot.tenant.leave(SampleList.CHEMISTRY, "7a000000-0000-4000-8000-000000000104");

        press(PRIYA, "list-approve", Map.of("list", "technicians", "hash", hash));

        assertThat(bot.told(PRIYA, "the plan is another one by now")).contains("4 join, 2 leave");
        assertThat(bot.tenant.writes()).isEmpty();
    }

    @Test
    void whatAnAdminRejectsIsHeldAndPinsAreFollowed() {
        String hash = hash(bot.says(PRIYA, "list"));
        assertThat(press(PRIYA, "list-reject", Map.of("list", "technicians", "hash", hash)))
                .contains("Rejected");
        assertThat(bot.says(PRIYA, "list")).contains("Priya Nair rejected exactly this plan");

        Map<String, String> pin =
                Map.of(
                        "list", "technicians",
                        "who", ROBIN,
                        "name", "Robin Vale",
                        "kind", "opt-out",
                        "reason", "asked me",
                        "owner", "Priya Nair",
                        "until", "30 June 2099");
        assertThat(press(PRIYA, "list-pin", Map.of("list", "technicians", "who", ROBIN)))
                .contains("Please say why");
        assertThat(press(PRIYA, "list-pin", pin))
                .contains("Kept off: Robin Vale", "until 30 June 2099");

        assertThat(bot.says(PRIYA, "list")).contains("4 join, 2 leave");
        assertThat(bot.says(PRIYA, "why is Robin Vale not on the list?"))
                .contains("not on technicians", "opted out until 30 June 2099", "asked me");
        assertThat(press(PRIYA, "list-unpin", Map.of("list", "technicians", "who", ROBIN)))
                .contains("Nobody is kept on or off");
        assertThat(deeds()).contains(Deed.OPTED_OUT_OF_LIST, Deed.ENDED_PIN);
    }

    @Test
    void aTechnicianAsksAboutHimselfAndTheOwnerIsAsked() {
        bot.says(PRIYA, "list");
        assertThat(bot.says(ROBIN, "Am I on the list?"))
                .contains("Not yet: you belong on technicians", "Organic lab");
        assertThat(bot.says(ROBIN, "why not?")).contains("Organic lab");
        bot.says(SAM, "hello");

        assertThat(bot.says(ROBIN, "take me off until June"))
                .contains("on its way", "you are off the list", "on again from 1 June")
                .doesNotContain("takes you off");

        String asked = bot.told(SAM, "Robin Vale asks to be taken off technicians until 31 May");
        assertThat(asked).contains("If you approve");
        assertThat(bot.says(ROBIN, "take me off until June")).contains("You asked that already");
        String id = bot.request(SAM);
        assertThat(press(SAM, "list-request-grant", Map.of("id", id))).contains("Approved");
        assertThat(bot.told(ROBIN, "Your request was approved")).contains("Sam Okoro approved it");
        assertThat(press(SAM, "list-request-grant", Map.of("id", id))).contains("is settled");
        assertThat(bot.says(PRIYA, "list")).contains("4 join, 2 leave");
        assertThat(bot.says(ROBIN, "am I on the list?"))
                .contains("No, you are not on technicians", "opted out until 31 May");
    }

    @Test
    void whoMovedIsKeptOnTheOtherFacultysListOnceTheOwnerSaysSo() {
        bot.says(PRIYA, "list");
        assertThat(bot.says(ROBIN, "I've moved to Mechanical Engineering"))
                .contains("technicians/engineering");
        bot.told(SAM, "Robin Vale has moved to Mechanical Engineering");
        String id = bot.request(SAM);
        assertThat(bot.says(ROBIN, "I've moved to Mechanical Engineering"))
                .contains("You asked that already");
        assertThat(bot.says(ROBIN, "I have moved from there to Physics"))
                .contains("is on its way", "technicians/science");

        press(SAM, "list-request-grant", Map.of("id", id));

        assertThat(bot.bot.bean(Keeping.class).pins("technicians/engineering")).hasSize(1);
    }

    @Test
    void aChampionConfirmsAndCorrectsHisFacultyAndNoOther() {
        String card = bot.says(ASHA, "list");
        assertThat(card).contains("Science: 8 join", "Robin Vale").doesNotContain("Maya Norris");
        String hash = dataHash(bot.card(ASHA, "list").toString());
        assertThat(
                        press(
                                ASHA,
                                "list-faculty-confirm",
                                Map.of("list", "technicians/science", "hash", hash)))
                .contains("Thank you");
        assertThat(
                        press(
                                ASHA,
                                "list-faculty-not-ours",
                                Map.of(
                                        "list", "technicians/science",
                                        "who", ROBIN,
                                        "name", "Robin Vale")))
                .contains("on its way");
        assertThat(
                        press(
                                ASHA,
                                "list-faculty-missing",
                                Map.of("list", "technicians/science", "missing", "Alex Example")))
                .contains("on its way");
        assertThat(bot.told(SAM, "Robin Vale does not belong")).contains("technicians/science");
        bot.told(SAM, "Alex Example is missing");
        assertThat(bot.says(PRIYA, "list")).contains("Science: confirmed by Somebody");
    }

    @Test
    void aChampionLearnsNothingOfAnotherFacultyAndChangesNothing() {
        String hash = dataHash(bot.card(ASHA, "list").toString());

        assertThat(press(ASHA, "list-faculty", Map.of("list", "technicians/engineering")))
                .doesNotContain("Maya Norris");
        assertThat(bot.says(ASHA, "why is Maya Norris on the list?"))
                .doesNotContain("Maya Norris,");
        assertThat(press(ASHA, "list-show", Map.of())).doesNotContain("5 join");
        assertThat(press(ASHA, "list-approve", Map.of("hash", hash))).doesNotContain("Approved");
        assertThat(bot.tenant.writes()).isEmpty();
    }

    @Test
    void othersLearnNothingOfAnybody() {
        bot.says(PRIYA, "list");

        assertThat(bot.says(ROBIN, "why is Maya Norris on the list?")).contains("Only for admins");
        approveFirst();
        assertThat(bot.says(ROBIN, "who left the list?"))
                .contains("2 left technicians this month")
                .doesNotContain("Tam Under");
        assertThat(bot.says(ROBIN, "who joined this month?"))
                .contains("5 joined")
                .doesNotContain("Robin Vale", "Ffion");
        for (String verb : List.of("list-show", "list-names", "list-history", "list-pins")) {
            assertThat(press(ROBIN, verb, Map.of("list", "technicians"))).doesNotContain("Norris");
        }
        assertThat(deeds()).contains(Deed.WAS_REFUSED);
        assertThat(bot.says(ROBIN, "who owns the mailing list action?")).doesNotContain("admins");
    }

    private void approveFirst() {
        String hash = hash(bot.says(PRIYA, "list"));
        press(PRIYA, "list-approve", Map.of("list", "technicians", "hash", hash));
        bot.told(PRIYA, "The list is up to date");
    }

    @Test
    void showsNobodyWhereOthersReadAlong() {
        bot.says(PRIYA, "list");
        Desk desk = bot.bot.bean(Desk.class);
        Person priya = new Person(PRIYA, "Priya Nair");
        Place channel =
                new Place("19:c@thread.tacv2", Place.Kind.CHANNEL, "t", "https://example.test");

        for (String words : List.of("list", "list history", "why is Robin Vale on the list?")) {
            assertThat(text(desk.take(new Incoming.Said(priya, channel, words))))
                    .contains("in our own chat")
                    .doesNotContain("Robin");
        }
        assertThat(text(desk.take(new Incoming.Pressed(priya, channel, "list-names", Map.of()))))
                .contains("in our own chat");
        assertThat(text(desk.take(new Incoming.Said(priya, channel, "how big is the list?"))))
                .contains("18 are on technicians");
    }

    private static String text(Reply reply) {
        return ((Reply.Post) reply).message().text();
    }

    @Test
    void aPersonIsShownWhatTheListsKeepAboutHim() {
        bot.says(PRIYA, "list");

        assertThat(bot.says(ROBIN, "my data")).contains("How you stand on mailing lists: ");
        assertThat(bot.bot.bean(PersonalRecords.class).export(ROBIN)).contains("Organic lab");
        bot.bot.bean(PersonalRecords.class).erase(ROBIN);
        assertThat(bot.bot.bean(PersonalRecords.class).export(ROBIN)).doesNotContain("Organic lab");
    }

    private static String press(String person, String verb, Map<String, String> data) {
        return bot.press(person, verb, data);
    }

    private static List<Deed> deeds() {
        return bot.bot.bean(Audit.class).latest(100).stream().map(AuditLine::deed).toList();
    }
}
