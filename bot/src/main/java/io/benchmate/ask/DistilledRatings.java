package io.benchmate.ask;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Bounds on a rating in whatever words, for {@link Distilled}. Pure but for the words it takes. */
final class DistilledRatings {
    private static final String BOUND =
            "(?<low>below|under|less than|lower than|worse than|smaller than|short of|south"
                + " of|(?:did|does|do|has|have|had) not (?:(?:quite|even|ever) )?(?:make it to|get"
                + " to|reach|hit|manage|make|break|achieve)|(?:failed|fails|fail) to"
                + " (?:make|reach|hit|get to|make it to|break|achieve))|(?<high>above|over|more"
                + " than|higher than|better than|greater than|past|beyond|north"
                + " of|exceeding|exceeds?|exceeded|topped|topping|beat|beats|beating|bettered)|(?<least>at"
                + " least|no less than|not less than|not below|a minimum of)|(?<most>at most|no"
                + " more than|not more than|not above|a maximum of)";
    private static final Pattern RATED =
            Pattern.compile(
                    "\\b(?:"
                            + BOUND
                            + ")(?: (?:an?|the))?(?: (?:average|success))?(?:"
                            + " (?:rating|score|mark)(?: of)?)?(?: an?)?"
                            + " (?<number>[1-5](?:\\.\\d{1,2})?)(?! \\d)\\b");
    private static final Pattern OR_MORE =
            Pattern.compile(
                    "\\b(?<number>[1-5](?:\\.\\d{1,2})?) (?:or|and)"
                        + " (?<more>more|above|higher|better|up|upwards|over)\\b|\\b(?<less>[1-5](?:\\.\\d{1,2})?)"
                        + " (?:or|and) (?:less|below|lower|worse|under)\\b");

    private DistilledRatings() {}

    /** The bound that it names, as "below 3"; its words are taken. */
    static Optional<String> take(Utterance said) {
        return said.take(OR_MORE)
                .map(
                        found ->
                                found.group("less") == null
                                        ? "at least " + found.group("number")
                                        : "at most " + found.group("less"))
                .or(() -> said.take(RATED).map(DistilledRatings::bound));
    }

    private static String bound(MatchResult found) {
        String way =
                found.group("low") != null
                        ? "below "
                        : found.group("high") != null
                                ? "above "
                                : found.group("least") != null ? "at least " : "at most ";
        return way + found.group("number");
    }
}
