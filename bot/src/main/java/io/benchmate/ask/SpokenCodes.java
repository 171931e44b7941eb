package io.benchmate.ask;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Writes codes that are said in words as they are printed: "four point three" is "4.3". Pure. */
final class SpokenCodes {
    private static final List<String> DIGITS =
            List.of(
                    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine",
                    "ten", "eleven", "twelve");
    private static final Map<String, String> NUMBERS =
            DIGITS.stream()
                    .collect(
                            java.util.stream.Collectors.toUnmodifiableMap(
                                    word -> word, word -> "" + DIGITS.indexOf(word)));
    private static final String NUMBER = "(" + String.join("|", DIGITS) + ")";
    private static final Pattern POINT =
            Pattern.compile("\\b" + NUMBER + " (?:point|dot) " + NUMBER + "\\b");
    private static final Pattern NAMED =
            Pattern.compile(
                    "\\b((?:action|number|item|point) )"
                            + NUMBER
                            + "\\b(?! (?:of|at|that|which|who|the|is not))");

    private SpokenCodes() {}

    /** The same line with figures for what is surely a code of the plan. */
    static String printed(String line, Predicate<String> isCode) {
        return named(dotted(line, isCode), isCode);
    }

    private static String dotted(String line, Predicate<String> isCode) {
        return !Worded.maybe(line, POINT)
                ? line
                : POINT.matcher(line)
                        .replaceAll(
                                found -> {
                                    String code =
                                            NUMBERS.get(found.group(1))
                                                    + "."
                                                    + NUMBERS.get(found.group(2));
                                    return isCode.test(code) ? code : found.group();
                                });
    }

    private static String named(String line, Predicate<String> isCode) {
        return !Worded.maybe(line, NAMED)
                ? line
                : NAMED.matcher(line)
                        .replaceAll(
                                found -> {
                                    String code = NUMBERS.get(found.group(2));
                                    return isCode.test(code)
                                            ? found.group(1) + code
                                            : found.group();
                                });
    }
}
