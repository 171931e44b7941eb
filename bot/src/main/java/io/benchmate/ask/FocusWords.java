package io.benchmate.ask;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the nouns and verbs of a {@link Focus} ask for: "fee" for a price, "owns" for the owner. The
 * lists stand in {@code focus.txt}.
 */
final class FocusWords {
    private static final Map<String, Set<String>> LISTS = new HashMap<>();
    private static final Map<String, Asked> KINDS = new HashMap<>();
    private static final Set<String> KEEPS = new HashSet<>();

    static {
        for (String line : WordFile.lines("focus.txt")) {
            String[] parts = line.split(" +", 2);
            List<String> words = Arrays.asList(parts[1].split(" +"));
            LISTS.computeIfAbsent(parts[0], each -> new HashSet<>()).addAll(words);
            if (parts[0].startsWith("ASK-")) {
                words.forEach(word -> KINDS.put(word, Asked.valueOf(parts[0].substring(4))));
            }
        }
        LISTS.getOrDefault("KEEPS", Set.of()).forEach(verb -> KEEPS.add(Stems.of(verb)));
    }

    private FocusWords() {}

    /** The kind of value that is asked for; empty for none, and for what other wordings tell. */
    static Optional<Asked> value(Focus focus, List<String> words) {
        return switch (focus.word()) {
            case WHICH, WHAT_IS -> Optional.ofNullable(KINDS.get(focus.head()));
            case CONTENT -> only(Asked.WORDING, in("DOCUMENT", focus.head()));
            case HOW_LONG -> only(Asked.LENGTH, words.stream().noneMatch(word -> in("SPAN", word)));
            case WHERE ->
                    only(
                            Asked.WHERE,
                            !focus.thing().isEmpty()
                                    && words.stream().noneMatch(word -> in("STANDING", word)));
            case WHY -> only(Asked.REASON, focus.past());
            case WHO, WHICH_PEOPLE, WHEN, HOW_MANY, IS_THERE, NEEDED -> Optional.empty();
        };
    }

    /** Whether its noun is the name of a kind of value, such as "fee". */
    static boolean names(Focus focus) {
        return Set.of(Focus.Word.WHICH, Focus.Word.WHAT_IS).contains(focus.word())
                && KINDS.containsKey(focus.head());
    }

    private static Optional<Asked> only(Asked kind, boolean asked) {
        return asked ? Optional.of(kind) : Optional.empty();
    }

    private static boolean in(String list, String word) {
        return LISTS.getOrDefault(list, Set.of()).contains(word);
    }

    /** Whether a noun asks for what every plan has, or for nothing certain. */
    static boolean silent(String noun) {
        return KINDS.containsKey(noun) || in("SILENT", noun) || Topics.chatter(noun);
    }

    /** Whether it is a part of an institution, which goes by its initials. */
    static boolean unit(String noun) {
        return in("UNIT", noun);
    }

    /** Whether plans call it by many names, so that any number may be meant. */
    static boolean loose(String noun) {
        return in("LOOSE", noun);
    }

    /** Whether who does so is the owner. */
    static boolean keeps(String verb) {
        return KEEPS.contains(Stems.of(verb)) || Topics.chatter(verb);
    }
}
