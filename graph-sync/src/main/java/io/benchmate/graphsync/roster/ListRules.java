package io.benchmate.graphsync.roster;

import java.util.Optional;

/**
 * What makes a list different from others.
 *
 * @param faculty only its people, for a sub-list
 */
public record ListRules(String list, Policy policy, Optional<Faculty> faculty) {}
