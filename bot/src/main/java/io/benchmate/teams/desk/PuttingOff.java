package io.benchmate.teams.desk;

import io.benchmate.calendar.SteeringGroup;
import io.benchmate.card.NudgeForms;
import io.benchmate.card.ReplyNotices.Meant;
import io.benchmate.nudge.Deeds;
import io.benchmate.nudge.Deeds.What;
import io.benchmate.nudge.Handover;
import io.benchmate.nudge.Rights;
import io.benchmate.nudge.Wishes;
import io.benchmate.people.Person;
import io.benchmate.plan.ActionId;
import io.benchmate.plan.PlanId;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a person does with a reminder that is not about how the action stands. */
final class PuttingOff {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final int LONGEST_DAYS = 366;

    static final String NOT_YOURS =
            "Only those who stand for the action’s owner can do that. Nothing was changed.";

    private final Wishes wishes;
    private final Rights rights;
    private final SteeringGroup steering;
    private final Deeds deeds;
    private final Covering known;

    PuttingOff(Wishes wishes, Rights rights, SteeringGroup steering, Deeds deeds, Covering known) {
        this.wishes = wishes;
        this.rights = rights;
        this.steering = steering;
        this.deeds = deeds;
        this.known = known;
    }

    /** The steering group's next meeting. */
    Optional<LocalDate> meeting(LocalDate today) {
        return steering.meetings().onOrAfter(today);
    }

    /** What was wrong; empty when it is put off. */
    String snooze(Nudges.Press press, LocalDate today) {
        LocalDate until = until(press, today);
        if (until == null || !until.isAfter(today)) {
            return "Choose a day after today on which I should remind you.";
        }
        if (until.isAfter(today.plusDays(LONGEST_DAYS))) {
            return "Choose a day within a year, so that it is not forgotten.";
        }
        List<String> owners = owners(press, today);
        if (owners.isEmpty()) {
            return NOT_YOURS;
        }
        put(press, owners, until);
        note(press, What.SNOOZED, "until " + DAY.format(until));
        return "";
    }

    /**
     * The same in words, until a day to come.
     *
     * @return whether it was his to put off
     */
    boolean snooze(Meant meant, Person by, LocalDate until, LocalDate today) {
        return put(meant, by, until, today, What.SNOOZED, "until " + DAY.format(until));
    }

    /**
     * In words: those who look after the plan will be told.
     *
     * @param successor whose it is; empty where he does not know
     * @return whether it was his to say
     */
    boolean notMine(Meant meant, Person by, String successor, LocalDate today) {
        LocalDate until = today.plusDays(Handover.DECIDING_DAYS);
        return put(meant, by, until, today, What.NOT_MINE, Handover.words(successor));
    }

    private boolean put(
            Meant meant, Person by, LocalDate until, LocalDate today, What what, String words) {
        List<String> owners =
                rights.ownersFor(
                        by.objectId(),
                        new PlanId(meant.plan()),
                        new ActionId(meant.action()),
                        today);
        owners.forEach(
                owner ->
                        wishes.snooze(
                                new Wishes.Snooze(owner, meant.plan(), meant.action(), until)));
        if (!owners.isEmpty()) {
            deeds.add(new Deeds.New(meant.plan(), meant.action(), what, words, List.of()), by);
        }
        return !owners.isEmpty();
    }

    private @org.jspecify.annotations.Nullable LocalDate until(
            Nudges.Press press, LocalDate today) {
        String day = press.input("until");
        if (day.isEmpty() && press.input("meeting").equals(NudgeForms.AFTER_MEETING)) {
            return meeting(today).map(each -> each.plusDays(1)).orElse(null);
        }
        try {
            return day.isEmpty() ? null : LocalDate.parse(day);
        } catch (DateTimeParseException noDay) {
            return null;
        }
    }

    /** What was wrong; empty when those who look after the plan will be told. */
    String notMine(Nudges.Press press, LocalDate today) {
        List<String> owners = owners(press, today);
        if (owners.isEmpty()) {
            return NOT_YOURS;
        }
        if (press.input("name").isEmpty() && known.hasLeft(press.input("successor"))) {
            return "The account of %s is closed. Pick somebody else, or leave it open."
                    .formatted(successor(press));
        }
        put(press, owners, today.plusDays(Handover.DECIDING_DAYS));
        note(press, What.NOT_MINE, Handover.words(successor(press)));
        return "";
    }

    private String successor(Nudges.Press press) {
        String typed = press.input("name");
        String picked = press.input("successor");
        if (typed.isEmpty() && !picked.isEmpty()) {
            return known.name(picked).orElse("the person with object id " + picked);
        }
        return typed.length() <= 200 ? typed : typed.substring(0, 200);
    }

    private List<String> owners(Nudges.Press press, LocalDate today) {
        return rights.ownersFor(
                press.pressed().person().objectId(),
                press.subject().plan(),
                press.subject().action(),
                today);
    }

    private void put(Nudges.Press press, List<String> owners, LocalDate until) {
        owners.forEach(
                owner ->
                        wishes.snooze(
                                new Wishes.Snooze(
                                        owner, press.item().plan(), press.item().action(), until)));
    }

    private void note(Nudges.Press press, What what, String words) {
        deeds.add(
                new Deeds.New(press.item().plan(), press.item().action(), what, words, List.of()),
                press.pressed().person());
    }
}
