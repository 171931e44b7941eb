package io.benchmate.plan;

/** What can be recorded about an action. */
public sealed interface Recorded {

    /** A status in the words of the plan's own legend, such as "G" or "Complete". */
    record NewStatus(String printed) implements Recorded {}

    /** A piece of evidence: words or a link. Several stand beside each other. */
    record Evidence(String text) implements Recorded {}

    /** A cell that the file has wrong, as it should read; empty text means: nothing. */
    record Correction(Field field, String text) implements Recorded {}

    /**
     * Takes back what was recorded for a field's cell: from here on the plan's own word stands
     * alone.
     */
    record Withdrawn(Field field) implements Recorded {}

    /**
     * Takes back one recording, as if it had not been made: what stood before it stands again.
     *
     * @param key the recording's {@link Recording#key}
     */
    record Undone(Field field, String key) implements Recorded {}

    /**
     * Says that a recording still holds though the plan now prints something else; what it prints
     * is the new {@link Recording#printedThen}.
     *
     * @param key the recording's {@link Recording#key}
     */
    record Kept(Field field, String key) implements Recorded {}

    /** The field that it stands beside. */
    default Field field() {
        return switch (this) {
            case NewStatus _ -> Field.STATUS;
            case Evidence _ -> Field.EVIDENCE;
            case Correction(Field field, _) -> field;
            case Withdrawn(Field field) -> field;
            case Undone(Field field, _) -> field;
            case Kept(Field field, _) -> field;
        };
    }

    /**
     * What was recorded, to the letter; empty where a field was taken back, the key where it is
     * about another recording.
     */
    default String text() {
        return switch (this) {
            case NewStatus(String printed) -> printed;
            case Evidence(String text) -> text;
            case Correction(_, String text) -> text;
            case Withdrawn _ -> "";
            case Undone(_, String key) -> key;
            case Kept(_, String key) -> key;
        };
    }
}
