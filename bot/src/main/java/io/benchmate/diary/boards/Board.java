package io.benchmate.diary.boards;

import io.benchmate.diary.Category;
import io.benchmate.diary.Kept;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A channel that the diary is posted to.
 *
 * @param channelId Teams' id, without a thread
 * @param categories what is posted; empty for all
 * @param hour of the institution's day, 0 to 23
 * @param since from when on; what was made before is not news
 * @param problem why nothing can be posted; null where it can
 * @param room where it is, for people to read
 */
public record Board(
        String channelId,
        Set<Category> categories,
        Rhythm rhythm,
        int hour,
        Instant since,
        @Nullable String problem,
        Room room) {

    public Board {
        categories = Set.copyOf(categories);
        if (hour < 0 || hour > 23) {
            throw new IllegalArgumentException("the hour is from 0 to 23");
        }
    }

    /** When it is posted. */
    public enum Rhythm {
        WEEKLY("every Friday"),
        MONTHLY("on the first of each month"),
        AS_IT_HAPPENS("when something new comes in"),
        COUNTDOWN("a countdown for each award, from four weeks before it closes");

        private final String words;

        Rhythm(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /**
     * The team and the channel, as far as Teams has told them.
     *
     * @param teamId empty where it was not told
     */
    public record Room(String teamId, String team, String channel) {
        public static final Room UNKNOWN = new Room("", "", "");
    }

    /** "General in Technicians"; the channel's id where nothing better is known. */
    public String name() {
        if (room.channel().isEmpty() && room.team().isEmpty()) {
            return channelId;
        }
        String channel = room.channel().isEmpty() ? "a channel" : room.channel();
        return room.team().isEmpty() ? channel : channel + " in " + room.team();
    }

    /** "Training and CPD · Awards and prizes every Friday, from 9:00 on". */
    public String words() {
        if (rhythm == Rhythm.COUNTDOWN) {
            return "%s, at %d:00".formatted(rhythm.words(), hour);
        }
        String what =
                categories.isEmpty()
                        ? "everything"
                        : categories.stream()
                                .sorted()
                                .map(Category::words)
                                .collect(Collectors.joining(" · "));
        return "%s %s, from %d:00 on".formatted(what, rhythm.words(), hour);
    }

    /** Why nothing is posted there, in words; empty where it is. */
    public Optional<String> trouble() {
        return Optional.ofNullable(problem).map(Problems::words);
    }

    /** Whether it is this channel, or any channel of this team; General has its team's id. */
    public boolean isIn(String teamId, String channel) {
        return channel.isEmpty()
                ? teamId.equals(room.teamId()) || teamId.equals(channelId)
                : channel.equals(channelId);
    }

    public boolean shows(Kept kept) {
        return categories.isEmpty() || categories.contains(kept.entry().facts().category());
    }
}
