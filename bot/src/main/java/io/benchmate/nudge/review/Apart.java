package io.benchmate.nudge.review;

import io.benchmate.calendar.Meetings;
import io.benchmate.nudge.History;
import io.benchmate.nudge.Nudge;
import io.benchmate.nudge.Planned;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Keeps words on one action apart. Reminders come by the action's own dates and questions by the
 * meeting's, so that an owner would else hear of one action on two days running.
 *
 * <p>The rule, for one owner and one action: between a question and a reminder of what is overdue
 * (or a check-in), in either order, lie {@link io.benchmate.nudge.Rules#apart} days, half the time
 * between two such reminders. What comes too soon is held back, not dropped: it comes as soon as
 * that time is over, or what comes first takes it along in one message. A question is not held back
 * until its meeting is over. What is bound to its day is left alone: a lead time, the last day
 * itself, a round, what was put off, an escalation. Pure.
 *
 * @param history what was told before
 */
record Apart(Planned planned, Meetings meetings, LocalDate day, History history) {

    /**
     * The day's nudges with these questions among them; of an action that somebody is reminded of
     * anyway there is one word, not two, and the other counts as told with it.
     */
    List<Nudge> beside(List<Nudge> due, List<Nudge> asked) {
        List<Nudge> held = due.stream().filter(this::isTooSoon).toList();
        List<Nudge> free = due.stream().filter(each -> !held.contains(each)).toList();
        List<Nudge> all = new ArrayList<>();
        free.forEach(each -> all.add(with(each, asked)));
        asked.stream()
                .filter(ask -> free.stream().noneMatch(each -> isSame(each, ask)))
                .forEach(ask -> all.add(with(ask, held)));
        return List.copyOf(all);
    }

    private boolean isTooSoon(Nudge reminder) {
        return reminder.occasion().mayMove()
                && Stream.of(meetings.before(day), meetings.onOrAfter(day))
                        .flatMap(Optional::stream)
                        .flatMap(
                                meeting ->
                                        Stream.of(Collecting.ASK, Collecting.CHASE)
                                                .map(mark -> reminder.keyOf(meeting, mark)))
                        .flatMap(key -> history.told(key).stream())
                        .anyMatch(told -> day.isBefore(told.plusDays(planned.rules().apart())));
    }

    private static Nudge with(Nudge one, List<Nudge> others) {
        List<String> covers = new ArrayList<>(one.covers());
        for (Nudge other : others) {
            if (isSame(one, other)) {
                covers.add(other.key());
                covers.addAll(other.covers());
            }
        }
        return one.covering(covers);
    }

    private static boolean isSame(Nudge one, Nudge other) {
        return one.plan().equals(other.plan())
                && one.action().equals(other.action())
                && one.to().id().equals(other.to().id());
    }
}
