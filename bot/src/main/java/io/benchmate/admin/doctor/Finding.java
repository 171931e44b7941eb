package io.benchmate.admin.doctor;

/**
 * What a check found.
 *
 * @param sentence for MEND and NOTE with the remedy; never a secret
 */
public record Finding(State state, String sentence) {
    public enum State {
        GOOD,
        /** Works, and somebody may want to know. */
        NOTE,
        /** The bot does not work, or not safely, until it is mended. */
        MEND
    }

    public static Finding good(String sentence) {
        return new Finding(State.GOOD, sentence);
    }

    public static Finding note(String sentence) {
        return new Finding(State.NOTE, sentence);
    }

    public static Finding mend(String sentence) {
        return new Finding(State.MEND, sentence);
    }
}
