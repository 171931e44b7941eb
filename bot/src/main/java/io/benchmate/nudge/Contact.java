package io.benchmate.nudge;

import io.benchmate.calendar.Days;
import io.benchmate.calendar.WorkingDays;
import io.benchmate.plan.ActionId;
import io.benchmate.plan.PlanId;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Somebody who may be reminded, and how he wants it.
 *
 * @param id the Entra object id
 * @param name for showing
 * @param working the days that he works
 * @param pauses days on which he wants none; one that ends on a day is "stop until" the next
 * @param optedOut whether he wants nothing but escalations
 * @param snoozes what he wants to hear of later
 * @param cover who stands in for him and when, or null
 */
public record Contact(
        String id,
        String name,
        WorkingDays working,
        List<Days> pauses,
        boolean optedOut,
        List<Snooze> snoozes,
        @Nullable Cover cover) {

    /**
     * @param until the day on which he is reminded again
     */
    public record Snooze(PlanId plan, ActionId action, LocalDate until) {}

    /**
     * @param deputy the object id of who covers
     */
    public record Cover(String deputy, Days days) {}

    public Contact {
        pauses = List.copyOf(pauses);
        snoozes = List.copyOf(snoozes);
    }

    /** Somebody who said nothing about how he wants it. */
    public static Contact plain(String id, String name, WorkingDays working) {
        return new Contact(id, name, working, List.of(), false, List.of(), null);
    }

    boolean isPaused(LocalDate day) {
        return pauses.stream().anyMatch(pause -> pause.holds(day));
    }

    /** Until when he wants to hear nothing of the action, by what he said last. */
    Optional<LocalDate> snoozed(PlanId plan, ActionId action) {
        return snoozes.stream()
                .filter(each -> each.plan().equals(plan) && each.action().equals(action))
                .map(Snooze::until)
                .max(LocalDate::compareTo);
    }

    Optional<String> deputy(LocalDate day) {
        Cover standing = cover;
        return standing != null && standing.days().holds(day)
                ? Optional.of(standing.deputy())
                : Optional.empty();
    }
}
