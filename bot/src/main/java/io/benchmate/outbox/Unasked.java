package io.benchmate.outbox;

import java.time.LocalDate;
import java.util.List;

/**
 * Which messages people got that they had not asked for, of all functions of the bot: the one place
 * where {@link Budget} is counted. Days are meant in the institution's zone.
 *
 * <p>The rule: what the bot begins by itself counts, whoever gets it: digests with the escalations
 * in them, what it tells of the diary, of owners who left or of what is not theirs, what it asks.
 * What somebody's own press or word brings about does not, as it comes once for each and not by the
 * clock: the answer to him, what he asked to be reminded of, and what he passes on to others who
 * must not wait a week for it, such as a question to the plan's team.
 */
public interface Unasked {
    /** The days on which the person got one, oldest first, of the last two months at least. */
    List<LocalDate> days(String person);

    /**
     * Takes the day for a feature's message, in the caller's transaction.
     *
     * @param feature who takes it, such as "nudge"
     * @return false when the day is taken already; then nothing may be sent on it
     */
    boolean take(String person, LocalDate day, String feature);

    /** The message was never begun, so the day is free again. Idempotent. */
    void giveBack(String person, LocalDate day);
}
