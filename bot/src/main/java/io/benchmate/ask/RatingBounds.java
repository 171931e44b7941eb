package io.benchmate.ask;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds bounds on the rating: "above 3.9", "3 or more", "exactly 3", "between 2 and 3". */
final class RatingBounds {
    private static final String NUMBER =
            "(?<number>\\d(?:\\.\\d{1,2})?|(?:one|two|three|four|[1-4]) and (?:a"
                    + " )?half|half|one|two|three|four|five)";
    private static final String GIVEN =
            "(?:got|gets?|given|(?:sat|sits|came in|came out|landed)"
                    + " (?:on|at)|scored?|scores|scoring|rated|ratings?"
                    + " of|(?<!\\b(?:up|wrong|on|happening|matter|problem) )with)";
    private static final String UNIT =
            "(?: stars?| out of 5| marks?| barrier| threshold| line)?(?![-–]\\d| (?:to|-) \\d{1,3}"
                    + " months)(?! (?:years?|months?|weeks?|days?))\\b";

    /** "A rating of", where the words before it say by themselves that a rating is meant. */
    private static final String RATING =
            "(?: (?:an?|the))?(?: (?:average|mean|overall))?(?: (?:rating|score|mark)(?:"
                    + " (?:of|at|as high as))?(?: an?)?)?";

    /**
     * What turns a bound into its opposite. "Are not any above 3?" asks for those above it, and
     * "not green, above 3" denies something else: so nothing but talk of ratings stands between.
     */
    private static final String DENIED =
            "(?:(?<not>(?<!\\d )(?<!\\b(?:or|if|why|whether) )not(?! (?:which|what|are|is)\\b)(?!"
                + " (?:any(?!"
                + " (?:higher|better|lower|worse|more|less)\\b)|some|one|only|just)\\b)|(?<!\\d"
                + " )never|nor|neither|without|fail(?:s|ed|ing)? to|leav(?:e|es|ing)"
                + " out|exclud(?:e|es|ed|ing)|except(?:ing|"
                + " for)?|ignor(?:e|es|ing)|omit(?:ting)?|skip(?:ping)?|apart from|other"
                + " than|bar|(?:all|everything|anything) but)(?:"
                + " (?:rated|rat(?:e|es|ing|ings)|scor(?:e|ed"
                + "|es|ing)|marks?|marked|given|get|got|gets|getting|have|has|had|having|been|being"
                + "|be|an?|of|the|even|quite|actually|really|yet|any|anything|everything|all|those"
                + "|them|ones?|actions?|things?|that|which|is|are|was|were|did|with|at|on|manage"
                + "|managed|to|reach|reached|achieve|achieved|make|made|hit|come|came|go|gone|up|out|average|overall|stars?|as)){0,7}?"
                + " )?";

    private static final Pattern BETWEEN =
            Pattern.compile(
                    "\\b"
                            + DENIED
                            + "(?:between|from) "
                            + NUMBER
                            + " (?:and|to) "
                            + NUMBER.replace("<number>", "<until>")
                            + UNIT);
    private static final Pattern OR =
            Pattern.compile(
                    "\\b"
                            + DENIED
                            + NUMBER
                            + "(?: stars?)? (?:or|and)"
                            + " (?<way>more|above|over|up|upwards?|higher|better|less|lower|under|below"
                            + "|worse|fewer)\\b");
    private static final Pattern BOUND =
            Pattern.compile(
                    "\\b"
                            + DENIED
                            + "(?<way>at least|at or above|at most|at or below|(?:a )?minimum"
                            + " of|(?:a )?maximum of|(?:fail(?:ed|s|ing)? to|not|never) (?:even"
                            + " |quite |ever |managed? to )*(?:got|scored|got up"
                            + " to|(?:get|got|go|went|come|came) as (?:high|far)"
                            + " as|get|make|reach|hit|scrape|manage|break|clear|top|pass|score|achieve|attain|earn|gain|(?:make|made)"
                            + " it(?: up)? to|come up to|get up to|get to|get as far as|climb"
                            + " to)|(?:(?:fell|falls?|falling|came|comes?|coming|just)"
                            + " )*(?:short|shy) of|no more than|not (?:above|over|more than|higher"
                            + " than)|no (?:higher|better) than|no less than|not"
                            + " (?:under|below|less than|lower than)|no (?:lower|worse)"
                            + " than|under|underneath|beneath|below|south of|less than|lower"
                            + " than|worse than|poorer than|fewer than|smaller"
                            + " than|over|above|north of|past|beyond|upwards of|clear of|more"
                            + " than|higher than|greater than|better than|bigger"
                            + " than|exceed(?:s|ed|ing)?|in excess"
                            + " of|(?:broke|breaks?|(?:cracks|cracked)"
                            + "|(?:clears|cleared)|tops|topped|beats?|passes|passed|surpass(?:es|ed)?|bett?er(?:s|ed))(?="
                            + " (?:an? |the )?\\d))"
                            + RATING
                            + " "
                            + NUMBER
                            + UNIT);

