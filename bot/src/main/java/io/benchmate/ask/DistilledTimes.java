package io.benchmate.ask;

import io.benchmate.plan.Field;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts days and numbers into the words that the grammar reads, for {@link Distilled}. Pure. */
final class DistilledTimes {
    /** What may stand in the naming of a time. */
    static final Set<String> WORDS = WordFile.words("distilled-times.txt");

    private static final String MONTHS =
            "(january|february|march|april|may|june|july|august|september|october|november|december"
                    + "|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)";

    private record Turn(Pattern said, String plain) {
        static Turn of(String said, String plain) {
            return new Turn(Pattern.compile("(?i)\\b" + said), plain);
        }
    }

    private static final List<Turn> TURNS =
            List.of(
                    new Turn(Pattern.compile("(?<=[a-z])-(?=[a-z])"), " "),
                    Turn.of("(next|this|last) (month|week|year|term)s (?=\\w)", "$1 $2 "),
                    Turn.of("may (?=(?:i|we)\\b)", "could "),
                    Turn.of("(before|by|after|in|until|from) the " + MONTHS + "\\b", "$1 $2"),
                    Turn.of("one to two years?\\b", "1-2 years"),
                    Turn.of("two to five years?\\b", "2-5 years"),
                    Turn.of("(\\d{1,2}) ?(?:-|to) ?(\\d{1,2}) (year|month)s?\\b", "$1-$2 $3s"),
                    Turn.of("the first (?:day )?of " + MONTHS + "\\b", "1 $1"),
                    Turn.of("(?:the )?month (?:of )?" + MONTHS + "(?: of)?\\b", "$1"),
                    Turn.of(MONTHS + " of (20\\d\\d)\\b", "$1 $2"),
                    Turn.of("new year['’]?s day (?:of |in )?(20\\d\\d)\\b", "1 january $1"),
                    Turn.of("(20\\d\\d) (?:begins|starts|arrives|comes)\\b", "1 january $1"),
                    Turn.of(
                            "(?:any ?time |at any time )?(?:ahead of|earlier than|prior"
                                    + " to|sooner than|in advance of|any ?time before)\\b",
                            "before"),
                    Turn.of(
                            "(?:up to and including|up until|no later than|not later than)\\b",
                            "by"),
                    Turn.of("(?:later than|any ?time after|beyond|once we are past)\\b", "after"),
                    Turn.of("(this|last|next|current) calendar year\\b", "$1 year"),
                    Turn.of("final (three months|quarter) of\\b", "last quarter of"),
                    Turn.of("first three months of\\b", "first quarter of"));

    private static final Pattern PREPOSITION =
            Pattern.compile(
                    "^(?:are |is"
                        + " )?(?:by|before|after|in|on|until|till|from|since|during|within|between"
                        + "|this|next|last|today|tomorrow|over|throughout)\\b");
    private static final Pattern OTHER =
            Pattern.compile("^(?:of|for|at|as|with|due|the|a|to|is|are|around|about)\\b ?");

    private static final Pattern YEAR = Pattern.compile("20\\d\\d");

    private DistilledTimes() {}

    static String plain(String clause) {
        String plain = clause;
        for (Turn turn : TURNS) {
            Matcher said = turn.said.matcher(plain);
            plain = said.find() ? said.replaceAll(turn.plain) : plain;
        }
        return plain;
    }

    /** As it stands behind "due". */
    static String due(PeriodWords.Found found) {
        String words = OTHER.matcher(found.words()).replaceFirst("").strip();
        return PREPOSITION.matcher(words).find() ? words : "in " + words;
    }

    /** The timescales of a plan that are no days, as words. */
    static Set<List<String>> printed(IndexedPlan plan) {
        Set<List<String>> cells = new HashSet<>();
        for (Row row : plan.rows()) {
            row.action()
                    .text(Field.TIMESCALE)
                    .map(Wording::words)
                    .filter(words -> !words.isEmpty() && words.size() <= 3)
                    .filter(words -> !Months.named(String.join(" ", words)))
                    .filter(words -> words.stream().noneMatch(word -> YEAR.matcher(word).find()))
                    .ifPresent(cells::add);
        }
        return cells;
    }
}
