package io.benchmate.plan.timescale;

import org.jspecify.annotations.Nullable;

import java.time.Month;
import java.util.List;
import java.util.Locale;

/** Slips of the pen in names of time: "Febuary", "Septmber", "Ocotber". */
final class Slips {
    private static final int SHORTEST = 5;

    private Slips() {}

    /**
     * The month whose name differs from a word in one letter left out, put in, changed or swapped
     * with its neighbour, the first letter being right; null when there is none. "March" and the
     * shorter names are too near to other words.
     */
    static @Nullable Month month(String word) {
        if (word.length() < SHORTEST) {
            return null;
        }
        for (Month month : Month.values()) {
            String name = month.name().toLowerCase(Locale.ROOT);
            boolean near =
                    month != Month.MARCH
                            && name.length() >= SHORTEST
                            && name.charAt(0) == word.charAt(0)
                            && Math.abs(name.length() - word.length()) <= 1;
            if (near && isOneSlipFrom(name, word)) {
                return month;
            }
        }
        return null;
    }

    /**
     * The same for the short names, where a year stands behind the word; a changed letter would
     * make too many other words.
     */
    static @Nullable Month shortMonth(String word) {
        for (Month month : List.of(Month.MARCH, Month.JUNE, Month.JULY)) {
            String name = month.name().toLowerCase(Locale.ROOT);
            if (!word.isEmpty() && isSlipOf(name, word)) {
                return month;
            }
        }
        return null;
    }

    /**
     * Whether a word is a name with one letter left out, put in or swapped with its neighbour, the
     * first being right. A changed letter is none: it makes other words, such as "sprint".
     */
    static boolean isSlipOf(String name, String word) {
        return name.charAt(0) == word.charAt(0)
                && Math.abs(name.length() - word.length()) <= 1
                && isOneSlipFrom(name, word)
                && !isOneLetterChanged(name, word);
    }

    private static boolean isOneLetterChanged(String name, String word) {
        int differ = 0;
        for (int i = 0; i < name.length() && i < word.length(); i++) {
            differ += at(name, i) == at(word, i) ? 0 : 1;
        }
        return name.length() == word.length() && differ == 1;
    }

    private static boolean isOneSlipFrom(String name, String word) {
        int same = 0;
        while (same < name.length() && same < word.length() && at(name, same) == at(word, same)) {
            same++;
        }
        boolean swapped =
                same + 1 < name.length()
                        && same + 1 < word.length()
                        && at(name, same) == at(word, same + 1)
                        && at(name, same + 1) == at(word, same);
        return rest(name, same + 1).equals(rest(word, same + 1))
                || rest(name, same + 1).equals(rest(word, same))
                || rest(name, same).equals(rest(word, same + 1))
                || (swapped && rest(name, same + 2).equals(rest(word, same + 2)));
    }

    private static char at(String text, int index) {
        return text.charAt(index);
    }

    private static String rest(String text, int from) {
        return from >= text.length() ? "" : text.substring(from);
    }
}
