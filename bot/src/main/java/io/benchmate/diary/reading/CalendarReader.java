package io.benchmate.diary.reading;

import io.benchmate.calendar.Days;
import io.benchmate.diary.Diary;
import io.benchmate.diary.IncomingFile;
import io.benchmate.diary.feeds.CalendarFetch;
import io.benchmate.diary.ics.IcsFile;
import io.benchmate.graphsync.graph.MailboxReading;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;

/** Reads a calendar elsewhere, by either way. Keeps nothing; never throws for what is there. */
public final class CalendarReader {
    private static final int BACK_MONTHS = 1;
    private static final int AHEAD_MONTHS = 13;

    private final CalendarFetch fetch;
    private final Mailboxes mailboxes;
    private final Diary diary;
    private final InstantSource clock;
    private final ZoneId zone;

    /**
     * @param mailboxes reads a mailbox's calendar
     */
    public CalendarReader(
            CalendarFetch fetch,
            Mailboxes mailboxes,
            Diary diary,
            InstantSource clock,
            ZoneId zone) {
        this.fetch = fetch;
        this.mailboxes = mailboxes;
        this.diary = diary;
        this.clock = clock;
        this.zone = zone;
    }

    /**
     * Shared mailboxes.
     *
     * @param allowed the addresses that the settings name, in lower case
     */
    public record Mailboxes(Set<String> allowed, Graph graph) {}

    /** Reads a mailbox's calendar between two moments. */
    public interface Graph {
        MailboxReading read(String mailbox, Instant from, Instant to);
    }

    /** What came of it. */
    public sealed interface Result {
        record Fresh(IncomingFile.Read file, CalendarFetch.Copy copy) implements Result {}

        record Unchanged() implements Result {}

        /** Nothing was read; the sentence says why and what to do. */
        record Failed(String sentence) implements Result {}
    }

    /**
     * @param source what the entries are said to come from
     * @param known the copy that was read last
     */
    public Result read(
            ReadCalendar.Kind kind, String address, String source, CalendarFetch.Copy known) {
        return switch (kind) {
            case WEB -> web(address, source, known);
            case MAILBOX -> mailbox(address, source);
        };
    }

    private Result web(String address, String source, CalendarFetch.Copy known) {
        return switch (fetch.fetch(address, known)) {
            case CalendarFetch.Fetched.Content(byte[] bytes, CalendarFetch.Copy copy) ->
                    result(IcsFile.read(bytes, source, zone), copy);
            case CalendarFetch.Fetched.Unchanged unchanged -> new Result.Unchanged();
            case CalendarFetch.Fetched.Refused(String sentence) -> new Result.Failed(sentence);
            case CalendarFetch.Fetched.Elsewhere elsewhere ->
                    new Result.Failed("That address only leads elsewhere; nothing was changed.");
        };
    }

    private Result mailbox(String address, String source) {
        if (!mailboxes.allowed().contains(address)) {
            return new Result.Failed(
                    "That mailbox is not among benchmate.diary.mailboxes in the settings (any"
                            + " more); nothing was changed.");
        }
        Days days = window();
        Instant from = days.first().atStartOfDay(zone).toInstant();
        Instant to = days.last().plusDays(1).atStartOfDay(zone).toInstant();
        return switch (mailboxes.graph().read(address, from, to)) {
            case MailboxReading.Failed(String reason) ->
                    new Result.Failed(
                            ("The mailbox’s calendar could not be read: %s. Nothing was changed."
                                            + " (The calendar of a group or team is closed to apps:"
                                            + " publish that one as .ics.)")
                                    .formatted(reason));
            case MailboxReading.Complete all ->
                    result(
                            new MailboxEntries(all, days, zone)
                                    .read(
                                            source,
                                            diary,
                                            LocalDate.ofInstant(clock.instant(), zone)),
                            CalendarFetch.Copy.NONE);
        };
    }

    private static Result result(IncomingFile file, CalendarFetch.Copy copy) {
        return switch (file) {
            case IncomingFile.Read read -> new Result.Fresh(read, copy);
            case IncomingFile.Refused(String sentence) -> new Result.Failed(sentence);
        };
    }

    /** Whole months, so that it is the same for all readings of a month. */
    private Days window() {
        LocalDate month = LocalDate.ofInstant(clock.instant(), zone).withDayOfMonth(1);
        return new Days(
                month.minusMonths(BACK_MONTHS), month.plusMonths(AHEAD_MONTHS).minusDays(1));
    }
}
