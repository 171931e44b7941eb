package io.benchmate.plan;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * One revision of a plan: what is known of it without reading its actions.
 *
 * @param id its own id
 * @param plan the plan that it is a revision of
 * @param number counts the plan's confirmed revisions from 1; 0 while it is a draft
 * @param state whether it is asked
 * @param title the plan's title in this revision
 * @param version as printed, or null
 * @param actions how many actions it has
 * @param fileName the file that it was read from
 * @param savedBy who imported or restored it
 * @param savedAt when
 * @param confirmedAt when it went live; null for a draft
 * @param restoredFrom the earlier revision whose contents it repeats; null for an import
 */
public record Revision(
        RevisionId id,
        PlanId plan,
        int number,
        State state,
        String title,
        @Nullable String version,
        int actions,
        String fileName,
        Editor savedBy,
        Instant savedAt,
        @Nullable Instant confirmedAt,
        @Nullable RevisionId restoredFrom) {

    public enum State {
        /** Imported, and waiting for an admin's yes. */
        DRAFT,
        /** The one that questions are answered from. */
        LIVE,
        /** Was live; can be looked at and restored. */
        PAST
    }

    /**
     * Who changed a plan.
     *
     * @param id the Entra object id, or any stable id outside Teams
     * @param name for showing
     */
    public record Editor(String id, String name) {}
}
