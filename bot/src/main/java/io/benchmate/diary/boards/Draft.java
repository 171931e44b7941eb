package io.benchmate.diary.boards;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * What a Friday's digest says besides the diary, and whether an editor has seen it.
 *
 * @param note an editor's own line; may be empty
 * @param leftOut entries that he left out
 * @param madeAt until when it looked for news
 */
public record Draft(
        LocalDate friday,
        State state,
        String note,
        Set<String> leftOut,
        News news,
        Instant madeAt) {

    public Draft {
        leftOut = Set.copyOf(leftOut);
    }

    /** Whether it may be posted. */
    public enum State {
        WAITING,
        APPROVED,
        SKIPPED
    }

    /**
     * What happened since the digest before.
     *
     * @param done actions that were completed
     * @param joined how many are new on the mailing lists
     * @param names of those, where they may be named
     */
    public record News(List<Done> done, int joined, List<String> names) {
        public static final News NONE = new News(List.of(), 0, List.of());

        public News {
            done = List.copyOf(done);
            names = List.copyOf(names);
        }

        boolean none() {
            return done.isEmpty() && joined == 0;
        }
    }

    /**
     * An action that is done now and was not before.
     *
     * @param code as printed
     */
    public record Done(String plan, String code, String title) {}

    /** The same after an editor looked at it. */
    public Draft as(State other, String words, Set<String> without) {
        return new Draft(friday, other, words, without, news, madeAt);
    }
}
