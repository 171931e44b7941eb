package io.benchmate.plan.importing;

/** What an admin said of blank cells that look as if the cell above had reached down to them. */
public enum Blanks {
    /** They take the text above, as in a printed table with merged cells. */
    TAKE,
    /** They are blank, and the plan says nothing there. */
    KEEP
}
