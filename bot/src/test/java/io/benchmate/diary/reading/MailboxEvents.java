package io.benchmate.diary.reading;

import io.benchmate.graphsync.graph.MailboxEvent;
import io.benchmate.graphsync.graph.MailboxEvent.Kind;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;

/** Entries of a mailbox as Graph tells them: times in UTC, an hour long. */
public final class MailboxEvents {
    static final String GMT = "GMT Standard Time";

    private MailboxEvents() {}

    public static MailboxEvent single(String uid, String title, String utc) {
        return of(uid, Kind.SINGLE, "", title, utc, Again.NOT);
    }

    public static MailboxEvent master(String uid, String title, String utc, String rule) {
        return of(uid, Kind.SERIES, "", title, utc, new Again(null, rule));
    }

    /** The master's id is its UID. */
    public static MailboxEvent time(String master, String title, String utc) {
        return of(master + utc, Kind.OCCURRENCE, master, title, utc, Again.NOT);
    }

    static MailboxEvent moved(String master, String title, String utc, String original) {
        return of(
                master + utc,
                Kind.EXCEPTION,
                master,
                title,
                utc,
                new Again(Instant.parse(original), ""));
    }

    static MailboxEvent allDay(MailboxEvent event, String first, String after) {
        return new MailboxEvent(
                event.id(),
                event.uid(),
                event.kind(),
                event.masterId(),
                event.words(),
                LocalDateTime.parse(first),
                LocalDateTime.parse(after),
                true,
                event.cancelled(),
                event.zone(),
                event.original(),
                event.rule());
    }

    static MailboxEvent in(MailboxEvent event, String zone) {
        return new MailboxEvent(
                event.id(),
                event.uid(),
                event.kind(),
                event.masterId(),
                event.words(),
                event.start(),
                event.end(),
                event.allDay(),
                event.cancelled(),
                zone,
                event.original(),
                event.rule());
    }

    static MailboxEvent cancelled(MailboxEvent event) {
        return new MailboxEvent(
                event.id(),
                event.uid(),
                event.kind(),
                event.masterId(),
                event.words(),
                event.start(),
                event.end(),
                event.allDay(),
                true,
                event.zone(),
                event.original(),
                event.rule());
    }

    static MailboxEvent hidden(MailboxEvent event) {
        return new MailboxEvent(
                event.id(),
                event.uid(),
                event.kind(),
                event.masterId(),
                words(event.words().title(), true),
                event.start(),
                event.end(),
                event.allDay(),
                event.cancelled(),
                event.zone(),
                event.original(),
                event.rule());
    }

    /** When it was by the rule, and the rule. */
    private record Again(@Nullable Instant original, String rule) {
        static final Again NOT = new Again(null, "");
    }

    private static MailboxEvent of(
            String uid, Kind kind, String master, String title, String utc, Again again) {
        LocalDateTime start = LocalDateTime.parse(utc);
        return new MailboxEvent(
                uid,
                uid,
                kind,
                master,
                words(title, false),
                start,
                start.plusHours(1),
                false,
                false,
                GMT,
                again.original(),
                again.rule());
    }

    private static MailboxEvent.Words words(String title, boolean hidden) {
        return new MailboxEvent.Words(
                title,
                "Bring a mug.\r\n________________________________\r\nJoin the meeting now",
                "Room 3",
                "https://teams.example.com/l/1",
                "Network mailbox",
                List.of("Network"),
                hidden,
                false);
    }
}
