package io.benchmate.plan;

/**
 * One cell of the plan as it was printed.
 *
 * @param heading the heading of its column in the file, or the field's own words where the file has
 *     none
 * @param text the text to the letter, white space folded; never blank
 */
public record Cell(String heading, String text) {}
