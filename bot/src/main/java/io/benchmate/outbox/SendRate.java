package io.benchmate.outbox;

/**
 * Leases of what Teams takes of one app in a tenant in a second, shared by all instances of the bot
 * ("Optimize your bot with rate limiting in Teams": 50 requests a second,
 * learn.microsoft.com/microsoftteams).
 */
public interface SendRate {
    /** How far apart calls are, in microseconds: a little less than 50 in a second. */
    long APART_MICROS = 20_100;

    /**
     * Takes places for some calls, one after the other, {@link #APART_MICROS} apart. Nobody else
     * gets them.
     *
     * @param calls how many
     * @param nowMicros the present, in microseconds since 1970
     * @return the first one's time, now or later
     */
    long reserve(int calls, long nowMicros);
}
