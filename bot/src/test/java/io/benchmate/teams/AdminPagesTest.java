package io.benchmate.teams;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.Benchmate;
import io.benchmate.admin.Audit;
import io.benchmate.admin.AuditLine;
import io.benchmate.admin.Deed;
import io.benchmate.fakes.FakeConnector;
import io.benchmate.gaps.Gap;
import io.benchmate.gaps.Unanswered;
import io.benchmate.plan.Action;
import io.benchmate.plan.ActionId;
import io.benchmate.plan.Cell;
import io.benchmate.plan.Field;
import io.benchmate.plan.Plan;
import io.benchmate.plan.PlanFacts;
import io.benchmate.plan.PlanId;
import io.benchmate.plan.Revision.Editor;
import io.benchmate.plan.Revisions;
import io.benchmate.plan.Source;
import io.benchmate.plan.Status;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;

/** The pages of those who look after the bot, and "my data", over HTTP. */
class AdminPagesTest {
    private static final String ROBIN = "00000000-0000-0000-0000-000000000001";
    private static final String KIM = "00000000-0000-0000-0000-00000000000a";

    private static FakeConnector connector;
    private static ConfigurableApplicationContext bot;

    @BeforeAll
    static void start() {
        connector = new FakeConnector();
        bot =
                SpringApplication.run(
                        Benchmate.class,
                        "--benchmate.demo=true",
                        "--benchmate.admins.people=" + KIM,
                        "--server.port=0",
                        "--spring.datasource.url=jdbc:h2:mem:adminpages;DB_CLOSE_DELAY=-1");
        confirm("Buy goggles", "Move the kiln");
    }

    @AfterAll
    static void stop() {
        bot.close();
        connector.close();
    }

    @Test
    void answersTheQuestionThatAnAdminLinkedAndAfterANewRevisionToo() throws Exception {
        assertThat(say(ROBIN, "a:r1", "is there a crèche voucher?")).startsWith("The plan doesn't");
        assertThat(say(ROBIN, "a:r1", "Is there a creche voucher")).startsWith("The plan doesn't");
        assertThat(say(KIM, "a:k1", "gaps"))
                .contains("creche voucher", "is there a crèche voucher?", "2 times");
        String gap = gap("voucher");
        String shown = press(KIM, "a:k1", "admin-gap", "{\"gap\":\"" + gap + "\"}");
        assertThat(shown).contains("creche voucher", "Add the words", "Input.Text");

        String done =
                press(
                        KIM,
                        "a:k1",
                        "admin-gap-link",
                        "{\"gap\":\"%s\",\"words\":\"crèche voucher\",\"code\":\"1.1\"}"
                                .formatted(gap));

        assertThat(done).contains("“crèche voucher”", "Buy goggles", "Undo");
        assertThat(say(ROBIN, "a:r1", "is there a crèche voucher?"))
                .contains("Buy goggles")
                .contains("“crèche voucher”, which an admin linked to action 1.1");
        confirm("Buy more goggles", "Move the kiln");
        assertThat(say(ROBIN, "a:r1", "is there a crèche voucher?")).contains("Buy more goggles");
        assertThat(deeds()).contains(Deed.LINKED_WORDS);

        press(KIM, "a:k1", "admin-words-undo", "{\"id\":\"%s\"}".formatted(linkId(done)));
        assertThat(say(ROBIN, "a:r1", "is there a crèche voucher?")).startsWith("The plan doesn't");
        assertThat(deeds()).contains(Deed.UNLINKED_WORDS);
    }

    @Test
    void saysWhatIsWrongWithWordsThatTellNothingOrAnUnknownCode() throws Exception {
        say(ROBIN, "a:r2", "is there a parking permit?");
        String gap = gap("parking");

        assertThat(
                        press(
                                KIM,
                                "a:k2",
                                "admin-gap-link",
                                "{\"gap\":\"%s\",\"words\":\"what is the\",\"code\":\"1.1\"}"
                                        .formatted(gap)))
                .contains("stands in any question");
        assertThat(
                        press(
                                KIM,
                                "a:k2",
                                "admin-gap-link",
                                "{\"gap\":\"%s\",\"words\":\"parking\",\"code\":\"77\"}"
                                        .formatted(gap)))
                .contains("The plan has no action with that code");
        press(KIM, "a:k2", "admin-gap-dismiss", "{\"gap\":\"" + gap + "\"}");
        assertThat(say(KIM, "a:k2", "gaps")).doesNotContain("parking permit");
        assertThat(press(KIM, "a:k2", "admin-gap-dismiss", "{\"gap\":\"" + gap + "\"}"))
                .contains("Asked in vain");
    }

