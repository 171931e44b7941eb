package io.benchmate.ask;

import io.benchmate.plan.Action;
import io.benchmate.plan.Field;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Finds rows by the very words of their timescale: "anything marked from academic year 21/22" asks
 * for what is printed, not for what falls into that year.
 */
final class Printed {
    private static final Pattern MARKED =
            Pattern.compile(
                    "\\b(?:marked|labelled|tagged|down as|down for|listed as|shown as|given"
                            + " as|entered as|recorded as|mentions?|mentioning)(?: as| for| with)?"
                            + " (.+?)(?: (?:as an?|anywhere|in"
                            + " (?:it|them|the|their)|somewhere)\\b.*)?$");

    private static final Pattern COLUMN =
            Pattern.compile(
                    "\\b(?:with|have|has|say|says|saying|got) (.+?) (?:in|under)"
                            + " (?:the|their|its)(?: \\w+)? (?:column|cell|box)\\b");

    private Printed() {}

    /** The actions so marked; empty when none is, or nothing of the kind is asked. */
    static List<Action> in(Utterance said, IndexedPlan plan) {
        Optional<MatchResult> marked = said.first(COLUMN).or(() -> said.first(MARKED));
        if (marked.isEmpty()) {
            return List.of();
        }
        String words = " " + marked.get().group(1) + " ";
        return plan.rows().stream()
                .map(Row::action)
                .filter(action -> line(action, plan).contains(words))
                .toList();
    }

    private static String line(Action action, IndexedPlan plan) {
        return action.text(Field.TIMESCALE)
                .map(text -> " " + plan.utterance(text).line() + " ")
                .orElse("");
    }
}
