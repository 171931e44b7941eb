package io.benchmate.plan.recording;

import io.benchmate.plan.Plan;
import io.benchmate.plan.Recordings;
import io.benchmate.plan.revising.Overlay;
import io.benchmate.plan.revising.Overlay.Conflict;
import io.benchmate.plan.revising.Recording;

import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/**
 * What a new file means for what people recorded.
 *
 * @param conflicts where the file says something else than when it was recorded, in the plan's
 *     order
 * @param settled where the file says now what was recorded
 * @param orphans recordings whose action the file does not have; they are kept
 */
public record Disputes(List<Conflict> conflicts, List<Recording> settled, List<Recording> orphans) {
    public static final Disputes NONE = new Disputes(List.of(), List.of(), List.of());

    public Disputes {
        conflicts = List.copyOf(conflicts);
        settled = List.copyOf(settled);
        orphans = List.copyOf(orphans);
    }

    /** What the plan means, if it went live, for all that stands of it. */
    public static Disputes of(Plan next, Recordings recordings, ZoneId zone) {
        List<Recording> standing = Standings.of(recordings, next.id(), zone);
        return standing.isEmpty()
                ? NONE
                : new Disputes(
                        Overlay.of(next, standing).conflicts(),
                        Overlay.settled(next, standing),
                        standing.stream()
                                .filter(each -> next.action(each.action()).isEmpty())
                                .toList());
    }

    public boolean isEmpty() {
        return conflicts.isEmpty() && settled.isEmpty() && orphans.isEmpty();
    }

    /** Changes whenever the conflicts do, so that nobody settles others than those he saw. */
    public String hash() {
        StringBuilder all = new StringBuilder();
        conflicts.forEach(
                each ->
                        all.append(each.inFile())
                                .append('\n')
                                .append(each.recording())
                                .append('\n'));
        return UUID.nameUUIDFromBytes(all.toString().getBytes(StandardCharsets.UTF_8)).toString();
    }
}
