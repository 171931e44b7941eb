package io.benchmate.outbox;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Which messages people got that they had not asked for, of all functions of the bot: the one place
 * where {@link Budget} is counted. Days are meant in the institution's zone.
 *
 * <p>The rule: what the bot begins by itself counts, whoever gets it: digests with the escalations
 * in them, what it tells of the diary, of owners who left or of what is not theirs, what it asks.
 * What somebody's own press or word brings about does not, as it comes once for each and not by the
 * clock: the answer to him, what he asked to be reminded of, and what he passes on to others who
 * must not wait a week for it, such as a question to the plan's team or a request to a list's
 * owner.
 *
 * <p>What counts waits while the budget is used up, also for admins: a list that waits for
 * approval, owners who left, hello and goodbye. What must come on a day, as the draft of a Friday
 * digest, has that day kept for it, so that all else leaves room. Only what is broken until
 * somebody acts comes in any case: lists that could not be read or written twice, a channel that
 * the diary cannot be posted to and its coming back, a Friday digest that is held up. All of it
 * comes at the {@link Moments} that suit people. {@link Notices} has the three.
 */
public interface Unasked {
    /**
     * The days on which the person got one, or for which one is kept, oldest first; of the last two
     * months at least.
     */
    List<LocalDate> days(String person);

    /** The newest of the days that the feature took. */
    Optional<LocalDate> last(String person, String feature);

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
