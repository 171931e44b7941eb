package io.benchmate.card;

import io.benchmate.plan.Field;
import io.benchmate.plan.Plan;
import io.benchmate.plan.PlanFacts;
import io.benchmate.plan.PlanId;
import io.benchmate.plan.Readings;
import io.benchmate.plan.Shade;
import io.benchmate.plan.StartHint;
import io.benchmate.plan.TimescaleList;
import io.benchmate.plan.TimescaleList.Entry;
import io.benchmate.plan.TimescaleList.Open;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Cards about timescales, of a plan of our own. */
final class SampleTimescales {
    private static final Map<String, String> FROM = Map.of("plan", "northmoor");
    private static final List<String> WORDS =
            List.of(
                    "Year 2",
                    "0-6 months",
                    "bi-annual",
                    "By March 2027",
                    "Draft by Jan 2027; final by April 2027, dependent on HR",
                    "after the re-fit",
                    "by end of June",
                    "November annually");

    private SampleTimescales() {}

    static Map<String, Rendered> all() {
        Plan plan = plan();
        TimescaleList list = TimescaleList.of(plan, Readings.UK.of(plan));
        List<Open> open = list.questions();
        StartHint hint = new StartHint(LocalDate.of(2026, 5, 1), "Developed in May 2026 *draft*");
        Map<String, Rendered> all = new LinkedHashMap<>();
        all.put("timescales", TimescalesCard.draw(view(plan, list)));
        all.put("timescale-form", TimescaleForm.draw(FROM, entry(list), "Give the last day."));
        for (int i = 0; i < open.size(); i++) {
            String name =
                    "timescale-question-"
                            + open.get(i)
                                    .ask()
                                    .topic()
                                    .name()
                                    .toLowerCase(java.util.Locale.ROOT)
                                    .replace("_", "-");
            var turn =
                    new TimescaleQuestionCard.Turn(
                            FROM, i == 0 ? List.of("The plan is live") : List.of(), i, open.size());
            all.put(name, TimescaleQuestionCard.draw(turn, open.get(i), List.of(hint)));
        }
        return all;
    }

    private static TimescalesCard.View view(Plan plan, TimescaleList list) {
        return new TimescalesCard.View(
                FROM,
                plan,
                list,
                List.of(
                        new TimescalesCard.SaidLine(
                                "QUARTER",
                                "Amina said on 2 Nov 2026: quarters: Q1 is April to June")),
                1,
                "Noted: quarters: Q1 is April to June.");
    }

    private static Entry entry(TimescaleList list) {
        return list.entries().stream()
                .filter(entry -> entry.words().startsWith("Draft by"))
                .findFirst()
                .orElseThrow();
    }

    static Plan plan() {
        List<io.benchmate.plan.Action> actions = new ArrayList<>();
        for (int i = 0; i < WORDS.size(); i++) {
            actions.add(
                    SamplePlan.action("1." + (i + 1), "Something to do", Shade.NONE, "")
                            .with(Field.TIMESCALE, "When", WORDS.get(i))
                            .done());
        }
        return new Plan(new PlanId("northmoor"), PlanFacts.named("Northmoor plan"), actions);
    }
}
