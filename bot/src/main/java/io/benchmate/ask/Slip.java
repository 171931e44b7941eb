package io.benchmate.ask;

/** How a word may come of another by one slip of the keyboard, and how likely that is. Pure. */
final class Slip {
    /** No one slip makes the one out of the other. */
    static final double NONE = 9;

    /** What hands do: two letters in the wrong order, one left out, struck twice or missed. */
    static final double USUAL = 1;

    private static final double PAIRED = 0.9;
    private static final double LEFT_OUT = 0.95;
    private static final double OTHER = 2;
    private static final String[] ROWS = {"qwertyuiop", "asdfghjkl", "zxcvbnm"};
    private static final double[] INDENTED = {0, 0.25, 0.75};

    /** Where each letter's key is. */
    private static final double[][] KEYS = keys();

    private Slip() {}

    /** The less the likelier; {@link #NONE} where more than one slip lies between them. */
    static double cost(String meant, String typed) {
        int more = typed.length() - meant.length();
        int shorter = Math.min(meant.length(), typed.length());
        int at = 0;
        while (at < shorter && meant.charAt(at) == typed.charAt(at)) {
            at++;
        }
        return switch (more) {
            case 0 -> at == shorter ? 0 : changed(meant, typed, at);
            case -1 ->
                    !same(meant, at + 1, typed, at) ? NONE : paired(meant, at) ? PAIRED : LEFT_OUT;
            case 1 -> !same(meant, at, typed, at + 1) ? NONE : paired(typed, at) ? PAIRED : OTHER;
            default -> NONE;
        };
    }

    private static double changed(String meant, String typed, int at) {
        if (same(meant, at + 1, typed, at + 1)) {
            return near(meant.charAt(at), typed.charAt(at)) ? USUAL : OTHER;
        }
        boolean swapped =
                at + 1 < meant.length()
                        && meant.charAt(at) == typed.charAt(at + 1)
                        && meant.charAt(at + 1) == typed.charAt(at)
                        && same(meant, at + 2, typed, at + 2);
        return swapped ? PAIRED : NONE;
    }

    private static boolean same(String one, int from, String two, int behind) {
        int length = one.length() - from;
        return length == two.length() - behind && one.regionMatches(from, two, behind, length);
    }

    private static boolean paired(String word, int at) {
        return at > 0 && word.charAt(at) == word.charAt(at - 1);
    }

    /** Whether two letters' keys touch. */
    private static boolean near(char one, char two) {
        if (one < 'a' || one > 'z' || two < 'a' || two > 'z') {
            return false;
        }
        double[] first = KEYS[one - 'a'];
        double[] second = KEYS[two - 'a'];
        double across = Math.abs(first[1] - second[1]);
        double rows = Math.abs(first[0] - second[0]);
        return rows == 0 ? across == 1 : rows == 1 && across < 1;
    }

    private static double[][] keys() {
        double[][] keys = new double[26][2];
        for (int row = 0; row < ROWS.length; row++) {
            for (int at = 0; at < ROWS[row].length(); at++) {
                keys[ROWS[row].charAt(at) - 'a'] = new double[] {row, at + INDENTED[row]};
            }
        }
        return keys;
    }
}
