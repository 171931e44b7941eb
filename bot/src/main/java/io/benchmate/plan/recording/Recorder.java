package io.benchmate.plan.recording;

import io.benchmate.plan.Action;
import io.benchmate.plan.Field;
import io.benchmate.plan.Plan;
import io.benchmate.plan.Plans;
import io.benchmate.plan.Recorded;
import io.benchmate.plan.Recording;
import io.benchmate.plan.Recordings;
import io.benchmate.plan.Revision.Editor;
import io.benchmate.plan.revising.Printed;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The one door through which anything about an action is recorded or taken back. It takes only what
 * the plan's own legend and columns know, keeps what the plan prints at that moment beside it, and
 * records the same thing once however often it is sent. Who asks is for the caller to know, what he
 * may is the {@link Right} that he brings. Safe for use by many threads.
 */
public final class Recorder {
    private final Plans plans;
    private final Recordings recordings;
    private final InstantSource clock;

    /**
     * @param plans as printed, with nothing laid over them
     */
    public Recorder(Plans plans, Recordings recordings, InstantSource clock) {
        this.plans = plans;
        this.recordings = recordings;
        this.clock = clock;
    }

    /** Records what was filled in: all of it or, with a sentence that says why, nothing. */
    public Outcome record(Subject subject, Entry entry, Editor by, Right right) {
        return on(subject, found -> record(found, entry, by, right));
    }

    private Outcome record(Found found, Entry entry, Editor by, Right right) {
        return switch (Wish.of(found.plan(), entry)) {
            case Wish.Unclear(String sentence) -> new Outcome.Refused(sentence);
            case Wish.Clear(List<Recorded> wanted) -> record(found, wanted, by, right);
        };
    }

    private Outcome record(Found found, List<Recorded> wanted, Editor by, Right right) {
        if (!wanted.stream().allMatch(what -> right.allows(found.action(), what))) {
            return new Outcome.Refused(
                    "You may not record this. Tell the people who look after the plan instead.");
        }
        List<Recording> standing = standing(found.subject());
        Instant now = now();
        List<Recording> made =
                wanted.stream()
                        .filter(what -> isNew(found.action(), what, standing))
                        .map(what -> found.recording(what, by, now))
                        .toList();
        if (made.isEmpty()) {
            return new Outcome.Refused("This stands there already, so nothing was recorded.");
        }
        made.forEach(recordings::record);
        return new Outcome.Done(found.plan(), found.action(), made, keys(made));
    }

    /** What stands is not recorded twice, nor what the plan prints where nothing else stands. */
    private static boolean isNew(Action action, Recorded what, List<Recording> standing) {
        List<Recording> there =
                standing.stream().filter(each -> each.what().field() == what.field()).toList();
        boolean recorded = there.stream().anyMatch(each -> each.what().equals(what));
        boolean printed =
                what instanceof Recorded.NewStatus(String status)
                        ? Printed.status(status).shade().isColour()
                                ? action.status().shade() == Printed.status(status).shade()
                                : action.status().printed().equalsIgnoreCase(status)
                        : Printed.of(action, what.field()).equals(what.text());
        return !recorded && !(printed && there.isEmpty());
    }

    /**
     * Takes back recordings that still stand, as if they had not been made; of a taking back, what
     * it took stands again. Idempotent.
     *
     * @param keys their {@link Recording#key}s
     */
    public Outcome takeBack(Subject subject, List<String> keys, Editor by, Right right) {
        return on(subject, found -> takeBack(found, keys, by, right));
    }

    private Outcome takeBack(Found found, List<String> keys, Editor by, Right right) {
        List<Recording> taken =
                Stream.concat(standing(found.subject()).stream(), takings(found.subject()))
                        .filter(each -> keys.contains(each.key()))
                        .filter(each -> right.allows(found.action(), each.what()))
                        .toList();
        if (taken.isEmpty()) {
            return new Outcome.Refused(
                    "It does not stand any more: it was taken back, or something newer was"
                            + " recorded. Nothing was changed.");
        }
        Instant now = now();
        List<Recording> made =
                taken.stream()
                        .map(each -> new Recorded.Undone(each.what().field(), each.key()))
                        .map(what -> found.recording(what, by, now))
                        .toList();
        made.forEach(recordings::record);
        return new Outcome.Done(found.plan(), found.action(), taken, keys(made));
    }

    /** Earlier takings back that hold. */
    private Stream<Recording> takings(Subject subject) {
        List<Recording> history = recordings.history(subject.plan(), subject.action());
        Set<String> undone =
                history.stream()
                        .filter(each -> each.what() instanceof Recorded.Undone)
                        .map(each -> each.what().text())
                        .collect(Collectors.toSet());
        return history.stream()
                .filter(each -> each.what() instanceof Recorded.Undone)
                .filter(each -> !undone.contains(each.key()));
    }

    private static List<String> keys(List<Recording> some) {
        return some.stream().map(Recording::key).toList();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /** The cells of a plan that can be corrected: those that it has at all. */
    public static List<Field> correctable(Plan plan) {
        return Wish.CORRECTABLE.stream()
                .filter(
                        field ->
                                field == Field.TITLE
                                        || plan.actions().stream()
                                                .anyMatch(each -> each.cell(field).isPresent()))
                .toList();
    }

    /** What stands for an action today, oldest first. */
    public List<Recording> standing(Subject subject) {
        return recordings.standing(subject.plan()).getOrDefault(subject.action(), List.of());
    }

    private Outcome on(Subject subject, Function<Found, Outcome> then) {
        Optional<Plan> plan =
                plans.live().stream().filter(each -> each.id().equals(subject.plan())).findFirst();
        return plan.flatMap(
                        each ->
                                each.action(subject.action())
                                        .map(action -> then.apply(new Found(each, action))))
                .orElseGet(Outcome.Gone::new);
    }

    private record Found(Plan plan, Action action) {
        Recording recording(Recorded what, Editor by, Instant at) {
            return new Recording(
                    plan.id(), action.id(), what, Printed.of(action, what.field()), by, at);
        }

        Subject subject() {
            return new Subject(plan.id(), action.id());
        }
    }
}
