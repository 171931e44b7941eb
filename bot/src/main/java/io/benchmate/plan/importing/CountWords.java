package io.benchmate.plan.importing;

import java.util.List;
import java.util.Locale;

/** Numbers as notes write them, in digits or in words up to ninety-nine. */
final class CountWords {
    private static final List<String> SMALL =
            List.of(
                    ("none one two three four five six seven eight nine ten eleven twelve thirteen"
                                    + " fourteen fifteen sixteen seventeen eighteen nineteen")
                            .split(" "));
    private static final List<String> TENS =
            List.of("twenty thirty forty fifty sixty seventy eighty ninety".split(" "));

    /** Such a number, as a part of a regular expression. */
    static final String NUMBER =
            "(?:\\d{1,3}|(?:%s)(?:[- ](?:%s))?|%s)"
                    .formatted(
                            String.join("|", TENS),
                            String.join("|", SMALL.subList(1, 10)),
                            String.join("|", SMALL.reversed()));

    private CountWords() {}

    /** The number that {@link #NUMBER} found. */
    static int of(String number) {
        if (Character.isDigit(number.charAt(0))) {
            return Integer.parseInt(number);
        }
        int sum = 0;
        for (String word : number.toLowerCase(Locale.ROOT).split("[- ]")) {
            int tens = TENS.indexOf(word);
            sum += tens < 0 ? SMALL.indexOf(word) : 10 * (tens + 2);
        }
        return sum;
    }
}
