package io.benchmate.ask;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which of the names in a question are left out by it: in "everything apart from HR and Finance"
 * what is joined to a name that is left out is left out too. They are asked for in their order.
 */
final class LeftOut {
    private static final Set<String> JOINING = Set.of("and", "or", "nor", "the", "our", "plus");

    private static final Pattern OWNERS =
            Pattern.compile(
                    "\\b(?:(?:are|is|have|has|do|does|but|that|which)? ?(?:not|never)(?:"
                        + " (?:got|have|down|to|owned|led|run|by|with|under|involve|involving|need|needing|on|for|include|including|belong|belonging|the))*|(?:all|everything)"
                        + " (?:but|bar)|other than|apart from|except(?:"
                        + " for)?|excluding|besides|without|nothing to do with|no)(?: the| our)?"
                        + " @|@ (?:is|are|has|have|does|do) not"
                        + " (?:on|in|got|own|lead|run|have|down|involved|responsible|named|part|leading|doing|there|included)\\b|\\b(?:is|are|has|have|does|do)"
                        + " (?:the |our )?@ not\\b(?! only)|@ (?:is|are|has|have|does|do) not$");

    private static final Pattern THEMES =
            Pattern.compile(
                    "\\b(?:outside(?: of)?|(?:all|everything) (?:but|bar)|other than|apart"
                            + " from|except(?: for)?|excluding|besides|but not|beyond|not"
                            + " (?:in|under|part of|about|on))(?: the| our)? @");

    private final Utterance said;
    private final Pattern leaving;
    private int last = -1;

    /**
     * @param leaving where "@" stands for a name that is left out
     */
    private LeftOut(Utterance said, Pattern leaving) {
        this.said = said;
        this.leaving = leaving;
    }

    static LeftOut owners(Utterance said) {
        return new LeftOut(said, OWNERS);
    }

    static LeftOut themes(Utterance said) {
        return new LeftOut(said, THEMES);
    }

    /** Whether the name that stands there, behind those that were asked for before, is left out. */
    boolean holds(int from, int until) {
        List<String> words = said.words();
        boolean joined =
                last >= 0 && last <= from && JOINING.containsAll(words.subList(last, from));
        String before = String.join(" ", words.subList(0, from));
        String after = String.join(" ", words.subList(until, words.size()));
        boolean left = joined || leaving.matcher(before + " @ " + after).find();
        last = left ? until : -1;
        return left;
    }
}
