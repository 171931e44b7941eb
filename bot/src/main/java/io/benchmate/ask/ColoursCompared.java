package io.benchmate.ask;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** "Are more green than amber?": two colours, of which it is asked which has more actions. Pure. */
final class ColoursCompared {
    private static final String NOUNS =
            "(?: (?:actions?|ones?|of (?:them|the|these|those)|things|rows|that|which|are|is|in|on"
                    + "|at|marked|rated|coloured|down|as|the|there|we|have|got|has))*";

    private static final Pattern COLOUR = Pattern.compile("\\b(blue|green|amber|yellow|red)s?\\b");

    private static final String A_COLOUR = " (?:blue|green|amber|yellow|red)s?\\b";

    private static final Pattern MORE =
            Pattern.compile(
                    "\\b(?:more|fewer|less|as many|as much)"
                            + NOUNS
                            + A_COLOUR
                            + NOUNS
                            + " (?:than|as|or)(?: more| fewer)?"
                            + NOUNS
                            + A_COLOUR
                            + "|\\b(?:blue|green|amber|yellow|red)s?"
                            + NOUNS
                            + " (?:outnumber|outnumbers|outnumbered|outweigh|outweighs)"
                            + NOUNS
                            + A_COLOUR);

    private ColoursCompared() {}

    /** The two colours, in the order of the question; their words are taken with all that joins. */
    static Optional<List<StatusAsk>> in(Utterance said) {
        return said.take(MORE).map(ColoursCompared::colours).filter(two -> two.size() == 2);
    }

    private static List<StatusAsk> colours(MatchResult found) {
        return COLOUR.matcher(found.group())
                .results()
                .map(each -> each.group(1))
                .distinct()
                .map(each -> new StatusAsk(StatusWords.shade(each), null, false, each))
                .toList();
    }

    /** Whether the sides are one thing in two colours, and not two things. */
    static boolean are(List<PlanQuery> sides) {
        return sides.stream().allMatch(side -> side.status() != null)
                && sides.stream().map(PlanQuery::withoutStatus).distinct().count() == 1;
    }

    /** "More are Green than Amber: 17 actions are Green, and 14 actions are Amber." */
    static String sentence(List<PlanQuery> sides, List<Integer> counts) {
        int first = counts.getFirst();
        int second = counts.getLast();
        String one = name(sides.getFirst());
        String two = name(sides.getLast());
        String compared =
                first == second
                        ? "As many are %s as %s".formatted(one, two)
                        : first > second
                                ? "More are %s than %s".formatted(one, two)
                                : "More are %s than %s".formatted(two, one);
        String each =
                Stream.of(0, 1)
                        .map(at -> Counted.sentence(counts.get(at), sides.get(at)))
                        .map(sentence -> sentence.substring(0, sentence.length() - 1))
                        .map(sentence -> sentence.replaceFirst("^No action", "no action"))
                        .collect(Collectors.joining(", and "));
        return compared + ": " + each + ".";
    }

    private static String name(PlanQuery side) {
        StatusAsk status = side.status();
        return status == null ? "" : status.told();
    }
}
