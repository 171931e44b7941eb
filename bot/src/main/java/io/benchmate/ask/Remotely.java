package io.benchmate.ask;

import io.benchmate.plan.Action;

import java.util.List;
import java.util.Set;

/**
 * Whether rows have to do with what somebody asks for himself only remotely: by what is near to its
 * one word, as a plan for those who leave is to the leave that he has left; or by words of every
 * plan's prose, as one on buildings is to the windows in his. Such rows tell him nothing. Pure.
 */
final class Remotely {
    /** Forms of at most this weight are neighbours, not other names. */
    private static final double NEIGHBOUR = 0.6;

    private static final Set<String> OURS = Set.of("i", "my", "me", "we", "our", "us");
    private static final Set<String> MINE = Set.of("i", "my", "me");

    private final IndexedPlan plan;
    private final List<String> words;
    private final Topic topic;

    Remotely(IndexedPlan plan, String question, Topic topic) {
        this.plan = plan;
        this.words = plan.whole(question).words();
        this.topic = topic;
    }

    /** Whether none of these tells what is asked. */
    boolean fit(List<Action> actions) {
        return isNear(actions) || isProse();
    }

    private boolean isNear(List<Action> actions) {
        List<Concept> known = topic.telling().known();
        return Grammar.anyOf(words, OURS::contains)
                && known.stream().noneMatch(one -> one.own().contains(" "))
                && actions.stream()
                        .flatMap(action -> plan.row(action).stream())
                        .map(row -> strongest(row, known))
                        .allMatch(held -> held > 0 && held <= NEIGHBOUR);
    }

    private static double strongest(Row row, List<Concept> concepts) {
        return concepts.stream().mapToDouble(one -> Relevance.strength(row, one)).max().orElse(0);
    }

    private boolean isProse() {
        return Grammar.anyOf(words, MINE::contains)
                && topic.known().stream().allMatch(one -> Vocabulary.FIELD.light(one.own()))
                && topic.concepts().stream().anyMatch(one -> !one.known() && isThing(one.words()));
    }

    /** Whether it stands where no verb does: "veg" in "can I grow veg". */
    private boolean isThing(String word) {
        int at = words.indexOf(word);
        String before = at > 0 ? words.get(at - 1) : "";
        boolean verb =
                Grammar.PERSONS.contains(before)
                        || Grammar.auxiliary(before)
                        || before.equals("to")
                        || word.endsWith("ing");
        return at > 0 && !verb;
    }
}
