package io.benchmate.nudge.review;

/**
 * Something that is otherwise than at the last meeting.
 *
 * @param code the action's, as printed
 * @param title the action in the plan's words
 */
public sealed interface Change {
    String code();

    String title();

    /** The action came with a newer file. */
    record New(String code, String title) implements Change {}

    /** A newer file has the action no more. */
    record Removed(String code, String title) implements Change {}

    /**
     * The status.
     *
     * @param before in the plan's words; says so where there was none
     * @param by "recorded by Priya Nair on 3 March 2026"; empty where the file says it
     */
    record Moved(String code, String title, String before, String after, String by)
            implements Change {}

    /**
     * Another cell, by a correction or a newer file.
     *
     * @param what the cell, in plain words
     * @param before empty for a blank
     * @param by as above
     */
    record Reworded(String code, String title, String what, String before, String after, String by)
            implements Change {}
}
