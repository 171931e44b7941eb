package io.benchmate.teams;

import static io.benchmate.teams.LocalBot.KIM;
import static io.benchmate.teams.LocalBot.ROBIN;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.admin.Audit;
import io.benchmate.admin.AuditLine;
import io.benchmate.admin.Deed;
import io.benchmate.gaps.Gap;
import io.benchmate.gaps.Unanswered;
import io.benchmate.plan.Action;
import io.benchmate.plan.ActionId;
import io.benchmate.plan.Cell;
import io.benchmate.plan.Field;
import io.benchmate.plan.Plan;
import io.benchmate.plan.PlanFacts;
import io.benchmate.plan.PlanId;
import io.benchmate.plan.Status;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The pages of those who look after the bot, and "my data", over HTTP. */
class AdminPagesTest {
    private static LocalBot bot;

    @BeforeAll
    static void start() {
        bot = LocalBot.start("adminpages");
        confirm("Buy goggles", "Move the kiln");
    }

    @AfterAll
    static void stop() {
        bot.close();
    }

    @Test
    void answersTheQuestionThatAnAdminLinkedAndAfterANewRevisionToo() throws Exception {
        assertThat(bot.asks(ROBIN, "a:r1", "is there a crèche voucher?"))
                .startsWith("The plan doesn't");
        assertThat(bot.asks(ROBIN, "a:r1", "Is there a creche voucher"))
                .startsWith("The plan doesn't");
        assertThat(bot.asks(KIM, "a:k1", "gaps"))
                .contains("creche voucher", "is there a crèche voucher?", "2 times");
        String gap = gap("voucher");
        String shown = bot.presses(KIM, "a:k1", "admin-gap", "{\"gap\":\"" + gap + "\"}");
        assertThat(shown).contains("creche voucher", "Add the words", "Input.Text");

        String done =
                bot.presses(
                        KIM,
                        "a:k1",
                        "admin-gap-link",
                        "{\"gap\":\"%s\",\"words\":\"crèche voucher\",\"code\":\"1.1\"}"
                                .formatted(gap));

        assertThat(done).contains("“crèche voucher”", "Buy goggles", "Undo");
        assertThat(bot.asks(ROBIN, "a:r1", "is there a crèche voucher?"))
                .contains("Buy goggles")
                .contains("“crèche voucher”, which an admin linked to action 1.1");
        confirm("Buy more goggles", "Move the kiln");
        assertThat(bot.asks(ROBIN, "a:r1", "is there a crèche voucher?"))
                .contains("Buy more goggles");
        assertThat(deeds()).contains(Deed.LINKED_WORDS);

        bot.presses(KIM, "a:k1", "admin-words-undo", "{\"id\":\"%s\"}".formatted(linkId(done)));
        assertThat(bot.asks(ROBIN, "a:r1", "is there a crèche voucher?"))
                .startsWith("The plan doesn't");
        assertThat(deeds()).contains(Deed.UNLINKED_WORDS);
    }

    @Test
    void saysWhatIsWrongWithWordsThatTellNothingOrAnUnknownCode() throws Exception {
        bot.asks(ROBIN, "a:r2", "is there a parking permit?");
        String gap = gap("parking");

        assertThat(
                        bot.presses(
                                KIM,
                                "a:k2",
                                "admin-gap-link",
                                "{\"gap\":\"%s\",\"words\":\"what is the\",\"code\":\"1.1\"}"
                                        .formatted(gap)))
                .contains("stands in any question");
        assertThat(
                        bot.presses(
                                KIM,
                                "a:k2",
                                "admin-gap-link",
                                "{\"gap\":\"%s\",\"words\":\"parking\",\"code\":\"77\"}"
                                        .formatted(gap)))
                .contains("The plan has no action with that code");
        bot.presses(KIM, "a:k2", "admin-gap-dismiss", "{\"gap\":\"" + gap + "\"}");
        assertThat(bot.asks(KIM, "a:k2", "gaps")).doesNotContain("parking permit");
        assertThat(bot.presses(KIM, "a:k2", "admin-gap-dismiss", "{\"gap\":\"" + gap + "\"}"))
                .contains("Asked in vain");
    }

