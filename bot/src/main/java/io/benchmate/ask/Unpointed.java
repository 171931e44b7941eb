package io.benchmate.ask;

import io.benchmate.plan.Action;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** A question about "it" where nothing was shown that "it" could be: it is never made up. */
final class Unpointed {
    private static final Pattern PLACE =
            Pattern.compile("\\bthe (?:first|second|third|last|other|next) one\\b");
    private static final Pattern IT =
            Pattern.compile(
                    "\\b(?:it|that|this|them|they|those|these|its|their)\\b|" + PLACE.pattern());
    private static final Pattern IS_IT =
            Pattern.compile("^(?:and |so |but )*(?:is|was|are|were) (?:it|they|that|this)\\b");

    /** The whole plan, where nothing else was spoken of. */
    private static final Pattern IT_ALL =
            Pattern.compile(
                    "\\b(?:it|they|them|that|those|these) all\\b|\\ball (?:of )?(?:it|them)\\b");

    private static final int NEAREST = 3;

    private Unpointed() {}

    static boolean is(Intent intent, String line) {
        return intent instanceof Intent.Look look
                && look.query().topic().isEmpty()
                && !Worded.has(line, IT_ALL)
                && (isBare(look, line) || isOnlyStatus(look.query(), line));
    }

    /** "Who owns it?" */
    private static boolean isBare(Intent.Look look, String line) {
        return look.query().isEmpty()
                && (!look.asked().isEmpty() || Worded.has(line, PLACE))
                && !AskedWords.untold(look.asked())
                && Worded.has(line, IT);
    }

    /** "Is it done?", "is it late?" */
    private static boolean isOnlyStatus(PlanQuery query, String line) {
        DateAsk date = query.date();
        boolean late = date != null && date.kind() == DateAsk.Kind.OVERDUE;
        PlanQuery rest = late ? query.withoutDate() : query;
        return (late || query.status() != null)
                && rest.equals(PlanQuery.ALL.withStatusOf(query))
                && Worded.has(line, IS_IT);
    }

    /** What is asked, of the one action that was offered. */
    static Intent about(Intent.Look look, List<Action> offered) {
        boolean stands = look.query().status() != null || look.asked().isEmpty();
        Set<Asked> asked = EnumSet.noneOf(Asked.class);
        asked.addAll(look.asked());
        if (stands) {
            asked.add(Asked.STATUS);
        }
        return new Intent.Look(PlanQuery.ALL.about(offered), asked, Intent.Breadth.ONE);
    }

    static Answer answer(Basis basis, String question, List<Action> offered) {
        List<Action> nearest = offered.stream().limit(NEAREST).toList();
        String lead =
                nearest.isEmpty()
                        ? "I can't tell which action you mean. Give its number, or a word or two of"
                                + " its title."
                        : "I can't tell which action you mean. Is it one of these?";
        return new Answer.NotSaid(basis, "", lead, List.of(), nearest, question);
    }

    /** Whether a refusal would be for not understanding, not for a cell that is silent. */
    static boolean mayBeHelped(Intent intent) {
        return mayBeRearranged(intent)
                && Queries.of(intent).filter(query -> !query.filters()).isPresent();
    }

    /** The same, whatever filters were read: words in another order may be no filters. */
    static boolean mayBeRearranged(Intent intent) {
        return intent instanceof Intent.Look look
                && look.query().named().isEmpty()
                && look.query().among() == null
                && !look.query().topic().outside()
                && !AskedWords.untold(look.asked());
    }
}
