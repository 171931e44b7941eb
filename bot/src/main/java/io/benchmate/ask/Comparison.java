package io.benchmate.ask;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the two things that a question sets side by side. */
final class Comparison {
    private static final Pattern VERSUS =
            Pattern.compile(
                    "^(?:.*\\b(?:compare|comparison of|difference between|differences between|which"
                        + " (?:is|comes|finishes|starts|one is|one comes|of|was|will"
                        + " be|one|did|does|got|scored)(?:"
                        + " (?:due|first|sooner|earlier|later|rated|scored|higher|better|done|next|last|lower|finished|is|comes|up|to|happening|happens|the|more|urgent|starts|finish))*(?:"
                        + " by rating)?)\\s+)?(.+?) (?:compared"
                        + " (?:with|to)|versus|vs|against|or|rather than)"
                        + " (.+)$|\\b(?:compare|comparison of|difference between|differences"
                        + " between) (.+?) (?:and|with|to) (.+)$");
    private static final Pattern COMPARES =
            Pattern.compile(
                    "\\bcompar|\\bor\\b.*\\bwhich\\b|\\bversus\\b|\\bvs\\b|\\bdifferen|\\bwhich"
                        + " (?:is|comes|finishes|starts|one|of|was|will|happens|has|did|does|got|scored)\\b.*\\bor\\b|\\b(?:first|sooner|earlier|later|higher|better|before)\\b.*\\bor\\b|\\bor\\b.*\\b(?:first|sooner|earlier|later|higher|better)\\b");

    /** "Does the definition come before the website?" */
    private static final Pattern ORDER =
            Pattern.compile(
                    "^(?:does|do|did|is|are|was|will|should) (.+?)(?:"
                        + " (?:come|happen|finish|start|end|due|be|done|finished|rated|scored))*"
                        + " (?:before|after|earlier than|later than|sooner than|higher than|lower"
                        + " than|better than|worse than) (.+)$");

    /** "Which of the awards and the website is finished?", "is this or that rated higher?" */
    private static final Pattern OF_TWO =
            Pattern.compile(
                    "^(?:which of (.+?) (?:and|or) (.+?)|(?:is|are|was|were) (.+?) or (.+?))"
                        + " (?:is|are|was|were|has|have|will|comes?|finish(?:es)?|starts?|rated|scored|due|done|finished|further|more)\\b.*$");

    private static final Pattern HOW =
            Pattern.compile("^how (?:does|do|did) (.+?) compare (?:to|with|against) (.+)$");

    /** "Awards or open days, which is further along?" */
    private static final Pattern TAIL = Pattern.compile("\\b(?:which|who|what|when)\\b.*$");

    private static final Pattern BETTER =
            Pattern.compile("\\b(?:better|worse|higher|lower|rated|scored?|rating)\\b");
    private static final Pattern FIRST =
            Pattern.compile("\\b(?:first|sooner|earlier|later|before)\\b");

    private static final Pattern AFTER = Pattern.compile("\\bafter\\b");
    private static final Pattern DONE =
            Pattern.compile("\\b(?:finished|done|complete|completed|further|started)\\b");

    private Comparison() {}

    /** The words of both sides; empty when nothing is compared. */
    static List<String> sides(Utterance said) {
        Matcher how = HOW.matcher(said.line());
        if (how.find()) {
            return List.of(how.group(1).strip(), how.group(2).strip());
        }
        Matcher order = ORDER.matcher(said.line());
        if (order.find()) {
            return List.of(order.group(1).strip(), order.group(2).strip());
        }
        Matcher two = OF_TWO.matcher(said.line());
        if (two.find()) {
            int first = two.group(1) != null ? 1 : 3;
            return List.of(two.group(first).strip(), two.group(first + 1).strip());
        }
        Matcher matcher = VERSUS.matcher(said.line());
        if (!said.has(COMPARES) || !matcher.find()) {
            return List.of();
        }
        int group = matcher.group(1) != null ? 1 : 3;
        String second = TAIL.matcher(matcher.group(group + 1)).replaceFirst("");
        return second.isBlank() ? List.of() : List.of(matcher.group(group).strip(), second.strip());
    }

    /** The sides of the actions that are compared. */
    static Set<Asked> asked(Utterance said) {
        Set<Asked> asked = EnumSet.noneOf(Asked.class);
        asked.addAll(AskedWords.in(new Utterance(said.words())));
        if (said.has(BETTER) && !said.has(FIRST)) {
            asked.add(Asked.RATING);
        }
        if (said.has(DONE)) {
            asked.add(Asked.STATUS);
        }
        if (asked.isEmpty() && (said.has(FIRST) || said.has(AFTER))) {
            asked.add(Asked.WHEN);
        }
        return asked;
    }
}
