package io.benchmate.ask;

import io.benchmate.plan.Action;
import io.benchmate.plan.Cell;
import io.benchmate.plan.Field;
import io.benchmate.plan.Plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The priorities of a plan's actions, whichever scale it prints them on: "High", "M", "should" or
 * "1". Of numbers, 1 comes first unless the column's heading says otherwise; only a scale of up to
 * three has a number for each of high, medium and low. Pure; reads the plan once.
 */
final class Priorities {
    static final String HIGH = "high";
    static final String MEDIUM = "medium";
    static final String LOW = "low";
    static final String TOP = "top";
    static final String BOTTOM = "lowest";

    private static final Map<String, Pattern> WORDS = new LinkedHashMap<>();

    static {
        WORDS.put("critical", word("critical|urgent|very high"));
        WORDS.put(HIGH, word("high|h|must"));
        WORDS.put(MEDIUM, word("med|medium|m|moderate|should"));
        WORDS.put(LOW, word("low|l|could"));
        WORDS.put("none", word("won['’]?t|none"));
    }

    private static final List<String> RANKS = List.copyOf(WORDS.keySet());
    private static final Pattern NUMBER = Pattern.compile("(?<!\\d)([1-9])(?!\\d)");
    private static final Pattern ONE_IS_LOW =
            Pattern.compile("(?i)\\b1 ?(?:=|is|:|-|–)? ?low|[35] ?(?:=|is|:|-|–)? ?high");

    private final Plan plan;
    private final Map<Action, Set<String>> levels;

    Priorities(Plan plan) {
        this.plan = plan;
        this.levels =
                plan.actions().stream()
                        .collect(Collectors.toMap(each -> each, Priorities::printed, (a, _) -> a));
        if (words().isEmpty() && numbers().stream().allMatch(each -> each <= 3)) {
            levels.replaceAll((action, printed) -> named(action, printed));
        }
    }

    boolean fits(Action action, PriorityAsk asked) {
        Set<String> own = levels.getOrDefault(action, Set.of());
        boolean one = asked.levels().stream().flatMap(each -> meant(each)).anyMatch(own::contains);
        return !own.isEmpty() && one != asked.not();
    }

    /** Why the plan cannot tell; empty where it can. */
    Optional<String> lacks(PriorityAsk asked) {
        if (levels.values().stream().allMatch(Set::isEmpty)) {
            return Optional.of("it gives no priorities");
        }
        if (asked.isNumber() && numbers().isEmpty()) {
            return Optional.of("it gives its priorities as " + samples() + ", not as numbers");
        }
        boolean extreme = Set.of(TOP, BOTTOM).containsAll(asked.levels());
        return !asked.isNumber() && !extreme && words().isEmpty()
                ? Optional.of(
                        "it gives its priorities as numbers, and no word of which are "
                                + asked.words())
                : Optional.empty();
    }

    private java.util.stream.Stream<String> meant(String level) {
        return level.equals(TOP) || level.equals(BOTTOM)
                ? extreme(level.equals(TOP)).stream()
                : java.util.stream.Stream.of(level);
    }

    /** The first or last level that some action has. */
    private Optional<String> extreme(boolean first) {
        List<String> ranked = RANKS.stream().filter(words()::contains).toList();
        if (!ranked.isEmpty()) {
            return Optional.of(first ? ranked.getFirst() : ranked.getLast());
        }
        boolean least = first != oneIsLow();
        return numbers().stream()
                .reduce((one, two) -> least == one < two ? one : two)
                .map(String::valueOf);
    }

    private Set<String> words() {
        return levels.values().stream()
                .flatMap(Set::stream)
                .filter(WORDS::containsKey)
                .collect(Collectors.toSet());
    }

    private Set<Integer> numbers() {
        return levels.values().stream()
                .flatMap(Set::stream)
                .filter(each -> !WORDS.containsKey(each))
                .map(Integer::valueOf)
                .collect(Collectors.toSet());
    }

    private boolean oneIsLow() {
        return plan.actions().stream()
                .flatMap(action -> action.cell(Field.PRIORITY).stream())
                .map(Cell::heading)
                .findFirst()
                .filter(heading -> ONE_IS_LOW.matcher(heading).find())
                .isPresent();
    }

    private String samples() {
        return plan.actions().stream()
                .flatMap(action -> action.text(Field.PRIORITY).stream())
                .distinct()
                .limit(3)
                .map(each -> "“" + each + "”")
                .collect(Collectors.joining(", "));
    }

    private Set<String> named(Action action, Set<String> printed) {
        Set<String> both = new HashSet<>(printed);
        List<String> names = new ArrayList<>(List.of(HIGH, MEDIUM, LOW));
        List<String> ordered = oneIsLow() ? names.reversed() : names;
        printed.forEach(number -> both.add(ordered.get(Integer.parseInt(number) - 1)));
        return both;
    }

    private static Set<String> printed(Action action) {
        String text = action.text(Field.PRIORITY).orElse("");
        Set<String> found =
                WORDS.entrySet().stream()
                        .filter(each -> each.getValue().matcher(text).find())
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toCollection(HashSet::new));
        if (found.contains("critical")) {
            found.remove(HIGH);
        }
        Matcher number = NUMBER.matcher(text);
        if (number.find()) {
            found.add(number.group(1));
        }
        return found;
    }

    private static Pattern word(String words) {
        return Pattern.compile("(?i)(?<![\\p{L}])(?:" + words + ")(?![\\p{L}])");
    }
}
