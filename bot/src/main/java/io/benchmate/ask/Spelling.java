package io.benchmate.ask;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Mends slips of the keyboard: a word that nobody knows becomes the nearest known one, one edit
 * away, or two in a long word. A word of everyday English is never a slip. Immutable.
 */
final class Spelling {
    private static final Pattern DOUBLED = Pattern.compile("(.)\\1");

    /** Letters that are heard little or written in several ways. */
    private static final Pattern SOFT = Pattern.compile("[aeiouywh]|(.)(?=\\1)");

    private static final int SHORTEST = 4;
    private static final int LONG = 7;
    private static final int LONGEST = 24;

    /** Words that lists of English leave out; whoever swears means it. */
    private static final Set<String> RUDE =
            Set.of("shit", "shite", "shitty", "fuck", "fucking", "crap", "bollocks", "bullshit");

    private final Set<String> known = new HashSet<>();
    private final Map<Character, List<String>> targets = new TreeMap<>();

    /** Knows the given words; of equally near ones, mends to the earlier. */
    Spelling(List<Collection<String>> words) {
        for (Collection<String> some : words) {
            some.stream().sorted().forEach(this::add);
        }
    }

    /** Whether it is a word of everyday English, in lower case. */
    static boolean english(String word) {
        return English.holds(word) || RUDE.contains(word);
    }

    /** Whether it is one of the words given, and not merely English. */
    boolean holds(String word) {
        return known.contains(word);
    }

    /** The words given. */
    Set<String> known() {
        return known;
    }

    boolean knows(String word) {
        return known.contains(word) || english(word);
    }

    /** The word itself when it is known, short or like nothing; else what was probably meant. */
    String mend(String word) {
        if (knows(word) || word.length() < SHORTEST || word.length() > LONGEST || !letters(word)) {
            return word;
        }
        int allowed = word.length() >= LONG ? 2 : 1;
        String best = nearest(word, targets.getOrDefault(word.charAt(0), List.of()), allowed);
        return best != null ? best : begun(word);
    }

    /** A slip in the first letter: two letters swapped, one left out, added or changed. */
    private String begun(String word) {
        String turned = swapped(word);
        if (!turned.equals(word) || word.length() <= SHORTEST) {
            return turned;
        }
        String best = null;
        for (List<String> candidates : targets.values()) {
            best = best != null ? best : nearest(word, candidates, 1);
        }
        return best != null && best.length() > SHORTEST ? best : word;
    }

    private void add(String word) {
        if (known.add(word) && word.length() >= SHORTEST - 1 && letters(word)) {
            targets.computeIfAbsent(word.charAt(0), first -> new ArrayList<>()).add(word);
        }
    }

    private String swapped(String word) {
        char[] letters = word.toCharArray();
        letters[0] = word.charAt(1);
        letters[1] = word.charAt(0);
        String turned = new String(letters);
        return known.contains(turned) ? turned : word;
    }

    /**
     * How likely a slip is: a pair made one, then what sounds alike ("overdew" is "overdue"), then
     * any letter left out, then one for another.
     */
    private static int likely(String meant, String word) {
        if (once(meant).equals(once(word))) {
            return 3;
        }
        boolean alike =
                SOFT.matcher(meant).replaceAll("").equals(SOFT.matcher(word).replaceAll(""));
        return alike ? 2 : meant.length() > word.length() ? 1 : 0;
    }

    /** A letter left out of a pair is the commonest slip: "actualy" is "actually". */
    private static String once(String word) {
        return DOUBLED.matcher(word).replaceAll("$1");
    }

    private static boolean letters(String word) {
        return word.chars().allMatch(Character::isLetter);
    }

    private static @org.jspecify.annotations.Nullable String nearest(
            String word, List<String> candidates, int allowed) {
        String best = null;
        int least = allowed + 1;
        for (String candidate : candidates) {
            int apart = Math.abs(candidate.length() - word.length());
            if (apart > least || (apart == least && best == null)) {
                continue;
            }
            int edits = Edits.between(word, candidate, least + 1);
            boolean likelier =
                    edits == least
                            && best != null
                            && edits <= allowed
                            && likely(candidate, word) > likely(best, word);
            if (edits < least || likelier) {
                least = edits;
                best = candidate;
            }
        }
        return best;
    }
}
