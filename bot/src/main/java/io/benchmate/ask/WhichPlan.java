package io.benchmate.ask;

import io.benchmate.plan.NewestFirst;
import io.benchmate.plan.Plan;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Chooses the plan to ask: the one that a button or the words name, else the current one. */
final class WhichPlan {
    private static final String PLAN =
            "(?:(?:action|technicians?|technical|commitment) )*(?:plan|actionplan)\\b";
    static final Pattern PREVIOUS =
            Pattern.compile(
                    "\\b(?:old|older|previous|former|earlier|preceding|last|last years) "
                            + PLAN
                            + "|\\bpredecessor(?: plan)?\\b");
    static final Pattern CURRENT = Pattern.compile("\\b(?:current|present|live|main) " + PLAN);
    static final Pattern NEWEST = Pattern.compile("\\b(?:the new|newer|newest|latest) " + PLAN);

    /** "When is the plan finished?" names no plan, though only one of them may be titled so. */
    static final Set<String> GENERIC =
            Set.of(
                    "plan",
                    "plans",
                    "action",
                    "actions",
                    "technician",
                    "technicians",
                    "technical",
                    "commitment",
                    "university",
                    "the",
                    "of",
                    "for",
                    "and",
                    "to",
                    "in",
                    "on",
                    "at");

    private static final Pattern LEANS =
            Pattern.compile(
                    "^(?:(?:ok|so|no|not|but) )*(?:and|what about|how about|also|why|more|next|any"
                            + " (?:status|date|owner)|all themes|include|i"
                            + " meant)\\b|\\b(?:it|its|them|they|those|these|that one|this one|the"
                            + " (?:first|second|third|last|other|next)(?: one)?)\\b");

    private WhichPlan() {}

    static Plan of(List<Plan> live, Question question, @Nullable Remembered before) {
        return told(live, question)
                .or(() -> stays(live, question.text(), before))
                .orElseGet(live::getFirst);
    }

    /** The plan that a button or the words name. */
    static Optional<Plan> told(List<Plan> live, Question question) {
        for (Plan plan : live) {
            if (plan.id().equals(question.plan())) {
                return Optional.of(plan);
            }
        }
        return live.size() == 1 ? Optional.of(live.getFirst()) : named(live, question.text());
    }

    /** A question that leans on the one before stays with its plan. */
    private static Optional<Plan> stays(List<Plan> live, String text, @Nullable Remembered before) {
        boolean leans = LEANS.matcher(String.join(" ", Wording.words(text))).find();
        return before == null || !(leans || before.planChosen())
                ? Optional.empty()
                : live.stream().filter(plan -> plan.id().equals(before.plan())).findFirst();
    }

    /** The plan whose title the words stand in, more of them than in any other. */
    static Optional<Plan> named(List<Plan> live, String text) {
        List<String> words = Wording.words(text);
        Plan best = live.getFirst();
        int most = 0;
        for (Plan plan : live) {
            int score = telling(plan, live, words);
            if (score > most) {
                most = score;
                best = plan;
            }
        }
        if (most == 0) {
            return relative(live, String.join(" ", words));
        }
        return Optional.of(best);
    }

    /** "The old plan" is the older one, whichever of them is asked first. */
    private static Optional<Plan> relative(List<Plan> live, String words) {
        List<Plan> byAge = NewestFirst.of(live);
        if (live.size() > 1 && PREVIOUS.matcher(words).find()) {
            return Optional.of(byAge.get(1));
        }
        if (CURRENT.matcher(words).find()) {
            return Optional.of(live.getFirst());
        }
        return NEWEST.matcher(words).find() ? Optional.of(byAge.getFirst()) : Optional.empty();
    }

    /** How many of the words stand in this plan's name and in no other's. */
    private static int telling(Plan plan, List<Plan> live, List<String> words) {
        Set<String> own = telling(plan, live);
        return (int)
                words.stream()
                        .distinct()
                        .filter(own::contains)
                        .filter(word -> word.length() > 1)
                        .count();
    }

    /** The words of this plan's title that stand in no other's, in order. */
    static Set<String> telling(Plan plan, List<Plan> live) {
        Set<String> own = new LinkedHashSet<>(Wording.words(plan.facts().title()));
        own.removeAll(GENERIC);
        for (Plan other : live) {
            if (!other.id().equals(plan.id())) {
                Wording.words(other.facts().title()).forEach(own::remove);
            }
        }
        return own;
    }
}
