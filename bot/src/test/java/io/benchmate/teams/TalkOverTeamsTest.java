package io.benchmate.teams;

import static io.benchmate.teams.LocalBot.KIM;
import static io.benchmate.teams.LocalBot.ROBIN;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.fakes.FakeModel;
import io.benchmate.fakes.Posted;
import io.benchmate.plan.Plan;
import io.benchmate.plan.importing.PlanImport;
import io.benchmate.plan.importing.Reading;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A talk as Teams carries it: each thing typed or pressed goes over HTTP, and a card comes back.
 */
class TalkOverTeamsTest {
    private static final String PLAN =
            """
            Ref,Theme,Action,Lead,When,BRAG
            1.1,Recognition,Hold an awards evening,HR,June 2031,Amber
            1.2,Recognition,Name technicians on papers,Research Office,May 2031,Red
            1.3,Recognition,Thank people in writing,HR,,Red
            2.1,Visibility,Publish staff profiles,Recognition,May 2032,Amber
            2.2,Visibility,Open the workshops to visitors,Recognition,,Red
            2.3,Visibility,Start a mentoring scheme,Estates,,Green
            """;
    private static final JsonMapper JSON = JsonMapper.shared();

    private static final AtomicInteger LAST = new AtomicInteger();
    private static FakeModel model;
    private static LocalBot bot;

    private final String chat = "a:talk" + LAST.incrementAndGet();
    private int answers;

    @BeforeAll
    static void start() {
        model = new FakeModel();
        bot =
                LocalBot.start(
                        "talk",
                        "--benchmate.rewriting.kind=openai",
                        "--benchmate.rewriting.base-url=" + model.baseUrl(),
                        "--benchmate.rewriting.allowed-hosts=127.0.0.1",
                        "--benchmate.rewriting.model=any",
                        "--benchmate.rewriting.key=secret");
        bot.live(plan());
    }

    @AfterAll
    static void stop() {
        bot.close();
        model.close();
    }

    @Test
    void asksBackWithButtonsThatWork() {
        Posted asked = says("recognition");

        JsonNode press = button(asked, "Owner: Recognition");

        assertThat(asked.text()).contains("Which do you mean?", "1  Theme: Recognition");
        assertThat(pressed(press).text()).contains("2.1", "2.2").doesNotContain("1.3");
    }

    @Test
    void takesATypedNumberForAnOption() {
        says("recognition");

        assertThat(says("1").text()).contains("1.1", "1.2", "1.3").doesNotContain("2.1 Publish");
    }

    @Test
    void answersTwoQuestionsOnOneCard() {
        Posted both = says("Who looks after mentoring? And when is the awards evening?");

        assertThat(both.text()).contains("“Estates”", "“June 2031”");
        assertThat(both.card().path("body").size()).isGreaterThan(4);
    }

    @Test
    void takesAFilterOffByAButtonAndByWords() {
        Posted red = says("which visibility ones are red?");

        Posted wider = pressed(button(red, "All themes"));

        assertThat(red.text()).contains("2.2").doesNotContain("1.2");
        assertThat(wider.text()).contains("1.2", "1.3", "2.2");
        assertThat(says("I meant amber").text()).contains("1.1", "2.1").doesNotContain("1.2");
    }

    @Test
    void takesTheCorrectionInAChannelFromThePersonWhoAsked() {
        String thread = "19:technicians@thread.tacv2;messageid=17" + LAST.incrementAndGet();
        says(ROBIN, thread, "which visibility ones are red?", null);
        says(KIM, thread, "which recognition ones are amber?", null);
        bot.connector().awaitMessages(thread, 2);

        says(ROBIN, thread, "no, all themes", null);

        assertThat(bot.connector().awaitMessages(thread, 3).getLast().text())
                .contains("1.2", "1.3", "2.2")
                .doesNotContain("1.1");
    }

    @Test
    void goesOnFromAList() {
        says("which ones are red?");

        assertThat(says("the second one").text()).contains("1.3 Thank people in writing");
        assertThat(says("and who owns it?").text()).contains("“HR”");
        assertThat(says("and the next one?").text()).contains("2.2");
    }

    @Test
    void answersEveryExampleOfItsHelpWhenPressed() {
        Posted help = says("help");

        List<JsonNode> examples = help.card().findValues("selectAction");

        assertThat(examples).hasSizeGreaterThan(6);
        for (JsonNode example : examples) {
            assertThat(pressed(example).text()).doesNotContain("doesn't say", "can't tell");
        }
    }

    @Test
    void answersWithALanguageModelsHelpAndSaysSo() {
        model.says(
                "giraffes",
                """
                {"codes":["2.3"],"themes":[],"owners":[],"status":"","asks":["who"],\
                "count":false,"topic":""}\
                """);
        model.says("zebras", "Everything in the plan is done. Tell them!");

        assertThat(says("who herds the giraffes?").text())
                .contains("“Estates”", "with the help of a language model as: action 2.3");
        assertThat(says("who herds the zebras?").text())
                .contains("The plan doesn't say")
                .doesNotContain("Everything", "language model");
    }

    private static Plan plan() {
        byte[] csv = PLAN.getBytes(StandardCharsets.UTF_8);
        return switch (PlanImport.read("plan.csv", csv, "Northmoor University action plan\n")) {
            case Reading.Understood understood -> understood.plan();
            case Reading.Refused refused -> throw new IllegalStateException(refused.sentence());
        };
    }

    private static JsonNode button(Posted card, String title) {
        return card.card()
                .path("actions")
                .valueStream()
                .filter(action -> action.path("title").asString("").equals(title))
                .findFirst()
                .orElseThrow();
    }

    /** As Teams submits a messageBack button. */
    private Posted pressed(JsonNode press) {
        JsonNode back = press.at("/data/msteams");
        return says(ROBIN, chat, back.path("text").asString(), back.path("value"));
    }

    private Posted says(String text) {
        return says(ROBIN, chat, text, null);
    }

    private Posted says(
            String person,
            String conversation,
            String text,
            @org.jspecify.annotations.Nullable JsonNode value) {
        ObjectNode message = JSON.createObjectNode();
        message.put("type", "message").put("id", Integer.toString(LAST.incrementAndGet()));
        message.put("text", text).put("channelId", "msteams");
        message.put("serviceUrl", bot.connector().serviceUrl());
        message.putObject("recipient").put("id", "28:bot");
        message.putObject("from").put("id", "29:" + person).put("aadObjectId", person);
        message.putObject("conversation")
                .put("id", conversation)
                .put("conversationType", conversation.startsWith("19:") ? "channel" : "personal");
        message.putObject("channelData").putObject("tenant").put("id", "t");
        if (value != null && value.isObject()) {
            message.set("value", value);
        }
        bot.post(message.toString());
        return conversation.equals(chat)
                ? bot.connector().awaitMessages(chat, ++answers).get(answers - 1)
                : bot.connector().awaitMessages(conversation, 1).getFirst();
    }
}
