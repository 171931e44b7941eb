package io.benchmate.plan.importing;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * What the cells of one column look like below its heading; all shares are of its filled cells, but
 * for the filled share itself.
 */
record Contents(
        double filled,
        double distinct,
        double codes,
        double statuses,
        double times,
        double numbers,
        double priorities,
        double pillars,
        double answers,
        double means,
        double words) {

    private static final Pattern PRIORITY =
            Pattern.compile(
                    "(?i)(?:priority )?(?:p?[1-5](?: ?[-–:.(] ?)?)?"
                            + "(?:(?:very )?(?:high|low)|h|m|l|med(?:ium)?|moderate|critical"
                            + "|urgent|(?:must|should|could|won['’]?t)(?: (?:have|do))?)?"
                            + "(?: priority)?\\)?");

    /** What stands below a question such as "Carried over?". */
    private static final Pattern ANSWER = Pattern.compile("(?i)yes|no|y|n|n/a|tbc");

    /** What an action costs: money, time, or nothing; no owner is called so. */
    private static final Pattern MEANS =
            Pattern.compile(
                    "(?i)[£€$] ?\\d.*|none|nil|n/a|tbc|(?:staff )?time|existing|in-house|within"
                            + " existing.*|.*\\b(?:budgets?|costs?|funding|hours)\\b.*");

    static Contents of(int column, List<Row> rows) {
        List<String> cells =
                rows.stream().map(row -> row.cell(column)).filter(cell -> !cell.isEmpty()).toList();
        if (cells.isEmpty()) {
            return new Contents(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
        }
        double all = cells.size();
        return new Contents(
                all / rows.size(),
                cells.stream().distinct().count() / all,
                share(cells, cell -> !Codes.all(cell).isEmpty()),
                share(cells, StatusWords::known),
                share(cells, cell -> Words.count(cell) <= 25 && TimeWords.in(cell)),
                share(cells, cell -> cell.matches("\\d+([.,]\\d+)?( ?(/|out of) ?\\d+)?\\*?")),
                share(cells, cell -> PRIORITY.matcher(cell).matches()),
                share(cells, Pillars::isName),
                share(cells, cell -> ANSWER.matcher(cell).matches()),
                share(cells, cell -> MEANS.matcher(cell).matches()),
                cells.stream().mapToInt(Words::count).average().orElse(0));
    }

    /** Whether the cells are names that several rows share, as a theme's is. */
    boolean groups() {
        double others = codes + statuses + times + numbers + priorities + answers;
        return filled >= 0.9 && distinct <= 0.6 && words <= 8 && others < 0.4;
    }

    private static double share(List<String> cells, Predicate<String> test) {
        return cells.stream().filter(test).count() / (double) cells.size();
    }
}
