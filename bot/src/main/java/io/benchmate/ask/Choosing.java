package io.benchmate.ask;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the answer to a question that the bot asked back: "1", "the second", "the owner". Pure. */
final class Choosing {
    private static final Map<String, Integer> PLACES =
            Map.of("1", 0, "first", 0, "one", 0, "2", 1, "second", 1, "two", 1, "3", 2, "third", 2);
    private static final Pattern PLACE =
            Pattern.compile(
                    "^(?:(?:the|number|option|no|i|meant|mean|please|answer|choose|pick)"
                        + " )*(1|2|3|4|one|two|three|four|first|second|third|fourth|last|former|latter|both|all)(?:"
                        + " (?:one|option|please|of them))*$");
    private static final int MOST_WORDS = 7;

    private static final Set<String> BESIDE =
            Set.of("what", "how", "about", "is", "it", "the", "one", "in", "of", "for", "and");

    /** "What is happening about fees in Durham?" is a question anew, not the option "Durham". */
    private static final Pattern QUESTION =
            Pattern.compile(
                    "^(?:and |so |but"
                            + " )*(?:what|when|where|who|whose|why|how|is|are|was|were|do|does"
                            + "|did|has|have|can|could|will|show|list|tell)\\b.*");

    private Choosing() {}

    /** The option that the words choose; empty when they choose none, or several. */
    static Optional<Answer.Option> of(String text, List<Answer.Option> options) {
        if (options.isEmpty()) {
            return Optional.empty();
        }
        List<Answer.Option> pressed =
                options.stream().filter(one -> one.question().equals(text.strip())).toList();
        if (pressed.size() == 1) {
            return Optional.of(pressed.getFirst());
        }
        List<String> words = Wording.words(text);
        Matcher place = PLACE.matcher(String.join(" ", words));
        if (place.matches()) {
            int at = place(place.group(1), options.size());
            return at >= 0 && at < options.size() ? Optional.of(options.get(at)) : Optional.empty();
        }
        return words.size() > MOST_WORDS || asksMore(words, options)
                ? Optional.empty()
                : byWords(words, options);
    }

    private static int place(String word, int options) {
        return switch (word) {
            case "last", "latter" -> options - 1;
            case "former" -> 0;
            case "three" -> 2;
            case "4", "four", "fourth" -> 3;
            case "both", "all" -> -1;
            default -> PLACES.getOrDefault(word, -1);
        };
    }

    /** Whether the words are a question that speaks of more than an option's label. */
    private static boolean asksMore(List<String> words, List<Answer.Option> options) {
        Set<String> labels = new HashSet<>(BESIDE);
        options.forEach(option -> labels.addAll(Wording.words(option.label())));
        return QUESTION.matcher(String.join(" ", words)).matches() && !labels.containsAll(words);
    }

    /** Words that stand in one label only. */
    private static Optional<Answer.Option> byWords(
            List<String> words, List<Answer.Option> options) {
        List<Answer.Option> fitting =
                options.stream()
                        .filter(
                                option -> {
                                    Set<String> own = new HashSet<>(Wording.words(option.label()));
                                    options.stream()
                                            .filter(other -> other != option)
                                            .forEach(
                                                    other ->
                                                            Wording.words(other.label())
                                                                    .forEach(own::remove));
                                    return words.stream().anyMatch(own::contains);
                                })
                        .toList();
        return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
    }
}
