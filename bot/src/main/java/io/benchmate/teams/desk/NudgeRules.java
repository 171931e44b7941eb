package io.benchmate.teams.desk;

import io.benchmate.card.NudgeForms;
import io.benchmate.nudge.Lead;
import io.benchmate.nudge.NudgePlan;
import io.benchmate.nudge.Rules;
import io.benchmate.people.Assignee;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads what an admin filled in about when owners are reminded. Pure. */
final class NudgeRules {
    static final String PROBLEM =
            "That was not understood, and nothing was changed. Leads are such as 28d, 7d or 5w; the"
                    + " two numbers are days; the meetings are dates such as 2027-03-12.";

    private NudgeRules() {}

    static Optional<NudgePlan> read(NudgePlan was, Map<String, String> data) {
        try {
            List<Lead> leads = parts(data, "leads").map(Lead::parse).distinct().toList();
            Rules rules =
                    new Rules(
                            leads,
                            Integer.parseInt(data.getOrDefault("every", "").strip()),
                            Integer.parseInt(data.getOrDefault("grace", "").strip()),
                            was.rules().since());
            List<LocalDate> reviews = parts(data, "reviews").map(LocalDate::parse).toList();
            NudgePlan now = was.with(rules).reviewedOn(reviews);
            String chair = data.getOrDefault("chair", "").strip();
            boolean named = !chair.isEmpty() && !chair.equals(NudgeForms.NONE);
            return leads.size() > 8 || reviews.size() > 60
                    ? Optional.empty()
                    : Optional.of(
                            named ? now.chairedBy(new Assignee.Person(chair, "the chair")) : now);
        } catch (DateTimeException | IllegalArgumentException notUnderstood) {
            return Optional.empty();
        }
    }

    private static Stream<String> parts(Map<String, String> data, String name) {
        return Arrays.stream(data.getOrDefault(name, "").split("[,;\\s]+"))
                .filter(each -> !each.isEmpty());
    }
}
