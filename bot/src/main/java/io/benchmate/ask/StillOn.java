package io.benchmate.ask;

import io.benchmate.ask.Intent.Breadth;
import io.benchmate.plan.Action;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whether a question goes on about the one action that was just shown, though it names something:
 * "when does recruiting start?" after the apprentices. It does where that row speaks of all that is
 * named and no other row is about it much more. Pure.
 */
final class StillOn {
    /** Longer questions say by themselves what they are about. */
    private static final int MOST_WORDS = 9;

    /** A row that fits so much better is what was meant, whatever was shown before. */
    private static final double BETTER = 1.6;

    private static final double WHOLE = 0.99;

    private StillOn() {}

    /** What is meant after what was asked before: about the same action, or as {@link FollowUp}. */
    static Intent of(Intent intent, String line, @Nullable Remembered before, Finder finder) {
        boolean may =
                before != null
                        && before.shown().size() == 1
                        && Wording.words(line).size() <= MOST_WORDS;
        Set<Asked> asked = may ? asked(intent) : Set.of();
        Topic topic = Queries.of(intent).map(PlanQuery::topic).orElse(Topic.NONE);
        return before != null
                        && !asked.isEmpty()
                        && fits(finder.about(topic), before.shown().getFirst())
                ? new Intent.Look(PlanQuery.ALL.about(before.shown()), asked, Breadth.ONE)
                : OneOfThem.of(FollowUp.of(intent, line, before), before, finder);
    }

    /** The sides asked of something named; none where there is a filter, or many are asked for. */
    private static Set<Asked> asked(Intent intent) {
        return switch (intent) {
            case Intent.Look look when look.breadth() != Breadth.MANY && isBare(look.query()) ->
                    look.asked();
            case Intent.Tally tally when isBare(tally.query()) ->
                    Set.of(Asked.NUMBER, Asked.MEASURE);
            case Intent.Look _, Intent.Tally _, Intent.Rank _, Intent.Compare _ -> Set.of();
            case Intent.Breakdown _, Intent.Turn _ -> Set.of();
            case Intent.Explain _, Intent.Related _, Intent.NoSuch _ -> Set.of();
            case Intent.Greeting _, Intent.Capabilities _ -> Set.of();
        };
    }

    private static boolean isBare(PlanQuery query) {
        return query.named().isEmpty()
                && query.among() == null
                && !query.filters()
                && !query.topic().known().isEmpty();
    }

    private static boolean fits(List<Hit> hits, Action shown) {
        Optional<Hit> here =
                hits.stream().filter(hit -> hit.row().action().equals(shown)).findFirst();
        return here.filter(hit -> hit.covered() >= WHOLE)
                .filter(hit -> hits.getFirst().score() <= BETTER * hit.score())
                .isPresent();
    }
}
