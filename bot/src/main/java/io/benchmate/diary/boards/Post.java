package io.benchmate.diary.boards;

import java.time.Instant;
import java.util.Set;

/**
 * One post of a channel.
 *
 * @param period what it is about, such as "week-2026-11-27"
 * @param number from 1; a replacement has the next one
 * @param overAt when it is changed no more
 * @param conversationId empty until it is there
 * @param shown a digest of what it says
 * @param shownEntries the entries in it
 * @param replaces whether it stands for one that Teams lost
 * @param seenChange up to which change of the diary it is
 * @param attempts how often changing it failed in a row
 * @param dueAt not to be changed before
 */
public record Post(
        String channelId,
        String period,
        int number,
        State state,
        Instant overAt,
        String conversationId,
        String activityId,
        String shown,
        Set<String> shownEntries,
        boolean replaces,
        long seenChange,
        int attempts,
        Instant dueAt) {

    public Post {
        shownEntries = Set.copyOf(shownEntries);
    }

    /** Where it stands. */
    public enum State {
        /** With the outbox. */
        SENDING,
        LIVE,
        /** Nobody knows whether it arrived; it is neither repeated nor changed. */
        UNKNOWN,
        /** It did not arrive and will not. */
        FAILED,
        /** Teams lost it, and another one took its place. */
        REPLACED,
        OVER
    }

    /** Also the key of the outbox; the channel's id may be long. */
    public String key() {
        return "diary:%s:%s:%d".formatted(Digests.of(channelId).substring(0, 24), period, number);
    }
}
