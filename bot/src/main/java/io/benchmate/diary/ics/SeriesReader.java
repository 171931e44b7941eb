package io.benchmate.diary.ics;

import io.benchmate.diary.Series;
import io.benchmate.diary.When;

import net.fortuna.ical4j.model.Recur;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How a component comes again: RRULE, RDATE, EXDATE, and components with a RECURRENCE-ID. */
final class SeriesReader {
    private static final int MOST = 1_000;
    private static final Pattern UNTIL = Pattern.compile("UNTIL=([^;]*)");
    private static final Pattern COUNT = Pattern.compile("COUNT=(\\d+)");
    private static final Pattern FREQUENCY =
            Pattern.compile("FREQ=(DAILY|WEEKLY|MONTHLY|YEARLY)(;|$)");

    private final Zones zones;
    private final Spans spans;

    SeriesReader(Zones zones, Spans spans) {
        this.zones = zones;
        this.spans = spans;
    }

    Series of(Part part, When when, List<Part> changed) throws Unfit {
        String said = part.first("RRULE").map(Line::value).orElse("").toUpperCase(Locale.ROOT);
        String rule = rule(said);
        List<LocalDateTime> extra = starts(part.all("RDATE"), when);
        if (rule.isEmpty() && extra.isEmpty()) {
            return Series.ONCE;
        }
        List<Series.Changed> others = new ArrayList<>();
        for (Part other : changed) {
            others.add(changed(other, when));
        }
        LocalDateTime until = until(said, when);
        limit(part, changed);
        return new Series(rule, until, extra, starts(part.all("EXDATE"), when), others);
    }

    private static void limit(Part part, List<Part> changed) throws Unfit {
        if (changed.size() > MOST
                || EventReader.values(part.all("RDATE")).size() > MOST
                || EventReader.values(part.all("EXDATE")).size() > MOST) {
            throw new Unfit("it names more than %,d single dates".formatted(MOST));
        }
    }

    /** Without the end, which may be in another zone than the start. */
    private static String rule(String said) throws Unfit {
        if (said.isEmpty()) {
            return "";
        }
        if (!FREQUENCY.matcher(said).find() || said.length() > 500) {
            throw new Unfit("it comes more often than once a day, or by a rule that I do not know");
        }
        Matcher count = COUNT.matcher(said);
        if (count.find()
                && (count.group(1).length() > 6 || Integer.parseInt(count.group(1)) > MOST)) {
            throw new Unfit(
                    "it comes %s times, and I take up to %,d".formatted(count.group(1), MOST));
        }
        String rule =
                Stream.of(said.split(";", -1))
                        .filter(each -> !each.startsWith("UNTIL=") && !each.startsWith("X-"))
                        .filter(each -> each.contains("="))
                        .collect(Collectors.joining(";"));
        try {
            new Recur<LocalDateTime>(rule, true);
            return rule;
        } catch (RuntimeException odd) {
            throw new Unfit("I do not understand the rule by which it comes again");
        }
    }

    private @Nullable LocalDateTime until(String rule, When when) throws Unfit {
        Matcher parts = UNTIL.matcher(rule);
        if (!parts.find() || parts.group(1).isEmpty()) {
            return null;
        }
        Times.Read last =
                Times.of(parts.group(1), new Line("UNTIL", java.util.Map.of(), ""), zones);
        return switch (when) {
            case When.Timed(LocalDateTime start, LocalDateTime end, ZoneId zone) ->
                    last.day()
                            ? last.date().atTime(LocalTime.of(23, 59, 59))
                            : utc(last) ? last.on(zone) : last.at();
            case When.AllDay days -> last.date().atStartOfDay();
            case When.Undated undated -> null;
        };
    }

    private static boolean utc(Times.Read read) {
        return read.zone() instanceof ZoneOffset;
    }

    private List<LocalDateTime> starts(List<Line> lines, When when) throws Unfit {
        List<LocalDateTime> starts = new ArrayList<>();
        for (Line line : lines) {
            for (String value : line.value().split(",", -1)) {
                if (!value.isBlank() && starts.size() <= MOST) {
                    String begin = value.replaceFirst("/.*", "");
                    starts.add(start(Times.of(begin, line, zones), when));
                }
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

    private Series.Changed changed(Part part, When when) throws Unfit {
        Line id = part.first("RECURRENCE-ID").orElseThrow();
        if (id.parameter("RANGE").equalsIgnoreCase("THISANDFUTURE")) {
            throw new Unfit("it changes from one date on, which I cannot take in one series");
        }
        LocalDateTime original = start(Times.of(id, zones), when);
        return new Series.Changed(
                original,
                spans.of(part),
                EventReader.title(part),
                EventReader.place(part),
                EventReader.cancelled(part));
    }
}
