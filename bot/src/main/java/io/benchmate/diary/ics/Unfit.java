package io.benchmate.diary.ics;

/** One entry of a file cannot be taken; the message says why, as the end of a sentence. */
final class Unfit extends Exception {
    private static final long serialVersionUID = 1L;

    Unfit(String why) {
        super(why);
    }

    String why() {
        return String.valueOf(getMessage());
    }
}
