package io.benchmate.people;

/** Who stands behind an owner that a plan prints. */
public sealed interface Assignee {

    /** The Entra object id. */
    String id();

    /** For showing. */
    String name();

    record Person(String id, String name) implements Assignee {}

    /** An Entra group; each of its members is meant. */
    record Group(String id, String name) implements Assignee {}
}
