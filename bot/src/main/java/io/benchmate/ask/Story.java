package io.benchmate.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * What is asked in a message of several sentences or questions, each part by itself: "The Dean has
 * been on at me. Is there anything on apprentices, and who leads on it?" asks for apprentices,
 * whose row then tells the rest. To be tried only where nothing was found for the whole: each is a
 * guess at what matters. Pure.
 */
final class Story {
    /** What is shorter is one question. */
    private static final int LEAST = 60;

    /** What is longer is no message to a colleague. */
    private static final int MOST = 700;

    /** So many guesses are asked: each costs as much as a question. */
    private static final int GUESSES = 4;

    /** So many words that say something make a part stand alone. */
    private static final int TELLING = 2;

    /** How strongly a row speaks of what it calls otherwise, and of what it calls so. */
    private static final double NEAR = 0.6;

    private static final double ITSELF = 0.9;

    private static final String WH =
            "(?:whose|where|which|why|(?:what|who|when|how)(?:['’]?(?:s|d|re|ll))?)";
    private static final String WHETHER =
            "(?:is|are|was|were|has|have|did|does|do|can|could|will|would|should)";
    private static final Pattern SENTENCES =
            Pattern.compile("(?<=[.!?;:])\\s+|\\n+|\\s+[-–—]+\\s+");

    /** Where another question of the same sentence begins. */
    private static final Pattern NEXT =
            Pattern.compile(
                    "(?i)(?:,\\s*|\\s+)(?:and|plus|or|but)\\s+(?:also\\s+|if"
                        + " so,?\\s+|then\\s+)?(?=(?:(?:for|in|by|over|to|from|at|with|under)\\s+)?"
                            + WH
                            + "\\b|"
                            + WHETHER
                            + "\\b)|,\\s*(?=(?:(?:roughly|and|then)\\s+)?"
                            + WH
                            + "\\b)");

    /** What makes a question part of a sentence. */
    private static final Pattern LEAD =
            Pattern.compile(
                    "(?i)^(?:(?:so|and|but|ok|please|also|before i \\w+,?)"
                        + " )*(?:(?:can|could|would|will) (?:you|anyone|anybody|someone|somebody)"
                        + " (?:please |kindly"
                        + " )?(?:tell|confirm|advise|check|say|let|explain|remind|clarify|find"
                        + " out)(?: me| us)?(?: know)?|i(?:['’]?d| would) (?:like|love|want) to"
                        + " (?:know|see|check|hear|understand)|i (?:want|need) to know|do you"
                        + " know|i(?:['’]?m| am) (?:wondering|asking|trying to find out)|any"
                        + " idea|please (?:advise|confirm|tell me)),? (?:whether |if )?");

    private static final Pattern ASKS =
            Pattern.compile(
                    "(?i)^(?:(?:so|and|but|ok|then|also) )*(?:"
                            + WH
                            + "|"
                            + WHETHER
                            + "|any|anything|there)\\b.*",
                    Pattern.DOTALL);
    private static final Pattern LEANS =
            Pattern.compile("\\b(?:it|its|that|they|them|their|those|these|this|ones?)\\b");

    private Story() {}

    /**
     * The first part whose answer surely is about it.
     *
     * @param asked answers a text
     */
    static Optional<Told> told(String text, IndexedPlan plan, Function<String, Told> asked) {
        return questions(text).stream()
                .map(asked)
                .filter(told -> told.answer() instanceof Answer.Grounded)
                .filter(told -> !(told.answer() instanceof Answer.NotSaid))
                .filter(told -> isSure(told, plan))
                .map(told -> told.typed(text))
                .findFirst();
    }

    /** A single word that is merely near to the row's would be a bluff. */
    private static boolean isSure(Told told, IndexedPlan plan) {
        Remembered after = told.after();
        if (after == null) {
            return false;
        }
        List<Concept> known =
                Queries.of(after.intent())
                        .map(query -> query.topic().telling().known())
                        .orElse(List.of());
        return known.isEmpty()
                || after.shown().stream()
                        .flatMap(action -> plan.row(action).stream())
                        .anyMatch(row -> speaks(row, known));
    }

    private static boolean speaks(Row row, List<Concept> known) {
        long near = known.stream().filter(one -> Relevance.strength(row, one) > NEAR).count();
        return near >= TELLING
                || known.stream().anyMatch(one -> Relevance.strength(row, one) > ITSELF);
    }

    /**
     * In order; empty where the text is one question. What is told besides counts only where no
     * question says what it is about: the asker's reason is seldom what the plan is asked for.
     */
    static List<String> questions(String text) {
        String whole = text.strip();
        if (whole.length() < LEAST || whole.length() > MOST) {
            return List.of();
        }
        List<String> asked = new ArrayList<>();
        List<String> told = new ArrayList<>();
        for (String sentence : SENTENCES.split(whole)) {
            String bare = LEAD.matcher(sentence).replaceFirst("");
            boolean asks = sentence.endsWith("?") || ASKS.matcher(bare).matches();
            if (asks || bare.length() < sentence.length()) {
                asked.addAll(List.of(NEXT.split(bare)));
            } else {
                told.add(sentence);
            }
        }
        List<String> standing = asked.stream().filter(Story::stands).toList();
        return (standing.isEmpty() ? told : standing)
                .stream()
                        .filter(Story::stands)
                        .filter(part -> !part.equals(whole))
                        .distinct()
                        .limit(GUESSES)
                        .toList();
    }

    /** Whether a part says what it is about. */
    private static boolean stands(String part) {
        String line = Wording.fold(part).toLowerCase(Locale.UK);
        long telling =
                Wording.words(line).stream()
                        .filter(word -> !Topics.chatter(word))
                        .distinct()
                        .count();
        return telling >= (LEANS.matcher(line).find() ? TELLING + 1 : TELLING);
    }
}
