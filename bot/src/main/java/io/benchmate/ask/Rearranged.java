package io.benchmate.ask;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Other orders for a question that nothing was found for as it stands: what is named first is put
 * where the question points at it ("still to be tackled, what is marked as that?"), or a clause
 * that asks stands alone, without what is said beside it. To be tried only then: each is a guess at
 * what belongs together, and counts only where it finds something. Pure.
 */
final class Rearranged {
    /** Longer texts tell a story. */
    private static final int MOST = 200;

    /** So many guesses are asked: each costs as much as a question. */
    private static final int GUESSES = 3;

    private static final Pattern CUT =
            Pattern.compile("\\s*[,;:]\\s+|\\s+[-–—]+\\s+|[?!.]+\\s+|[?!.]+$");

    private static final Pattern ASKS =
            Pattern.compile(
                    "(?i)^(?:(?:so|and|but|ok|then|just) )?(?:who|whos|what|whats|which|when|whens"
                        + "|where|wheres|how|hows|is|are|was|were|do|does|did|has|have|will|can"
                        + "|could|should|any|anything|isn'?t|aren'?t|wasn'?t|weren'?t|don'?t|doesn'?t|didn'?t|hasn'?t|haven'?t|that'?s"
                        + " (?:how|what|who|when|which)"
                        + "|(?:who|what|when|where|how)['’]s|give|list|show)\\b.*");

    /** "Actions in total, that's how many". */
    private static final Pattern THAT_IS =
            Pattern.compile(
                    "(?i)^(?:so |and )?that(?:['’]?s| is| was) ((?:how|what|who|when|which)\\b.*)");

    private static final Pattern NOT =
            Pattern.compile(
                    "(?i)^(?:so |and |but )?(is|was|are|were|do|does|did|has|have)n['’]?t\\b");

    private static final Pattern POINTS =
            Pattern.compile("(?i)\\b(?:that|this|it|they|them|those|these)\\b(?!['’]\\w)");

    /** What is said beside a question, and asks nothing more narrowly. */
    private static final Pattern ASIDE =
            Pattern.compile(
                    "(?i)^(?:asking|because|cos|coz|since|as (?:i|we|it|the|that|nobody)|feels?"
                            + "|looks?|seems?|not that|nobody|noone|everyone|everybody|people|no"
                            + " rush|sorry|it|it['’]?s|its|that|that['’]?s|thats|this|i|i['’]?m|im"
                            + "|we|they|my|the|our|been|must|just (?:asking|wondering|curious"
                            + "|checking))\\b.*");

    private Rearranged() {}

    /**
     * The first that tells something.
     *
     * @param asked answers a text
     */
    static Optional<Told> told(String text, Function<String, Told> asked) {
        return of(text).stream()
                .map(asked)
                .filter(told -> told.answer() instanceof Answer.Grounded)
                .filter(told -> !(told.answer() instanceof Answer.NotSaid))
                .map(told -> told.typed(text))
                .findFirst();
    }

    /** The most likely first; empty where nothing can be put in another order. */
    static List<String> of(String text) {
        if (text.length() > MOST) {
            return List.of();
        }
        List<String> parts = new ArrayList<>(List.of(CUT.split(text.strip())));
        parts.removeIf(String::isBlank);
        Set<String> orders = new LinkedHashSet<>();
        for (int i = 0; i < parts.size(); i++) {
            String part = parts.get(i).strip();
            if (ASKS.matcher(part).matches()) {
                String before = i == 0 ? "" : parts.get(i - 1).strip();
                if (!before.isEmpty() && !ASKS.matcher(before).matches()) {
                    orders.add(joined(before, part));
                }
                if (i + 2 == parts.size() && ASIDE.matcher(parts.getLast()).matches()) {
                    orders.add(part);
                }
            }
        }
        orders.remove(text.strip());
        return orders.stream().limit(GUESSES).toList();
    }

    private static String joined(String thing, String question) {
        Matcher that = THAT_IS.matcher(question);
        if (that.matches()) {
            return that.group(1) + " " + thing;
        }
        String asked = NOT.matcher(question).replaceFirst("$1");
        Matcher points = POINTS.matcher(asked);
        return points.find()
                ? points.replaceFirst(Matcher.quoteReplacement(thing))
                : asked + " " + thing;
    }
}
