package io.benchmate.plan.recording;

import io.benchmate.plan.Plan;
import io.benchmate.plan.PlanId;
import io.benchmate.plan.Recorded;
import io.benchmate.plan.Recording;
import io.benchmate.plan.Recordings;
import io.benchmate.plan.Revision.Editor;
import io.benchmate.plan.revising.Overlay.Conflict;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Settles what a new file and recordings disagree about, as an admin chose. Call {@link #settle}
 * within the transaction that makes the file live, so that both happen or neither.
 */
public final class Settling {
    private final Recordings recordings;
    private final InstantSource clock;
    private final ZoneId zone;

    public Settling(Recordings recordings, InstantSource clock, ZoneId zone) {
        this.recordings = recordings;
        this.clock = clock;
        this.zone = zone;
    }

    public Disputes disputes(Plan next) {
        return Disputes.of(next, recordings, zone);
    }

    /**
     * Takes back the recordings that give way to the file, and notes of the others that they were
     * kept against it, so that the same is not asked again.
     *
     * @param files the places of those conflicts, from 0, in which the file's word is taken
     */
    public void settle(PlanId plan, List<Conflict> conflicts, Set<Integer> files, Editor by) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var standing = recordings.standing(plan);
        for (int i = 0; i < conflicts.size(); i++) {
            Conflict conflict = conflicts.get(i);
            boolean file = files.contains(i);
            standing.getOrDefault(conflict.action().id(), List.of()).stream()
                    .filter(each -> each.what().field() == conflict.recording().field())
                    .map(each -> settled(each, conflict, file, by, now))
                    .forEach(recordings::record);
        }
    }

    /**
     * What would go with a revision that is brought back.
     *
     * @param until when it ceased to be live: the moment at which the next one went live
     */
    public Returning returning(PlanId plan, Instant until) {
        List<GivenUp> all = givenUp(plan, until);
        return new Returning(
                all.stream().flatMap(each -> shown(each.back())).toList(),
                all.stream().flatMap(each -> shown(each.away())).toList());
    }

    /**
     * Brings it about. Call it within the transaction that makes the revision live, so that both
     * happen or neither.
     */
    public void giveBack(PlanId plan, Instant until, Editor by) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        givenUp(plan, until).stream()
                .flatMap(
                        each ->
                                Stream.concat(
                                        each.reversals().stream(),
                                        each.withdrawals(each.away()).stream()))
                .map(
                        each ->
                                new Recording(
                                        plan,
                                        each.action(),
                                        each.what(),
                                        each.printedThen(),
                                        by,
                                        now))
                .forEach(recordings::record);
    }

    private List<GivenUp> givenUp(PlanId plan, Instant until) {
        return recordings.histories(plan).values().stream()
                .map(history -> new GivenUp(history, until))
                .toList();
    }

    private Stream<io.benchmate.plan.revising.Recording> shown(List<Recording> some) {
        return some.stream().map(each -> Standings.shown(each, zone));
    }

    private static Recording settled(
            Recording one, Conflict conflict, boolean file, Editor by, Instant now) {
        Recorded what =
                file
                        ? new Recorded.Withdrawn(one.what().field())
                        : new Recorded.Kept(one.what().field(), one.key());
        return new Recording(one.plan(), one.action(), what, conflict.inFile(), by, now);
    }
}
