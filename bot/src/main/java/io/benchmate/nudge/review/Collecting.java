package io.benchmate.nudge.review;

import io.benchmate.calendar.Meetings;
import io.benchmate.nudge.Contact;
import io.benchmate.nudge.DueNudges;
import io.benchmate.nudge.History;
import io.benchmate.nudge.Nudge;
import io.benchmate.nudge.Occasion;
import io.benchmate.nudge.Planned;
import io.benchmate.people.Assignee;
import io.benchmate.people.Owners;
import io.benchmate.plan.Action;
import io.benchmate.plan.ActionId;
import io.benchmate.plan.Field;
import io.benchmate.plan.StatusMeaning;
import io.benchmate.plan.timescale.Reading;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Whom to ask for a word on what before the steering group meets: the owners of what is open and
 * due by then, or has had no update since the meeting before. Each is asked once, with his other
 * nudges of the day, and once more after a grace where nothing came. What is done, or was updated
 * since the asking began, is left alone. Pure: the same arguments give the same nudges.
 */
public final class Collecting {
    static final String ASK = "review";
    static final String CHASE = "review-chase";

    private final Planned planned;
    private final Round round;
    private final LocalDate day;
    private final History history;

    private Collecting(Planned planned, Round round, LocalDate day, History history) {
        this.planned = planned;
        this.round = round;
        this.day = day;
        this.history = history;
    }

    /**
     * When owners are asked.
     *
     * @param workingDays before the meeting
     * @param grace working days until they are asked once more
     */
    public record Rule(int workingDays, int grace) {
        public static final Rule USUAL = new Rule(10, 3);
    }

    /**
     * What the asking goes by.
     *
     * @param updates the day on which something was last recorded of an action, if ever
     */
    public record Round(Meetings meetings, Rule rule, Map<ActionId, LocalDate> updates) {
        public Round {
            updates = Map.copyOf(updates);
        }
    }

    /** Whether it is a day on which anybody may be asked. */
    static boolean isTime(Planned planned, Meetings meetings, Rule rule, LocalDate day) {
        return meetings.onOrAfter(day)
                .filter(day::isBefore)
                .filter(
                        meeting ->
                                !day.isBefore(
                                        planned.people()
                                                .usual()
                                                .before(meeting, rule.workingDays())))
                .isPresent();
    }

    /** In the plan's order; not told before. */
    public static List<Nudge> of(Planned planned, Round round, LocalDate day, History history) {
        return round.meetings()
                .onOrAfter(day)
                .map(meeting -> new Collecting(planned, round, day, history).before(meeting))
                .orElseGet(List::of);
    }

    private List<Nudge> before(LocalDate meeting) {
        LocalDate start = planned.people().usual().before(meeting, round.rule().workingDays());
        if (day.isBefore(start) || !day.isBefore(meeting)) {
            return List.of();
        }
        List<Nudge> all = new ArrayList<>();
        for (Action action : planned.plan().actions()) {
            if (isWanted(action, meeting, start)) {
                owned(action)
                        .assigned()
                        .forEach(
                                (assignee, owner) ->
                                        ask(new Asked(action, contact(assignee), owner, meeting))
                                                .ifPresent(all::add));
            }
        }
        return List.copyOf(all);
    }

    private Owners.Owned owned(Action action) {
        return planned.people()
                .owners()
                .of(action.text(Field.OWNER).orElse(""), planned.plan().facts().key());
    }

    private boolean isWanted(Action action, LocalDate meeting, LocalDate start) {
        if (StatusMeaning.done(action.status(), planned.plan().facts().legend())) {
            return false;
        }
        LocalDate last = round.updates().get(action.id());
        if (last != null && !last.isBefore(start)) {
            return false;
        }
        LocalDate previous = round.meetings().before(meeting).orElse(null);
        boolean silent = last == null || (previous != null && last.isBefore(previous));
        return silent || isDue(action, meeting);
    }

    private boolean isDue(Action action, LocalDate meeting) {
        return lastDay(action).filter(end -> !end.isAfter(meeting)).isPresent();
    }

    private Optional<LocalDate> lastDay(Action action) {
        return planned.readings()
                .of(action)
                .filter(Reading::maySend)
                .filter(Reading::isDated)
                .flatMap(Reading::latest);
    }

    /**
     * Who is asked of what.
     *
     * @param printed the owner as the plan prints it
     */
    private record Asked(Action action, Contact owner, String printed, LocalDate meeting) {}

    private Optional<Nudge> ask(Asked asked) {
        if (isSnoozed(asked) || isTooSoon(asked)) {
            return Optional.empty();
        }
        String first = key(asked, ASK);
        Optional<LocalDate> told = history.told(first);
        if (told.isEmpty()) {
            return Optional.of(nudge(asked, first, ASK));
        }
        LocalDate again = asked.owner().working().after(told.get(), round.rule().grace());
        String chase = key(asked, CHASE);
        return again.isAfter(day) || history.told(chase).isPresent()
                ? Optional.empty()
                : Optional.of(nudge(asked, chase, CHASE));
    }

    /** By the rule of {@link Apart}, where he can still be asked before the meeting. */
    private boolean isTooSoon(Asked asked) {
        Contact owner = asked.owner();
        return DueNudges.reminded(planned, asked.action(), owner, day, history)
                .map(told -> told.plusDays(planned.rules().apart()))
                .filter(day::isBefore)
                .filter(from -> owner.working().onOrAfter(from).isBefore(asked.meeting()))
                .isPresent();
    }

    private boolean isSnoozed(Asked asked) {
        return asked.owner().snoozes().stream()
                .filter(each -> each.plan().equals(planned.plan().id()))
                .filter(each -> each.action().equals(asked.action().id()))
                .anyMatch(each -> each.until().isAfter(day));
    }

    private Nudge nudge(Asked asked, String key, String mark) {
        Action action = asked.action();
        Contact owner = asked.owner();
        Contact.Cover cover = owner.cover();
        Contact to =
                cover != null && cover.days().holds(day) ? contact(cover.deputy(), null) : owner;
        return new Nudge(
                key,
                List.of(),
                to,
                to.id().equals(owner.id()) ? "" : owner.name(),
                planned.plan().id(),
                action.id(),
                action.code(),
                action.title(),
                asked.printed(),
                action.text(Field.TIMESCALE).orElse(""),
                action.status().printed(),
                new Occasion(
                        asked.meeting(),
                        mark,
                        day,
                        lastDay(action).orElse(null),
                        true,
                        why(asked)));
    }

    private static String why(Asked asked) {
        return "the steering group meets on %s; a word on %s would help"
                .formatted(BritishDates.of(asked.meeting()), asked.action().code());
    }

    private String key(Asked asked, String mark) {
        return Nudge.key(
                planned.plan().id(),
                asked.action().id(),
                asked.meeting(),
                mark,
                asked.owner().id());
    }

    private Contact contact(Assignee assignee) {
        return switch (assignee) {
            case Assignee.Person(String id, String name) -> contact(id, name);
            case Assignee.Group(String id, String name) -> contact(id, "members of " + name);
        };
    }

    private Contact contact(String id, @Nullable String name) {
        Contact known = planned.people().contacts().get(id);
        return known == null
                ? Contact.plain(id, name == null ? id : name, planned.people().usual())
                : known;
    }
}
