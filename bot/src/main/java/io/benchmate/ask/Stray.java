package io.benchmate.ask;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a question that asks by filters is narrowed to besides, of which neither the plan nor the
 * vocabulary knows a word: "which are complete and owned by Catering?" To answer with all that are
 * complete would be a bluff. Other words that nobody knows are talk. Pure.
 */
final class Stray {
    private static final Set<String> NARROWING =
            Set.of(
                    "about",
                    "on",
                    "in",
                    "with",
                    "by",
                    "for",
                    "under",
                    "of",
                    "from",
                    "regarding",
                    "concerning",
                    "involving",
                    "around");

    /** What stands behind another article is an aside: "I need it for a slide". */
    private static final Set<String> THE = Set.of("the", "our", "any", "all");

    private static final Set<String> ASIDES = Set.of("going", "whole", "average", "record");

    /** What stands before these is a kind of action: "how many welding actions are red?" */
    private static final Set<String> ACTIONS = Set.of("action", "actions", "tasks");

    /** Whoever stands behind these does something: "what has Catering got overdue?" */
    private static final Set<String> DOES = Set.of("has", "have", "does", "did");

    /** What falls in a time; what is late or left asks of the plan itself. */
    private static final Set<DateAsk.Kind> TIMES =
            EnumSet.of(DateAsk.Kind.DUE_IN, DateAsk.Kind.HAPPENS_IN, DateAsk.Kind.STARTS_IN);

    /** The Technician Commitment's themes are no talk where a plan has none of that name. */
    private static final Set<String> THEMES =
            Set.of("visibility", "recognition", "sustainability", "career development");

    private Stray() {}

    /**
     * The first such words; none where some word of the topic is known.
     *
     * @param words all of the question's
     * @param query whose topic is what was left of them when the filters had taken theirs
     */
    static Optional<String> in(List<String> words, PlanQuery query) {
        Topic topic = query.topic();
        if (!topic.known().isEmpty()) {
            return Optional.empty();
        }
        Matcher own = Asides.OWN.matcher(String.join(" ", words));
        if (own.find() && query.owners().isEmpty()) {
            return Optional.of(own.group(1));
        }
        return topic.concepts().stream()
                .map(Concept::words)
                .filter(unknown -> !ASIDES.contains(unknown))
                .filter(
                        unknown ->
                                atSomeTime(words, query)
                                        || narrows(words, List.of(unknown.split(" "))))
                .findFirst();
    }

    /** "Are we getting vans this year?" is about vans, and no question of what is due this year. */
    private static boolean atSomeTime(List<String> words, PlanQuery query) {
        boolean asksWhether =
                words.size() > 2
                        && Grammar.auxiliary(words.get(0))
                        && (Grammar.PERSONS.contains(words.get(1))
                                || Grammar.OWN.contains(words.get(1)));
        return asksWhether
                && query.date() != null
                && TIMES.contains(query.date().kind())
                && query.among() == null
                && !query.withoutDate().filters();
    }

    /**
     * As the question writes them, in quotation marks; without these where it writes them
     * otherwise, as with a slip that was mended.
     */
    static String quoted(String words, String question) {
        Matcher typed =
                Pattern.compile("(?iu)\\b" + Pattern.quote(words) + "\\b").matcher(question);
        return typed.find() ? "“" + typed.group() + "”" : words;
    }

    private static boolean narrows(List<String> words, List<String> unknown) {
        int from = Collections.indexOfSubList(words, unknown);
        int until = from + unknown.size();
        if (from < 0) {
            return false;
        }
        boolean kind = until < words.size() && ACTIONS.contains(words.get(until));
        if (kind || THEMES.contains(String.join(" ", unknown))) {
            return true;
        }
        int at = from - 1;
        while (at > 0 && THE.contains(words.get(at))) {
            at--;
        }
        boolean does =
                at >= 0
                        && DOES.contains(words.get(at))
                        && (at == 0 || Grammar.ASKS.contains(words.get(at - 1)));
        return does || at >= 0 && NARROWING.contains(words.get(at));
    }
}