    /** "Reached a rating of 3": whatever is higher has reached it too. */
    private static final Pattern REACHED =
            Pattern.compile(
                    "\\b(?:reach(?:ed|es)?|attain(?:ed|s)?|made it(?: up)? to|got(?: up)? to) an?"
                            + " (?:\\w+ )?(?:rating|score|mark) of(?: an?)? "
                            + NUMBER
                            + UNIT);

    private static final Pattern EXACTLY =
            Pattern.compile(
                    "\\b"
                            + DENIED
                            + "(?:(?:"
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

    private static final String ABOVE =
            "over|above|(?:more|higher|greater|bigger|better) than|exceed.*|in excess of|north of"
                    + "|past|beyond|upwards of|clear of|br.*k.*|crack.*|clear.*|top.*|beat.*|pass.*"
                    + "|surpass.*|bett.*";

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
                .or(() -> said.take(BETWEEN).map(found -> denied(found, between(found))))
                .or(() -> said.take(OR).map(found -> denied(found, orMore(found))))
                .or(() -> said.take(BOUND).map(found -> denied(found, bound(found))))
                .or(() -> said.take(REACHED).map(found -> RatingAsk.from(number(found))))
                .or(() -> exactly(said));
    }

    private static RatingAsk denied(MatchResult found, RatingAsk asked) {
        return found.group("not") == null ? asked : asked.not();
    }

    private static RatingAsk between(MatchResult found) {
        return RatingAsk.between(number(found), number(found.group("until")));
    }

    /** "In the threes": from 3 to just below 4. */
    private static RatingAsk decade(String words) {
        double least = Objects.requireNonNull(WORDS.get(words.substring(0, words.length() - 1)));
        return RatingAsk.between(least, least + 0.99);
    }

    private static Optional<RatingAsk> exactly(Utterance said) {
        Optional<MatchResult> tied = said.take(TIED);
        if (tied.isPresent()) {
            return tied.map(found -> RatingAsk.exactly(number(found)));
        }
        return said.has(SEVERAL) && !said.has(CODED)
                ? said.take(EXACTLY).map(found -> denied(found, RatingAsk.exactly(number(found))))
                : Optional.empty();
    }

    private static RatingAsk orMore(MatchResult found) {
        boolean more = found.group("way").matches("more|above|over|up|upwards?|higher|better");
        return more ? RatingAsk.from(number(found)) : RatingAsk.upTo(number(found));
    }

    private static RatingAsk bound(MatchResult found) {
        double bound = number(found);
        String way = found.group("way");
        if (way.matches(
                "at least|at or above|no less than|.*minimum of|(?:no|not)"
                        + " (?:lower|worse|less|under|below)(?: than)?")) {
            return RatingAsk.from(bound);
        }
        if (way.matches(
                "at most|at or below|no more than|.*maximum of|(?:no|not)"
                        + " (?:higher|better|more|above|over)(?: than)?")) {
            return RatingAsk.upTo(bound);
        }
        return way.matches(ABOVE) ? RatingAsk.above(bound) : RatingAsk.below(bound);
    }

    private static double number(MatchResult found) {
        return number(found.group("number"));
    }

    private static double number(String said) {
        if (said.endsWith(" half")) {
            String whole = said.substring(0, said.indexOf(' '));
            return WORDS.getOrDefault(whole, (double) NumberWords.of(whole)) + 0.5;
        }
        Double word = WORDS.get(said);
        return word != null ? word : Double.parseDouble(said);
    }
}
