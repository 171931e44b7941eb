package io.benchmate.plan.recording;

import io.benchmate.plan.revising.Recording;

import java.util.List;

/**
 * What of people's recordings goes with a revision that is brought back: those that were given up
 * for the word of a later file stand again, and those that were given up for this very file give
 * way to it again. Without it, going back would bring back only half of what was there. What was
 * recorded since is not touched.
 *
 * @param back what stands again
 * @param away what gives way again
 */
public record Returning(List<Recording> back, List<Recording> away) {
    public static final Returning NOTHING = new Returning(List.of(), List.of());

    public Returning {
        back = List.copyOf(back);
        away = List.copyOf(away);
    }

    public boolean isEmpty() {
        return back.isEmpty() && away.isEmpty();
    }
}
