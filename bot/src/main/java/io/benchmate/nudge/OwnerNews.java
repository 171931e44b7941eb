package io.benchmate.nudge;

import io.benchmate.outbox.Unprompted;

import java.util.List;

/**
 * To somebody who looks after the plan: owners who have left, owners whom Teams does not reach, and
 * actions that people say are not theirs.
 *
 * @param leavers whose accounts are closed; each with the question who follows
 * @param unreached who has no app; names, or object ids where none is known
 * @param handovers what was said since the last of these messages
 * @param more how many of all of them are to come in later messages
 */
public record OwnerNews(
        List<Leaver> leavers, List<String> unreached, List<Handover> handovers, int more)
        implements Unprompted {
    /** Never changed. */
    public static final String KIND = "owner-news";

    public OwnerNews {
        leavers = List.copyOf(leavers);
        unreached = List.copyOf(unreached);
        handovers = List.copyOf(handovers);
    }

    /**
     * Somebody whose account is closed.
     *
     * @param person the Entra object id
     * @param owners the owners that he stood for, as an admin mapped them
     */
    public record Leaver(
            String plan, String planTitle, String person, String name, List<String> owners) {
        public Leaver {
            owners = List.copyOf(owners);
        }
    }
}
