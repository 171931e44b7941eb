package io.benchmate.ask;

import io.benchmate.plan.Action;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds printed codes in a question: "2.4", "cd5", "CD 5", "action 12". */
final class Codes {
    private static final Pattern LETTERED = Pattern.compile("\\b([a-z]{1,4}) ?(\\d{1,3})\\b");
    private static final Pattern DOTTED =
            Pattern.compile("(?<![\\w.£])(\\d{1,2}[.]\\d{1,2})(?![\\w.])");
    private static final Pattern NUMBERED =
            Pattern.compile(
                    "\\b(?:actions?|numbers?|no|nos|items?|points?|rows?|refs?|tasks?|objectives?)"
                        + " ?(?:number |no )?(?!20[0-3]\\d\\b)(\\d{1,4}(?:\\.\\d{1,2})?(?:(?: and|"
                        + " or| to)? \\d{1,4}(?:\\.\\d{1,2})?)*)\\b");
    private static final Pattern ALONE =
            Pattern.compile(
                    "^(?:(?:so|and|ok|hi|hello|please|what|when|who|is|was|about|does|say|s|the|tell|me|owns?|show|has|how|on|for|due|status|of|where|are|we|with|details|more|explain|leads?|colour|was|which|comes|first|compare|done|finished|happening|going|doing|up|to|read|out|give|it|date|deadline|owner|can|you|i|see|look|at|look"
                        + " up|find|rating|did|get|score|complete|started) )*(\\d{1,4}(?:(?: and|"
                        + " or| vs| versus| with)? \\d{1,4})*)(?:"
                        + " (?:about|due|done|finished|please|say|says|status|owner|and|who|when|what|is|it|now|all|looking|coming|along|getting|doing|started|mean|on|track|to|going|for|complete|completed|at|colour|score|get|rating|in|the|plan|happening|has|that|owns|leads|again|then|called|sooner|first|comes|later|red|green|amber|blue|or|s|up|with))*$");

    /** "The 2 red" and "the first 3" are several, and none of them is action 2 or 3. */
    private static final Pattern COUNTING =
            Pattern.compile(
                    "\\bthe (?:first|last|top|next|other) \\d|\\bthe \\d+"
                            + " (?:leads|owners|red|amber|green|blue|done|finished|started)\\b"
                            + "|\\b(?:are|were) the \\d+\\b");

    private static final Pattern LISTED =
            Pattern.compile(
                    "^(?:(?:so|and|for|on|about) )*(\\d{1,3}(?:\\.\\d{1,2})?(?:(?: and| or)?"
                            + " \\d{1,3}(?:\\.\\d{1,2})?)+)\\b(?!"
                            + " (?:years?|months?|weeks?|days?|actions?|of|stars?))");

    /** "14 - what is the latest?" */
    private static final Pattern LEADING =
            Pattern.compile(
                    "^(?:(?:so|and|ok|on|for|about|re) )*(\\d{1,3})(?="
                            + " (?:what|who|when|where|how|why|is it|is that|has it|any (?:news"
                            + "|progress|update|joy))\\b)");

    private static final Pattern YEAR = Pattern.compile("^20\\d\\d");

    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}(?:\\.\\d{1,2})?");

    private final Map<String, Action> known = new HashMap<>();
    private final Set<String> letters = new LinkedHashSet<>();
    private final boolean dotted;
    private final boolean numbered;
    private final Pattern lettered;

    Codes(List<Action> actions) {
        for (Action action : actions) {
            add(action.code(), action);
            action.aliases().forEach(alias -> add(alias, action));
        }
        lettered = Pattern.compile("\\b(" + String.join("|", letters) + ") ?(\\d{1,3})\\b");
        dotted = known.keySet().stream().anyMatch(code -> code.contains("."));
        numbered = known.keySet().stream().anyMatch(code -> code.matches("\\d{1,3}"));
    }

    /**
     * What was found.
     *
     * @param missing codes of this plan's form that no action has
     */
    record Found(List<Action> actions, List<String> missing) {}

    boolean isCode(String word) {
        return known.containsKey(word);
    }

    /** The actions that the question names; their words are taken. */
    Found in(Utterance said) {
        Set<Action> actions = new LinkedHashSet<>();
        List<String> missing = new ArrayList<>();
        for (MatchResult match : numbered(said)) {
            numbers(match.group(1), actions, missing);
        }
        if (dotted) {
            said.takeAll(DOTTED).forEach(match -> numbers(match.group(1), actions, missing));
        }
        for (Optional<MatchResult> code = lettered(said); code.isPresent(); code = lettered(said)) {
            String asked = code.get().group(1) + code.get().group(2);
            Action action = known.get(asked);
            if (action == null) {
                missing.add(asked.toUpperCase(Locale.UK));
            } else {
                actions.addAll(called(asked, action));
            }
            said.take(Pattern.compile("\\b" + code.get().group() + "\\b"));
        }
        if (actions.isEmpty() && missing.isEmpty() && numbered) {
            PlainNumbers.in(said, known::containsKey)
                    .ifPresent(listed -> numbers(listed, actions, missing));
        }
        return new Found(List.copyOf(actions), missing);
    }

    private static List<MatchResult> numbered(Utterance said) {
        return List.of(NUMBERED, LISTED, LEADING).stream()
                .filter(said::has)
                .findFirst()
                .map(said::takeAll)
                .orElseGet(() -> alone(said));
    }

    /** Of a question that has hardly more than a number: the rest of it says what is asked. */
    private static List<MatchResult> alone(Utterance said) {
        if (said.has(COUNTING)) {
            return List.of();
        }
        Optional<MatchResult> found =
                said.find(ALONE).filter(one -> !YEAR.matcher(one.group(1)).find());
        found.map(match -> Pattern.compile("\\b" + match.group(1) + "\\b")).ifPresent(said::take);
        return found.stream().toList();
    }

    private Optional<MatchResult> lettered(Utterance said) {
        if (letters.isEmpty()) {
            return Optional.empty();
        }
        return said.find(lettered);
    }

    private void numbers(String listed, Set<Action> actions, List<String> missing) {
        var each = NUMBER.matcher(listed);
        while (each.find()) {
            Action action = known.get(each.group());
            if (action == null) {
                missing.add(each.group());
            } else {
                actions.addAll(called(each.group(), action));
            }
        }
    }

    /** A plan may print one code twice; who asks for it is shown both. */
    private List<Action> called(String code, Action first) {
        Action second = known.get(code + "(2)");
        return second == null ? List.of(first) : List.of(first, second);
    }

    private void add(String code, Action action) {
        String plain = code.toLowerCase(Locale.UK).replaceAll("[\\s.]+$", "").replace(" ", "");
        known.putIfAbsent(plain, action);
        var lettered = LETTERED.matcher(plain);
        if (lettered.matches()) {
            letters.add(lettered.group(1));
        }
    }
}
