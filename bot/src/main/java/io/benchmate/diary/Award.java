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
 * @param extendedFrom when it was to close before it was extended; null where it was not
 */
public record Award(
        Facts facts,
        Map<Stage, Moment> stages,
        String eligible,
        String nominators,
        Rhythm rhythm,
        @Nullable LocalDate closedLast,
        boolean confirmed,
        @Nullable Moment extendedFrom,
        Nominations nominations,
        Status status)
        implements Entry {

    public Award {
        stages = stages.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(stages));
    }

    /** How often it comes. */
    public enum Rhythm {
        ONCE("once"),
        YEARLY("every year"),
        EVERY_OTHER_YEAR("every other year");

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

    @Override
    public Award as(Status other) {
        return with(stages, other, extendedFrom, nominations);
    }

    /** The same with so many nominations. */
    public Award nominated(int made) {
        return with(stages, status, extendedFrom, new Nominations(made, nominations.target()));
    }

    /** The same with another date for a stage; a later closing date is an extension. */
    public Award at(Stage stage, Moment moment) {
        Map<Stage, Moment> all = new EnumMap<>(Stage.class);
        all.putAll(stages);
        Moment before = all.put(stage, moment);
        boolean extended =
                stage == Stage.CLOSES && before != null && moment.day().isAfter(before.day());
        Status next = before != null && !before.equals(moment) ? Status.MOVED : status;
        return with(all, next, extended ? before : extendedFrom, nominations);
    }

    private Award with(
            Map<Stage, Moment> all, Status other, @Nullable Moment extended, Nominations counted) {
        return new Award(
                facts,
                all,
                eligible,
                nominators,
                rhythm,
                closedLast,
                confirmed,
                extended,
                counted,
                other);
    }
}
