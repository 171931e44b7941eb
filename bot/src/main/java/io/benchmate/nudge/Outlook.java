package io.benchmate.nudge;

import io.benchmate.outbox.Unasked;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

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
        return run(one, today);
    }

    /** What one person will be told of the plans that are switched on. */
    public List<Rehearsal.Sent> forPerson(String person, LocalDate today) {
        return run(planning.active(today), today).stream()
                .filter(each -> each.digest().to().id().equals(person))
                .toList();
    }

    /** What nobody is reminded of, and why. */
    public List<Untold> untold(String plan, LocalDate today) {
        return planning.all(today).stream()
                .filter(each -> each.plan().id().value().equals(plan))
                .flatMap(each -> Untold.of(each).stream())
                .toList();
    }

    private List<Rehearsal.Sent> run(List<Planned> plans, LocalDate today) {
        History known = told.history();
        History before =
                new History() {
                    @Override
                    public Optional<LocalDate> told(String key) {
                        return known.told(key);
                    }

                    @Override
                    public List<LocalDate> unasked(String personId) {
                        return unasked.days(personId);
                    }
                };
        return rehearsal.after(before, _ -> plans, today, today.plusDays(DAYS));
    }
}
