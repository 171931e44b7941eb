package io.benchmate.ask;

import io.benchmate.plan.Plan;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * "Compare Durham with Harrowmere on mentoring": one question to two loaded plans, each named by
 * words of its title. Their answers stand side by side; nothing is reckoned across plans, since
 * each has a legend of its own.
 *
 * @param plans the two, in the order in which they were named
 * @param question what each of them is asked
 */
record PlansCompared(List<Plan> plans, String question) {
    private static final Pattern SUBJECT =
            Pattern.compile("^(.+?) (?:on|about|for|regarding|when it comes to|in terms of) (.+)$");

    PlansCompared {
        plans = List.copyOf(plans);
    }

    /** Empty where no two plans are set side by side. */
    static Optional<PlansCompared> of(List<Plan> live, String text) {
        if (live.size() < 2) {
            return Optional.empty();
        }
        List<String> sides = Comparison.sides(new Utterance(Wording.words(text)));
        if (sides.size() != 2) {
            return Optional.empty();
        }
        Matcher subject = SUBJECT.matcher(sides.getLast());
        boolean on = subject.matches();
        Optional<Plan> one = WhichPlan.named(live, sides.getFirst());
        Optional<Plan> other = WhichPlan.named(live, on ? subject.group(1) : sides.getLast());
        return one.isPresent() && other.isPresent() && !one.equals(other)
                ? Optional.of(
                        new PlansCompared(
                                List.of(one.get(), other.get()),
                                on ? subject.group(2) : PlanNaming.WHOLE))
                : Optional.empty();
    }
}
