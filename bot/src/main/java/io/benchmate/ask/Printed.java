package io.benchmate.ask;

import io.benchmate.plan.Field;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds rows by the very words of their timescale: "anything marked from academic year 21/22" asks
 * for what is printed, not for what falls into that year.
 */
final class Printed {
    private static final Pattern MARKED =
            Pattern.compile(
                    "\\b(?:marked|labelled|tagged|down as|down for|listed as|shown as|given"
                            + " as|entered as|recorded as|mentions?|mentioning)(?: as| for| with)?"
                            + " (.+?)(?: (?:as an?|anywhere|in"
                            + " (?:it|them|the|their)|somewhere)\\b.*)?$");

    private static final Pattern COLUMN =
            Pattern.compile(
                    "\\b(?:with|have|has|say|says|saying|got) (.+?) (?:in|under)"
                            + " (?:the|their|its)(?: \\w+)? (?:column|cell|box)\\b");

    private static final String HIT_BY =
            "(?:hit|affected|impacted|delayed|put back|pushed back|held"
                    + " up|disrupted|hampered|thrown out|knocked back|messed up) by (?:the )?";

    private static final String CELLS = "(?:timescales?|timelines?|timeframes?|dates?|deadlines?)";

    private static final String WORDS = "(\\w+(?: \\w+)?)$";

    /** What had a hand in a timescale: "timelines hit by the strike". */
    private static final Pattern HIT =
            Pattern.compile("(?:\\b" + CELLS + " (?:\\w+ ){0,3})?\\b" + HIT_BY + WORDS);

    /** What a timescale hangs on: "dates that depend on the pay talks". */
    private static final Pattern HANGS =
            Pattern.compile(
                    "\\b"
                            + CELLS
                            + " (?:(?:that|which|to|do|does|are|is|all|of|them|these)"
                            + " ){0,3}(?:depend\\w*"
                            + "|hang\\w*|hinge\\w*|wait\\w*|blame|refer|rest|say|says|speak|talk)(?:"
                            + " (?:on|for|to|of|about))* (?:the |an? )?"
                            + WORDS);

    /** Only who asks for a list asks of timescales: "was the survey hit by covid?" does not. */
    private static final Pattern LIST =
            Pattern.compile("^(?:which|what|any|anything|how many|list|show)\\b");

    /** What is "down for June" is for that month, however it is printed. */
    private static final Pattern MONTH = Pattern.compile(Months.MONTH + "(?: (?:20)?\\d\\d)?");

    private static final Pattern YEAR = Pattern.compile("years? \\d");

    static final String ENDED = "\\b(?:completed|done|finished|delivered|in place|ready)\\b";

    private Printed() {}

    /**
     * Where one action is asked for that is to be completed by then, those that are printed so;
     * without any, all that are due.
     */
    static List<Row> soWorded(List<Row> due, DateAsk asked) {
        Pattern words = Pattern.compile(ENDED + " " + Pattern.quote(asked.words()) + "\\b");
        List<Row> same = asked.only() ? due.stream().filter(row -> has(row, words)).toList() : due;
        return same.isEmpty() ? due : same;
    }

    private static boolean has(Row row, Pattern words) {
        String cell = row.action().text(Field.TIMESCALE).orElse("");
        return words.matcher(String.join(" ", Wording.words(cell))).find();
    }

    /** What is asked so of the timescales, where some row has these words; they are taken. */
    static Optional<DateAsk> in(Utterance said, IndexedPlan plan) {
        Pattern pattern =
                List.of(COLUMN, HIT, HANGS).stream()
                        .filter(one -> said.find(one).isPresent())
                        .filter(one -> one == COLUMN || said.has(LIST))
                        .findFirst()
                        .orElse(MARKED);
        Optional<String> words = said.find(pattern).map(marked -> marked.group(1));
        boolean there =
                words.filter(one -> !isTime(one, pattern)).isPresent()
                        && plan.rows().stream().anyMatch(row -> holds(row, words.get()));
        if (!there) {
            return Optional.empty();
        }
        said.take(pattern);
        return Optional.of(DateAsk.of(DateAsk.Kind.PRINTED, words.get()));
    }

    private static boolean isTime(String words, Pattern pattern) {
        return YEAR.matcher(words).matches() || pattern == MARKED && MONTH.matcher(words).matches();
    }

    /** Whether a row's timescale is printed with these words, as a question's words are read. */
    static boolean holds(Row row, String words) {
        String cell = row.action().text(Field.TIMESCALE).orElse("");
        List<String> folded = Vocabulary.FIELD.folded(Wording.words(cell));
        return (" " + String.join(" ", folded) + " ").contains(" " + words + " ");
    }
}
