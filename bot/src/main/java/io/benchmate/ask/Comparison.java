package io.benchmate.ask;

import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the two things that a question sets side by side. */
final class Comparison {
    private static final Pattern VERSUS =
            Pattern.compile(
                    "^(?:.*\\b(?:compare|comparison of|difference between|differences between|which"
                        + " (?:is|comes|finishes|starts|one is|one comes|of|was|will"
                        + " be|one|did|does|got|scored)(?:"
                        + " (?:due|first|sooner|earlier|later|rated|scored|higher|better|done|next|last|lower|further|along|ahead|behind|on|doing|going|bigger|busier|finished|is|comes|up|to|happening|happens|the|more|urgent|starts|finish))*(?:"
                        + " by rating)?)\\s+)?(.+?) (?:compared"
                        + " (?:with|to)|versus|vs|against|or|rather than)"
                        + " (.+)$|\\b(?:compare|comparison of|difference between|differences"
                        + " between) (.+?) (?:and|with|to) (.+)$");
    private static final Pattern COMPARES =
            Pattern.compile(
                    "\\bcompar|\\bor\\b.*\\bwhich\\b|\\bversus\\b|\\bvs\\b|\\bdifferen|\\bwhich"
                        + " (?:is|comes|finishes|starts|one|of|was|will|happens|has|did|does|got|scored)\\b.*\\bor\\b|\\b(?:first|sooner|earlier|later|higher|better|before)\\b.*\\bor\\b|\\bor\\b.*\\b(?:first|sooner|earlier|later|higher|better)\\b");

    /** "R5 and R6 look the same to me" sets them side by side, though it asks for no order. */
    static final Pattern ALIKE =
            Pattern.compile(
                    "\\b(?:differ\\w*|(?:the )?same|alike|overlap\\w*|duplicat\\w*|similar|"
                            + "mixed up|muddled|tell .* apart)\\b");

    /** "3 or higher" is one bound, and no choice of two. */
    private static final Pattern OR_MORE =
            Pattern.compile(
                    "\\d (?:or|and) (?:higher|lower|better|worse|above|below|over|under)\\b");

    private static final List<Pattern> WORDINGS =
            WordFile.lines("compared.txt").stream().map(Pattern::compile).toList();
    private static final Likely LIKELY = Likely.of(WORDINGS);

    /** "Awards or open days, which is further along?" */
    private static final Pattern TAIL =
            Pattern.compile(
                    "\\b(?:which|who|what|when)\\b.*$| (?:on|by|for|in) (?:the"
                            + " )?(?:scores?|ratings?|stars?|points)$");

    /** "The external awards or the internal ones": ones are awards too. */
    private static final Pattern ONES = Pattern.compile("^((?:the )?[\\w ]+?) ones?$");

    private static final Pattern BETTER =
            Pattern.compile(
                    "\\b(?:better|worse|higher|lower|rated|scored?|rating|likes?|liked|prefer(?:red)?|popular)\\b|\\bas"
                        + " (?:well|good|high|highly|bad|badly|low|popular)\\b");
    private static final Pattern FIRST =
            Pattern.compile("\\b(?:first|sooner|earlier|later|before)\\b");

    private static final Pattern AFTER = Pattern.compile("\\bafter\\b");
    private static final Pattern DONE =
            Pattern.compile(
                    "\\b(?:finished|done|complete|completed|further|started|far"
                            + " (?:on|along|ahead)|as (?:far|advanced))\\b");

    private static final Pattern FIGURES = Pattern.compile("\\b(?:numbers?|figures?|how many)\\b");

    private Comparison() {}

    /** The words of both sides; empty when nothing is compared. */
    static List<String> sides(Utterance said) {
        BitSet likely = said.likely(LIKELY);
        for (int at = likely.nextSetBit(0); at >= 0; at = likely.nextSetBit(at + 1)) {
            Pattern wording = WORDINGS.get(at);
            Optional<MatchResult> found = said.first(wording);
            if (found.isPresent()) {
                return sides(found.get(), wording.namedGroups().containsKey("head"));
            }
        }
        boolean compares = said.has(COMPARES) && !said.has(OR_MORE);
        Optional<MatchResult> versus = compares ? said.first(VERSUS) : Optional.empty();
        if (versus.isEmpty()) {
            return List.of();
        }
        int group = versus.get().group(1) != null ? 1 : 3;
        return sides(versus.get().group(group), versus.get().group(group + 1));
    }

    private static List<String> sides(MatchResult found, boolean headed) {
        String head = headed ? found.group("head") + " " : "";
        return sides(head + found.group("one"), head + found.group("two"));
    }

    private static List<String> sides(String one, String two) {
        String second = TAIL.matcher(two).replaceFirst("").strip();
        String first = one.strip();
        Matcher ones = ONES.matcher(second);
        String kind = first.substring(first.lastIndexOf(' ') + 1);
        String named = ones.matches() ? ones.group(1) + " " + kind : second;
        return named.isBlank() ? List.of() : List.of(first, named);
    }

    /** The sides of the actions that are compared. */
    static Set<Asked> asked(Utterance said) {
        Set<Asked> asked = EnumSet.noneOf(Asked.class);
        asked.addAll(AskedWords.in(said.afresh()));
        if (said.has(BETTER) && !said.has(FIRST)) {
            asked.add(Asked.RATING);
        }
        if (said.has(FIGURES) && !asked.contains(Asked.MEASURE)) {
            asked.add(Asked.NUMBER);
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
