package io.benchmate.ask;

import java.util.regex.Pattern;

/** Spells out what is typed in signs and would be lost as a mark: "rating < 3", "3+". Pure. */
final class Signs {
    private static final String NUMBER = "(?=\\s*\\d(?:\\.\\d{1,2})?(?![\\d.]*\\d|%))";
    private static final Pattern AT_MOST = Pattern.compile("(?:<\\s?=|=<|≤)" + NUMBER);
    private static final Pattern AT_LEAST = Pattern.compile("(?:>\\s?=|=>|≥)" + NUMBER);
    private static final Pattern LESS = Pattern.compile("<" + NUMBER);
    private static final Pattern MORE = Pattern.compile(">" + NUMBER);

    /** "5+ years" is a length of time, and "3+2" a sum. */
    private static final Pattern PLUS =
            Pattern.compile(
                    "(?<![\\w.])(\\d(?:\\.\\d{1,2})?)\\s?\\+(?![\\w+])(?!\\s*(?:\\d|years?|months?|weeks?"
                        + "|days?|hours?))");

    private Signs() {}

    static String spelt(String text) {
        if (text.chars().noneMatch(mark -> "<>≤≥+".indexOf(mark) >= 0)) {
            return text;
        }
        String most = AT_MOST.matcher(text).replaceAll(" at most ");
        String least = AT_LEAST.matcher(most).replaceAll(" at least ");
        String less = LESS.matcher(least).replaceAll(" less than ");
        String more = MORE.matcher(less).replaceAll(" more than ");
        return PLUS.matcher(more).replaceAll("$1 or more");
    }
}
