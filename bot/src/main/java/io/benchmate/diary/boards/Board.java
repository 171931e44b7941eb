package io.benchmate.diary.boards;

import io.benchmate.diary.Category;
import io.benchmate.diary.Kept;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Set;

/**
 * A channel that the diary is posted to.
 *
 * @param channelId Teams' id, without a thread
 * @param categories what is posted; empty for all
 * @param hour of the institution's day, 0 to 23
 * @param since from when on; what was made before is not news
 * @param problem why nothing can be posted; null where it can
 */
public record Board(
        String channelId,
        Set<Category> categories,
        Rhythm rhythm,
        int hour,
        Instant since,
        @Nullable String problem) {

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
        COUNTDOWN("four weeks before an award closes");

        private final String words;

        Rhythm(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    public boolean shows(Kept kept) {
        return categories.isEmpty() || categories.contains(kept.entry().facts().category());
    }
}
