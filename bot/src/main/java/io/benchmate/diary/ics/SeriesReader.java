package io.benchmate.diary.ics;

import io.benchmate.diary.Series;
import io.benchmate.diary.When;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** How a component comes again: RRULE, RDATE, EXDATE, and components with a RECURRENCE-ID. */
final class SeriesReader {
    private final Zones zones;
    private final Spans spans;

    SeriesReader(Zones zones, Spans spans) {
        this.zones = zones;
        this.spans = spans;
    }

    Series of(Part part, When when, List<Part> changed) throws Unfit {
        limit(part, changed);
        Rule rule = Rule.of(part.all("RRULE"), when, zones);
        List<LocalDateTime> extra = starts(part.all("RDATE"), when);
        if (rule.none() && extra.isEmpty()) {
            return Series.ONCE;
        }
        List<LocalDateTime> except = except(part, rule, when);
        Map<LocalDateTime, Series.Changed> others = periods(part, when);
        List<Part> newestLast =
                changed.stream().sorted(Comparator.comparingInt(Part::sequence)).toList();
        for (Part other : newestLast) {
            Series.Changed each = changed(other, when);
            if (fromThenOn(other)) {
                after(each, when, rule, extra).stream()
                        .filter(later -> !except.contains(later.original()))
                        .forEach(later -> others.putIfAbsent(later.original(), later));
            }
            others.put(each.original(), each);
        }
        return new Series(rule.text(), rule.until(), extra, except, List.copyOf(others.values()));
    }

    private static void limit(Part part, List<Part> changed) throws Unfit {
        if (changed.size() > Rule.MOST
                || EventReader.values(part.all("RDATE")).size() > Rule.MOST
                || EventReader.values(part.all("EXDATE")).size() > Rule.MOST) {
            throw new Unfit("it names more than %,d single dates".formatted(Rule.MOST));
        }
    }

    private List<LocalDateTime> starts(List<Line> lines, When when) throws Unfit {
        List<LocalDateTime> starts = new ArrayList<>();
        for (Line line : lines) {
            for (String value : EventReader.values(List.of(line))) {
                starts.add(start(Times.of(value.replaceFirst("/.*", ""), line, zones), when));
            }
        }
        return starts;
    }

    /** The start on the event's own clock; a bare date means that day's. */
    private static LocalDateTime start(Times.Read read, When when) {
        return switch (when) {
            case When.Timed(LocalDateTime first, LocalDateTime end, ZoneId zone) ->
                    read.day() ? read.date().atTime(first.toLocalTime()) : read.on(zone);
            case When.AllDay(LocalDate first, LocalDate last) -> read.date().atStartOfDay();
            case When.Undated undated -> read.at();
        };
    }

    /** EXRULE is no longer in the standard; older systems still leave dates out by it. */
    private List<LocalDateTime> except(Part part, Rule rule, When when) throws Unfit {
        List<LocalDateTime> except = starts(part.all("EXDATE"), when);
        Rule out = Rule.of(part.all("EXRULE"), when, zones);
        if (out.none()) {
            return except;
        }
        if (!out.ends() && (rule.none() || !rule.ends())) {
            throw new Unfit("it leaves dates out by a rule without an end");
        }
        LocalDateTime first = when.begins();
        except.addAll(
                out.ends() ? out.starts(first) : out.starts(first, rule.starts(first).getLast()));
        return except;
    }

    /** Extra dates that are told with a length of their own. */
    private Map<LocalDateTime, Series.Changed> periods(Part part, When when) throws Unfit {
        Map<LocalDateTime, Series.Changed> periods = new LinkedHashMap<>();
        for (Line line : part.all("RDATE")) {
            for (String value : EventReader.values(List.of(line))) {
                String[] halves = value.split("/", 2);
                if (halves.length < 2) {
                    continue;
                }
                LocalDateTime start = start(Times.of(halves[0], line, zones), when);
                When own = spans.of(line, halves[0], halves[1]);
                if (!own.at(start).equals(when.at(start))) {
                    periods.put(start, changed(start, own, part));
                }
            }
        }
        return periods;
    }

    private Series.Changed changed(Part part, When when) throws Unfit {
        Line id = part.first("RECURRENCE-ID").orElseThrow();
        return changed(start(Times.of(id, zones), when), spans.of(part), part);
    }

    private static Series.Changed changed(LocalDateTime original, When when, Part part) {
        return new Series.Changed(
                original,
                when,
                EventReader.title(part),
                EventReader.place(part),
                EventReader.cancelled(part));
    }

    private static boolean fromThenOn(Part part) throws Unfit {
        String range = part.first("RECURRENCE-ID").orElseThrow().parameter("RANGE");
        if (range.isEmpty() || range.equalsIgnoreCase("THISANDFUTURE")) {
            return !range.isEmpty();
        }
        throw new Unfit("one date of it changes those before it, which I cannot take");
    }

    /** The later dates, changed in the same way (RFC 5545, 3.8.4.4). */
    private static List<Series.Changed> after(
            Series.Changed from, When when, Rule rule, List<LocalDateTime> extra) throws Unfit {
        if (!rule.ends()) {
            throw new Unfit("it changes from one date on and has no end, which I cannot take");
        }
        Duration shift = Duration.between(from.original(), from.when().begins());
        TreeSet<LocalDateTime> starts = new TreeSet<>(rule.starts(when.begins()));
        starts.addAll(extra);
        return starts.tailSet(from.original(), false).stream()
                .map(
                        start ->
                                new Series.Changed(
                                        start,
                                        from.when().at(start.plus(shift)),
                                        from.title(),
                                        from.place(),
                                        from.cancelled()))
                .toList();
    }
}
