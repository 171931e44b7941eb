package io.benchmate.teams.desk;

import io.benchmate.admin.Audit;
import io.benchmate.admin.AuditLine;
import io.benchmate.admin.Deed;
import io.benchmate.card.ImportCard;
import io.benchmate.people.People;
import io.benchmate.people.Person;
import io.benchmate.plan.Action;
import io.benchmate.plan.Readings;
import io.benchmate.plan.recording.Laid;
import io.benchmate.plan.recording.Recorder;
import io.benchmate.plan.recording.RecordingsInMemory;
import io.benchmate.plan.recording.Settling;
import io.benchmate.plan.revising.RevisionsInMemory;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The desk of plans with one admin, and nothing kept on disk; its buttons are those of its cards.
 */
final class KeptByAmina {
    static final Person AMINA = new Person("amina", "Amina");
    static final Place CHAT =
            new Place("chat", Place.Kind.PERSONAL, "tenant", "https://example.test");
    static final ZoneId ZONE = ZoneId.of("Europe/London");

    final RevisionsInMemory revisions;
    final RecordingsInMemory recordings = new RecordingsInMemory();
    final List<Deed> deeds = new ArrayList<>();
    private final PlanKeeping keeping;
    private Instant now = Instant.parse("2026-03-03T09:00:00Z");
    private String card = "{}";

    KeptByAmina(RevisionsInMemory revisions) {
        this(revisions, Readings.UK);
    }

    KeptByAmina(RevisionsInMemory revisions, Readings readings) {
        InstantSource clock = () -> now = now.plusSeconds(1);
        this.revisions = revisions.timedBy(clock);
        People people = person -> person.name().startsWith("A");
        Recorder recorder = new Recorder(revisions, recordings, clock);
        Settling settling = new Settling(recordings, clock, ZONE);
        Records records = new Records(recorder, revisions, new AdminGate(people, audit()), ZONE);
        keeping =
                new PlanKeeping(
                        revisions,
                        revisions,
                        readings,
                        people,
                        new PlanKeeping.Beside(
                                settling, records, plan -> java.util.Optional.empty()));
    }

    private Audit audit() {
        return new Audit() {
            @Override
            public void note(String personId, String personName, Deed deed, String about) {
                deeds.add(deed);
            }

            @Override
            public List<AuditLine> latest(int limit) {
                return List.of();
            }
        };
    }

    PlanKeeping keeping() {
        return keeping;
    }

    Reply upload(Person person, String text) {
        return upload(person, "plan.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    Reply upload(Person person, String fileName, byte[] content) {
        return shown(keeping.uploaded(new Incoming.Uploaded(person, CHAT, fileName, content)));
    }

    /** Sends a file and makes it live. */
    void live(String text) {
        upload(AMINA, text);
        press(AMINA, ImportCard.CONFIRM, Map.of());
    }

    String says(Person person, String text) {
        return text(shown(keeping.said(new Incoming.Said(person, CHAT, text)).orElseThrow()));
    }

    /** Presses a button of the last card, or another with the same data. */
    Reply press(Person person, String verb, Map<String, String> inputs) {
        return press(card, person, verb, inputs);
    }

    /** Presses a button of a card that may be an old one. */
    Reply press(String on, Person person, String verb, Map<String, String> inputs) {
        return take(pressing(on, person, verb, inputs));
    }

    /** A press of a button of the last card that nobody has taken yet. */
    Incoming.Pressed pressing(Person person, String verb, Map<String, String> inputs) {
        return pressing(card, person, verb, inputs);
    }

    private static Incoming.Pressed pressing(
            String on, Person person, String verb, Map<String, String> inputs) {
        Map<String, String> data = new HashMap<>(data(on, verb));
        data.putAll(inputs);
        return new Incoming.Pressed(person, CHAT, verb, data);
    }

    Reply take(Incoming.Pressed pressed) {
        return shown(keeping.pressed(pressed).orElseThrow());
    }

    private static Map<String, String> data(String card, String verb) {
        Map<String, String> data = new HashMap<>();
        for (JsonNode action : JsonMapper.shared().readTree(card).path("actions")) {
            boolean exact = action.path("verb").asString("").equals(verb);
            if (exact || data.isEmpty()) {
                data.clear();
                action.path("data")
                        .properties()
                        .forEach(each -> data.put(each.getKey(), each.getValue().asString()));
            }
            if (exact) {
                break;
            }
        }
        return data;
    }

    private Reply shown(Reply reply) {
        if (reply instanceof Reply.Post(var message)) {
            card = message.card();
        } else if (reply instanceof Reply.Replace(var message)) {
            card = message.card();
        }
        return reply;
    }

    /** The last card. */
    String card() {
        return card;
    }

    /** The first plan's action with what was recorded laid over it. */
    Action action(String code) {
        return new Laid(revisions, recordings, ZONE)
                .plans().live().getFirst().actions().stream()
                        .filter(each -> each.code().equals(code))
                        .findFirst()
                        .orElseThrow();
    }

    static String text(Reply reply) {
        return switch (reply) {
            case Reply.Post(var message) -> message.text();
            case Reply.Replace(var message) -> message.text();
            case Reply.Found _, Reply.Offer _, Reply.Handover _, Reply.Silence _ -> "";
        };
    }
}
