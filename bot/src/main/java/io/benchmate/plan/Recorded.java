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
     * Who stands behind the owner that the plan prints.
     *
     * @param person the Entra object id
     */
    record OwnerMapping(String person) implements Recorded {}

    /** Takes back what was recorded for a field: from here on the plan's own word stands alone. */
    record Withdrawn(Field field) implements Recorded {}

    /** The field that it stands beside. */
    default Field field() {
        return switch (this) {
            case NewStatus _ -> Field.STATUS;
            case Evidence _ -> Field.EVIDENCE;
            case Correction(Field field, _) -> field;
            case OwnerMapping _ -> Field.OWNER;
            case Withdrawn(Field field) -> field;
        };
    }

    /** What was recorded, to the letter; empty for what was taken back. */
    default String text() {
        return switch (this) {
            case NewStatus(String printed) -> printed;
            case Evidence(String text) -> text;
            case Correction(_, String text) -> text;
            case OwnerMapping(String person) -> person;
            case Withdrawn _ -> "";
        };
    }
}
