package io.benchmate.ask;

/** How many slips lie between two words: letters added, left out, changed or swapped. Pure. */
final class Edits {
    private Edits() {}

    /** The number of edits, or {@code enough} when there are at least that many. */
    static int between(String one, String two, int enough) {
        int[] before = new int[two.length() + 1];
        int[] last = new int[two.length() + 1];
        int[] row = new int[two.length() + 1];
        for (int j = 0; j <= two.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            row[0] = i;
            int least = i;
            for (int j = 1; j <= two.length(); j++) {
                row[j] = cell(one, two, i, j, new int[][] {before, last, row});
                least = Math.min(least, row[j]);
            }
            if (least >= enough) {
                return enough;
            }
            int[] spare = before;
            before = last;
            last = row;
            row = spare;
        }
        return Math.min(enough, last[two.length()]);
    }

    private static int cell(String one, String two, int i, int j, int[][] rows) {
        int changed = one.charAt(i - 1) == two.charAt(j - 1) ? 0 : 1;
        int least = Math.min(rows[1][j - 1] + changed, Math.min(rows[1][j], rows[2][j - 1]) + 1);
        boolean swapped =
                i > 1
                        && j > 1
                        && one.charAt(i - 1) == two.charAt(j - 2)
                        && one.charAt(i - 2) == two.charAt(j - 1);
        return swapped ? Math.min(least, rows[0][j - 2] + 1) : least;
    }
}
