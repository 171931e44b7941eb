package io.benchmate.graphsync.graph;

/**
 * A group of the directory.
 *
 * @param id the Entra object id, in lower case
 * @param name the display name; may be empty
 */
public record NamedGroup(String id, String name) {}
