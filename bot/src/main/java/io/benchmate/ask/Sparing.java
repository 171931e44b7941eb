package io.benchmate.ask;

import io.benchmate.plan.Action;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds the actions that a question leaves out. Pure but for the words that it takes. */
final class Sparing {
    private static final Pattern CODES =
            Pattern.compile(
                    "\\b(?<!\\b(?:can|could|does|do|start|ahead|depends?|possible)\\b.{0,30}"
                            + " )"
                            + Excepted.WORDS
                            + " (?:(?:for|action|actions|number|numbers|no) )*(?=[a-z]{0,4}\\d)");

    private static final Set<String> JOINING = Set.of("and", "or", "nor", "plus", "&");
    private static final Set<String> NUMBERED =
            Set.of("action", "actions", "number", "numbers", "no");

    /** "The red ones bar 2.4" says of "red" that it is a colour. */
    private static final String ONES = "ones";

    private static final Pattern FIGURE = Pattern.compile("\\d{1,3}");

    /**
     * Only at the end, and not "without", which asks for what is lacking: "what can go ahead
     * without funding".
     */
    private static final Pattern TOPIC =
            Pattern.compile(
                    "\\b(?:(?:all|everything|anything|any|ones|the rest) (?:but|bar)|apart"
                        + " from|aside from|other than|except(?:"
                        + " for)?|excluding|excepting|minus|leaving out|(?:not|never) counting)(?:"
                        + " (?:anything|the ones|ones|those|the actions|actions|stuff|things))?(?:"
                        + " (?:on|about|to do with))?(?: the)?((?: [a-z&+-]+){1,4})$");

    /** "What do we get apart from a badge" asks of no list that a topic is left out of. */
    private static final Pattern WHOLE =
            Pattern.compile(
                    "^(?:(?:so|and|just|only|please|list|show|give|me|us|the|which|what|who|owns|is|are|due|how|many)"
                        + " )*(?:all|everything|every|actions|ones|any"
                        + " colour|overdue|done|open|red|amber|green|blue|late)\\b|\\b(?:all|every|which|what)"
                        + " (?:the |of the |our )?(?:\\w+ )?(?:actions|ones|action)\\b|^what is"
                        + " (?:due|overdue|late|red|amber|green|blue)\\b");

    private final IndexedPlan plan;

    Sparing(IndexedPlan plan) {
        this.plan = plan;
    }

    /** Those named by their codes. To be looked for before codes that are asked for. */
    Spared codes(Utterance said) {
        return said.find(CODES).map(found -> listed(said, found)).orElse(Spared.NONE);
    }

    private Spared listed(Utterance said, MatchResult found) {
        List<String> words = said.words();
        int first = wordsBefore(said, found.end());
        boolean numbered = NUMBERED.contains(words.get(first - 1));
        List<Action> spared = new ArrayList<>();
        int until = first;
        for (int at = first; at < words.size(); at++) {
            List<Action> called = called(words.get(at), numbered);
            spared.addAll(called);
            if (!called.isEmpty()) {
                until = at + 1;
            } else if (!JOINING.contains(words.get(at))) {
                break;
            }
        }
        if (!spared.isEmpty()) {
            int from = wordsBefore(said, found.start());
            said.take(ONES.equals(words.get(from)) ? from + 1 : from, until);
        }
        return new Spared(spared);
    }

    /** A bare figure is a code only where it is called one: "all but 2" are a number of them. */
    private List<Action> called(String word, boolean numbered) {
        return numbered || !FIGURE.matcher(word).matches()
                ? plan.codes().in(new Utterance(List.of("action", word))).actions()
                : List.of();
    }

    private static int wordsBefore(Utterance said, int offset) {
        return (int) said.line().substring(0, offset).chars().filter(c -> c == ' ').count();
    }

    /** Those on a topic at the question's end. To be looked for after all other filters. */
    Spared topic(Utterance said) {
        return said.find(TOPIC)
                .filter(_ -> said.has(WHOLE))
                .map(found -> onTopic(said, found))
                .orElse(Spared.NONE);
    }

    private Spared onTopic(Utterance said, MatchResult found) {
        List<String> words = List.of(found.group(1).strip().split(" "));
        Set<Action> spared = new LinkedHashSet<>();
        Choice.wide(plan.relevance().of(plan.topics().of(new Utterance(words))))
                .forEach(hit -> spared.add(hit.row().action()));
        if (!spared.isEmpty()) {
            said.take(wordsBefore(said, found.start()), said.words().size());
        }
        return new Spared(List.copyOf(spared));
    }
}
