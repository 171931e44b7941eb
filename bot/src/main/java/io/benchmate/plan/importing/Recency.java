package io.benchmate.plan.importing;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How recent the column of a review is: plans add "Update June 25" beside "Update Dec 24", or a
 * "Revised deadline" beside the first one.
 */
final class Recency {
    private static final String MONTHS = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec";
    private static final Pattern MONTH =
            Pattern.compile("\\b(" + MONTHS + ")[a-z]*[ '/-]*(?:20)?(\\d\\d)\\b");
    private static final Pattern NUMERIC = Pattern.compile("\\b(\\d{1,2})[/.-](?:20)?(\\d\\d)\\b");
    private static final Pattern YEAR = Pattern.compile("\\b20(\\d\\d)(?:[/-](?:20)?(\\d\\d))?\\b");
    private static final Pattern COUNTED =
            Pattern.compile(
                    "\\b(?:year|yr|y|month|m|review|update) ?(\\d{1,2})\\b"
                            + "|\\b(\\d{1,2})[ -](?:month|year)s?\\b");
    private static final Pattern FIRST =
            Pattern.compile("\\b(original|initial|previous|baseline|old)\\b");
    private static final Pattern LAST =
            Pattern.compile("\\b(revised|new|latest|current|extended|final)\\b");

    private Recency() {}

    /** A number that is higher the later the review; empty for a heading that names none. */
    static OptionalInt of(String heading) {
        String plain = Words.plain(heading);
        if (FIRST.matcher(plain).find()) {
            return OptionalInt.of(Integer.MIN_VALUE);
        }
        if (LAST.matcher(plain).find()) {
            return OptionalInt.of(Integer.MAX_VALUE);
        }
        Matcher month = MONTH.matcher(plain);
        if (month.find()) {
            int number = MONTHS.indexOf(month.group(1)) / 4 + 1;
            return OptionalInt.of(months(month.group(2), number));
        }
        Matcher numeric = NUMERIC.matcher(plain);
        if (numeric.find() && Integer.parseInt(numeric.group(1)) <= 12) {
            return OptionalInt.of(months(numeric.group(2), Integer.parseInt(numeric.group(1))));
        }
        Matcher year = YEAR.matcher(plain);
        if (year.find()) {
            return OptionalInt.of(months(year.group(1), year.group(2) == null ? 12 : 20));
        }
        Matcher counted = COUNTED.matcher(plain);
        return counted.find()
                ? OptionalInt.of(
                        Integer.parseInt(
                                counted.group(1) == null ? counted.group(2) : counted.group(1)))
                : OptionalInt.empty();
    }

    private static int months(String year, int month) {
        return (2000 + Integer.parseInt(year)) * 12 + month;
    }
}
