package io.benchmate.ask;

import io.benchmate.plan.Action;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Tells when what comes round is next, as far as its words name a month or a year. Pure. */
final class NextTimes {
    private static final DateTimeFormatter MONTH =
            DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);
    private static final int MOST = 12;

    private NextTimes() {}

    /** A month, or a year where that is all the words name. */
    private record Time(LocalDate first, String words) {}

    /** A sentence for below a list; empty where no words name a time. */
    static String note(IndexedPlan plan, List<Action> found, LocalDate today) {
        if (found.size() > MOST) {
            return "";
        }
        Map<Time, List<String>> times = new TreeMap<>(Comparator.comparing(Time::first));
        List<String> silent = new ArrayList<>();
        for (Action action : found) {
            Time next = plan.row(action).map(row -> next(plan.when(row), today)).orElse(null);
            (next == null ? silent : times.computeIfAbsent(next, _ -> new ArrayList<>()))
                    .add(action.code());
        }
        if (times.isEmpty()) {
            return found.isEmpty() ? "" : none(found.size());
        }
        return " Next: " + words(times) + "." + rest(silent);
    }

    /** A sentence behind what one action says of its time; empty where it names no month. */
    static String of(When when, LocalDate today) {
        return when.months().isEmpty() || next(when, today) == null
                ? ""
                : " Next: %s."
                        .formatted(java.util.Objects.requireNonNull(next(when, today)).words());
    }

    private static String words(Map<Time, List<String>> times) {
        return times.entrySet().stream()
                .map(
                        each ->
                                "%s (%s)"
                                        .formatted(
                                                each.getKey().words(),
                                                String.join(", ", each.getValue())))
                .collect(Collectors.joining(", "));
    }

    private static String none(int count) {
        return count == 1
                ? " Its timescale names no month for the next time."
                : " None of these timescales names a month for the next time.";
    }

    private static String rest(List<String> silent) {
        if (silent.isEmpty()) {
            return "";
        }
        String name = silent.size() == 1 ? " names no month." : " name no month.";
        return " " + String.join(", ", silent) + name;
    }

    private static @Nullable Time next(When when, LocalDate today) {
        YearMonth now = YearMonth.from(today);
        Optional<Time> month =
                when.months().stream()
                        .map(each -> next(each, now))
                        .min(Comparator.naturalOrder())
                        .map(each -> new Time(each.atDay(1), MONTH.format(each)));
        return month.or(() -> spelt(when, today)).orElse(null);
    }

    private static YearMonth next(Month month, YearMonth now) {
        YearMonth soon = YearMonth.of(now.getYear(), month);
        return soon.isBefore(now) ? soon.plusYears(1) : soon;
    }

    /** "Every two years (next 2027)": a time to come that the words give. */
    private static Optional<Time> spelt(When when, LocalDate today) {
        return when.spans().stream()
                .filter(span -> !span.begins() && !span.period().until().isBefore(today))
                .map(span -> span.period())
                .min(Comparator.comparing(Period::from))
                .map(period -> new Time(period.from(), name(period)));
    }

    private static String name(Period period) {
        LocalDate from = period.from();
        boolean year = from.getYear() == period.until().getYear() && from.getDayOfYear() == 1;
        return year && period.until().getMonth() == Month.DECEMBER
                ? "%d".formatted(from.getYear())
                : "by " + MONTH.format(period.until());
    }
}
