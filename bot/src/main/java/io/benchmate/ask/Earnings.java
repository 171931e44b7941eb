package io.benchmate.ask;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Whether a sentence of a plan says what becomes of people's grade or pay, for those who ask
 * whether theirs goes up or down. Plans hardly ever do, but for a promise such as "nobody's grade
 * goes down". Of a rise in numbers, or of a grade alone, it tells nothing. Pure.
 */
final class Earnings {
    private static final String UP =
            "(?:(?:go|goes|going|went|move[sd]?|put) up|higher|raised?|rises?|increas\\w*";

    private static final String DOWN =
            "(?:(?:go|goes|going|went|move[sd]?|put) down|lower\\w*|drop\\w*|falls?|cut|lost|lose"
                    + "|reduc\\w+";

    /** What stays as it is goes neither way, and what changes goes one. */
    private static final String EITHER = "|change[sd]?|protect\\w*|keep|kept|stays?)";

    private static final List<Pattern> KINDS =
            Stream.of("grades?", "(?:pay|salar(?:y|ies)|wages?)")
                    .flatMap(what -> Stream.of(UP, DOWN).map(way -> kind(what, way + EITHER)))
                    .toList();

    private Earnings() {}

    private static Pattern kind(String what, String becomes) {
        String said = "(?i)\\b(?:%s\\W+(?:\\w+\\W+){0,3}?%s|%s\\W+(?:\\w+\\W+){0,3}?%s)\\b";
        return Pattern.compile(said.formatted(what, becomes, becomes, what));
    }

    /** Whether the sentence speaks of the same, going the same way. */
    static boolean told(String question, String sentence) {
        return KINDS.stream()
                .anyMatch(kind -> Worded.has(question, kind) && Worded.has(sentence, kind));
    }
}
