package io.benchmate.teams.desk;

import io.benchmate.card.AdminSheets;
import io.benchmate.gaps.OpenQuestions;
import io.benchmate.outbox.Undelivered;
import io.benchmate.plan.Plan;
import io.benchmate.plan.Plans;
import io.benchmate.plan.Readings;
import io.benchmate.plan.TimescaleList;

import java.util.List;

/** Counts what waits for those who look after the bot, as it is now. */
final class HubCounts {
    private final OpenQuestions questions;
    private final GapPages gaps;
    private final Undelivered undelivered;
    private final Plans plans;
    private final Readings readings;

    HubCounts(
            OpenQuestions questions,
            GapPages gaps,
            Undelivered undelivered,
            Plans plans,
            Readings readings) {
        this.questions = questions;
        this.gaps = gaps;
        this.undelivered = undelivered;
        this.plans = plans;
        this.readings = readings;
    }

    AdminSheets.Counts now() {
        return new AdminSheets.Counts(
                questions.countOpen(),
                gaps.count(),
                undelivered.countUnseen(),
                gaps.countWords(),
                gaps.countPlans(),
                timescales());
    }

    /** Of all plans, whoever put a question off: it stays open until it is answered. */
    private AdminSheets.Timescales timescales() {
        List<Plan> live = plans.live();
        int open = 0;
        String first = live.isEmpty() ? "" : live.getFirst().id().value();
        for (Plan plan : live) {
            int here = TimescaleList.of(plan, readings.of(plan)).questions().size();
            first = open == 0 && here > 0 ? plan.id().value() : first;
            open += here;
        }
        return new AdminSheets.Timescales(open, first);
    }
}
