package io.benchmate.lists;

import io.benchmate.graphsync.Store;
import io.benchmate.graphsync.audit.Attempts;
import io.benchmate.graphsync.audit.Run;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Optional;

/** How fresh lists are, in the institution's time. */
public final class Sync {
    private final Lists lists;
    private final Timetable timetable;
    private final Memberships memberships;
    private final Keepers keepers;
    private final InstantSource clock;

    Sync(
            Lists lists,
            Timetable timetable,
            Memberships memberships,
            Keepers keepers,
            InstantSource clock) {
        this.lists = lists;
        this.timetable = timetable;
        this.memberships = memberships;
        this.keepers = keepers;
        this.clock = clock;
    }

    public Freshness freshness(String list) {
        Attempts attempts = lists.all().store().attempts();
        return new Freshness(
                attempts.lastComplete(list),
                timetable.next(clock.instant()),
                attempts.failuresInARow(list),
                attempts.last(list)
                        .filter(one -> !one.complete() && !one.held())
                        .map(Attempts.Attempt::words)
                        .orElse(""));
    }

    /** The latest run of the list that did not fail, though its plan may wait for somebody. */
    Optional<Instant> lastWithoutFailure(String list) {
        return lists.all().store().attempts().lastWithoutFailure(list);
    }

    /**
     * What was tried and done at a list so far, by whichever process: another one later.
     *
     * @param run the last that wrote
     */
    record Last(Optional<Attempts.Attempt> attempt, Optional<Long> run) {}

    Last last(String list) {
        Store store = lists.all().store();
        return new Last(store.attempts().last(list), store.runs().last(list).map(Run::id));
    }

    /** Since when the list waits for somebody to look; empty where its latest run was not held. */
    Optional<Since> waitingSince(String list, Instant now) {
        return lists.all()
                .store()
                .attempts()
                .waitingSince(list)
                .map(at -> new Since(at, moment(at), now));
    }

    /** "Last complete sync 07:00, next 19:00." */
    public String words(String list) {
        return words(freshness(list));
    }

    String words(Freshness freshness) {
        return freshness.words(timetable.zone(), clock.instant());
    }

    /** A moment of the past or the future. */
    public String moment(Instant at) {
        return Freshness.moment(at, timetable.zone(), clock.instant());
    }

    /** When the next run follows a pin; empty when none runs by itself. */
    public Optional<String> next() {
        return timetable.next(clock.instant()).map(this::moment);
    }

    ZoneId zone() {
        return timetable.zone();
    }

    Keepers keepers() {
        return keepers;
    }

    void changed(String list) {
        memberships.forget(list);
    }
}
