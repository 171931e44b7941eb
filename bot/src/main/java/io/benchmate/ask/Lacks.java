package io.benchmate.ask;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says what a plan lacks that was asked for: "no date and no owner". */
final class Lacks {
    private Lacks() {}

    /** What the plan lacks when it is silent on the sides asked about. */
    static String silent(Set<Asked> asked) {
        return Stream.of(Asked.values())
                .filter(asked::contains)
                .map(Lacks::lack)
                .distinct()
                .collect(Collectors.joining(" and "));
    }

    private static String lack(Asked side) {
        return switch (side) {
            case WHEN -> "no date";
            case WHO -> "no owner";
            case STATUS, EVIDENCE -> "no status and no comment on progress";
            case COLOUR -> "no colour";
            case WHERE -> "no place";
            case COST -> "no sum of money";
            case PRICE -> "no price";
            case NUMBER, SHARE -> "no such " + side.name().toLowerCase(Locale.UK);
            case LENGTH -> "no word of how long it lasts";
            case RHYTHM -> "no word of how often";
            case FINDING -> "nothing of what was found";
            case WHICH -> "no names of them";
            case REASON, RATIONALE, PURPOSE -> "no reason";
            case WORDING -> "no wording of it";
            case REACHED -> "no number of what has been done so far";
            case TURNOUT -> "no number of people who came";
            case MEASURE -> "no success measure";
            case RATING, PRIORITY -> "no " + side.name().toLowerCase(Locale.UK);
            case FUTURE -> "no future work";
            case DOER, NAME -> "no name";
            case HAPPENED -> "no word of it having happened";
            case HOUR -> "no time of day";
            case CONTACT -> "no contact details";
            case ANNEX -> "only what stands in its own table, no annex or attachment";
            case CASE -> "nothing on any one person's case";
            case PAY -> "nobody's grade or pay";
        };
    }
}
