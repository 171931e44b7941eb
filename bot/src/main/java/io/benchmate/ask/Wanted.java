package io.benchmate.ask;

import io.benchmate.plan.Action;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The thing that a question asks for by name: the prize in "what is the prize for the best team?",
 * the hits in "how many hits does the website get?". A row that speaks of the website, but nowhere
 * of hits, does not tell it, however well it fits the rest. Pure.
 */
final class Wanted {
    /** What ends the name of a thing. */
    private static final String END =
            "(?= (?:for|of|in|at|on|to|from|with|by|about|as|like|that|which|who|do|does|did|is|are|was|were|has"
                + "|have|had|will|would|can|could|should|must|i|we|they|you|he|she|it|there|and"
                + "|or|so|then|now|this|last|next|each|every|per|a|an|the|our|my|your|their"
                + "|get|got|come|came|went|go)\\b|$)";

    private static final String NAME = "((?:[a-z0-9'-]+ ){0,3}?[a-z0-9'-]+)" + END;
    private static final Pattern CERTAIN =
            Pattern.compile("\\b(?:what|which|how|exact|exactly)\\b");

    private static final Pattern THING =
            Pattern.compile(
                    "\\b(?:what|which) (?:(?:is|are|was|were) (?:the|our|your|their|a|an) )"
                            + NAME);
    private static final Pattern SORT =
            Pattern.compile(
                    "\\b(?:what|which) (?!(?:is|are|was|were|the|our)\\b)((?:[a-z0-9'-]+"
                            + " ){0,2}?[a-z0-9'-]+)(?="
                            + " (?:do|does|did|is|are|was|were|has|have|had|will|can|should)\\b)");
    private static final Pattern MANY =
            Pattern.compile("\\bhow many (?:of (?:the|our|us) |more |other |new )*" + NAME);

    private static final Pattern GETS =
            Pattern.compile(
                    "\\b(?:do|does|will|would|can|could) (?:i|we|you|they|\\w+s) get (?:a |an |any"
                            + " |the )?((?:[a-z0-9'-]+ ){0,2}?[a-z0-9'-]+)(?="
                            + " (?:if|for|when|once|as)\\b)");

    /** These name no thing. */
    private static final Pattern IDIOM =
            Pattern.compile(
                    "\\b(?:say|look|go|form|shape|chance|crack|craic|upshot|gist|vibe|lowdown|skinny|script|line"
                        + "|position|story|crux|catch|holdup|sessions?|events?|courses?)$");

    private static final Pattern PEOPLE =
            Pattern.compile(
                    "\\bhow many (?:(?:of )?us|people|technicians|techs|staff|folk|colleagues)\\b");
    private static final Pattern NOT_TIME =
            Pattern.compile(
                    "(?i)\\b(?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve)\\b\\+?(?!["
                        + " -]?(?:ways?|workshops?|events?|sessions?|times|days?|weeks?|months?|years?|hours?|hrs?|minutes?|mon?th)\\b)");

    private final IndexedPlan plan;
    private final String line;
    private final Topic topic;

    Wanted(IndexedPlan plan, Topic topic, String question) {
        this.plan = plan;
        this.topic = topic;
        this.line = plan.utterance(question).line();
    }

    /** The thing that is asked for and of which none of these rows speaks; else empty. */
    Optional<Concept> missing(List<Action> actions) {
        return thing().filter(concept -> actions.stream().noneMatch(row -> says(row, concept)));
    }

    /** Whether a certain thing is asked for, not whether the plan has anything on a matter. */
    boolean certain() {
        return CERTAIN.matcher(line).find();
    }

    /** The thing asked for; empty where the question names none, or only what every plan has. */
    private Optional<Concept> thing() {
        return named(THING).or(() -> named(SORT)).or(() -> named(GETS));
    }

    /**
     * Whether a sentence counts what is to be counted, or stands in a row whose title names it.
     * People go by many names in a plan, so for them any number will do that does not count days or
     * years.
     */
    boolean counts(String title, String sentence) {
        if (PEOPLE.matcher(line).find()) {
            return NOT_TIME.matcher(sentence).find();
        }
        return named(MANY)
                .filter(concept -> Relevance.best(plan.line(sentence), concept) == 0)
                .filter(concept -> Relevance.best(plan.line(title), concept) == 0)
                .isEmpty();
    }

    private Optional<Concept> named(Pattern pattern) {
        Matcher found = pattern.matcher(line);
        return found.find() ? concept(found.group(1)) : Optional.empty();
    }

    private Optional<Concept> concept(String name) {
        String last = name.substring(name.lastIndexOf(' ') + 1);
        return topic.concepts().stream()
                .filter(one -> !Vocabulary.FIELD.light(one.own()) && !IDIOM.matcher(name).find())
                .filter(one -> (" " + one.words()).endsWith(" " + last))
                .findFirst();
    }

    private boolean says(Action action, Concept concept) {
        return plan.row(action).filter(row -> Relevance.strength(row, concept) > 0).isPresent();
    }
}
