package io.benchmate.plan;

import io.benchmate.plan.timescale.Clarification;
import io.benchmate.plan.timescale.Reading;
import io.benchmate.plan.timescale.Topic;
import io.benchmate.plan.timescale.Wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Every distinct timescale of a plan with its reading, those that need a person first, otherwise in
 * the plan's order; and what is open about them. Pure.
 */
public record TimescaleList(List<Entry> entries) {

    /**
     * A timescale.
     *
     * @param words as the first of its actions has them, to the letter
     * @param actions those that have these words, in the plan's order
     */
    public record Entry(String words, Reading reading, List<Action> actions) {
        public Entry {
            actions = List.copyOf(actions);
        }

        /** Names the wording, on cards and in what admins said. */
        public String subject() {
            return Wording.subject(words);
        }
    }

    /**
     * A question to the plan's admin.
     *
     * @param entries the timescales that wait for its answer
     */
    public record Open(Clarification ask, List<Entry> entries) {
        public Open {
            entries = List.copyOf(entries);
        }

        /**
         * Names what the answer is about: the topic, or the wording where it is about one alone.
         */
        public String subject() {
            return isOfOneWording(ask.topic()) ? entries.getFirst().subject() : ask.topic().name();
        }
    }

    public TimescaleList {
        entries = List.copyOf(entries);
    }

    public static TimescaleList of(Plan plan, PlanReadings readings) {
        Map<String, List<Action>> bySubject = new LinkedHashMap<>();
        for (Action action : plan.actions()) {
            action.text(Field.TIMESCALE)
                    .ifPresent(
                            words ->
                                    bySubject
                                            .computeIfAbsent(
                                                    Wording.subject(words), _ -> new ArrayList<>())
                                            .add(action));
        }
        List<Entry> entries = new ArrayList<>();
        bySubject.values().forEach(actions -> entries.add(entry(actions, readings)));
        entries.sort(Comparator.comparingInt(TimescaleList::urgency));
        return new TimescaleList(entries);
    }

    private static Entry entry(List<Action> actions, PlanReadings readings) {
        String words = actions.getFirst().text(Field.TIMESCALE).orElseThrow();
        return new Entry(words, readings.of(words), actions);
    }

    /** Those that need a person: what is to be asked first, then what names no time. */
    public List<Entry> needing() {
        return entries.stream().filter(entry -> urgency(entry) < 2).toList();
    }

    private static int urgency(Entry entry) {
        Reading reading = entry.reading();
        return switch (reading.confidence()) {
            case TO_ASK -> 0;
            case USUAL -> 2;
            case SURE -> reading.kind() == Reading.Kind.UNKNOWN ? 1 : 3;
            case TOLD -> 4;
        };
    }

    /** What is open, the question with most actions waiting first. */
    public List<Open> questions() {
        Map<String, List<Entry>> waiting = new LinkedHashMap<>();
        for (Entry entry : entries) {
            Clarification ask = entry.reading().ask();
            if (ask != null) {
                String about = isOfOneWording(ask.topic()) ? entry.subject() : ask.topic().name();
                waiting.computeIfAbsent(about, _ -> new ArrayList<>()).add(entry);
            }
        }
        return waiting.values().stream()
                .map(TimescaleList::open)
                .sorted(Comparator.comparingInt(TimescaleList::actions).reversed())
                .toList();
    }

    private static Open open(List<Entry> entries) {
        return new Open(Objects.requireNonNull(entries.getFirst().reading().ask()), entries);
    }

    private static int actions(Open open) {
        return open.entries().stream().mapToInt(entry -> entry.actions().size()).sum();
    }

    private static boolean isOfOneWording(Topic topic) {
        return topic == Topic.YEAR_MISSING || topic == Topic.PART_OF_YEAR;
    }

    public Optional<Entry> entry(String subject) {
        return entries.stream().filter(entry -> entry.subject().equals(subject)).findFirst();
    }
}
