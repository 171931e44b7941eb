package io.benchmate.ask;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Themes that are called by their place in the plan: "theme 2", "the third pillar". Pure. */
final class ThemeNumbers {
    private static final Map<String, Integer> PLACES =
            Map.ofEntries(
                    Map.entry("one", 1),
                    Map.entry("two", 2),
                    Map.entry("three", 3),
                    Map.entry("four", 4),
                    Map.entry("five", 5),
                    Map.entry("six", 6),
                    Map.entry("first", 1),
                    Map.entry("second", 2),
                    Map.entry("third", 3),
                    Map.entry("fourth", 4),
                    Map.entry("fifth", 5),
                    Map.entry("sixth", 6));
    private static final String THEME = "(theme|pillar|section|heading)";
    private static final Pattern NUMBERED =
            Pattern.compile(
                    "\\b(?:the )?"
                            + THEME
                            + " (?:no |number )?(\\d|one|two|three|four|five|six)\\b(?!\\.)"
                            + "|\\b(?:the )?(first|second|third|fourth|fifth|sixth) "
                            + THEME
                            + "\\b");

    private final List<String> themes;

    ThemeNumbers(List<String> themes) {
        this.themes = List.copyOf(themes);
    }

    /** The same line with the theme's own name; a number that no theme has is left. */
    String named(String line) {
        if (themes.isEmpty() || !Worded.maybe(line, NUMBERED)) {
            return line;
        }
        return NUMBERED.matcher(line)
                .replaceAll(found -> Matcher.quoteReplacement(named(found)));
    }

    private String named(MatchResult found) {
        String number = found.group(2) != null ? found.group(2) : found.group(3);
        Integer place = PLACES.get(number);
        int at = place == null ? Integer.parseInt(number) : place;
        return at < 1 || at > themes.size()
                ? found.group()
                : "the " + String.join(" ", Wording.words(themes.get(at - 1))) + " theme";
    }
}
