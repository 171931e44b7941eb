package io.benchmate.ask;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * "I am in estates, does any of this apply to us?" asks about what the asker has just told that he
 * is. Pure.
 */
final class AboutUs {
    private static final Pattern US =
            Pattern.compile(
                    "\\b(?:(?:does|do|is|are|has|have|will) (?:any|anything|some|all|much|one|it)"
                        + " (?:of (?:this|it|these|that|them) )?(?:(?:in|on) (?:it|here|this|the"
                        + " plan) )?)?(?:mentions?|names?|appl(?:y|ies)(?:"
                        + " to)?|affects?|concerns?|involves?|includes?|covers?|(?:is |are"
                        + " )?about|relates? to|touch(?:es)?|(?:is |are )?(?:meant |aimed"
                        + " )?(?:for|at)|(?:has|have|is|are)? ?(?:anything |something )?to do with)"
                        + " (?:us|me|people like (?:us|me)|(?:my|our)"
                        + " (?:team|lot|area|department|group|section))(?: at all| too| as well|"
                        + " then)?$");

    /** What is no more than near to a thing does not speak of it. */
    private static final double SAID = 0.6;

    private AboutUs() {}

    /**
     * What is meant, where the question says no more than that it is about the asker.
     *
     * @param read from words to an intent
     */
    static Optional<Intent> told(String text, IndexedPlan plan, Function<Utterance, Intent> read) {
        Utterance asked = plan.utterance(text).afresh();
        if (asked.take(US).isEmpty() || !asked.left().stream().allMatch(Topics::chatter)) {
            return Optional.empty();
        }
        Utterance whole = plan.whole(text);
        whole.take(US);
        return Optional.of(
                Queries.changed(read.apply(whole), query -> query.on(spoken(query.topic(), plan))));
    }

    /** Of what a person tells of himself, only what the plan speaks of may be meant. */
    private static Topic spoken(Topic told, IndexedPlan plan) {
        List<Concept> known =
                told.telling().concepts().stream()
                        .filter(
                                one ->
                                        plan.rows().stream()
                                                .anyMatch(
                                                        row -> Relevance.strength(row, one) > SAID))
                        .toList();
        return known.isEmpty() ? told.telling() : new Topic(known, told.pairs(), List.of());
    }
}
