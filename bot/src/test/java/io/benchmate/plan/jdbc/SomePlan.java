package io.benchmate.plan.jdbc;

import io.benchmate.plan.Action;
import io.benchmate.plan.ActionId;
import io.benchmate.plan.Cell;
import io.benchmate.plan.Field;
import io.benchmate.plan.Legend;
import io.benchmate.plan.Plan;
import io.benchmate.plan.PlanFacts;
import io.benchmate.plan.PlanId;
import io.benchmate.plan.Shade;
import io.benchmate.plan.Source;
import io.benchmate.plan.Status;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Plans of an invented university. */
final class SomePlan {
    static final Source SOURCE =
            new Source("plan.csv", "a,b\n1,2".getBytes(StandardCharsets.UTF_8), "Key: HoT", "{}");

    private SomePlan() {}

    static Plan of(String id, String version, int actions) {
        Map<String, String> key = new LinkedHashMap<>();
        key.put("ZZ", "Last in the alphabet, first in print");
        key.put("AA", "First in the alphabet");
        PlanFacts facts =
                new PlanFacts(
                        "Plan of Aldermoor",
                        version,
                        LocalDate.of(2026, 3, 31),
                        null,
                        new Legend(Map.of(Shade.AMBER, "In progress", Shade.GREEN, "Done")),
                        key,
                        List.of("first note", "second note"));
        return new Plan(
                new PlanId(id),
                facts,
                IntStream.range(0, actions).mapToObj(SomePlan::action).toList());
    }

    static Plan titled(String id, String title) {
        return new Plan(new PlanId(id), PlanFacts.named(title), List.of(action(0)));
    }

    private static Action action(int row) {
        return new Action(
                new ActionId("action-" + row),
                "1." + row,
                List.of("V" + row),
                List.of("Visibility"),
                "Do the thing numbered " + row,
                new Status(Shade.AMBER, "A"),
                Map.of(
                        Field.OWNER, new Cell("Lead", "Head of Technicians"),
                        Field.TITLE, new Cell("Action", "Do the thing numbered " + row),
                        Field.TIMESCALE,
                                new Cell("By when", "Autumn 2027 \u2013 \u201csoon\u201d")),
                List.of(new Cell("Odd column", "\ud83e\uddea kept")));
    }
}
