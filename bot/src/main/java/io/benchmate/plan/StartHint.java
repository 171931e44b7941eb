package io.benchmate.plan;

import io.benchmate.plan.timescale.Conventions;
import io.benchmate.plan.timescale.Milestone;
import io.benchmate.plan.timescale.Period;
import io.benchmate.plan.timescale.Precision;
import io.benchmate.plan.timescale.Timescales;
import io.benchmate.plan.timescale.When;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A day in a plan's notes that may be its start, offered to the admin who is asked for it.
 *
 * @param day the day, or the first of the month that the line names
 * @param line the line of the notes, to the letter
 */
public record StartHint(LocalDate day, String line) {
    private static final int MOST = 3;
    private static final int LINES = 60;

    /** At most three, in the order of the notes, each day once. */
    public static List<StartHint> in(PlanFacts facts) {
        Timescales timescales = new Timescales(Conventions.UK);
        Map<LocalDate, StartHint> hints = new LinkedHashMap<>();
        for (String line : facts.notes().stream().limit(LINES).toList()) {
            timescales.read(line, null).milestones().stream()
                    .map(StartHint::day)
                    .flatMap(Optional::stream)
                    .forEach(day -> hints.putIfAbsent(day, new StartHint(day, line)));
        }
        return hints.values().stream().limit(MOST).toList();
    }

    private static Optional<LocalDate> day(Milestone milestone) {
        return switch (milestone.when()) {
            case When.By(Period period) -> day(period);
            case When.Within(Period period) -> day(period);
            case When.Open(LocalDate from) -> Optional.ofNullable(from);
            case When.Again _, When.Now _, When.After _, When.NotGiven _ -> Optional.empty();
        };
    }

    private static Optional<LocalDate> day(Period period) {
        boolean exact =
                period.precision() == Precision.DAY || period.precision() == Precision.MONTH;
        return exact ? Optional.of(period.first()) : Optional.empty();
    }
}
