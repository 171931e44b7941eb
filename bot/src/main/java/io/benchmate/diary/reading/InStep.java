package io.benchmate.diary.reading;

import io.benchmate.diary.Diary;
import io.benchmate.diary.Entry;
import io.benchmate.diary.IncomingEntries;
import io.benchmate.diary.IncomingFile;
import io.benchmate.diary.feeds.CalendarFetch;
import io.benchmate.diary.importing.Comparison;
import io.benchmate.diary.importing.Gone;
import io.benchmate.people.Person;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads the calendars that are followed when their time has come, and keeps the diary in step. The
 * same reading twice changes nothing. After a failure everything stays as it is, and the calendar
 * is asked again sooner.
 */
public final class InStep {
    private static final Logger LOG = LoggerFactory.getLogger(InStep.class);
    private static final Duration AFTER_FAILURE = Duration.ofMinutes(10);

    private final ReadCalendars calendars;
    private final CalendarReader reader;
    private final Diary diary;
    private final Pace pace;
    private final ZoneId zone;

    /** When calendars are read, and how often. */
    public record Pace(InstantSource clock, Duration every) {}

    public InStep(
            ReadCalendars calendars, CalendarReader reader, Diary diary, Pace pace, ZoneId zone) {
        this.calendars = calendars;
        this.reader = reader;
        this.diary = diary;
        this.pace = pace;
        this.zone = zone;
    }

    /** Reads those whose time has come; one that fails costs the others nothing. */
    public void run() {
        Instant now = pace.clock().instant();
        for (ReadCalendar calendar : calendars.all()) {
            if (isDue(calendar, now)) {
                read(calendar, now);
            }
        }
    }

    private boolean isDue(ReadCalendar calendar, Instant now) {
        Instant tried = calendar.triedAt();
        if (tried == null) {
            return true;
        }
        boolean failing = calendar.problem() != null;
        Duration wait =
                failing && AFTER_FAILURE.compareTo(pace.every()) < 0 ? AFTER_FAILURE : pace.every();
        return !now.isBefore(tried.plus(wait));
    }

    private void read(ReadCalendar calendar, Instant now) {
        try {
            calendars.update(
                    switch (ask(calendar)) {
                        case CalendarReader.Result.Failed(String sentence) ->
                                calendar.failed(now, sentence);
                        case CalendarReader.Result.Unchanged unchanged ->
                                calendar.read(now, calendar.copy(), calendar.note());
                        case CalendarReader.Result.Fresh(
                                        IncomingFile.Read(IncomingEntries entries),
                                        CalendarFetch.Copy copy) ->
                                taken(calendar, entries, copy, now);
                    });
        } catch (RuntimeException bug) {
            LOG.error("A calendar could not be taken into the diary", bug);
            calendars.update(
                    calendar.failed(
                            now,
                            "Something went wrong on my side, which is in the log; I try again in"
                                    + " a while. Nothing was changed."));
        }
    }

    /** With something to look at, the calendar is compared again although it did not change. */
    private CalendarReader.Result ask(ReadCalendar calendar) {
        CalendarFetch.Copy known =
                calendar.note() == null ? calendar.copy() : CalendarFetch.Copy.NONE;
        return reader.read(calendar.kind(), calendar.address(), calendar.name(), known);
    }

    private ReadCalendar taken(
            ReadCalendar calendar, IncomingEntries entries, CalendarFetch.Copy copy, Instant now) {
        Comparison comparison = Comparison.of(entries, diary, zone);
        Gone gone = Gone.of(entries, calendar.name(), diary, LocalDate.ofInstant(now, zone), zone);
        Comparison whole = gone.isTooMuch() ? comparison : comparison.with(gone.entries());
        List<Entry> taken = new ArrayList<>(whole.taken(false));
        taken.addAll(Comparison.adopted(entries, diary, names(), zone));
        if (!taken.isEmpty()) {
            diary.saveAll(taken, new Person("calendar", calendar.name()));
        }
        return calendar.read(now, copy, note(comparison, gone));
    }

    private Set<String> names() {
        return calendars.all().stream().map(ReadCalendar::name).collect(Collectors.toSet());
    }

    private static @Nullable String note(Comparison comparison, Gone gone) {
        List<String> notes = new ArrayList<>();
        if (gone.isTooMuch()) {
            notes.add(
                    "%d of its %d entries to come are no longer in it, so I cancelled none of them."
                            .formatted(gone.entries().size(), gone.upcoming()));
        }
        int conflicts = comparison.conflicts().size();
        if (conflicts > 0) {
            notes.add(
                    conflicts == 1
                            ? "One entry differs from what stands here; I left it as it is."
                            : conflicts
                                    + " entries differ from what stands here; I left them as they"
                                    + " are.");
        }
        int left = comparison.leftOut().size();
        if (left > 0) {
            notes.add(left == 1 ? "One entry was left out." : left + " entries were left out.");
        }
        return notes.isEmpty() ? null : String.join(" ", notes);
    }
}
