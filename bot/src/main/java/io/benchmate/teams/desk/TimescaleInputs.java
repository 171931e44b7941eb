package io.benchmate.teams.desk;

import io.benchmate.plan.timescale.Correction;
import io.benchmate.plan.timescale.Option;
import io.benchmate.plan.timescale.Reading.Kind;
import io.benchmate.plan.timescale.Rhythm;
import io.benchmate.plan.timescale.Statement;
import io.benchmate.plan.timescale.Topic;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** What an admin typed and chose on a card about timescales. Nothing of it is trusted. */
final class TimescaleInputs {
    private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2079, 12, 31);

    private TimescaleInputs() {}

    /** A form's outcome. */
    sealed interface Form {
        record Filled(Correction correction) implements Form {}

        /** What is missing, in a sentence. */
        record Problem(String sentence) implements Form {}
    }

    static Form form(Map<String, String> data) {
        Optional<Kind> kind = named(Kind.class, data, "kind");
        LocalDate start = day(data, "start").orElse(null);
        LocalDate end = day(data, "end").orElse(null);
        if (kind.isEmpty()) {
            return new Form.Problem("Choose what it is.");
        }
        return switch (kind.get()) {
            case DEADLINE ->
                    end == null
                            ? new Form.Problem("Give the last day.")
                            : filled(kind.get(), null, end);
            case WINDOW ->
                    start == null || end == null || end.isBefore(start)
                            ? new Form.Problem(
                                    "Give the first and the last day; the last cannot come before"
                                            + " the first.")
                            : filled(kind.get(), start, end);
            case RECURRING -> recurring(data, start, end);
            case ONGOING -> filled(kind.get(), start, null);
            case IMMEDIATE, RELATIVE, UNKNOWN -> filled(kind.get(), null, null);
        };
    }

    private static Form filled(Kind kind, @Nullable LocalDate start, @Nullable LocalDate end) {
        return new Form.Filled(new Correction(kind, start, end, null, null));
    }

    private static Form recurring(
            Map<String, String> data, @Nullable LocalDate start, @Nullable LocalDate end) {
        Optional<Rhythm> rhythm = named(Rhythm.class, data, "rhythm");
        if (rhythm.isEmpty()) {
            return new Form.Problem("Choose how often it comes round.");
        }
        if (start != null && end != null && end.isBefore(start)) {
            return new Form.Problem("The last day cannot come before the first.");
        }
        Month month = named(Month.class, data, "month").orElse(null);
        return new Form.Filled(new Correction(Kind.RECURRING, start, end, rhythm.get(), month));
    }

    /** The answer to a question; empty when nothing that can be taken was chosen. */
    static Optional<Statement> answer(Topic topic, String words, Map<String, String> data) {
        return switch (topic) {
            case PLAN_START -> day(data, "start").map(Statement.Starts::new);
            case YEAR_MISSING -> year(data).map(year -> new Statement.InYear(words, year));
            case PART_OF_YEAR -> Optional.empty();
            case FINANCIAL_YEAR,
                    QUARTER,
                    BIANNUAL,
                    BIWEEKLY,
                    SEASON_AT_YEARS_EDGE,
                    DAY_OR_MONTH_FIRST ->
                    named(Option.class, data, "option")
                            .filter(topic.options()::contains)
                            .map(option -> new Statement.Means(topic, option));
        };
    }

    private static Optional<String> year(Map<String, String> data) {
        String year = data.getOrDefault("year", "").strip();
        if (year.equalsIgnoreCase(Statement.EVERY_YEAR)) {
            return Optional.of(Statement.EVERY_YEAR);
        }
        return year.matches("20[0-7]\\d") ? Optional.of(year) : Optional.empty();
    }

    private static Optional<LocalDate> day(Map<String, String> data, String name) {
        try {
            return Optional.of(LocalDate.parse(data.getOrDefault(name, "").strip()))
                    .filter(day -> !day.isBefore(EARLIEST) && !day.isAfter(LATEST));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private static <T extends Enum<T>> Optional<T> named(
            Class<T> type, Map<String, String> data, String name) {
        String chosen = data.getOrDefault(name, "");
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> each.name().equals(chosen))
                .findFirst();
    }
}
