package io.benchmate.gaps;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Whether two questions ask much the same, by the stems of their telling words. Pure. */
final class Likeness {
    private static final double ALIKE = 0.6;
    private static final int SHORTEST_STEM = 3;
    private static final List<String> ENDINGS =
            List.of("ations", "ation", "ings", "ing", "ies", "ied", "ers", "er", "es", "ed", "s");

    /** Words that stand in any question. */
    private static final Set<String> TALK =
            Set.of(
                    ("a about all also am an and any are as at be been but by can could did do does"
                         + " for from get give go had happening has have hello hey hi how i if in"
                         + " into is it its know last leads let like me my need of on one or our"
                         + " out owns plan please s say says shall should show so some something t"
                         + " tell than thank thanks that the their them there these they thing"
                         + " things this to up us was we were what whats when where which who whose"
                         + " why will with would you your action actions")
                            .split(" "));

    private Likeness() {}

    /** The telling words as stems; all words when none tells. */
    static Set<String> stems(String question) {
        String plain =
                Normalizer.normalize(question, Normalizer.Form.NFKD)
                        .replaceAll("\\p{M}+|['’]", "")
                        .toLowerCase(Locale.UK);
        Set<String> all = new LinkedHashSet<>();
        Set<String> telling = new LinkedHashSet<>();
        for (String word : plain.split("[^\\p{L}\\p{N}]+")) {
            if (!word.isEmpty()) {
                all.add(stem(word));
                if (!TALK.contains(word)) {
                    telling.add(stem(word));
                }
            }
        }
        return telling.isEmpty() ? all : telling;
    }

    private static String stem(String word) {
        for (String ending : ENDINGS) {
            if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST_STEM) {
                String stem = word.substring(0, word.length() - ending.length());
                return ending.startsWith("ie") ? stem + "y" : stem;
            }
        }
        return word;
    }

    /** They share most of their stems, or the shorter one says nothing that the longer lacks. */
    static boolean alike(Set<String> one, Set<String> two) {
        if (one.equals(two)) {
            return true;
        }
        int shared = shared(one, two);
        Set<String> union = new HashSet<>(one);
        union.addAll(two);
        int least = Math.min(one.size(), two.size());
        boolean within = shared == least && (least >= 2 || union.size() <= 2);
        return within || (double) shared / Math.max(1, union.size()) >= ALIKE;
    }

    private static int shared(Set<String> one, Set<String> two) {
        int shared = 0;
        for (String stem : one) {
            if (two.contains(stem) || two.stream().anyMatch(other -> near(stem, other))) {
                shared++;
            }
        }
        return shared;
    }

    private static boolean near(String one, String two) {
        String shorter = one.length() <= two.length() ? one : two;
        String longer = one.length() <= two.length() ? two : one;
        boolean begins = shorter.length() >= 4 && longer.length() - shorter.length() <= 2;
        return (begins && longer.startsWith(shorter)) || slip(one, two);
    }

    /** One letter apart in a long word: a slip of the keyboard. */
    static boolean slip(String one, String two) {
        if (one.length() < 5 || two.length() < 5 || Math.abs(one.length() - two.length()) > 1) {
            return false;
        }
        int start = 0;
        int most = Math.min(one.length(), two.length());
        while (start < most && one.charAt(start) == two.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < most - start
                && one.charAt(one.length() - 1 - end) == two.charAt(two.length() - 1 - end)) {
            end++;
        }
        return Math.max(one.length(), two.length()) - start - end <= 1;
    }
}
