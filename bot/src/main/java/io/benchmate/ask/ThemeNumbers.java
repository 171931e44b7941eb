package io.benchmate.ask;

import io.benchmate.plan.Action;
import io.benchmate.plan.Field;
import io.benchmate.plan.Plan;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Themes that are called by a number: "theme 2", "the third pillar". It is the number that the plan
 * prints before their names or in their actions' codes; only without one is it their place. Pure.
 */
final class ThemeNumbers {
    private static final String THEME = "(theme|pillar|section)";
    private static final Pattern NUMBERED =
            Pattern.compile(
                    "\\b(?:the )?"
                            + THEME
                            + " (?:no |number"
                            + " )?(\\d|one|two|three|four|five|six)\\b(?!\\.)|\\b(?:the"
                            + " )?(first|second|third|fourth|fifth|sixth|last|final|bottom) "
                            + THEME
                            + "\\b(?: that (?:does|do) not fit (?:anywhere|in)(?: else)?)?");

    /** A number that stands before a theme's name. */
    private static final Pattern PRINTED =
            Pattern.compile(
                    "(?i)^(?:(?:theme|pillar|section|part) ?(\\d)\\b(?!\\.\\d)"
                            + "|(\\d) ?[).:–-](?!\\d))");

    /** "2.4" is of the theme 2. */
    private static final Pattern CODE = Pattern.compile("^(\\d)\\.\\d");

    /** An unnumbered part, on how the plan is run, may stand before what the plan numbers. */
    private static final Pattern OPENS = Pattern.compile("(?i)visib|recogn|career|develop|sustain");

    private static final Set<String> LAST = Set.of("last", "final", "bottom");

    private final Map<Integer, String> themes;
    private final @Nullable String last;

    ThemeNumbers(Plan plan) {
        Map<Integer, String> printed = numbered(plan, ThemeNumbers::printed);
        Map<Integer, String> coded = numbered(plan, action -> number(CODE, action.code()));
        this.last = plan.themes().isEmpty() ? null : plan.themes().getLast();
        this.themes = !printed.isEmpty() ? printed : !coded.isEmpty() ? coded : places(plan);
    }

    /**
     * The themes by the one number that all of their actions give; none where two give the same.
     */
    private static Map<Integer, String> numbered(
            Plan plan, Function<Action, Optional<Integer>> number) {
        Map<Integer, String> numbered = new HashMap<>();
        for (String theme : plan.themes()) {
            List<Optional<Integer>> given =
                    plan.actions().stream()
                            .filter(action -> action.themes().equals(List.of(theme)))
                            .map(number)
                            .distinct()
                            .toList();
            if (given.size() == 1
                    && given.getFirst().isPresent()
                    && numbered.put(given.getFirst().get(), theme) != null) {
                return Map.of();
            }
        }
        return numbered;
    }

    private static Optional<Integer> printed(Action action) {
        return number(PRINTED, action.text(Field.THEME).orElse(action.themes().getFirst()));
    }

    private static Optional<Integer> number(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        if (!found.find()) {
            return Optional.empty();
        }
        boolean labelled = found.group(1) != null;
        return Optional.of(Integer.parseInt(found.group(labelled ? 1 : 2)));
    }

    private static Map<Integer, String> places(Plan plan) {
        List<String> themes = plan.themes();
        Map<Integer, String> places = new HashMap<>();
        if (!themes.isEmpty() && OPENS.matcher(themes.getFirst()).find()) {
            themes.forEach(theme -> places.put(places.size() + 1, theme));
        }
        return places;
    }

    /** The same line with the theme's own name; a number that no theme has is left. */
    String named(String line) {
        if (last == null || !Worded.maybe(line, NUMBERED)) {
            return line;
        }
        return NUMBERED.matcher(line).replaceAll(found -> Matcher.quoteReplacement(named(found)));
    }

    private String named(MatchResult found) {
        String number = found.group(2) != null ? found.group(2) : found.group(3);
        String theme = LAST.contains(number) ? last : themes.get(NumberWords.of(number));
        return theme == null
                ? found.group()
                : "the " + String.join(" ", Wording.words(theme)) + " theme";
    }
}
