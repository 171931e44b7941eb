package io.benchmate.ask;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds a plan's themes in a question, by name, by one telling word of the name, or by initials.
 * Several themes may be meant at once: plans spell one theme in two ways.
 */
final class Themes {
    /** What people call actions of a theme: "the sustainability jobs". */
    private static final Set<String> THOSE = Set.of("jobs", "tasks");

    private final Map<String, Set<String>> byPhrase = new LinkedHashMap<>();
    private final Map<String, String> plain = new LinkedHashMap<>();
    private final List<String> names;
    private final Function<String, List<String>> stems;
    private int longest = 1;

    Themes(List<String> themes, Function<String, List<String>> stems) {
        this.names = List.copyOf(themes);
        this.stems = stems;
        for (String theme : themes) {
            List<String> telling = telling(stems.apply(theme));
            if (telling.isEmpty()) {
                plain.put(String.join(" ", Wording.words(theme)), theme);
                continue;
            }
            add(String.join(" ", telling), theme);
            telling.stream().filter(stem -> stem.length() > 4).forEach(stem -> add(stem, theme));
            for (int i = 0; i + 1 < telling.size(); i++) {
                add(telling.get(i) + " " + telling.get(i + 1), theme);
            }
            initials(telling, theme);
        }
    }

    /** In the order in which they first appear; gathered once, since a plan may have many rows. */
    List<String> names() {
        return names;
    }

    /** What they may be called by, as stems: whole names, single words of them, and initials. */
    Set<String> called() {
        return Set.copyOf(byPhrase.keySet());
    }

    /**
     * A theme found.
     *
     * @param from its first word in the question
     * @param whole whether the words are the theme's whole name, not one word of it
     */
    record Found(Set<String> themes, int from, int until, boolean whole) {
        /**
         * Whether it stands where something else is named. "Marketing and communications" is no
         * theme that is called "Communication and profiles".
         */
        boolean standsAt(int start, int end) {
            boolean shorter = until - from < end - start;
            return from < end && until > start && (whole || !shorter);
        }
    }

    /** The themes that the free words name; nothing is taken. */
    List<Found> in(Utterance said) {
        List<Found> found = plain(said);
        List<String> words = said.words();
        for (int at = 0; at < words.size(); ) {
            Found here = at(said, at);
            if (here != null) {
                found.add(here);
            }
            at = here == null ? at + 1 : here.until();
        }
        return found;
    }

    /** Themes that are called "All" or "Other" are meant only where a theme is spoken of. */
    private List<Found> plain(Utterance said) {
        List<Found> found = new ArrayList<>();
        plain.forEach(
                (words, theme) ->
                        said.find(spokenOf(words))
                                .map(where -> said.line().substring(0, where.start(1)))
                                .map(before -> before.isBlank() ? 0 : before.split(" ").length)
                                .map(
                                        at ->
                                                new Found(
                                                        Set.of(theme),
                                                        at,
                                                        at + words.split(" ").length,
                                                        true))
                                .ifPresent(found::add));
        return found;
    }

    private static Pattern spokenOf(String words) {
        String name = "(" + Pattern.quote(words) + ")";
        String theme = "(?:section|theme|heading|pillar|area|workstream|category|column|part)s?";
        return Pattern.compile(
                "\\b(?:(?:ones in|actions in|anything in|everything in|what is"
                        + " in|under|beneath|headed|labelled|called|"
                        + theme
                        + ") (?:the )?(?="
                        + words
                        + "$|"
                        + words
                        + " (?:section|theme|heading|pillar|please|and|that|which|is|are)\\b)|(?:ones?|actions?|things?|stuff|list|everything|anything|is|are)"
                        + " (?:in|under|for|of) (?:the )?(?="
                        + words
                        + "$)|(?:the|that|this|of|in|from|under|for) (?="
                        + words
                        + " "
                        + theme
                        + "\\b))"
                        + name
                        + "\\b");
    }

    private @org.jspecify.annotations.Nullable Found at(Utterance said, int at) {
        List<String> words = said.words();
        int most = glue(words.get(at)) ? at : Math.min(words.size(), at + longest * 2);
        for (int end = said.freeUntil(at, most); end > at; end--) {
            if (endsInGlue(words.get(end - 1))) {
                continue;
            }
            List<String> telling = telling(stems.apply(String.join(" ", words.subList(at, end))));
            String phrase = String.join(" ", telling);
            if (byPhrase.containsKey(phrase)) {
                boolean whole =
                        byPhrase.get(phrase).stream().anyMatch(theme -> isWhole(theme, phrase));
                return new Found(byPhrase.get(phrase), at, named(said, end, phrase), whole);
            }
        }
        return null;
    }

    /** "The outreach opportunities" go on with a word of the theme's name that tells nothing. */
    private int named(Utterance said, int end, String phrase) {
        List<String> words = said.words();
        int until = end;
        while (until < words.size()
                && said.isFree(until)
                && !Topics.chatter(words.get(until))
                && glue(String.join(" ", stems.apply(words.get(until))))
                && hasWord(phrase, words.get(until))) {
            until++;
        }
        boolean those =
                until < words.size() && said.isFree(until) && THOSE.contains(words.get(until));
        return those ? until + 1 : until;
    }

    private boolean hasWord(String phrase, String word) {
        return byPhrase.getOrDefault(phrase, Set.of()).stream()
                .anyMatch(theme -> stems.apply(theme).containsAll(stems.apply(word)));
    }

    /** "Career progression" does not name "Career development" by its first word. */
    private boolean endsInGlue(String word) {
        return glue(word) || telling(stems.apply(word)).isEmpty();
    }

    private boolean isWhole(String theme, String phrase) {
        return String.join(" ", telling(stems.apply(theme))).equals(phrase);
    }

    private void initials(List<String> telling, String theme) {
        if (telling.size() > 1 && telling.size() < 5) {
            add(
                    telling.stream()
                            .map(stem -> stem.substring(0, 1))
                            .collect(Collectors.joining()),
                    theme);
        }
    }

    private void add(String phrase, String theme) {
        byPhrase.computeIfAbsent(phrase, key -> new LinkedHashSet<>()).add(theme);
        longest = Math.max(longest, phrase.split(" ").length);
    }

    private static List<String> telling(List<String> words) {
        return words.stream().filter(word -> !glue(word)).toList();
    }

    private static boolean glue(String word) {
        return Topics.chatter(word) || word.equals("relat") || word.equals("opportun");
    }
}
