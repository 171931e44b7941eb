package io.benchmate.nudge;

import io.benchmate.calendar.SpeakingHours;
import io.benchmate.outbox.Budget;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * What would be sent over a stretch of days, as if nothing had been sent before and nobody did
 * anything about it. Nothing is sent, and nothing is kept.
 *
 * @param hours when a digest goes out: at the first hour in which the bot may speak
 * @param further what is told besides milestones
 */
public record Rehearsal(Budget budget, SpeakingHours hours, Further further) {
    /** Of milestones alone. */
    public Rehearsal(Budget budget, SpeakingHours hours) {
        this(budget, hours, Further.NONE);
    }

    /** A digest and the moment at which it would go out. */
    public record Sent(ZonedDateTime at, Digest digest) {}

    /**
     * @param plans as they are on a day
     * @param last the last day, included
     */
    public List<Sent> run(
            Function<LocalDate, List<Planned>> plans, LocalDate first, LocalDate last) {
        return run(plans, first, last, new Ledger());
    }

    /**
     * The same after what was told before.
     *
     * @param before with the days on which people got something
     */
    public List<Sent> after(
            History before,
            Function<LocalDate, List<Planned>> plans,
            LocalDate first,
            LocalDate last) {
        return run(plans, first, last, new Ledger(before));
    }

    private List<Sent> run(
            Function<LocalDate, List<Planned>> plans,
            LocalDate first,
            LocalDate last,
            Ledger ledger) {
        List<Sent> sent = new ArrayList<>();
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            LocalDate today = day;
            List<Nudge> due =
                    plans.apply(today).stream()
                            .flatMap(each -> due(each, today, ledger).stream())
                            .toList();
            for (Digest digest : Digests.on(today, due, ledger, budget)) {
                ledger.note(digest);
                sent.add(new Sent(hours.opening(today), digest));
            }
        }
        return List.copyOf(sent);
    }

    private List<Nudge> due(Planned planned, LocalDate day, History history) {
        return further.with(planned, DueNudges.of(planned, day, history), day, history);
    }
}
