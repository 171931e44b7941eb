package io.benchmate.nudge;

import io.benchmate.outbox.Unasked;
import io.benchmate.plan.PlanId;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** What will be sent in the days to come, if nobody does anything about it. Sends nothing. */
public final class Outlook {
    /** How far it looks. */
    public static final int DAYS = 28;

    private final Planning planning;
    private final Told told;
    private final Unasked unasked;
    private final Rehearsal rehearsal;

    public Outlook(Planning planning, Told told, Unasked unasked, Rehearsal rehearsal) {
        this.planning = planning;
        this.told = told;
        this.unasked = unasked;
        this.rehearsal = rehearsal;
    }

    /** Of one plan, were it switched on today; or of it as it is. */
    public List<Rehearsal.Sent> of(String plan, LocalDate today) {
        List<Planned> one =
                planning.all(today).stream()
                        .filter(each -> each.plan().id().value().equals(plan))
                        .toList();
        return run(one, today, today.plusDays(DAYS));
    }

    /** What one person will be told of the plans that are switched on. */
    public List<Rehearsal.Sent> forPerson(String person, LocalDate today) {
        return run(planning.active(today), today, today.plusDays(DAYS)).stream()
                .filter(each -> each.digest().to().id().equals(person))
                .toList();
    }

    /**
     * What all live plans would send over a stretch of days; those that are off, as if they were
     * switched on today. What is sent before the stretch counts for it. A stretch that begins
     * before today is told as if nothing had been sent before it. What is due to a group whose
     * members cannot be read is among it, as to one person; the bot itself sends nothing of it.
     */
    public List<Rehearsal.Sent> over(LocalDate first, LocalDate last, LocalDate today) {
        if (first.isBefore(today)) {
            List<Planned> then = planning.all(first);
            return rehearsal.run(_ -> then, first, last);
        }
        return reckon(planning.all(today), today, last).stream()
                .filter(each -> !each.digest().day().isBefore(first))
                .toList();
    }

    /** How many messages in seven days somebody gets at most. */
    public int perWeek() {
        return rehearsal.budget().perWeek();
    }

    /** The live plans as their owners would be reminded of them. */
    public List<Planned> plans(LocalDate today) {
        return planning.all(today);
    }

    /** Titles of those that are not switched on. */
    public List<String> off(LocalDate today) {
        List<PlanId> on = planning.active(today).stream().map(each -> each.plan().id()).toList();
        return planning.all(today).stream()
                .map(Planned::plan)
                .filter(plan -> !on.contains(plan.id()))
                .map(plan -> plan.facts().title())
                .toList();
    }

    /** What nobody is reminded of, and why. */
    public List<Untold> untold(String plan, LocalDate today) {
        return planning.all(today).stream()
                .filter(each -> each.plan().id().value().equals(plan))
                .flatMap(each -> Untold.of(each).stream())
                .toList();
    }

    private List<Rehearsal.Sent> run(List<Planned> plans, LocalDate today, LocalDate last) {
        return persons(plans, reckon(plans, today, last));
    }

    private List<Rehearsal.Sent> reckon(List<Planned> plans, LocalDate today, LocalDate last) {
        History before = new Round.Both(told.history(), unasked);
        return rehearsal.after(before, _ -> plans, today, last);
    }

    /** Nothing is sent for a group whose members cannot be read. */
    private static List<Rehearsal.Sent> persons(List<Planned> plans, List<Rehearsal.Sent> sent) {
        Set<String> groups = Round.groups(plans);
        return sent.stream().filter(each -> !groups.contains(each.digest().to().id())).toList();
    }
}
