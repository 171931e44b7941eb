package io.benchmate.ask;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds bounds on the rating: "above 3.9", "3 or more", "exactly 3", "between 2 and 3". */
final class RatingBounds {
    private static final String NUMBER =
            "(\\d(?:\\.\\d{1,2})?|(?:one|two|three|four|[1-4]) and (?:a"
                    + " )?half|half|one|two|three|four|five)";
    private static final String GIVEN =
            "(?:got|gets?|given|(?:sat|sits|came in|came out|landed)"
                    + " (?:on|at)|scored?|scores|scoring|rated|ratings?"
                    + " of|(?<!\\b(?:up|wrong|on|happening|matter|problem) )with)";
    private static final String UNIT =
            "(?: stars?| out of 5| marks)?(?! (?:years?|months?|weeks?|days?))\\b";
    private static final Pattern BETWEEN =
            Pattern.compile("\\b(?:between|from) " + NUMBER + " (?:and|to) " + NUMBER + UNIT);
    private static final Pattern OR =
            Pattern.compile(
                    "\\b"
                            + NUMBER
                            + "(?: stars?)? (?:or|and)"
                            + " (more|above|over|up|higher|better|less|lower|under|below|worse|fewer)\\b");
    private static final Pattern BOUND =
            Pattern.compile(
                    "\\b(at least|at most|(?:fail(?:ed|s)? to|not) (?:even |quite |manage to"
                            + " )*(?:get|make|reach|hit|scrape|manage|break|clear|top|pass|come up"
                            + " to|get up to|get to)|no more than|no less than|under|below|less"
                            + " than|lower than|worse than|fewer than|over|above|more than|higher"
                            + " than|better than)(?: a)? "
                            + NUMBER
                            + UNIT);
    private static final Pattern EXACTLY =
            Pattern.compile(
                    "\\b(?:(?:"
                            + GIVEN
                            + " )?(?:exactly|precisely|just|bang on|spot on|dead on) (?:an? )?|"
                            + GIVEN
                            + " (?:an? )?)"
                            + NUMBER
                            + UNIT);
    private static final Pattern IN_THE = Pattern.compile("\\bin the (ones|twos|threes|fours)\\b");
    private static final Pattern TIED =
            Pattern.compile(
                    "\\b(?:ties?|tied|tying|level|equal|both) (?:on|at|with) " + NUMBER + UNIT);
    private static final Pattern SEVERAL =
            Pattern.compile(
                    "^(?:and |so |please |show me |list )*(?:which|what (?:got|scored|was|is(?!"
                        + " (?:the )?(?:star"
                        + " )?(?:rating|score)\\b)|are|were|has|gets)|(?:did|has|have|is|are|was|were)"
                        + " (?:any|anything|anyone|none)|any|anything|how many|all|the"
                        + " ones|ones|list|everything|those|actions)\\b");
    private static final Pattern CODED = Pattern.compile("\\bactions? \\d");
    private static final Map<String, Double> WORDS =
            Map.of("half", 2.5, "one", 1.0, "two", 2.0, "three", 3.0, "four", 4.0, "five", 5.0);

    private RatingBounds() {}

    static boolean has(Utterance said) {
        return said.find(BOUND).isPresent()
                || said.find(BETWEEN).isPresent()
                || said.find(OR).isPresent();
    }

    /** The bounds; their words are taken. Only for a plan with ratings. */
    static Optional<RatingAsk> in(Utterance said) {
        return said.take(IN_THE)
                .map(found -> decade(found.group(1)))
                .or(
                        () ->
                                said.take(BETWEEN)
                                        .map(
                                                found ->
                                                        RatingAsk.between(
                                                                number(found, 1),
                                                                number(found, 2))))
                .or(() -> said.take(OR).map(RatingBounds::orMore))
                .or(() -> said.take(BOUND).map(RatingBounds::bound))
                .or(() -> exactly(said));
    }

    /** "In the threes": from 3 to just below 4. */
    private static RatingAsk decade(String words) {
        double least = Objects.requireNonNull(WORDS.get(words.substring(0, words.length() - 1)));
        return RatingAsk.between(least, least + 0.99);
    }

    private static Optional<RatingAsk> exactly(Utterance said) {
        Optional<MatchResult> tied = said.take(TIED);
        if (tied.isPresent()) {
            return tied.map(found -> RatingAsk.exactly(number(found, 1)));
        }
        return said.has(SEVERAL) && !said.has(CODED)
                ? said.take(EXACTLY).map(found -> RatingAsk.exactly(number(found, 1)))
                : Optional.empty();
    }

    private static RatingAsk orMore(MatchResult found) {
        boolean more = found.group(2).matches("more|above|over|up|higher|better");
        double bound = number(found, 1);
        return more ? RatingAsk.from(bound) : RatingAsk.upTo(bound);
    }

    private static RatingAsk bound(MatchResult found) {
        double bound = number(found, 2);
        return switch (found.group(1)) {
            case "at least", "no less than" -> RatingAsk.from(bound);
            case "at most", "no more than" -> RatingAsk.upTo(bound);
            case "over", "above", "more than", "higher than", "better than" ->
                    RatingAsk.above(bound, found.group());
            default -> RatingAsk.below(bound, found.group());
        };
    }

    private static double number(MatchResult found, int group) {
        String said = found.group(group);
        if (said.endsWith(" half")) {
            String whole = said.substring(0, said.indexOf(' '));
            return WORDS.getOrDefault(whole, (double) NumberWords.of(whole)) + 0.5;
        }
        Double word = WORDS.get(said);
        return word != null ? word : Double.parseDouble(said);
    }
}
