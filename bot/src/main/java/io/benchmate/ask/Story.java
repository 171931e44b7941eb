package io.benchmate.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
