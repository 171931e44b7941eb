package io.benchmate.diary;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * A prize, a grant or a competition with dates to keep to.
 *
 * @param stages the dates that are known
 * @param eligible who may get it; may be empty
 * @param nominators who may nominate; may be empty
 * @param closedLast when it closed the last time; null where nobody knows
 * @param confirmed whether its organiser has told this round's dates
 * @param was for each date that was moved, what it was before
 */
public record Award(
        Facts facts,
        Map<Stage, Moment> stages,
        String eligible,
        String nominators,
        Rhythm rhythm,
        @Nullable LocalDate closedLast,
        boolean confirmed,
        Map<Stage, Moment> was,
        Nominations nominations,
        Status status)
        implements Entry {

    public Award {
        stages = copy(stages);
        was = copy(was);
    }

    private static Map<Stage, Moment> copy(Map<Stage, Moment> moments) {
        return moments.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(moments));
    }

    /** How often it comes. */
    public enum Rhythm {
        ONCE("once"),
        YEARLY("every year"),
        EVERY_OTHER_YEAR("every other year"),
        MORE_OFTEN("more than once a year");

        private final String words;

        Rhythm(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /**
     * The institution's own nominations.
     *
     * @param target how many it wants; 0 where it has set no target
     */
    public record Nominations(int made, int target) {
        public static final Nominations NONE = new Nominations(0, 0);
    }

    public Optional<Moment> at(Stage stage) {
        return Optional.ofNullable(stages.get(stage));
    }

    /** What a date was before it was moved; empty where it was not. */
    public Optional<Moment> was(Stage stage) {
        return Optional.ofNullable(was.get(stage));
    }

    /** When it was to close before it was extended; empty where it was not. */
    public Optional<Moment> extendedFrom() {
        return was(Stage.CLOSES)
                .filter(
                        before ->
                                at(Stage.CLOSES)
                                        .filter(now -> now.day().isAfter(before.day()))
                                        .isPresent());
    }

    @Override
    public Award as(Status other) {
        return with(facts, stages, was, nominations, other);
    }

    /** The same under other words or another id. */
    public Award with(Facts other) {
        return with(other, stages, was, nominations, status);
    }

    public Award with(Nominations other) {
        return with(facts, stages, was, other, status);
    }

    /** The same with so many nominations. */
    public Award nominated(int made) {
        return with(new Nominations(made, nominations.target()));
    }

    /**
     * The same with another date for a stage; where there was a date before, it counts as moved.
     */
    public Award at(Stage stage, Moment moment) {
        Map<Stage, Moment> all = new EnumMap<>(Stage.class);
        all.putAll(stages);
        all.put(stage, moment);
        return with(facts, all, Map.of(), nominations, status).after(this);
    }

    /** This as the next state of what was there: dates that differ count as moved. */
    public Award after(Award before) {
        Map<Stage, Moment> earlier = new EnumMap<>(Stage.class);
        earlier.putAll(before.was);
        before.stages.forEach(
                (stage, moment) -> {
                    if (!moment.equals(stages.get(stage))) {
                        earlier.put(stage, moment);
                    }
                });
        earlier.keySet().retainAll(stages.keySet());
        boolean stands = status == Status.CONFIRMED && !earlier.isEmpty();
        return with(facts, stages, earlier, nominations, stands ? Status.MOVED : status);
    }

    private Award with(
            Facts words,
            Map<Stage, Moment> dates,
            Map<Stage, Moment> earlier,
            Nominations counted,
            Status other) {
        return new Award(
                words,
                dates,
                eligible,
                nominators,
                rhythm,
                closedLast,
                confirmed,
                earlier,
                counted,
                other);
    }
}
