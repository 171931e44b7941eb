package io.benchmate.plan;

/**
 * The status of an action as its plan prints it.
 *
 * @param shade the colour, or why there is none
 * @param printed the cell to the letter, such as "B" or "Complete"; empty when the cell is
 */
public record Status(Shade shade, String printed) {
    public static final Status NOT_GIVEN = new Status(Shade.NONE, "");
}
