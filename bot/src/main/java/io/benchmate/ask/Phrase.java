package io.benchmate.ask;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The nouns of a question that say what is asked for, or narrow it: "an apprenticeship", "in
 * welding", "for agency staff", "the law faculty". What stands before the question is the asker's
 * story, and "my own department" is his alone: neither narrows. Read off little words. Pure.
 *
 * @param kind where it stands
 * @param words without its article
 */
record Phrase(Kind kind, List<String> words) {
    /** Where a noun stands in a question. */
    enum Kind {
        /** The thing whose existence is asked: every word of it tells. */
        THING,
        /** Behind a preposition: what it begins with tells, for a verb may follow. */
        BEHIND,
        /** Behind an article or a verb: what stands before a noun that is said narrows it. */
        NARROWED
    }

    private static final Set<Focus.Word> EXIST = Set.of(Focus.Word.IS_THERE, Focus.Word.NEEDED);

    private static final int NONE = -1;

    Phrase {
        words = List.copyOf(words);
    }

    /** Those of a question, in order. */
    static List<Phrase> in(List<String> words, List<Focus> focuses) {
        List<Phrase> all = new ArrayList<>();
        focuses.stream()
                .filter(focus -> EXIST.contains(focus.word()) && !focus.thing().isEmpty())
                .forEach(focus -> all.add(new Phrase(Kind.THING, focus.thing())));
        int start = start(words);
        for (int at = start; start != NONE && at < words.size(); at++) {
            @Nullable Kind kind = before(words, at, start);
            List<String> noun = noun(words, at + 1);
            if (kind != null && !noun.isEmpty()) {
                all.add(new Phrase(kind, noun));
            }
        }
        return all;
    }

    /**
     * Where the question begins; NONE for a line that asks by no question word, or only what there
     * is "about" something.
     */
    private static int start(List<String> words) {
        if (words.size() > 1 && words.get(1).equals("about")) {
            return NONE;
        }
        for (int at = 0; at < words.size(); at++) {
            boolean opens = at == 0 || Grammar.JOINS.contains(words.get(at - 1));
            boolean somebody =
                    at + 1 < words.size()
                            && (Grammar.PERSONS.contains(words.get(at + 1))
                                    || words.get(at + 1).equals("there"));
            if (Grammar.ASKS.contains(words.get(at))
                    || (Grammar.auxiliary(words.get(at)) && (opens || somebody))) {
                return at;
            }
        }
        return NONE;
    }

    /** Where a noun after this word stands; null where it tells nothing. */
    private static @Nullable Kind before(List<String> words, int at, int start) {
        String word = words.get(at);
        boolean open = word.equals("to") && at > 0 && Grammar.OPEN.contains(words.get(at - 1));
        if (open || Grammar.NARROWING.contains(word)) {
            return Kind.BEHIND;
        }
        boolean subject = Grammar.auxiliary(word) && (at == start || at > start + 1);
        return subject || Grammar.ARTICLES.contains(word) || Grammar.HAVE.contains(word)
                ? Kind.NARROWED
                : null;
    }

    private static List<String> noun(List<String> words, int from) {
        int start = from;
        while (start < words.size() && Grammar.ARTICLES.contains(words.get(start))) {
            if (Grammar.OWN.contains(words.get(start))) {
                return List.of();
            }
            start++;
        }
        int end = start;
        while (end < words.size() && !ends(words, start, end)) {
            end++;
        }
        boolean group = end < words.size() && Grammar.GROUPS.contains(words.get(end));
        return words.subList(start, group ? end + 1 : end);
    }

    private static boolean ends(List<String> words, int start, int at) {
        String word = words.get(at);
        boolean doing = word.endsWith("ing") && (at > start || at + 1 < words.size());
        return doing
                || Grammar.helps(word)
                || Grammar.little(word)
                || Grammar.NARROWING.contains(word);
    }
}
