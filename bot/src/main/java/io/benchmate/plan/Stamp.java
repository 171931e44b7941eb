package io.benchmate.plan;

import org.jspecify.annotations.Nullable;

/**
 * What somebody saw of a draft, so that exactly this is confirmed or nothing.
 *
 * @param basedOn the revision that was live then; null for a plan's first
 * @param hash of the draft's contents
 */
public record Stamp(@Nullable RevisionId basedOn, String hash) {}
