package io.benchmate.ask;

import io.benchmate.ask.When.Phase;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Reads a part of the plan that is counted from its start: "year 2", "the first six months". */
final class Phases {
    private static final String NUMBER =
            "(?:\\d{1,3}|one|two|three|four|five|six|nine|twelve|eighteen)";
    private static final Pattern PHASE =
            Pattern.compile(
                    "(?<!\\b(?:mark|marks|marking|celebrate|celebrates|celebrating|celebration"
                        + " of|anniversary of) )\\b(?<only>only |just |purely"
                        + " )?(?<by>(?<!\\b(?:not|are|is|were|was|been)"
                        + " (?:due|done|finished|completed?) )(?:by|before|until|till|up to) (?:the"
                        + " )?(?:very )?end of )?(?:in |the |for |during |within |inside |between"
                        + " |from )*(?:(?<past>(?:after|beyond|past)(?: the end of)? (?=years?"
                        + " \\w+\\b(?! (?:in|of|on|at)\\b)))?years?"
                        + " (?<from>\\d|one|two|three|four|five)(?:(?: (?:to|and|until|till|-))?["
                        + " -](?:the )?(?:end of )?(?:years?"
                        + " )?(?<to>\\d|one|two|three|four|five))?\\b(?!"
                        + " olds?)|(?<early>first|second|third|fourth|fifth)"
                        + " year\\b|(?:take|takes|took|taking|last|lasts|lasting|within|inside|over|across|run|runs|in(?="
                        + " (?:just |only )?(?:an?|one) year (?:instead of|rather"
                        + " than|not)\\b)|(?:had|has|have|get|gets|got|given|allowed)(?= (?:\\w+"
                        + " ){1,3}year to (?:get|be|do|finish|complete)\\b)|(?:only|just)"
                        + " (?:had|has|have|got|given|for|ran|runs|down"
                        + " for)|(?:had|has|have|got|given|for|runs|ran)(?= (?:only|just) ))"
                        + " (?:just |only |about )*(?<one>an?|one) year\\b(?: to"
                        + " (?:get|be|do|finish|complete)(?: (?:it|them|this))?(?:"
                        + " (?:done|finished|sorted|ready))?\\b)?(?: (?:instead of|rather than|not)"
                        + " (?:two|three|four|five|[2-5])(?:"
                        + " years)?\\b)?|(?:take|takes|took|taking|lasts|lasting|(?:only|just)"
                        + " (?:had|has|have|got|given|for|gets?|ran|runs|down"
                        + " for)|(?:had|has|have|got|given|for|runs|ran)(?= (?:only|just) ))"
                        + " (?:just |only |about )*(?<span>"
                            + NUMBER
                            + ") (?<spans>month|year)s?\\b|(?:whole|full|all|entire)(?: of)?(?:"
                            + " the)? (?<whole>"
                            + NUMBER
                            + ") (?<wholes>month|year)s\\b|(?<both>both) years\\b|months?"
                            + " (?<since>\\d{1,3})(?: to | and | until |-)(?:months?"
                            + " )?(?<till>\\d{1,3})\\b|first (?:(?<least>"
                            + NUMBER
                            + ") (?:to|and|or) )?(?<most>"
                            + NUMBER
                            + ") (?<unit>months|years)\\b|(?<low>"
                            + NUMBER
                            + ")(?:-| to |(?<=\\bbetween \\w{1,8}) and )(?<high>"
                            + NUMBER
                            + ") (?<units>month|year|yr)s?\\b)(?<alone> only|"
                            + " alone)?");

    /** "Year 1, not year 1-2": what is left out by asking for the other alone. */
    private static final Pattern NOT_THESE =
            Pattern.compile("\\b(?:but )?not (?:the )?years? \\d(?:[ -]\\d)?(?: ones?)?\\b");

    /** In months: no plan runs for longer. */
    private static final int LONGEST = 240;

    private Phases() {}

    /** The part asked for; its words are taken. */
    static Optional<DateAsk> in(Utterance said) {
        Optional<DateAsk> asked = said.take(PHASE).map(Phases::phase);
        if (asked.isPresent()) {
            said.takeAll(NOT_THESE);
        }
        return asked;
    }

    private static DateAsk phase(MatchResult found) {
        boolean only = found.group("only") != null || found.group("alone") != null;
        String words = found.group().strip();
        Phase asked = months(found);
        return found.group("by") == null
                ? new DateAsk(DateAsk.Kind.PHASE, null, asked, only, words)
                : new DateAsk(
                        DateAsk.Kind.PHASE_BY, null, new Phase(0, asked.until()), only, words);
    }

    private static Phase months(MatchResult found) {
        if (found.group("from") != null) {
            return years(found);
        }
        if (found.group("one") != null || found.group("both") != null) {
            return new Phase(0, found.group("one") != null ? 12 : 24);
        }
        if (found.group("span") != null || found.group("whole") != null) {
            return length(found, found.group("span") != null ? "span" : "whole");
        }
        if (found.group("since") != null) {
            int since = NumberWords.of(found.group("since"));
            return new Phase(since, Math.max(since, NumberWords.of(found.group("till"))));
        }
        if (found.group("early") != null) {
            int nth = NumberWords.of(found.group("early"));
            return new Phase((nth - 1) * 12, nth * 12);
        }
        if (found.group("most") != null) {
            int unit = unit(found.group("unit"));
            int least = found.group("least") == null ? 0 : NumberWords.of(found.group("least"));
            return new Phase(least * unit, NumberWords.of(found.group("most")) * unit);
        }
        int unit = unit(found.group("units"));
        return new Phase(
                NumberWords.of(found.group("low")) * unit,
                NumberWords.of(found.group("high")) * unit);
    }

    private static Phase years(MatchResult found) {
        int first = NumberWords.of(found.group("from"));
        int last = found.group("to") == null ? first : NumberWords.of(found.group("to"));
        return found.group("past") != null
                ? new Phase(last * 12, LONGEST)
                : new Phase((first - 1) * 12, Math.max(first, last) * 12);
    }

    private static Phase length(MatchResult found, String group) {
        return new Phase(0, NumberWords.of(found.group(group)) * unit(found.group(group + "s")));
    }

    private static int unit(String word) {
        return word.startsWith("month") ? 1 : 12;
    }
}
