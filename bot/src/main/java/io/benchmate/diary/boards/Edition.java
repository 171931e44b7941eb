package io.benchmate.diary.boards;

import java.time.Instant;

/**
 * What a channel should show from a moment on.
 *
 * @param from when it is posted
 * @param overAt when it is changed no more
 */
record Edition(String period, Instant from, Instant overAt) {

    /** Whether the post is this edition's, or still stands when it begins. */
    boolean isOf(Post post) {
        return post.period().equals(period) && post.overAt().isAfter(from);
    }
}
