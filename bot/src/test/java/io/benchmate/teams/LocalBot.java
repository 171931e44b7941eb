package io.benchmate.teams;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.Benchmate;
import io.benchmate.fakes.FakeConnector;
import io.benchmate.plan.Plan;
import io.benchmate.plan.Revision.Editor;
import io.benchmate.plan.Revisions;
import io.benchmate.plan.Source;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;

/**
 * The bot on this computer alone, as the demo runs it, before a fake Connector; Robin and the admin
 * Kim talk to it over HTTP.
 */
record LocalBot(ConfigurableApplicationContext bot, FakeConnector connector)
        implements AutoCloseable {
    static final String ROBIN = "00000000-0000-0000-0000-000000000001";
    static final String KIM = "00000000-0000-0000-0000-00000000000a";

    static LocalBot start(String database, String... more) {
        return start(InstantSource.system(), database, more);
    }

    static LocalBot start(InstantSource clock, String database, String... more) {
        List<String> settings =
                List.of(
                        "--benchmate.demo=true",
                        "--benchmate.admins.people=" + KIM,
                        "--server.port=0",
                        "--spring.datasource.url=jdbc:h2:mem:" + database + ";DB_CLOSE_DELAY=-1");
        String[] all = Stream.concat(settings.stream(), Stream.of(more)).toArray(String[]::new);
        SpringApplication application = new SpringApplication(Benchmate.class);
        application.addInitializers(
                context ->
                        ((GenericApplicationContext) context)
                                .registerBean("testClock", InstantSource.class, () -> clock));
        return new LocalBot(application.run(all), new FakeConnector());
    }

    String address() {
        return "http://127.0.0.1:" + bot.getEnvironment().getRequiredProperty("local.server.port");
    }

    <T> T get(Class<T> kind) {
        return bot.getBean(kind);
    }

    /** Kim makes a plan live. */
    void live(Plan plan) {
        Revisions revisions = get(Revisions.class);
        Editor editor = new Editor(KIM, "Kim Example");
        Source source = new Source("plan.csv", new byte[0], "", "");
        revisions.confirm(revisions.saveDraft(plan, source, editor).revision().id(), editor);
    }

    void says(String person, String chat, String text) {
        says(person, chat, text, Long.toString(System.nanoTime()));
    }

    private void says(String person, String chat, String text, String id) {
        post(
                """
                {"type":"message","id":"%s","text":"%s",\
                """
                                .formatted(id, text)
                        + envelope(person, chat));
    }

    /**
     * What is answered to that very message: its text, and the message as it was sent. What the bot
     * says unasked meanwhile is passed over.
     */
    String asks(String person, String chat, String text) {
        int known = said(chat);
        String id = Long.toString(System.nanoTime());
        says(person, chat, text, id);
        return answer(chat, known, id);
    }

    private int said(String chat) {
        return (int) connector.posted(chat).stream().filter(p -> !p.typing()).count();
    }

    private String answer(String chat, int before, String id) {
        for (int known = before + 1; ; known++) {
            for (var posted : connector.awaitMessages(chat, known)) {
                if (posted.activity().path("replyToId").asString("").equals(id)) {
                    return posted.text() + " " + posted.activity();
                }
            }
        }
    }

    /** Teams tells of a channel of the team "19:team@thread.tacv2". */
    void happens(String channel, String event) {
        String data =
                """
                "eventType":"%s","team":{"id":"19:team@thread.tacv2"},"channel":{"id":"%s"},\
                """
                        .formatted(event, event.startsWith("team") ? "" : channel);
        String activity =
                """
                {"type":"conversationUpdate","id":"%d",\
                """
                                .formatted(System.nanoTime())
                        + envelope(KIM, channel);
        post(activity.replace("\"channelData\":{", "\"channelData\":{" + data));
    }

    /** The messages in a chat, as they were sent. */
    java.util.List<String> posted(String chat) {
        return connector.posted(chat).stream().map(each -> each.activity().toString()).toList();
    }

    /** What is answered to a message that has these parts beside its text. */
    String sends(String person, String chat, String parts) {
        int known = said(chat);
        String id = Long.toString(System.nanoTime());
        post(
                "{\"type\":\"message\",\"id\":\"%s\",%s".formatted(id, parts)
                        + envelope(person, chat));
        return answer(chat, known, id);
    }

    String presses(String person, String chat, String verb, String data) {
        return post(
                """
                {"type":"invoke","id":"%d","name":"adaptiveCard/action",
                 "value":{"action":{"type":"Action.Execute","verb":"%s","data":%s}},\
                """
                                .formatted(System.nanoTime(), verb, data)
                        + envelope(person, chat));
    }

    /** The rest of an activity, behind what it is. */
    String envelope(String person, String chat) {
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

    /** Posts an activity as the Connector does, and gives what the call is answered with. */
    String post(String activity) {
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
        } catch (IOException | InterruptedException broken) {
            throw new IllegalStateException(broken);
        }
    }

    @Override
    public void close() {
        bot.close();
        connector.close();
    }
}
