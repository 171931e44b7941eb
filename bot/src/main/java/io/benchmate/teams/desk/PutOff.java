package io.benchmate.teams.desk;

import io.benchmate.people.Person;
import io.benchmate.plan.LaterQuestions;
import io.benchmate.plan.LaterQuestions.Later;
import io.benchmate.plan.PlanId;
import io.benchmate.plan.TimescaleList.Open;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** "Later" on a question about timescales: it comes back once, after a week. */
final class PutOff {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.UK);
    private static final int DAYS = 7;

    private final LaterQuestions later;
    private final Nudges.Now now;

    PutOff(LaterQuestions later, Nudges.Now now) {
        this.later = later;
        this.now = now;
    }

    /** The sentence for it. */
    String put(PlanId plan, String subject, Person person) {
        LocalDate on = now.day().plusDays(DAYS);
        later.put(new Later(plan, subject, person.objectId(), on));
        return "Put off: I’ll ask you again on %s. Until it is answered nothing is sent on it."
                .formatted(DAY.format(on));
    }

    /** The questions that this person is to be shown without asking for them. */
    List<Open> asked(PlanId plan, List<Open> open, Person person) {
        Map<String, LocalDate> waiting = later.of(plan, person.objectId());
        return open.stream().filter(each -> !waits(waiting.get(each.subject()))).toList();
    }

    private boolean waits(@org.jspecify.annotations.Nullable LocalDate on) {
        return on != null && on.isAfter(now.day());
    }
}
