package io.benchmate.ask;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which of the names in a question are left out by it: in "everything apart from HR and Finance"
 * what is joined to a name that is left out is left out too.
 */
final class LeftOut {
    private static final Set<String> JOINING = Set.of("and", "or", "nor", "the", "our", "plus");

    /** "Not linked to", "never filed under", "don't sit with". */
    private static final String NOT_PLACED =
            "(?:not|never)(?:"
                + " (?:linked|tied|connected|associated|related|attached|aligned|mapped|placed|filed|listed"
                + "|grouped|put|sitting|falling|coming|belonging|found|shown|recorded|assigned|allocated|given"
                + "|sit|fall|come|belong|relate|link|tie|connect|lie|appear|feature|involve))+"
                + " (?:to|with|under|in|within|by)|(?:have|has|with|having) no"
                + " (?:links?|ties?|connections?|relation) (?:to|with)|nothing to do with";

    private static final Pattern OWNERS =
            Pattern.compile(
                    "\\b(?:"
                            + NOT_PLACED
                            + "|(?:are|is|have|has|do|does|but|that|which)? ?(?:not|never)(?:"
                            + " (?:got|have|down|to|owned|led|run|by|with|under|involve|involving|need|needing|on|for|include|including|belong|belonging|the))*|(?:all|everything)"
                            + " (?:but|bar)|other than|apart from|except(?:"
                            + " for)?|excluding|besides|without|nothing to do with|no)(?: the|"
                            + " our)? @|@ (?:is|are|has|have|does|do) not"
                            + " (?:on|in|got|own|lead|run|have|down|involved|responsible|named|part|leading|doing|there|included)\\b|\\b(?:is|are|has|have|does|do)"
                            + " (?:the |our )?@ not\\b(?! only)|@ (?:is|are|has|have|does|do)"
                            + " not$");

    private static final Pattern THEMES =
            Pattern.compile(
                    "\\b(?:"
                            + NOT_PLACED
                            + "|outside(?: of)?|(?:all|everything) (?:but|bar)|other than|apart"
                            + " from|except(?: for)?|excluding|besides|but not|beyond|not"
                            + " (?:in|under|part of|about|on))(?: the| our)? @");

    private final Utterance said;
    private final Pattern leaving;
    private final BitSet named = new BitSet();

    /**
     * @param leaving where "@" stands for a name that is left out
     */
    private LeftOut(Utterance said, Pattern leaving) {
        this.said = said;
        this.leaving = leaving;
    }

    /**
     * @param themes which may stand in one list with owners
     */
    static LeftOut owners(Utterance said, List<Themes.Found> themes) {
        LeftOut owners = new LeftOut(said, OWNERS);
        themes.forEach(theme -> owners.named.set(theme.from(), theme.until()));
        return owners;
    }

    static LeftOut themes(Utterance said) {
        return new LeftOut(said, THEMES);
    }

    /**
     * Whether the name that stands there is left out, be it by itself or as one of several: those
     * before it in the list have been taken by then.
     */
    boolean holds(int from, int until) {
        boolean left = isBehind(from, until);
        for (int at = from; at > 0 && !left && isOfList(at - 1); at--) {
            left = isRead(at - 1) && isBehind(at - 1, until);
        }
        return left;
    }

    private boolean isOfList(int word) {
        return isRead(word) || JOINING.contains(said.words().get(word));
    }

    private boolean isRead(int word) {
        return !said.isFree(word) || named.get(word);
    }

    private boolean isBehind(int from, int until) {
        List<String> words = said.words();
        String before = String.join(" ", words.subList(0, from));
        String after = String.join(" ", words.subList(until, words.size()));
        return leaving.matcher(before + " @ " + after).find();
    }
}
