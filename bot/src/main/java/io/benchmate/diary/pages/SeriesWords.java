package io.benchmate.diary.pages;

import io.benchmate.diary.Event;
import io.benchmate.diary.Series;
import io.benchmate.diary.When;
import io.benchmate.diary.Wording;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** How an event comes again, and which of its dates to come are otherwise, a line each. */
final class SeriesWords {
    private static final int TOLD = 3;

    private SeriesWords() {}

    static List<String> of(Event event, LocalDate today, ZoneId zone) {
        Series series = event.series();
        if (!series.repeats() || !event.when().dated()) {
            return List.of();
        }
        LocalDate first =
                event.when() instanceof When.Timed timed
                        ? timed.start().toLocalDate()
                        : event.when().firstDay(zone);
        LocalDateTime until = series.until();
        String end = until == null ? "" : " until " + Wording.day(until.toLocalDate());
        List<String> lines = new ArrayList<>();
        lines.add(RuleWords.of(series, first) + end);
        String without = without(series, today);
        if (!without.isEmpty()) {
            lines.add("Not on " + without);
        }
        series.changed().stream()
                .filter(each -> !each.original().toLocalDate().isBefore(today))
                .sorted((one, two) -> one.original().compareTo(two.original()))
                .limit(TOLD)
                .forEach(each -> lines.add(changed(event, each, zone)));
        return lines;
    }

    private static String without(Series series, LocalDate today) {
        return series.except().stream()
                .map(LocalDateTime::toLocalDate)
                .filter(day -> !day.isBefore(today))
                .sorted()
                .limit(TOLD)
                .map(Wording::day)
                .collect(Collectors.joining(", "));
    }

    private static String changed(Event event, Series.Changed each, ZoneId zone) {
        String day = Wording.day(each.original().toLocalDate());
        return each.cancelled()
                ? "Cancelled on " + day
                : "Instead of %s: %s%s"
                        .formatted(
                                day,
                                Wording.when(each.when(), zone),
                                each.place().equals(event.place()) || each.place().where().isEmpty()
                                        ? ""
                                        : ", " + each.place().where());
    }
}
