package io.benchmate.nudge;

import io.benchmate.calendar.SpeakingHours;
import io.benchmate.outbox.Outbox;
import io.benchmate.outbox.Recipient;
import io.benchmate.people.Admins;
import io.benchmate.plan.LaterQuestions;
import io.benchmate.plan.LaterQuestions.Later;
import io.benchmate.plan.Plan;
import io.benchmate.plan.PlanId;
import io.benchmate.plan.Plans;
import io.benchmate.plan.Readings;
import io.benchmate.plan.TimescaleList;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Comes back, once, to questions about timescales that an admin put off, where they are still open.
 * Who does nothing about it then is left alone: they stay in his list.
 */
public final class AskingAgain {
    private static final int SHOWN = 3;

    private final LaterQuestions later;
    private final Plans plans;
    private final Readings readings;
    private final Outbox outbox;
    private final Admins admins;
    private final SpeakingHours hours;

    public AskingAgain(
            LaterQuestions later,
            Plans plans,
            Readings readings,
            Outbox outbox,
            Admins admins,
            SpeakingHours hours) {
        this.later = later;
        this.plans = plans;
        this.readings = readings;
        this.outbox = outbox;
        this.admins = admins;
        this.hours = hours;
    }

    private record Whom(PlanId plan, String person) {}

    /** Sends nothing outside the hours at which the bot may speak. */
    public void run(Instant now) {
        if (!hours.hold(now)) {
            return;
        }
        Map<Whom, List<Later>> due = new LinkedHashMap<>();
        for (Later each : later.due(LocalDate.ofInstant(now, hours.zone()))) {
            due.merge(new Whom(each.plan(), each.person()), List.of(each), AskingAgain::both);
        }
        due.forEach(this::ask);
    }

    private static List<Later> both(List<Later> some, List<Later> more) {
        return java.util.stream.Stream.concat(some.stream(), more.stream()).toList();
    }

    /** Who is not known to be an admin now is not written to; he may be again. */
    private void ask(Whom whom, List<Later> due) {
        Optional<Plan> plan =
                plans.live().stream().filter(each -> each.id().equals(whom.plan())).findFirst();
        List<String> open = plan.map(each -> open(each, due)).orElse(List.of());
        boolean admin = admins.known().contains(whom.person().toLowerCase(Locale.ROOT));
        if (!open.isEmpty() && !admin) {
            return;
        }
        if (!open.isEmpty() && plan.isPresent()) {
            outbox.add(
                    "%s:%s:%s:%s"
                            .formatted(
                                    StillOpen.KIND,
                                    whom.plan().value(),
                                    whom.person(),
                                    due.getFirst().on()),
                    new Recipient.Person(whom.person()),
                    new StillOpen(
                            whom.plan().value(),
                            plan.get().facts().title(),
                            open.stream().limit(SHOWN).toList(),
                            open.size()));
        }
        due.forEach(later::forget);
    }

    private List<String> open(Plan plan, List<Later> due) {
        List<String> subjects = due.stream().map(Later::subject).toList();
        return TimescaleList.of(plan, readings.of(plan)).questions().stream()
                .filter(each -> subjects.contains(each.subject()))
                .map(each -> each.ask().question())
                .toList();
    }
}
