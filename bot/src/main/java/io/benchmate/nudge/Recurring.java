package io.benchmate.nudge;

import io.benchmate.calendar.Term;
import io.benchmate.calendar.Terms;
import io.benchmate.plan.timescale.Recurrence;
import io.benchmate.plan.timescale.When;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The days on which something comes round, as far as its words tell them: a month, a term, or a
 * stated first day. Where they tell only how often, and not from when, there are none: no day is
 * made up. Weekly and daily have none either, since nobody wants to be reminded of those.
 */
public final class Recurring {
    private static final List<Term> TERMS = List.of(Term.AUTUMN, Term.SPRING, Term.SUMMER);

    private Recurring() {}

    /** Whether its words tell on which days. */
    public static boolean isDated(When.Again again) {
        return switch (again.recurrence()) {
            case Recurrence.Termly _ -> true;
            case Recurrence.TimesAYear _ -> false;
            case Recurrence.Rule rule -> stepMonths(rule, again.from()) > 0;
        };
    }

    /** The days from one to another, both included, in order. */
    public static List<LocalDate> between(
            When.Again again, Terms terms, LocalDate first, LocalDate last) {
        Stream<LocalDate> days =
                switch (again.recurrence()) {
                    case Recurrence.Termly _ -> termly(terms, first, last);
                    case Recurrence.TimesAYear _ -> Stream.empty();
                    case Recurrence.Rule rule -> ruled(rule, again.from(), first, last);
                };
        LocalDate from = again.from();
        LocalDate until = again.until();
        return days.filter(day -> !day.isBefore(first) && !day.isAfter(last))
                .filter(day -> from == null || !day.isBefore(from))
                .filter(day -> until == null || !day.isAfter(until))
                .sorted()
                .distinct()
                .toList();
    }

    private static Stream<LocalDate> termly(Terms terms, LocalDate first, LocalDate last) {
        return IntStream.rangeClosed(first.getYear(), last.getYear())
                .boxed()
                .flatMap(year -> TERMS.stream().map(term -> terms.in(term, year).first()));
    }

    private static Stream<LocalDate> ruled(
            Recurrence.Rule rule, @Nullable LocalDate from, LocalDate first, LocalDate last) {
        int step = stepMonths(rule, from);
        if (step == 0) {
            return Stream.empty();
        }
        Map<String, String> parts = parts(rule);
        if (parts.containsKey("BYMONTH")) {
            List<Integer> months =
                    Arrays.stream(parts.getOrDefault("BYMONTH", "").split(","))
                            .map(Integer::valueOf)
                            .toList();
            return IntStream.rangeClosed(first.getYear(), last.getYear())
                    .filter(year -> from == null || (year - from.getYear()) % (step / 12) == 0)
                    .boxed()
                    .flatMap(year -> months.stream().map(month -> LocalDate.of(year, month, 1)));
        }
        LocalDate start = from == null ? first.withDayOfMonth(1) : from;
        return IntStream.iterate(0, i -> i + step)
                .mapToObj(start::plusMonths)
                .takeWhile(day -> !day.isAfter(last));
    }

    /** Months from one time to the next; 0 where no day follows from the words. */
    private static int stepMonths(Recurrence.Rule rule, @Nullable LocalDate from) {
        Map<String, String> parts = parts(rule);
        int interval = Integer.parseInt(parts.getOrDefault("INTERVAL", "1"));
        return switch (parts.getOrDefault("FREQ", "")) {
            case "YEARLY" ->
                    from != null || (interval == 1 && parts.containsKey("BYMONTH"))
                            ? 12 * interval
                            : 0;
            case "MONTHLY" -> from != null || interval == 1 ? interval : 0;
            default -> 0;
        };
    }

    private static Map<String, String> parts(Recurrence.Rule rule) {
        Map<String, String> parts = new HashMap<>();
        for (String part : rule.rrule().split(";")) {
            String[] sides = part.split("=", 2);
            parts.put(sides[0], sides.length > 1 ? sides[1] : "");
        }
        return parts;
    }
}
