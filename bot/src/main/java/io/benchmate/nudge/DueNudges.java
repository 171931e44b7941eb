package io.benchmate.nudge;

import io.benchmate.people.Assignee;
import io.benchmate.people.Owners;
import io.benchmate.plan.Action;
import io.benchmate.plan.Field;
import io.benchmate.plan.Plan;
import io.benchmate.plan.StatusMeaning;
import io.benchmate.plan.timescale.Reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is due to be told to whom on a day. Of each milestone only the newest occasion is told, and
 * those before it are past with it, so that an outage or a pause ends in one word and not in all
 * that was missed. Nothing is told of what is done, nor on the strength of a reading that is still
 * to be asked. Pure: the same arguments give the same nudges.
 */
public final class DueNudges {
    static final String ESCALATED = "escalated";

    private final Planned planned;
    private final LocalDate day;
    private final History history;
    private final Map<String, Nudge> found = new LinkedHashMap<>();

    private DueNudges(Planned planned, LocalDate day, History history) {
        this.planned = planned;
        this.day = day;
        this.history = history;
    }

    /** In the plan's order; not told before. Whether the day takes them is for {@link Digests}. */
    public static List<Nudge> of(Planned planned, LocalDate day, History history) {
        DueNudges due = new DueNudges(planned, day, history);
        Plan plan = planned.plan();
        plan.actions().stream()
                .filter(action -> !StatusMeaning.done(action.status(), plan.facts().legend()))
                .forEach(due::add);
        return List.copyOf(due.found.values());
    }

    /** The newest day on which an owner was told of an action what may move. */
    public static Optional<LocalDate> reminded(
            Planned planned, Action action, Contact owner, LocalDate day, History history) {
        DueNudges all = new DueNudges(planned, day, history);
        Told told = new Told(action, owner, "");
        return all.milestones(told, planned.readings().of(action).orElse(null)).stream()
                .flatMap(List::stream)
                .filter(Occasion::mayMove)
                .flatMap(each -> history.told(all.key(told, each)).stream())
                .max(LocalDate::compareTo);
    }

    private void add(Action action) {
        Reading reading = planned.readings().of(action).orElse(null);
        if (reading != null && !reading.maySend()) {
            return;
        }
        Owners.Owned owned =
                planned.people()
                        .owners()
                        .of(action.text(Field.OWNER).orElse(""), planned.plan().facts().key());
        owned.assigned()
                .forEach(
                        (assignee, printed) -> {
                            Contact owner = planned.people().contact(assignee);
                            Told told = new Told(action, owner, printed);
                            milestones(told, reading).forEach(each -> add(told, each));
                        });
    }

    /**
     * Whom it is told of.
     *
     * @param printed the owner as the plan prints it
     */
    private record Told(Action action, Contact owner, String printed) {}

    private List<List<Occasion>> milestones(
            Told told, @org.jspecify.annotations.Nullable Reading reading) {
        Contact owner = told.owner();
        List<List<Occasion>> all =
                new ArrayList<>(
                        new Occasions(
                                        planned.rules(),
                                        owner.working(),
                                        planned.readings().conventions().terms())
                                .upTo(day, reading));
        LocalDate until =
                owner.snoozed(planned.plan().id(), told.action().id()).orElse(LocalDate.MIN);
        if (until.isAfter(day)) {
            return List.of();
        }
        if (until.isAfter(planned.rules().since())) {
            wake(all, until, owner.working().onOrAfter(until));
        }
        return all;
    }

    /**
     * What was put off is told on the day that was wished, within the milestone if there is one.
     */
    private void wake(List<List<Occasion>> all, LocalDate until, LocalDate planned) {
        if (planned.isAfter(day)) {
            all.replaceAll(each -> each.stream().filter(o -> o.planned().isBefore(until)).toList());
            all.removeIf(List::isEmpty);
            return;
        }
        Occasion woken =
                new Occasion(until, "woken", planned, null, true, "it was put off until now");
        List<Occasion> first = new ArrayList<>(all.isEmpty() ? List.of() : all.removeFirst());
        first.add(woken);
        first.sort(Comparator.comparing(Occasion::planned));
        all.addFirst(first);
    }

