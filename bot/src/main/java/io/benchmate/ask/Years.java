package io.benchmate.ask;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The years that a text names, calendar years and academic ones: "2022-2023", "2022/23" and "22-23"
 * are one. Pure.
 *
 * @param named each as "2022" or "2022/23"
 */
record Years(Set<String> named) {
    private static final Pattern YEAR =
            Pattern.compile(
                    "\\b(?:20)?(\\d\\d) ?[/–-] ?(?:20)?(\\d\\d)\\b(?! ?[/–-]"
                            + " ?\\d)|\\b(20\\d\\d)\\b");

    Years {
        named = Set.copyOf(named);
    }

    private static final Years NONE = new Years(Set.of());

    static Years in(String text) {
        if (!Worded.maybe(text, YEAR)) {
            return NONE;
        }
        return new Years(
                YEAR.matcher(text)
                        .results()
                        .filter(found -> found.group(3) != null || follow(found))
                        .map(Years::name)
                        .collect(Collectors.toSet()));
    }

    private static boolean follow(java.util.regex.MatchResult found) {
        return Integer.parseInt(found.group(2)) == Integer.parseInt(found.group(1)) + 1;
    }

    private static String name(java.util.regex.MatchResult found) {
        return found.group(3) != null
                ? found.group(3)
                : "20" + found.group(1) + "/" + found.group(2);
    }

    boolean isEmpty() {
        return named.isEmpty();
    }

    /** Whether a sentence speaks of one of them; of a calendar year also by an academic one. */
    boolean areIn(String sentence) {
        return !isEmpty() && in(sentence).named.stream().anyMatch(this::holds);
    }

    /**
     * Whether a sentence tells of one of them, as far as it names any; true where none is asked.
     */
    boolean fit(String sentence) {
        return isEmpty() || in(sentence).isEmpty() || areIn(sentence);
    }

    private boolean holds(String said) {
        return named.stream()
                .anyMatch(
                        year ->
                                said.equals(year)
                                        || !year.contains("/")
                                                && said.contains("/")
                                                && (said.startsWith(year)
                                                        || said.endsWith("/" + year.substring(2))));
    }

    /** The text with each of its years moved on, or back. */
    static String moved(String text, int by) {
        Matcher years = YEAR.matcher(text);
        return years.replaceAll(
                found ->
                        found.group(3) != null
                                ? String.valueOf(Integer.parseInt(found.group(3)) + by)
                                : follow(found)
                                        ? two(found.group(1), by) + "/" + two(found.group(2), by)
                                        : Matcher.quoteReplacement(found.group()));
    }

    private static String two(String digits, int by) {
        return "%02d".formatted(Integer.parseInt(digits) + by);
    }
}
