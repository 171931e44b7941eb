package io.benchmate.nudge;

import io.benchmate.calendar.Terms;
import io.benchmate.calendar.WorkingDays;
import io.benchmate.plan.timescale.Milestone;
import io.benchmate.plan.timescale.Reading;
import io.benchmate.plan.timescale.When;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The occasions of one action up to a day, milestone by milestone. Pure.
 *
 * @param rules the plan's
 * @param days those that the person works
 * @param terms the institution's
 */
record Occasions(Rules rules, WorkingDays days, Terms terms) {
    /** Older ones are past telling: nobody is told of what he missed more than a year ago. */
    private static final int MEMORY = 400;

    /**
     * Lists, each with the occasions of one milestone up to the day, in order of their days.
     *
     * @param reading of the action's timescale, which may be sent on; null for a blank cell
     */
    List<List<Occasion>> upTo(LocalDate day, @Nullable Reading reading) {
        List<List<Occasion>> all = new ArrayList<>();
        List<Milestone> milestones = reading == null ? List.of() : reading.milestones();
        boolean dated = false;
        for (Milestone each : milestones) {
            if (each.confidence() == Reading.Confidence.TO_ASK) {
                continue;
            }
            switch (each.when()) {
                case When.By(var period) -> all.add(deadline(period.last(), day));
                case When.Within(var period) -> all.add(deadline(period.last(), day));
                case When.Again again when Recurring.isDated(again) -> all.add(rounds(again, day));
                case When.Again _, When.Open _, When.Now _, When.After _, When.NotGiven _ -> {
                    continue;
                }
            }
            dated = true;
        }
        if (!dated && milestones.stream().allMatch(each -> hasBegun(each, day))) {
            all.add(checkIns(day));
        }
        return all.stream().map(each -> told(each, day)).filter(each -> !each.isEmpty()).toList();
    }

    private List<Occasion> told(List<Occasion> all, LocalDate day) {
        LocalDate first = first(day);
        return all.stream()
                .filter(each -> !each.planned().isAfter(day) && !each.planned().isBefore(first))
                .sorted(java.util.Comparator.comparing(Occasion::planned))
                .toList();
    }

    private LocalDate first(LocalDate day) {
        LocalDate remembered = day.minusDays(MEMORY);
        return rules.since().isAfter(remembered) ? rules.since() : remembered;
    }

    private List<Occasion> deadline(LocalDate due, LocalDate day) {
        List<Occasion> all = new ArrayList<>();
        rules.leads().stream()
                .sorted(java.util.Comparator.comparing(lead -> lead.before(due, days)))
                .forEach(
                        lead ->
                                all.add(
                                        new Occasion(
                                                due,
                                                lead.mark(),
                                                lead.before(due, days),
                                                due,
                                                lead.count() <= 10,
                                                lead.words())));
        all.add(new Occasion(due, "day", days.onOrBefore(due), due, true, "it is due"));
        long late = ChronoUnit.DAYS.between(due, day) / rules.overdueEvery();
        long oldest = Math.max(1, late - MEMORY / rules.overdueEvery());
        for (long n = oldest; n <= late; n++) {
            LocalDate planned = days.onOrAfter(due.plusDays(n * rules.overdueEvery()));
            all.add(new Occasion(due, Occasion.LATE + n, planned, due, true, "it is overdue"));
        }
        return all;
    }

    private List<Occasion> rounds(When.Again again, LocalDate day) {
        return Recurring.between(again, terms, first(day).minusDays(14), day).stream()
                .map(
                        round ->
                                new Occasion(
                                        round,
                                        "round",
                                        days.onOrAfter(round),
                                        null,
                                        true,
                                        "it comes round again"))
                .toList();
    }

    private List<Occasion> checkIns(LocalDate day) {
        LocalDate quarter = day.with(IsoFields.DAY_OF_QUARTER, 1);
        return Stream.of(quarter.minusMonths(3), quarter)
                .map(
                        each ->
                                new Occasion(
                                        each,
                                        Occasion.CHECK_IN,
                                        days.onOrAfter(each),
                                        null,
                                        false,
                                        "a check-in each quarter, as it has no last day"))
                .toList();
    }

    private static boolean hasBegun(Milestone each, LocalDate day) {
        LocalDate earliest = each.earliest();
        return each.confidence() != Reading.Confidence.TO_ASK
                && (earliest == null || !earliest.isAfter(day));
    }
}
