package io.benchmate.ask;

import io.benchmate.plan.Field;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * "Where are we on shadowing?" of a plan that tells no progress of any action: what it has is told
 * instead, and that it has no more. Who asks for the status by name gets a plain no.
 */
final class NoProgress {
    static final String LEAD = "The plan tells no progress of any action. ";
    static final Set<Asked> INSTEAD = EnumSet.of(Asked.WHEN, Asked.WHO);

    private static final Set<Asked> PROGRESS = EnumSet.of(Asked.STATUS, Asked.EVIDENCE);
    private static final Pattern SOFTLY =
            Pattern.compile(
                    "(?i)\\b(?:where (?:are|have) we|how(?:'s|’s|s)?\\b.*\\b(?:going|getting"
                            + " on|doing|coming (?:on|along))|latest|any"
                            + " (?:news|movement|update)|happening)\\b");

    private NoProgress() {}

    static boolean is(Set<Asked> asked, String question, IndexedPlan plan) {
        return !asked.isEmpty()
                && PROGRESS.containsAll(asked)
                && !plan.hasStatuses()
                && !plan.has(Field.EVIDENCE)
                && Worded.has(question, SOFTLY);
    }
}
