package io.benchmate.graphsync.roster;

/**
 * A person in a source.
 *
 * @param where in words: "row 12 of hr.csv", "group Technicians, through Chemistry technicians"
 */
public record Found(Person person, String where) {}
