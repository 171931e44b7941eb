package io.benchmate.plan.importing;

/** A file that cannot be read; the message says what is wrong and how to mend it. */
final class Unreadable extends Exception {
    private static final long serialVersionUID = 1L;

    Unreadable(String sentence) {
        super(sentence, null, false, false);
    }

    String sentence() {
        return String.valueOf(getMessage());
    }
}
