package io.benchmate.ask;

/**
 * The days that a question names, as an answer says them back. People's own words are kept but for
 * those that go with other days: what is on a day is "on 3 May", and what is in more than a day "in
 * May" or "this month", though the question was what is on this month. Pure.
 */
final class SaidPeriod {
    private static final String LEADS =
            "in|during|for|by|before|within|over|across|between|until|till|up to|after|beyond|since"
                    + "|from|at|sometime|any time|early|late|mid|no later than|later than";
    private static final String SPEAKS_FOR_ITSELF =
            "(?:the )?(?:this|next|last|coming|following|current|previous|today|tomorrow)\\b";

    private SaidPeriod() {}

    static String of(PeriodWords.Found found) {
        String words =
                found.words()
                        .replaceFirst(
                                "\\b(?:for|in|on|at) (?=(?:by|before|until|till|after|since|from)"
                                        + " )",
                                "");
        boolean oneDay = found.period().from().equals(found.period().until());
        return oneDay ? day(words) : stretch(words);
    }

    private static String day(String words) {
        return words.replaceFirst("\\b(?:on|in) (?=" + SPEAKS_FOR_ITSELF + ")", "")
                .replaceFirst(
                        "\\b(?:in|within|during) (?=(?:the )?\\d|" + Months.MONTH + ")", "on ");
    }

    private static String stretch(String words) {
        return words.replaceFirst("\\bon (?=(?:" + LEADS + ")\\b)", "")
                .replaceFirst("\\bon (?=" + SPEAKS_FOR_ITSELF + ")", "")
                .replaceFirst("\\bon (?=(?:the )?(?:start|beginning|middle|end|close)\\b)", "at ")
                .replaceFirst("\\bon (?=the (?:rest|remainder)\\b)", "in ")
                .replaceFirst("\\bon (?=\\S)", "in ");
    }
}
