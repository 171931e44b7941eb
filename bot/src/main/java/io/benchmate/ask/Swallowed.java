package io.benchmate.ask;

import java.util.List;
import java.util.Optional;

/**
 * The topic of a question whose every telling word was read as asking for a side: "what is the plan
 * for the budget?" asks for the action called so, not for a sum. Pure.
 */
final class Swallowed {
    private static final double CALLED = 0.7;

    private Swallowed() {}

    /**
     * The question with the topic that it is about as a whole, where that is a phrase of the
     * vocabulary or what an action is called; empty where it is neither, and where a word is left
     * that nobody knows: "who runs the skiffle evening?" asks for no manager. What a figure of a
     * certain year is about may be told by the year alone, and a word of every plan's prose that is
     * left tells nothing: "how are they deciding who is and is not a technician?"
     */
    static Optional<Intent.Look> of(Intent.Look look, IndexedPlan plan, String question) {
        if (AskedWords.plain(look.asked()) && !Years.in(question).isEmpty()) {
            return Optional.of(look);
        }
        if (!look.query().topic().concepts().stream().allMatch(Swallowed::light)) {
            return Optional.empty();
        }
        Utterance said = new Utterance(plan.utterance(question).words());
        Topic whole = plan.topics().of(said).telling();
        boolean phrase = whole.known().stream().anyMatch(one -> one.own().contains(" "));
        List<Hit> hits = whole.known().isEmpty() ? List.of() : plan.relevance().of(whole);
        boolean called = !hits.isEmpty() && hits.getFirst().titled() >= CALLED;
        return called || (phrase && !hits.isEmpty())
                ? Optional.of(
                        new Intent.Look(PlanQuery.ALL.on(whole), look.asked(), look.breadth()))
                : Optional.empty();
    }

    private static boolean light(Concept left) {
        return Vocabulary.FIELD.light(left.own());
    }
}
