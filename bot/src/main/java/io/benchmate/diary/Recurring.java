package io.benchmate.diary;

import io.benchmate.calendar.Days;

import net.fortuna.ical4j.model.Recur;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * An event's occurrences on some days. The rule is followed on the event's own clock, so that a
 * meeting at 10:00 is at 10:00 before and after the clocks change. Rules without an end cost no
 * more than those with one, since only the days that are asked for are looked at.
 */
final class Recurring {
    /** More than one each day for ten years are not shown. */
    private static final int MOST = 4_000;

    /** The same moment is on two dates of the world's clocks, or three. */
    private static final int CLOCKS_APART = 2;

    private Recurring() {}

    static List<Occurrence> of(Kept kept, Event event, Days days, ZoneId zone) {
        if (!event.when().dated() || isFar(event, days)) {
            return List.of();
        }
        if (!event.series().repeats()) {
            return touches(event.when(), days, zone)
                    ? List.of(of(kept, event, event.when()))
                    : List.of();
        }
        List<Occurrence> found = new ArrayList<>();
        Set<LocalDateTime> without = new HashSet<>(event.series().except());
        Map<LocalDateTime, Series.Changed> changed = new HashMap<>();
        event.series().changed().forEach(each -> changed.put(each.original(), each));
        for (LocalDateTime start : starts(event, days)) {
            When when = event.at(start);
            if (!without.contains(start)
                    && !changed.containsKey(start)
                    && touches(when, days, zone)) {
                found.add(of(kept, event, when));
            }
        }
        event.series().changed().stream()
                .filter(each -> touches(each.when(), days, zone))
                .forEach(each -> found.add(of(kept, event, each)));
        return found;
    }

    /**
     * Whether it cannot fall on these days on any clock of the world: of most entries that is seen
     * without asking for zones and rules.
     */
    private static boolean isFar(Event event, Days days) {
        if (!event.series().extra().isEmpty() || !event.series().changed().isEmpty()) {
            return false;
        }
        LocalDate first = event.when().begins().toLocalDate();
        boolean later = first.isAfter(days.last().plusDays(CLOCKS_APART));
        long more = CLOCKS_APART + length(event.when());
        boolean over = !event.series().repeats() && first.plusDays(more).isBefore(days.first());
        return later || over;
    }

    private static Set<LocalDateTime> starts(Event event, Days days) {
        Series series = event.series();
        LocalDateTime seed = event.when().begins();
        LocalDateTime from = days.first().minusDays(length(event.when()) + 2).atStartOfDay();
        LocalDateTime to = days.last().plusDays(2).atStartOfDay();
        LocalDateTime until =
                series.until() == null || series.until().isAfter(to) ? to : series.until();
        Set<LocalDateTime> starts = new TreeSet<>(series.extra());
        starts.add(seed);
        if (!series.rule().isEmpty() && !until.isBefore(from)) {
            starts.addAll(
                    new Recur<LocalDateTime>(series.rule(), true)
                            .getDates(seed, from, until.plusSeconds(1), MOST));
        }
        starts.removeIf(each -> each.isAfter(until) && !series.extra().contains(each));
        return starts;
    }

    private static long length(When when) {
        return switch (when) {
            case When.Timed timed -> ChronoUnit.DAYS.between(timed.start(), timed.end()) + 1;
            case When.AllDay(LocalDate first, LocalDate last) ->
                    ChronoUnit.DAYS.between(first, last);
            case When.Undated undated -> 0;
        };
    }

    private static boolean touches(When when, Days days, ZoneId zone) {
        return when.dated() && Agenda.touches(when.firstDay(zone), when.lastDay(zone), days);
    }

    private static Occurrence of(Kept kept, Event event, When when) {
        return new Occurrence(
                kept, event.facts().title(), when, event.place(), event.status(), null);
    }

    private static Occurrence of(Kept kept, Event event, Series.Changed changed) {
        return new Occurrence(
                kept,
                changed.title().isEmpty() ? event.facts().title() : changed.title(),
                changed.when(),
                changed.place(),
                status(event, changed),
                null);
    }

    /** One that has only another title, place or length was not moved. */
    private static Status status(Event event, Series.Changed changed) {
        if (changed.cancelled() || event.status() == Status.CANCELLED) {
            return Status.CANCELLED;
        }
        boolean moved =
                !changed.when()
                        .startsAt(ZoneOffset.UTC)
                        .equals(event.at(changed.original()).startsAt(ZoneOffset.UTC));
        return moved ? Status.MOVED : event.status();
    }
}