    private void add(Told told, List<Occasion> occasions) {
        escalate(told, occasions);
        Occasion newest = occasions.getLast();
        String key = key(told, newest);
        if (history.told(key).isPresent() || isTooSoon(told, newest, occasions)) {
            return;
        }
        List<String> covers =
                occasions.stream()
                        .limit(occasions.size() - 1L)
                        .map(each -> key(told, each))
                        .filter(each -> history.told(each).isEmpty())
                        .toList();
        Contact to = told.owner().deputy(day).map(planned.people()::contact).orElse(told.owner());
        String about = to.id().equals(told.owner().id()) ? "" : told.owner().name();
        put(nudge(key, covers, to, about, told, newest));
    }

    /** What is overdue is told no sooner than half its time after whatever was told of it. */
    private boolean isTooSoon(Told told, Occasion newest, List<Occasion> occasions) {
        LocalDate from = newest.planned().minusDays(planned.rules().apart());
        return newest.mark().startsWith(Occasion.LATE)
                && occasions.stream()
                        .flatMap(each -> history.told(key(told, each)).stream())
                        .anyMatch(from::isBefore);
    }

    /** Once for each milestone, when the owner was told and the grace is over. */
    private void escalate(Told told, List<Occasion> occasions) {
        LocalDate due = occasions.getLast().due();
        if (due == null || !isGraceOver(told, occasions, due)) {
            return;
        }
        String key = prefix(told.action()) + due + ":" + ESCALATED;
        Contact above = above(told.owner());
        if (above == null || history.told(key).isPresent()) {
            return;
        }
        Occasion escalated =
                new Occasion(
                        due,
                        ESCALATED,
                        day,
                        due,
                        true,
                        "it is overdue, and a word from you may help");
        put(nudge(key, List.of(), above, told.owner().name(), told, escalated));
    }

    private boolean isGraceOver(Told told, List<Occasion> occasions, LocalDate due) {
        int grace = planned.rules().grace();
        LocalDate snoozed =
                told.owner().snoozed(planned.plan().id(), told.action().id()).orElse(LocalDate.MIN);
        LocalDate from = snoozed.isAfter(due) ? snoozed : due;
        return planned.people().usual().after(from, grace).isBefore(day)
                && occasions.stream()
                        .filter(
                                each ->
                                        each.mark().equals("day")
                                                || each.mark().startsWith(Occasion.LATE))
                        .flatMap(each -> history.told(key(told, each)).stream())
                        .anyMatch(on -> planned.people().usual().after(on, grace).isBefore(day));
    }

    private @org.jspecify.annotations.Nullable Contact above(Contact owner) {
        Contact.Cover cover = owner.cover();
        Assignee.Person chair = planned.people().chair();
        String id = cover != null ? cover.deputy() : chair == null ? owner.id() : chair.id();
        if (id.equals(owner.id())) {
            return null;
        }
        return chair != null && id.equals(chair.id())
                ? planned.people().contact(chair)
                : planned.people().contact(id);
    }

    private void put(Nudge nudge) {
        found.putIfAbsent(nudge.key(), nudge);
    }

    private Nudge nudge(
            String key,
            List<String> covers,
            Contact to,
            String about,
            Told told,
            Occasion occasion) {
        Action action = told.action();
        return new Nudge(
                key,
                covers,
                to,
                about,
                planned.plan().id(),
                action.id(),
                action.code(),
                action.title(),
                told.printed(),
                action.text(Field.TIMESCALE).orElse(""),
                action.status().printed(),
                occasion);
    }

    private String key(Told told, Occasion occasion) {
        return Nudge.key(
                planned.plan().id(),
                told.action().id(),
                occasion.of(),
                occasion.mark(),
                told.owner().id());
    }

    private String prefix(Action action) {
        return "nudge:" + planned.plan().id() + ":" + action.id() + ":";
    }
}
