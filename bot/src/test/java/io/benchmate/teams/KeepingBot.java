package io.benchmate.teams;

import com.nimbusds.jwt.JWTClaimsSet;

import io.benchmate.Benchmate;
import io.benchmate.fakes.FakeConnector;
import io.benchmate.fakes.FakeLogin;
import io.benchmate.fakes.FakeSharePoint;
import io.benchmate.fakes.Posted;
import io.benchmate.teams.connector.Bearers;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;

/** The whole bot over HTTP with its own database, two admins, and no plan at the start. */
final class KeepingBot implements AutoCloseable {
    static final String PRIYA = "00000000-0000-0000-0000-0000000000a1";
    static final String SAM = "00000000-0000-0000-0000-0000000000a2";
    static final String ROBIN = "00000000-0000-0000-0000-000000000001";
    private static final Map<String, String> NAMES =
            Map.of(PRIYA, "Priya Nair", SAM, "Sam Okoro", ROBIN, "Robin Vale");

    private final FakeConnector connector = new FakeConnector();
    private final FakeSharePoint sharePoint = new FakeSharePoint();
    private final FakeLogin login = new FakeLogin();
    private final HttpClient client = HttpClient.newHttpClient();
    private final List<String> database;
    private final Class<?>[] more;
    private ConfigurableApplicationContext bot;

    /** Replaces what needs Microsoft. */
    static final class Stubs {
        @Bean
        @Primary
        Bearers testBearers() {
            return new Bearers() {
                @Override
                public @Nullable String current() {
                    return "outbound";
                }

                @Override
                public void refused(String token) {}
            };
        }
    }

    /**
     * @param database its settings
     */
    KeepingBot(List<String> database) {
        this(database, new Class<?>[0]);
    }

    /**
     * @param more configuration beside the bot's own, such as another clock
     */
    KeepingBot(List<String> database, Class<?>... more) {
        this.database = database;
        this.more = more;
        login.publish(Map.of(RunningBot.KEY, List.of("msteams")));
        bot = start();
    }

    private ConfigurableApplicationContext start() {
        List<String> settings =
                new java.util.ArrayList<>(
                        List.of(
                                "--server.port=0",
                                "--benchmate.teams.app-id=" + RunningBot.APP_ID,
                                "--benchmate.teams.tenant-ids=" + RunningBot.TENANT,
                                "--benchmate.teams.secret=none",
                                "--benchmate.teams.openid-metadata-url=" + login.metadata(),
                                "--benchmate.teams.allowed-service-hosts=127.0.0.1",
                                "--benchmate.teams.service-url=" + connector.serviceUrl(),
                                "--benchmate.teams.file-hosts=127.0.0.1",
                                "--benchmate.admins.people=" + PRIYA + "," + SAM));
        settings.addAll(database);
        return new SpringApplicationBuilder(Benchmate.class, Stubs.class)
                .sources(more)
                .run(settings.toArray(String[]::new));
    }

    void restart() {
        bot.close();
        bot = start();
    }

    /** The text of what the bot says in return, in the person's own chat. */
    String says(String person, String text) {
        return said(person, text).at("/attachments/0/content/fallbackText").asString();
    }

    /** The card of what the bot says in return. */
    JsonNode card(String person, String text) {
        return said(person, text).at("/attachments/0/content");
    }

    /** The message that answers this one, whatever else the bot tells the person meanwhile. */
    private JsonNode said(String person, String text) {
        String conversation = "a:" + person;
        ObjectNode question = from(person, Activities.message(conversation, text));
        String id = question.path("id").asString();
        int before = messages(conversation);
        post(question);
        for (int known = before + 1; ; known++) {
            for (Posted each : connector.awaitMessages(conversation, known)) {
                if (id.equals(each.replyTo()) && !each.typing()) {
                    return each.activity();
                }
            }
        }
    }