    @Test
    void refusesEverybodyElseThePagesAndWritesItDown() throws Exception {
        assertThat(bot.asks(ROBIN, "a:r3", "admin")).contains("Only for admins");
        for (String page : List.of("parked", "audit", "gaps", "words added")) {
            assertThat(bot.asks(ROBIN, "a:r3", page)).startsWith("The plan doesn't say");
        }

        bot.presses(ROBIN, "a:r3", "admin-audit", "{}");

        assertThat(deeds()).contains(Deed.WAS_REFUSED);
        assertThat(bot.connector().awaitMessages("a:r3", 6).getLast().text())
                .contains("Only for admins");
    }

    /** Whatever help tells an admin to say; said by an admin it is never a question to the plan. */
    @Test
    void sendsEveryWordOfAnAdminToTheOwnChatWhereOthersReadAlong() {
        String help = bot.asks(KIM, "a:k9", "help").split(" \\{\"type", 2)[0];
        List<String> words =
                help.substring(help.indexOf("For you as an admin"))
                        .lines()
                        .skip(1)
                        .map(String::strip)
                        .toList();

        assertThat(words)
                .contains("plan events", "calendars", "words added", "suggestions", "list")
                .filteredOn(each -> !each.equals("list"))
                .allSatisfy(
                        each ->
                                assertThat(bot.asks(KIM, "19:c@thread.tacv2;messageid=1", each))
                                        .contains("own chat"));
        assertThat(bot.asks(KIM, "19:c@thread.tacv2;messageid=1", "list"))
                .contains("No mailing list is set up here yet");
    }

    @Test
    void showsNoPageWhereOthersReadAlong() throws Exception {
        String channel = "19:c@thread.tacv2;messageid=1";
        assertThat(bot.asks(KIM, channel, "audit")).contains("in our own chat");

        assertThat(bot.presses(KIM, channel, "my-data", "{}")).doesNotContain("What I keep");
    }

    @Test
    void countsWhatWaitsOnOnePage() throws Exception {
        assertThat(bot.asks(KIM, "a:k4", "Admin"))
                .contains("Looking after Benchmate", "question", "gap", "message", "1 plan loaded");
        assertThat(bot.asks(KIM, "a:k4", "parked?")).contains("Not delivered");
    }

    @Test
    void findsDeedsOfAPlan() throws Exception {
        assertThat(bot.asks(KIM, "a:k5", "audit of Plan of Aldermoor"))
                .contains("about “Plan of Aldermoor”", "Kim Example confirmed revision");
    }

    @Test
    void showsAnybodyWhatIsKeptAboutHimAndErasesIt() throws Exception {
        String pat = "00000000-0000-0000-0000-0000000000cc";
        assertThat(bot.asks(pat, "a:pat", "My data"))
                .contains("What I keep about you", "Where I can write to you: 1");
        assertThat(bot.presses(pat, "a:pat", "my-data-all", "{\"page\":\"1\"}")).contains("a:pat");
        assertThat(bot.presses(pat, "a:pat", "my-data-erase", "{}")).contains("cannot be undone");

        assertThat(bot.presses(pat, "a:pat", "my-data-erase-now", "{}")).contains("Erased");

        AuditLine line = bot.get(Audit.class).latest(1).getFirst();
        assertThat(line.deed()).isEqualTo(Deed.ERASED_PERSON);
        assertThat(line.toString()).doesNotContain(pat).doesNotContain("Robin");
    }

    private static String gap(String word) {
        return Gap.of(bot.get(Unanswered.class).open(100)).stream()
                .filter(gap -> gap.head().question().contains(word))
                .findFirst()
                .orElseThrow()
                .head()
                .id();
    }

    private static String linkId(String card) {
        return card.replaceAll("(?s).*\"id\":\"([0-9a-f-]{36})\".*", "$1");
    }

    private static List<Deed> deeds() {
        return bot.get(Audit.class).latest(100).stream().map(AuditLine::deed).toList();
    }

    private static void confirm(String... titles) {
        List<Action> actions = new ArrayList<>();
        for (String title : titles) {
            int number = actions.size() + 1;
            actions.add(
                    new Action(
                            new ActionId("a" + number),
                            "1." + number,
                            List.of(),
                            List.of("Safety"),
                            title,
                            Status.NOT_GIVEN,
                            Map.of(Field.OWNER, new Cell("Owner", "Stores")),
                            List.of()));
        }
        Plan plan = new Plan(new PlanId("p"), PlanFacts.named("Plan of Aldermoor"), actions);
        bot.live(plan);
    }
}
