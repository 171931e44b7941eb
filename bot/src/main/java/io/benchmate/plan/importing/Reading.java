package io.benchmate.plan.importing;

import io.benchmate.plan.Plan;

/** What came of reading a file. */
public sealed interface Reading {

    /**
     * The file holds a plan. Nothing is saved yet.
     *
     * @param columns how its columns were understood
     * @param report what is doubtful in it
     */
    record Understood(Plan plan, Columns columns, Report report) implements Reading {}

    /**
     * The file cannot be read as a plan.
     *
     * @param sentence what is wrong and how to mend it
     */
    record Refused(String sentence) implements Reading {}
}
