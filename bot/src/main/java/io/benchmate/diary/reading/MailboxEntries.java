package io.benchmate.diary.reading;

import io.benchmate.calendar.Days;
import io.benchmate.diary.Agenda;
import io.benchmate.diary.Diary;
import io.benchmate.diary.Entry;
import io.benchmate.diary.Event;
import io.benchmate.diary.IncomingEntries;
import io.benchmate.diary.IncomingFile;
import io.benchmate.diary.Kept;
import io.benchmate.diary.Occurrence;
import io.benchmate.diary.Series;
import io.benchmate.diary.When;
import io.benchmate.diary.ics.IcsFile;
import io.benchmate.graphsync.graph.MailboxEvent;
import io.benchmate.graphsync.graph.MailboxReading;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Entries of a mailbox's calendar. A series is one entry with its rule; which of its times were
 * taken out, Graph tells only by not naming them, so the rule's times are compared with those
 * named. A time that was in the diary and is to come is kept as cancelled; one that never was is
 * left out.
 */
final class MailboxEntries {
    private final List<MailboxEvent> events;
    private final Map<String, MailboxEvent> series;
    private final Days days;
    private final ZoneId zone;
    private final int hidden;

    /**
     * @param read between which days the mailbox was read; a day at each end may be another day's
     *     on an entry's own clock, so times are compared only on those between
     */
    MailboxEntries(MailboxReading.Complete reading, Days read, ZoneId zone) {
        this.days = new Days(read.first().plusDays(1), read.last().minusDays(1));
        this.zone = zone;
        this.events = reading.events().stream().filter(event -> !event.words().hidden()).toList();
        this.series = new LinkedHashMap<>();
        reading.series().stream()
                .filter(master -> !master.words().hidden())
                .forEach(master -> series.put(master.id(), master));
        this.hidden = reading.events().size() - events.size();
    }

    IncomingFile read(String source, Diary diary, LocalDate today) {
        byte[] file = new MailboxFile(zone).write(events, series);
        return switch (IcsFile.read(file, source, zone)) {
            case IncomingFile.Refused refused -> refused;
            case IncomingFile.Read(IncomingEntries read) -> {
                List<Entry> entries = new ArrayList<>();
                for (Entry entry : read.entries()) {
                    Optional<Entry> before = diary.findByUid(entry.facts().uid()).map(Kept::entry);
                    entries.add(entry instanceof Event event ? told(event, before, today) : entry);
                }
                List<String> leftOut = new ArrayList<>(read.leftOut());
                if (hidden > 0) {
                    leftOut.add(
                            hidden == 1
                                    ? "One private entry was left out."
                                    : hidden + " private entries were left out.");
                }
                yield new IncomingFile.Read(new IncomingEntries(entries, leftOut));
            }
        };
    }

    private Event told(Event event, Optional<Entry> before, LocalDate today) {
        Optional<MailboxEvent> master =
                series.values().stream()
                        .filter(each -> each.uid().equals(event.facts().uid()))
                        .findFirst();
        if (master.isEmpty()) {
            return event;
        }
        Series earlier =
                before.orElse(event) instanceof Event was && before.isPresent()
                        ? was.series()
                        : Series.ONCE;
        return event.with(told(event, earlier, named(master.get(), event.when()), today));
    }

    private Series told(Event event, Series earlier, Set<LocalDateTime> named, LocalDate today) {
        Set<LocalDateTime> byRule = byRule(event);
        List<LocalDateTime> extra = past(earlier.extra());
        named.stream().filter(each -> !byRule.contains(each)).sorted().forEach(extra::add);
        List<LocalDateTime> except = past(earlier.except());
        List<Series.Changed> changed = new ArrayList<>(event.series().changed());
        earlier.changed().stream().filter(each -> isPast(each.original())).forEach(changed::add);
        for (LocalDateTime start : new TreeSet<>(byRule)) {
            if (named.contains(start)) {
                continue;
            }
            boolean wasThere = earlier.repeats() && !earlier.except().contains(start);
            if (wasThere && !start.toLocalDate().isBefore(today)) {
                changed.add(new Series.Changed(start, event.at(start), "", event.place(), true));
            } else {
                except.add(start);
            }
        }
        String rule = event.series().rule();
        return new Series(rule, event.series().until(), extra, except, changed);
    }

    /** What lies before the days that were read can only be known from earlier readings. */
    private boolean isPast(LocalDateTime start) {
        return start.toLocalDate().isBefore(days.first());
    }

    private List<LocalDateTime> past(List<LocalDateTime> starts) {
        return new ArrayList<>(starts.stream().filter(this::isPast).toList());
    }

    private Set<LocalDateTime> named(MailboxEvent master, When when) {
        Set<LocalDateTime> named = new HashSet<>();
        for (MailboxEvent event : events) {
            if (!event.masterId().equals(master.id())) {
                continue;
            }
            Instant original = event.original();
            LocalDateTime utc =
                    event.kind() == MailboxEvent.Kind.EXCEPTION && original != null
                            ? LocalDateTime.ofInstant(original, ZoneOffset.UTC)
                            : event.start();
            named.add(start(utc, when));
        }
        named.removeIf(each -> !days.holds(each.toLocalDate()));
        return named;
    }

    private static LocalDateTime start(LocalDateTime utc, When when) {
        return when instanceof When.Timed timed
                ? utc.atOffset(ZoneOffset.UTC).atZoneSameInstant(timed.zone()).toLocalDateTime()
                : MailboxFile.day(utc).atStartOfDay();
    }

    private Set<LocalDateTime> byRule(Event event) {
        ZoneId own = event.when() instanceof When.Timed timed ? timed.zone() : zone;
        Series said = event.series();
        Series bare = new Series(said.rule(), said.until(), List.of(), List.of(), List.of());
        Kept kept = new Kept(event.with(bare), 0, Instant.EPOCH, Instant.EPOCH, 0);
        Set<LocalDateTime> starts = new HashSet<>();
        for (Occurrence each : Agenda.of(List.of(kept), days, own)) {
            starts.add(startOf(each.when()));
        }
        starts.removeIf(each -> !days.holds(each.toLocalDate()));
        return starts;
    }

    private static LocalDateTime startOf(When when) {
        return switch (when) {
            case When.Timed timed -> timed.start();
            case When.AllDay(LocalDate first, LocalDate last) -> first.atStartOfDay();
            case When.Undated undated -> throw new IllegalStateException("it has no date");
        };
    }
}
