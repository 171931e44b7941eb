package io.benchmate.graphsync.graph;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;

/**
 * One entry of a mailbox's calendar as Graph tells it.
 *
 * @param uid iCalUId; of an occurrence, that occurrence's own
 * @param masterId the id of its series; empty where it is none's
 * @param start in UTC; of whole days, midnight at the beginning of the first
 * @param end in UTC; of whole days, midnight behind the last
 * @param zone Windows' or the tz database's name of the zone that it was made in; may be empty
 * @param original where one occurrence was moved: when it was by the rule; else null
 * @param rule how a series comes again, as RRULE (RFC 5545, 3.3.10); empty for all others
 */
public record MailboxEvent(
        String id,
        String uid,
        Kind kind,
        String masterId,
        Words words,
        LocalDateTime start,
        LocalDateTime end,
        boolean allDay,
        boolean cancelled,
        String zone,
        @Nullable Instant original,
        String rule) {

    /** What it is within a series (learn.microsoft.com/graph/api/resources/event, "type"). */
    public enum Kind {
        SINGLE,
        OCCURRENCE,
        EXCEPTION,
        SERIES
    }

    /**
     * What it says. Each may be empty.
     *
     * @param note the beginning of the text, without markup
     * @param online where people take part online
     * @param hidden whether it is marked private or confidential
     * @param tentative whether it is shown as tentative
     */
    public record Words(
            String title,
            String note,
            String place,
            String online,
            String organiser,
            List<String> categories,
            boolean hidden,
            boolean tentative) {
        public Words {
            categories = List.copyOf(categories);
        }
    }
}
