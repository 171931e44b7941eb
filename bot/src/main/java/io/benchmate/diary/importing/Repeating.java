package io.benchmate.diary.importing;

import io.benchmate.diary.Series;
import io.benchmate.diary.When;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The cells of a row that say how an event comes again, until when, and on which days it does not.
 */
record Repeating(String repeats, String until, String except) {
    private static final int MOST_EXCEPT = 200;

    /** Why they cannot be, as the end of a sentence. */
    Optional<String> wrong(Optional<LocalDate> first) {
        Optional<Repeats> how = Repeats.of(repeats);
        if (how.isEmpty()) {
            return Optional.of(
                    "“%s” is no rhythm that I know; say such as “weekly”, “every two weeks”,"
                                    .formatted(repeats)
                            + " “monthly” or “yearly”");
        }
        if (how.get() == Repeats.NO) {
            return Optional.empty();
        }
        if (first.isEmpty()) {
            return Optional.of("what repeats needs a first date");
        }
        Optional<LocalDate> last = TableDates.read(until).map(TableDates.Read::day);
        if (!until.isBlank() && last.isEmpty()) {
            return Optional.of("“%s” is no date that I can read".formatted(until));
        }
        if (last.isPresent() && last.get().isBefore(first.get())) {
            return Optional.of("it repeats until a day before its first");
        }
        return pieces().stream()
                .filter(each -> TableDates.read(each).isEmpty())
                .map("“%s” is no date that I can read"::formatted)
                .findFirst();
    }

    private List<String> pieces() {
        List<String> pieces = new ArrayList<>();
        for (String each : except.split("[,;\\n]", -1)) {
            if (!each.isBlank() && pieces.size() < MOST_EXCEPT) {
                pieces.add(each.strip());
            }
        }
        return pieces;
    }

    /** Only for what is not wrong. */
    Series of(When when) {
        Repeats how = Repeats.of(repeats).orElse(Repeats.NO);
        if (how == Repeats.NO || !when.dated()) {
            return Series.ONCE;
        }
        LocalDateTime start = start(when);
        LocalDateTime last =
                TableDates.read(until)
                        .map(read -> read.day().atTime(start.toLocalTime()))
                        .orElse(null);
        List<LocalDateTime> without =
                pieces().stream()
                        .flatMap(each -> TableDates.read(each).stream())
                        .map(read -> read.day().atTime(start.toLocalTime()))
                        .toList();
        return new Series(how.rule(start.toLocalDate()), last, List.of(), without, List.of());
    }

    private static LocalDateTime start(When when) {
        return switch (when) {
            case When.Timed timed -> timed.start();
            case When.AllDay(LocalDate first, LocalDate last) -> first.atStartOfDay();
            case When.Undated undated -> throw new IllegalStateException("it has no date");
        };
    }
}