    /** How many messages there are in a conversation. */
    int messages(String conversation) {
        return (int) connector.posted(conversation).stream().filter(each -> !each.typing()).count();
    }

    /**
     * The text of the message with these words that the bot sends a person, asked or not.
     *
     * @param before how many messages to pass over
     */
    String told(String person, String words, int before) {
        String conversation = "a:" + person;
        for (int known = before + 1; ; known++) {
            String text =
                    connector
                            .awaitMessages(conversation, known)
                            .get(known - 1)
                            .activity()
                            .at("/attachments/0/content/fallbackText")
                            .asString();
            if (text.contains(words)) {
                return text;
            }
        }
    }

    /** How many messages with these words the bot sent a person, after so many others. */
    long count(String person, String words, int before) {
        return connector.posted("a:" + person).stream()
                .filter(each -> !each.typing())
                .skip(before)
                .filter(each -> each.activity().toString().contains(words))
                .count();
    }

    /** What the bot posts in return for a file, once there is as much, changes included. */
    List<Posted> sends(String person, String name, byte[] content, int messages) {
        ObjectNode message = Activities.message("a:file:" + person, "");
        message.putArray("attachments")
                .addObject()
                .put("contentType", "application/vnd.microsoft.teams.file.download.info")
                .put("name", name)
                .putObject("content")
                .put("downloadUrl", sharePoint.keep(content));
        post(from(person, message));
        return connector.awaitMessages("a:file:" + person, messages);
    }

    /** The card that a pressed button of a card is replaced by. */
    JsonNode press(String person, JsonNode card, String verb, Map<String, String> inputs) {
        ObjectNode data = Activities.JSON.createObjectNode();
        for (JsonNode action : card.path("actions")) {
            if (action.path("verb").asString("").equals(verb)) {
                data.setAll((ObjectNode) action.path("data").deepCopy());
                break;
            }
        }
        inputs.forEach(data::put);
        ObjectNode value = Activities.JSON.createObjectNode();
        value.putObject("action").put("verb", verb).set("data", data);
        ObjectNode invoke =
                Activities.invoke("a:" + person, "adaptiveCard/action", value.toString());
        return Activities.JSON.readTree(post(from(person, invoke))).path("value");
    }

    /** What a call of somebody's is answered with. */
    String calls(String person, ObjectNode activity) {
        return post(from(person, activity));
    }

    /** The messages of a conversation, once there are as many. */
    List<Posted> awaitMessages(String conversation, int count) {
        return connector.awaitMessages(conversation, count);
    }

    /** Another bean of the bot. */
    <T> T bean(Class<T> type) {
        return bot.getBean(type);
    }

    private ObjectNode from(String person, ObjectNode activity) {
        activity.put("serviceUrl", connector.serviceUrl());
        activity.withObject("/from")
                .put("id", "29:" + person)
                .put("name", NAMES.getOrDefault(person, "Somebody"))
                .put("aadObjectId", person);
        return activity;
    }

    private String post(ObjectNode activity) {
        String port = bot.getEnvironment().getProperty("local.server.port");
        HttpRequest request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/messages"))
                        .header("Content-Type", "application/json; charset=utf-8")
                        .header("Authorization", "Bearer " + token())
                        .POST(HttpRequest.BodyPublishers.ofString(activity.toString()))
                        .build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
        } catch (IOException | InterruptedException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private String token() {
        Instant now = Instant.now();
        return FakeLogin.sign(
                RunningBot.KEY,
                new JWTClaimsSet.Builder()
                        .issuer("https://api.botframework.com")
                        .audience(RunningBot.APP_ID)
                        .claim("serviceurl", connector.serviceUrl())
                        .notBeforeTime(Date.from(now.minusSeconds(60)))
                        .expirationTime(Date.from(now.plusSeconds(3_600)))
                        .build());
    }

    @Override
    public void close() {
        bot.close();
        connector.close();
        sharePoint.close();
        client.close();
    }
}
