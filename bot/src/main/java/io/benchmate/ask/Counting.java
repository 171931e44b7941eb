package io.benchmate.ask;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whether a number in a sentence counts the thing that is asked for: it stands beside its word, or
 * the title of the row names it. People go by many names in a plan; see {@link Headcount}. Pure.
 */
final class Counting {
    /** A number counts what stands at most so many words away. */
    private static final int BESIDE = 6;

    private static final Pattern MONEY =
            Pattern.compile("(?i)£ ?\\d[\\d.,]*(?: ?(?:k|m|bn|million|thousand)\\b)?");
    private static final Set<String> POUNDS = Set.of("pounds", "quid", "grand");

    private final IndexedPlan plan;
    private final Topic topic;

    Counting(IndexedPlan plan, Topic topic) {
        this.plan = plan;
        this.topic = topic;
    }

    boolean counts(String thing, String title, String sentence) {
        if (FocusWords.folk(thing) && !FocusWords.group(thing)) {
            return Headcount.maybe(sentence)
                    && (Headcount.isSure(sentence) || besideTopic(title, sentence));
        }
        if (!POUNDS.contains(thing) && isMoneyAlone(sentence)) {
            return false;
        }
        List<Concept> concepts =
                FocusWords.loose(thing)
                        ? List.of()
                        : topic.concepts().stream().filter(one -> names(one, thing)).toList();
        return concepts.stream()
                .limit(1)
                .allMatch(
                        one -> beside(sentence, one) || Relevance.best(plan.line(title), one) > 0);
    }

    /** A sum of money counts no places. */
    private static boolean isMoneyAlone(String sentence) {
        return Worded.has(sentence, MONEY)
                && !Sentences.counts(MONEY.matcher(sentence).replaceAll(" "));
    }

    /** Whether a number stands near what the people are counted for, or the title names that. */
    private boolean besideTopic(String title, String sentence) {
        List<Concept> told =
                topic.known().stream().filter(one -> !Vocabulary.FIELD.light(one.own())).toList();
        return told.isEmpty()
                || told.stream()
                        .anyMatch(
                                one ->
                                        beside(sentence, one)
                                                || Relevance.best(plan.line(title), one) > 0);
    }

    private static boolean names(Concept concept, String thing) {
        return (FocusWords.group(thing) || !Vocabulary.FIELD.light(concept.own()))
                && (" " + concept.words()).endsWith(" " + thing);
    }

    /** Whether a number stands near the thing in a sentence. */
    private boolean beside(String sentence, Concept concept) {
        List<String> stems = plan.stems(sentence);
        for (int at = 0; at < stems.size(); at++) {
            if (Sentences.counts(stems.get(at))) {
                List<String> near =
                        stems.subList(
                                Math.max(0, at - BESIDE), Math.min(stems.size(), at + BESIDE + 1));
                if (Relevance.best(Row.line(near), concept) > 0) {
                    return true;
                }
            }
        }
        return false;
    }
}
