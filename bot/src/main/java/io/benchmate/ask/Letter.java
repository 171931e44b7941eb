package io.benchmate.ask;

import java.util.Arrays;
import java.util.List;
import java.util.StringTokenizer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a pasted mail asks: without the mail that it answers, its greeting, its close and the lines
 * below, and of a long one only the sentences that are questions. So of a long story. Pure.
 */
final class Letter {
    /** What is no longer than this is read whole, however it is set. */
    private static final int SHORT = 40;

    private static final Pattern QUOTED =
            Pattern.compile(
                    "(?im)^(?:>|-{2,} ?(?:original|forwarded) message|on .{4,80} wrote:"
                            + "|(?:from|sent|subject): ).*");
    private static final Pattern GREETING =
            Pattern.compile("(?i)(?:hi|hello|hey|dear|good \\w+)\\b[\\w.,'’ -]{0,40}[,!:]?");
    private static final Pattern CLOSE =
            Pattern.compile(
                    "(?i)(?:(?:with )?(?:kind(?:est)?|best|warm(?:est)?|many|all the best)?"
                            + " ?(?:regards|wishes|thanks|best|cheers)(?: again)?"
                            + "|thank you|(?:yours )?(?:sincerely|faithfully)|yours)[,.!]?");
    private static final Pattern BETWEEN = Pattern.compile("(?<=[.!?])\\s+|\\n{2,}");

    private Letter() {}

    /** The part of a text that asks; the text itself where it is no letter. */
    static String asked(String text) {
        int words = new StringTokenizer(text).countTokens();
        boolean lines = text.lines().limit(4).count() > 3;
        if (words <= SHORT || (!lines && words <= QuestionWords.MOST)) {
            return text;
        }
        String body = body(text);
        String questions =
                Arrays.stream(BETWEEN.split(body))
                        .map(String::strip)
                        .filter(sentence -> sentence.endsWith("?"))
                        .collect(Collectors.joining(" "));
        return !questions.isEmpty() ? questions : body.isEmpty() ? text : body;
    }

    private static String body(String text) {
        var quoted = QUOTED.matcher(text);
        String own = quoted.find() && quoted.start() > 0 ? text.substring(0, quoted.start()) : text;
        List<String> lines =
                own.lines()
                        .map(String::strip)
                        .dropWhile(line -> line.isEmpty() || GREETING.matcher(line).matches())
                        .takeWhile(line -> !CLOSE.matcher(line).matches())
                        .toList();
        return String.join("\n", lines).strip();
    }
}
