package io.benchmate.graphsync.graph;

/**
 * Somebody of the directory.
 *
 * @param id the Entra object id, in lower case
 * @param name the display name; may be empty
 * @param mail may be empty
 * @param jobTitle may be empty
 * @param enabled whether he can sign in
 * @param guest whether the account belongs to another organisation
 */
public record Profile(
        String id, String name, String mail, String jobTitle, boolean enabled, boolean guest) {}
