package io.benchmate.ask;

import io.benchmate.plan.Action;
import io.benchmate.plan.Legend;
import io.benchmate.plan.Status;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** How many of some actions stand at each status of the plan. Pure. */
final class Spread {
    /** Fewer can be read off their rows. */
    private static final int WORTH_TELLING = 3;

    private Spread() {}

    /** "Green: going to plan: 5", in the order met; empty unless there are two or more. */
    static List<String> parts(List<Action> actions, Legend legend) {
        Map<String, Integer> counts = counts(actions, action -> words(action.status(), legend));
        return counts.size() < 2
                ? List.of()
                : counts.entrySet().stream()
                        .map(part -> part.getKey() + ": " + part.getValue())
                        .toList();
    }

    /** A status in words is the plan's own, and may be a mere "?". */
    private static Optional<String> words(Status status, Legend legend) {
        Optional<String> words = StatusReader.words(status, legend);
        return status.shade().isColour() ? words : words.map(printed -> "“" + printed + "”");
    }

    /** "5 Green, 2 Amber and 1 Red."; empty where no status is known. */
    static String sentence(List<Action> actions) {
        Map<String, Integer> counts = counts(actions, Spread::name);
        List<String> told = new ArrayList<>();
        counts.forEach((status, count) -> told.add(count + " " + status));
        return told.isEmpty() ? "" : Leads.joined(told) + ".";
    }

    /** The same, for a list of which it is asked how it stands. */
    static String note(Intent.Look look, List<Action> found) {
        boolean wanted =
                look.asked().contains(Asked.STATUS)
                        && look.query().status() == null
                        && found.size() >= WORTH_TELLING;
        String sentence = wanted ? sentence(found) : "";
        return sentence.isEmpty() ? "" : " " + sentence;
    }

    private static Optional<String> name(Action action) {
        return action.status().shade().isColour()
                ? Optional.of(action.status().shade().words())
                : Optional.empty();
    }

    private static Map<String, Integer> counts(
            List<Action> actions, Function<Action, Optional<String>> name) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Action action : actions) {
            name.apply(action).ifPresent(status -> counts.merge(status, 1, Integer::sum));
        }
        return counts;
    }
}
