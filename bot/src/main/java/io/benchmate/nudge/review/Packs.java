package io.benchmate.nudge.review;

import io.benchmate.calendar.Meetings;
import io.benchmate.people.OwnerMappings;
import io.benchmate.people.Owners;
import io.benchmate.plan.Action;
import io.benchmate.plan.ActionId;
import io.benchmate.plan.Plan;
import io.benchmate.plan.PlanId;
import io.benchmate.plan.Plans;
import io.benchmate.plan.Readings;
import io.benchmate.plan.Recording;
import io.benchmate.plan.Recordings;
import io.benchmate.plan.Revision;
import io.benchmate.plan.Revisions;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Makes packs of the live plans as they are now. Who may have one is for the caller to check. Safe
 * for use by many threads.
 */
public final class Packs {
    private final Plans plans;
    private final Revisions revisions;
    private final Recordings recordings;
    private final Readings readings;
    private final OwnerMappings owners;
    private final InstantSource clock;
    private final ZoneId zone;

    /**
     * @param plans as printed, with nothing laid over them
     */
    public Packs(
            Kept kept, Readings readings, OwnerMappings owners, InstantSource clock, ZoneId zone) {
        this.plans = kept.plans();
        this.revisions = kept.revisions();
        this.recordings = kept.recordings();
        this.readings = readings;
        this.owners = owners;
        this.clock = clock;
        this.zone = zone;
    }

    /**
     * What is kept of plans.
     *
     * @param plans as printed, with nothing laid over them
     */
    public record Kept(Plans plans, Revisions revisions, Recordings recordings) {}

    /** The plans of which there can be packs, the most recently confirmed first. */
    public List<Plan> plans() {
        return plans.live();
    }

    /**
     * The pack of a live plan; empty where it is not loaded any more.
     *
     * @param since what is news since then; null for the last meeting before today
     * @param named with the names of persons, or without
     */
    public Optional<ReviewPack> of(
            PlanId id, Meetings meetings, @Nullable LocalDate since, boolean named) {
        return plans.live().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .map(plan -> of(plan, window(meetings, since), named));
    }

    /** What is otherwise than on a day, in each live plan, the most recently confirmed first. */
    public List<News> since(LocalDate day) {
        return plans.live().stream().map(plan -> news(plan, day)).toList();
    }

    private News news(Plan plan, LocalDate day) {
        List<Revision> history = revisions.of(plan.id());
        Plan earlier = earlier(plan, history, day);
        Map<ActionId, List<Recording>> histories = histories(plan, earlier);
        Instant start = day.atStartOfDay(zone).toInstant();
        Snapshot now = Snapshot.at(plan, histories, Instant.MAX, zone);
        Snapshot then = Snapshot.at(earlier, histories, start, zone);
        List<Revision> confirmed =
                history.stream().filter(each -> each.confirmedAt() != null).toList();
        return new News(
                plan,
                day,
                Changes.between(then, now),
                Piece.since(day, now, new Signing(zone)),
                confirmed.stream().filter(each -> !isBefore(each, start)).toList(),
                confirmed.stream().map(this::confirmed).min(LocalDate::compareTo).orElse(today()));
    }

    private LocalDate confirmed(Revision revision) {
        Instant at = revision.confirmedAt();
        return LocalDate.ofInstant(at == null ? revision.savedAt() : at, zone);
    }

    /** The day on which it is, in the institution's zone. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    /** The day on which something was last recorded of each action of a plan that has any. */
    public Map<ActionId, LocalDate> updates(Plan plan) {
        Map<ActionId, LocalDate> updates = new LinkedHashMap<>();
        plan.actions()
                .forEach(
                        action ->
                                recordings.history(plan.id(), action.id()).stream()
                                        .map(each -> LocalDate.ofInstant(each.at(), zone))
                                        .max(LocalDate::compareTo)
                                        .ifPresent(day -> updates.put(action.id(), day)));
        return updates;
    }

    private Window window(Meetings meetings, @Nullable LocalDate since) {
        Window window = Window.of(today(), meetings);
        return since == null ? window : window.since(since);
    }

    private ReviewPack of(Plan plan, Window window, boolean named) {
        List<Revision> history = revisions.of(plan.id());
        Plan earlier = earlier(plan, history, window.since());
        Map<ActionId, List<Recording>> histories = histories(plan, earlier);
        Material material =
                new Material(
                        plan,
                        Layouts.of(
                                plan,
                                history.stream()
                                        .filter(each -> each.state() == Revision.State.LIVE)
                                        .findFirst()
                                        .flatMap(live -> revisions.source(live.id()))),
                        earlier,
                        histories,
                        readings.of(plan),
                        zone);
        ReviewPack pack = material.pack(window);
        return named ? pack : PublicVersion.of(pack, names(plan, histories));
    }

    private Names names(Plan plan, Map<ActionId, List<Recording>> histories) {
        Snapshot now = Snapshot.at(plan, histories, Instant.MAX, zone);
        Owners mapped = owners.of(plan.id().value());
        return Names.of(now.laid(), histories.values(), mapped, Words.ENGLISH);
    }

    /**
     * The revision that was live when that day began; the first one where none was yet, or no day
     * is known.
     */
    private Plan earlier(Plan live, List<Revision> history, @Nullable LocalDate since) {
        Instant start = since == null ? Instant.MIN : since.atStartOfDay(zone).toInstant();
        List<Revision> confirmed =
                history.stream().filter(each -> each.confirmedAt() != null).toList();
        return confirmed.stream()
                .filter(each -> isBefore(each, start))
                .findFirst()
                .or(() -> confirmed.stream().reduce((_, older) -> older))
                .flatMap(each -> revisions.plan(each.id()))
                .orElse(live);
    }

    private static boolean isBefore(Revision one, Instant start) {
        Instant confirmed = one.confirmedAt();
        return confirmed != null && confirmed.isBefore(start);
    }

    private Map<ActionId, List<Recording>> histories(Plan plan, Plan earlier) {
        Set<ActionId> ids = new LinkedHashSet<>();
        plan.actions().stream().map(Action::id).forEach(ids::add);
        earlier.actions().stream().map(Action::id).forEach(ids::add);
        Map<ActionId, List<Recording>> histories = new LinkedHashMap<>();
        ids.forEach(id -> histories.put(id, recordings.history(plan.id(), id)));
        return histories;
    }
}