    @Test
    void refusesEverybodyElseThePagesAndWritesItDown() throws Exception {
        assertThat(say(ROBIN, "a:r3", "admin")).contains("Only for admins");
        for (String page : List.of("parked", "audit", "gaps", "words added")) {
            assertThat(say(ROBIN, "a:r3", page)).startsWith("The plan doesn't say");
        }

        press(ROBIN, "a:r3", "admin-audit", "{}");

        assertThat(deeds()).contains(Deed.WAS_REFUSED);
        assertThat(connector.awaitMessages("a:r3", 6).getLast().text()).contains("Only for admins");
    }

    @Test
    void showsNoPageWhereOthersReadAlong() throws Exception {
        String channel = "19:c@thread.tacv2;messageid=1";
        assertThat(say(KIM, channel, "audit")).contains("in our own chat");

        assertThat(press(KIM, channel, "my-data", "{}")).doesNotContain("What I keep");
    }

    @Test
    void countsWhatWaitsOnOnePage() throws Exception {
        assertThat(say(KIM, "a:k4", "Admin"))
                .contains("Looking after Benchmate", "question", "gap", "message", "1 plan loaded");
        assertThat(say(KIM, "a:k4", "parked?")).contains("Not delivered");
    }

    @Test
    void findsDeedsOfAPlan() throws Exception {
        assertThat(say(KIM, "a:k5", "audit of Plan of Aldermoor"))
                .contains("about “Plan of Aldermoor”", "Kim Example confirmed revision");
    }

    @Test
    void showsAnybodyWhatIsKeptAboutHimAndErasesIt() throws Exception {
        String pat = "00000000-0000-0000-0000-0000000000cc";
        assertThat(say(pat, "a:pat", "My data"))
                .contains("What I keep about you", "Where I can write to you: 1");
        assertThat(press(pat, "a:pat", "my-data-all", "{\"page\":\"1\"}")).contains("a:pat");
        assertThat(press(pat, "a:pat", "my-data-erase", "{}")).contains("cannot be undone");

        assertThat(press(pat, "a:pat", "my-data-erase-now", "{}")).contains("Erased");

        AuditLine line = bot.getBean(Audit.class).latest(1).getFirst();
        assertThat(line.deed()).isEqualTo(Deed.ERASED_PERSON);
        assertThat(line.toString()).doesNotContain(pat).doesNotContain("Robin");
    }

    private static String gap(String word) {
        return Gap.of(bot.getBean(Unanswered.class).open(100)).stream()
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
        return bot.getBean(Audit.class).latest(100).stream().map(AuditLine::deed).toList();
    }

    private static void confirm(String... titles) {
        List<Action> actions = new java.util.ArrayList<>();
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
        Revisions revisions = bot.getBean(Revisions.class);
        Editor editor = new Editor(KIM, "Kim Example");
        Source source = new Source("plan.csv", new byte[0], "", "");
        revisions.confirm(revisions.saveDraft(plan, source, editor).revision().id(), editor);
    }

    private static String say(String person, String chat, String text) throws Exception {
        int before = (int) connector.posted(chat).stream().filter(p -> !p.typing()).count();
        post(
                """
                {"type":"message","id":"%d","text":"%s",\
                """
                                .formatted(System.nanoTime(), text)
                        + envelope(person, chat));
        var posted = connector.awaitMessages(chat, before + 1).getLast();
        return posted.text() + " " + posted.activity();
    }

    private static String press(String person, String chat, String verb, String data)
            throws Exception {
        return post(
                """
                {"type":"invoke","id":"%d","name":"adaptiveCard/action",
                 "value":{"action":{"type":"Action.Execute","verb":"%s","data":%s}},\
                """
                                .formatted(System.nanoTime(), verb, data)
                        + envelope(person, chat));
    }

    private static String envelope(String person, String chat) {
        return """
        "channelId":"msteams","serviceUrl":"%s","recipient":{"id":"28:bot"},
        "from":{"id":"29:%s","name":"%s","aadObjectId":"%s"},
        "conversation":{"id":"%s","conversationType":"%s"},
        "channelData":{"tenant":{"id":"t"}}}\
        """
                .formatted(
                        connector.serviceUrl(),
                        person,
                        person.equals(KIM) ? "Kim Example" : "Robin Example",
                        person,
                        chat,
                        chat.startsWith("19:") ? "channel" : "personal");
    }

    private static String post(String activity) throws Exception {
        String port = bot.getEnvironment().getRequiredProperty("local.server.port");
        HttpRequest request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/messages"))
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(activity))
                        .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            var response = client.send(request, HttpResponse.BodyHandlers.ofString());
            assertThat(response.statusCode()).isBetween(200, 202);
            return response.body();
        }
    }
}
