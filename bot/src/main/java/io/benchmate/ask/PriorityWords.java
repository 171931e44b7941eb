package io.benchmate.ask;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds the priority that a question asks for, and whether it asks for the priority itself. */
final class PriorityWords {
    private static final String LEVEL =
            "(?:high(?:est)?|medium|mid|moderate|low(?:est)?|top|critical)";

    /** "Not high", "high or medium". */
    private static final String LEVELS =
            "(not |non |never )?(?:an? |the |of |as |our |all |any )*("
                    + LEVEL
                    + "(?: (?:or|and|to|and the|or the) "
                    + LEVEL
                    + ")*)";

    /** Plain in any plan, also in one that gives no priorities. */
    private static final Pattern PLAIN =
            Pattern.compile(
                    "\\b"
                            + LEVELS
                            + "[ -](?:priority|prio|priorities)\\b(?: ones?| actions?| level)?");

    /** In a plan that gives priorities. */
    private static final Pattern AFTER =
            Pattern.compile(
                    "\\b(?:priority|prioritised|priorities|prio)(?: (?:level|is|are|was|as|of))* "
                            + LEVELS
                            + "\\b");

    private static final Pattern NUMBER =
            Pattern.compile(
                    "\\b(not |non )?(?:a |the |of )*(?:priority|prio)(?: (?:level|is|of|number))*"
                            + " ([1-9]|one|two|three)\\b(?: ones?| actions?)?");

    private static final Pattern MOSCOW =
            Pattern.compile(
                    "\\b(not |non )?(?:an? |the )*(must|should|could)[ -](?:haves?|dos?)\\b");

    private static final Pattern ITSELF =
            Pattern.compile(
                    "\\b(?:(?:what|which|how high an?|how much of an?|how big an?)(?: is| are)?(?:"
                            + " the| its| their)?|the|its|their) (?:priority|priorities|prio)(?:"
                            + " level)?(?: (?:of|for|given to))?\\b");

    private PriorityWords() {}

    /**
     * The priority asked for; its words are taken.
     *
     * @param given whether the plan gives priorities; without, only the plainest words count
     */
    static Optional<PriorityAsk> in(Utterance said, boolean given) {
        Optional<PriorityAsk> plain = said.take(PLAIN).map(PriorityWords::levels);
        if (plain.isPresent() || !given) {
            return plain;
        }
        return said.take(AFTER)
                .map(PriorityWords::levels)
                .or(() -> said.take(NUMBER).map(PriorityWords::number))
                .or(() -> said.take(MOSCOW).map(PriorityWords::moscow));
    }

    /** Whether it is asked which priority something has; the words are taken. */
    static boolean asked(Utterance said) {
        return said.take(ITSELF).isPresent();
    }

    private static PriorityAsk levels(MatchResult found) {
        Set<String> levels = new LinkedHashSet<>();
        for (String word : List.of(found.group(2).split(" "))) {
            if (word.matches(LEVEL)) {
                levels.add(level(word));
            }
        }
        return new PriorityAsk(levels, found.group(1) != null, String.join(" or ", levels));
    }

    private static String level(String word) {
        return switch (word) {
            case "highest" -> Priorities.TOP;
            case "lowest" -> Priorities.BOTTOM;
            case "mid", "moderate" -> Priorities.MEDIUM;
            default -> word;
        };
    }

    private static PriorityAsk number(MatchResult found) {
        String number =
                switch (found.group(2)) {
                    case "one" -> "1";
                    case "two" -> "2";
                    case "three" -> "3";
                    default -> found.group(2);
                };
        return new PriorityAsk(Set.of(number), found.group(1) != null, number);
    }

    private static PriorityAsk moscow(MatchResult found) {
        String level =
                switch (found.group(2)) {
                    case "must" -> Priorities.HIGH;
                    case "should" -> Priorities.MEDIUM;
                    default -> Priorities.LOW;
                };
        return new PriorityAsk(Set.of(level), found.group(1) != null, level);
    }
}
