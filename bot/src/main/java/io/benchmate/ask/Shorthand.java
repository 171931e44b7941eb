package io.benchmate.ask;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Spells out what people shorten in a chat, so that "whats due b4 xmas" is read as "what is due
 * before Christmas". The spellings stand in {@code shorthand.txt}. Immutable.
 */
final class Shorthand {
    private static final Map<String, String> MEANT = new HashMap<>();
    private static final Pattern SPACES = Pattern.compile("\\s+");

    /** "Where r we", "r they done": a letter alone may be a colour's. */
    private static final Pattern ARE =
            Pattern.compile(
                    "(?i)(?<=^|\\b(?:how|what|where|who|which|when|why|we|they|you|there|ones)"
                            + " )r\\b(?= \\w)|\\br\\b(?="
                            + " (?:we|they|you|there|the|these|those|any|our|my)\\b)");

    /** "How were doing", but not "how were they doing". */
    private static final Pattern WE_ARE =
            Pattern.compile(
                    "(?i)(?<=\\b(?:how|what|where|why|if|because)"
                        + " |\\b(?<!\\b(?:actions?|ones|things|tasks|those|items|anything|everything|steps|bits)"
                        + " )that )were(?= (?:all |still |not"
                        + " )?(?:\\w+ing|on|at|up|meant|supposed)\\b)");

    static {
        for (String line : WordFile.lines("shorthand.txt")) {
            String[] sides = line.split(" = ");
            boolean plural = sides[0].startsWith("plural ");
            String meant = plural ? sides[0].substring("plural ".length()) : sides[0];
            for (String spelling : sides[1].split(" +")) {
                MEANT.put(spelling, meant);
                if (plural) {
                    MEANT.put(spelling + "s", several(meant));
                }
            }
        }
    }

    private final Predicate<String> own;

    /**
     * @param own whether a word in lower case is the plan's own, such as a code or an abbreviation
     */
    Shorthand(Predicate<String> own) {
        this.own = own;
    }

    /** The text with every such word spelt out, else to the letter. */
    String spelt(String text) {
        List<String> tokens = List.of(SPACES.split(text.strip()));
        List<String> read = tokens.stream().map(this::read).toList();
        String line = read.equals(tokens) ? text : String.join(" ", read);
        String are = holds(line, "r") ? ARE.matcher(line).replaceAll("are") : line;
        return holds(are, "were") ? WE_ARE.matcher(are).replaceAll("we are") : are;
    }

    /** Whether the word may stand there on its own; both patterns are dear, and seldom found. */
    private static boolean holds(String line, String word) {
        int end = line.length() - word.length();
        for (int at = 0; at <= end; at++) {
            if (line.regionMatches(true, at, word, 0, word.length())
                    && !inWord(line, at - 1)
                    && !inWord(line, at + word.length())) {
                return true;
            }
        }
        return false;
    }

    private static boolean inWord(String line, int at) {
        return at >= 0 && at < line.length() && Character.isLetterOrDigit(line.charAt(at));
    }

    private String read(String token) {
        int end = token.length();
        while (end > 1 && ".,;:!?)\"”".indexOf(token.charAt(end - 1)) >= 0) {
            end--;
        }
        String word = token.substring(0, end).toLowerCase(Locale.UK);
        String meant = own.test(word) ? null : MEANT.get(word);
        return meant == null ? token : meant + token.substring(end);
    }

    private static String several(String noun) {
        return noun.endsWith("y") ? noun.substring(0, noun.length() - 1) + "ies" : noun + "s";
    }
}
