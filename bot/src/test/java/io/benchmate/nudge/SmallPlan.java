package io.benchmate.nudge;

import io.benchmate.calendar.BankHolidayRegion;
import io.benchmate.calendar.SpeakingHours;
import io.benchmate.calendar.WorkingDays;
import io.benchmate.outbox.Budget;
import io.benchmate.people.Assignee;
import io.benchmate.people.Owners;
import io.benchmate.plan.Action;
import io.benchmate.plan.ActionId;
import io.benchmate.plan.Cell;
import io.benchmate.plan.Field;
import io.benchmate.plan.Legend;
import io.benchmate.plan.Plan;
import io.benchmate.plan.PlanFacts;
import io.benchmate.plan.PlanId;
import io.benchmate.plan.Readings;
import io.benchmate.plan.Shade;
import io.benchmate.plan.Status;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A plan with the actions that a test needs, owned by Ann and Ben. */
final class SmallPlan {
    static final WorkingDays DAYS = WorkingDays.of(BankHolidayRegion.ENGLAND_AND_WALES, List.of());
    static final Rehearsal REHEARSAL =
            new Rehearsal(Budget.USUAL, SpeakingHours.usual(ZoneId.of("Europe/London")));
    static final Assignee.Person CHAIR = new Assignee.Person("chair", "The chair");

    private static final Owners OWNERS =
            new Owners(
                    Map.of(
                            "Ann", List.of(new Assignee.Person("ann", "Ann")),
                            "Ben", List.of(new Assignee.Person("ben", "Ben"))));

    private final List<Action> actions = new ArrayList<>();

    static Contact plain(String id) {
        return Contact.plain(id, id, DAYS);
    }

    /** An action whose id is its code, in Amber. */
    SmallPlan with(String code, String timescale, String owner) {
        return with(code, timescale, owner, Shade.AMBER);
    }

    SmallPlan with(String code, String timescale, String owner, Shade shade) {
        Map<Field, Cell> cells = new EnumMap<>(Field.class);
        if (!timescale.isEmpty()) {
            cells.put(Field.TIMESCALE, new Cell("By when", timescale));
        }
        if (!owner.isEmpty()) {
            cells.put(Field.OWNER, new Cell("Lead", owner));
        }
        actions.add(
                new Action(
                        new ActionId(code),
                        code,
                        List.of(),
                        List.of("Theme"),
                        "Title of " + code,
                        new Status(shade, shade.words()),
                        cells,
                        List.of()));
        return this;
    }

    Planned since(LocalDate since, Contact... contacts) {
        Plan plan =
                new Plan(
                        new PlanId("plan"),
                        new PlanFacts(
                                "A plan",
                                null,
                                null,
                                LocalDate.of(2026, 1, 1),
                                new Legend(
                                        Map.of(
                                                Shade.BLUE, "done",
                                                Shade.AMBER, "begun, not complete")),
                                Map.of(),
                                List.of()),
                        actions);
        Map<String, Contact> byId = new java.util.HashMap<>();
        for (Contact each : contacts) {
            byId.put(each.id(), each);
        }
        return new Planned(
                plan,
                Readings.UK.of(plan),
                Rules.usual(since),
                new Circle(OWNERS, byId, DAYS, CHAIR));
    }

    /** "2027-03-01 ann 1.1 7d", a line for each reminder. */
    static List<String> lines(List<Rehearsal.Sent> sent) {
        return sent.stream()
                .flatMap(
                        each ->
                                each.digest().nudges().stream()
                                        .map(
                                                nudge ->
                                                        String.join(
                                                                " ",
                                                                each.digest().day().toString(),
                                                                nudge.to().id(),
                                                                nudge.code(),
                                                                nudge.occasion().mark())))
                .toList();
    }
}
