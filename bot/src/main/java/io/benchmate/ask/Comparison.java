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
                        + " (?:is|comes|finishes|starts|one is|one comes|of|was|will be|one)(?:"
                        + " (?:due|first|sooner|earlier|later|rated|scored|higher|better|done|next|last|lower|finished|is|comes|up|to|happening|happens|the|more|urgent|starts|finish))*(?:"
                        + " by rating)?)\\s+)?(.+?) (?:compared"
                        + " (?:with|to)|versus|vs|against|or|rather than)"
                        + " (.+)$|\\b(?:compare|comparison of|difference between|differences"
                        + " between) (.+?) (?:and|with|to) (.+)$");
    private static final Pattern COMPARES =
            Pattern.compile(
                    "\\bcompar|\\bversus\\b|\\bvs\\b|\\bdifferen|\\bwhich"
                        + " (?:is|comes|finishes|starts|one|of|was|will|happens|has)\\b.*\\bor\\b|\\b(?:first|sooner|earlier|later|higher|better|before)\\b.*\\bor\\b|\\bor\\b.*\\b(?:first|sooner|earlier|later|higher|better)\\b");
    private static final Pattern FIRST =
            Pattern.compile("\\b(?:first|sooner|earlier|later|before)\\b");

    private Comparison() {}

    /** The words of both sides; empty when nothing is compared. */
    static List<String> sides(Utterance said) {
        Matcher matcher = VERSUS.matcher(said.line());
        if (!said.has(COMPARES) || !matcher.find()) {
            return List.of();
        }
        int group = matcher.group(1) != null ? 1 : 3;
        return List.of(matcher.group(group).strip(), matcher.group(group + 1).strip());
    }

    /** The sides of the actions that are compared. */
    static Set<Asked> asked(Utterance said) {
        Set<Asked> asked = EnumSet.noneOf(Asked.class);
        asked.addAll(AskedWords.in(new Utterance(said.words())));
        if (asked.isEmpty() && said.has(FIRST)) {
            asked.add(Asked.WHEN);
        }
        return asked;
    }
}
