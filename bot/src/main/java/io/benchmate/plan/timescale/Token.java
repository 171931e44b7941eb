package io.benchmate.plan.timescale;

/**
 * A word, a number or a sign of a timescale cell.
 *
 * @param text lower case; for a number its digits
 * @param number the number, or -1 for a word or sign
 * @param digits how many digits it was written with; 0 for a number in words
 * @param ordinal whether it was written as "1st" or "first"
 * @param spaced whether white space stands before it
 * @param from where it begins in the cell
 * @param to where it ends in the cell, exclusive
 */
record Token(
        String text, int number, int digits, boolean ordinal, boolean spaced, int from, int to) {
    boolean isNumber() {
        return number >= 0;
    }

    boolean isSign() {
        return text.length() == 1 && !Character.isLetterOrDigit(text.charAt(0));
    }

    /** A year written with four digits, within what plans speak of. */
    boolean isFullYear() {
        return digits == 4 && !ordinal && number >= 1990 && number <= 2079;
    }

    /** Two digits that can be a year, as in "Dec-20". */
    boolean canBeShortYear() {
        return digits == 2 && !ordinal && number >= 10 && number <= 60;
    }

    boolean canBeDay() {
        return digits <= 2 && number >= 1 && number <= 31;
    }
}
