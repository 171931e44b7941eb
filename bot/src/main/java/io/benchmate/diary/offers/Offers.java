package io.benchmate.diary.offers;

import io.benchmate.diary.Award;
import io.benchmate.diary.Booking;
import io.benchmate.diary.Category;
import io.benchmate.diary.Diary;
import io.benchmate.diary.Entry;
import io.benchmate.diary.Event;
import io.benchmate.diary.Facts;
import io.benchmate.diary.Kept;
import io.benchmate.diary.Place;
import io.benchmate.diary.Series;
import io.benchmate.diary.Status;
import io.benchmate.diary.When;
import io.benchmate.people.Person;
import io.benchmate.plan.Action;
import io.benchmate.plan.Plan;
import io.benchmate.plan.Plans;
import io.benchmate.plan.Readings;
import io.benchmate.plan.timescale.Recurrence;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** What the live plans have for the diary, and what became of each offer. */
public final class Offers {
    /** "October and April each year" is twice a year. */
    private static final Pattern SEVERAL_MONTHS = Pattern.compile("BYMONTH=\\d+,");

    private static final Duration LATER = Duration.ofDays(28);
    private static final int LONGEST_TITLE = 150;

    private final Plans plans;
    private final Readings readings;
    private final Diary diary;
    private final Settled settled;
    private final InstantSource clock;

    public Offers(
            Plans plans, Readings readings, Diary diary, Settled settled, InstantSource clock) {
        this.plans = plans;
        this.readings = readings;
        this.diary = diary;
        this.settled = settled;
        this.clock = clock;
    }

    /** What somebody said an offer is. */
    public enum Answer {
        ADD,
        NOT_AN_EVENT,
        LATER
    }

    /** Those that nobody has settled, and those that were put off and are due again. */
    public List<Offer> open() {
        Map<Settled.Key, Settled.Known> known = settled.all();
        Instant now = clock.instant();
        List<Offer> open = new ArrayList<>();
        for (Plan plan : plans.live()) {
            for (Offer offer : Offer.of(plan, readings.of(plan))) {
                Settled.Known there = known.get(key(offer));
                if (there == null || there.isOpenAgain(now)) {
                    open.add(offer);
                }
            }
        }
        return open;
    }

    private static Settled.Key key(Offer offer) {
        return new Settled.Key(offer.plan().id().value(), offer.action().id().value());
    }

    /** The entry that was added, or empty: it was settled otherwise, or is no longer offered. */
    public Optional<Kept> settle(Settled.Key key, Answer answer, Person by) {
        Optional<Offer> offer = open().stream().filter(each -> key(each).equals(key)).findFirst();
        if (offer.isEmpty()) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        return switch (answer) {
            case ADD -> {
                Kept kept = diary.save(entry(offer.get()), by);
                settled.save(key, new Settled.Known(kept.id(), null), by);
                yield Optional.of(kept);
            }
            case NOT_AN_EVENT -> {
                settled.save(key, new Settled.Known(null, null), by);
                yield Optional.empty();
            }
            case LATER -> {
                settled.save(key, new Settled.Known(null, now.plus(LATER)), by);
                yield Optional.empty();
            }
        };
    }

    /** The action that an entry came from; empty where it came from none, or the action is gone. */
    public Optional<Offer.Origin> origin(String entryId) {
        return settled.all().entrySet().stream()
                .filter(each -> entryId.equals(each.getValue().entryId()))
                .flatMap(each -> origin(each.getKey()).stream())
                .findFirst();
    }

    private Optional<Offer.Origin> origin(Settled.Key key) {
        return plans.live().stream()
                .filter(plan -> plan.id().value().equals(key.plan()))
                .flatMap(plan -> plan.actions().stream())
                .filter(action -> action.id().value().equals(key.action()))
                .map(action -> new Offer.Origin(key.plan(), action.code(), action.title()))
                .findFirst();
    }

    /** The UID of an entry that an action was added as. */
    public static String uid(Plan plan, Action action) {
        return "plan-" + plan.id().value() + "-" + action.id().value();
    }

    private static Entry entry(Offer offer) {
        String title = offer.action().title();
        Facts facts =
                new Facts(
                        UUID.randomUUID().toString(),
                        uid(offer.plan(), offer.action()),
                        title.length() <= LONGEST_TITLE
                                ? title
                                : title.substring(0, LONGEST_TITLE - 1) + "…",
                        offer.category(),
                        "",
                        "",
                        "the plan");
        return offer.category() == Category.AWARDS ? award(facts, offer) : event(facts, offer);
    }

    private static Event event(Facts facts, Offer offer) {
        return new Event(
                facts,
                new When.Undated(offer.timescale()),
                Place.NOT_SAID,
                "",
                "",
                Booking.NONE,
                Series.ONCE,
                Status.TO_BE_DATED,
                null);
    }

    private static Award award(Facts facts, Offer offer) {
        return new Award(
                facts,
                Map.of(),
                "",
                "",
                rhythm(offer.again()),
                null,
                false,
                Map.of(),
                Award.Nominations.NONE,
                Status.TO_BE_DATED);
    }

    static Award.Rhythm rhythm(Recurrence again) {
        return switch (again) {
            case Recurrence.Rule(String rule, String words)
                    when rule.contains("FREQ=YEARLY") && rule.contains("INTERVAL=2") ->
                    Award.Rhythm.EVERY_OTHER_YEAR;
            case Recurrence.Rule(String rule, String words)
                    when rule.contains("FREQ=YEARLY") && !SEVERAL_MONTHS.matcher(rule).find() ->
                    Award.Rhythm.YEARLY;
            case Recurrence.Rule rule -> Award.Rhythm.MORE_OFTEN;
            case Recurrence.Termly termly -> Award.Rhythm.MORE_OFTEN;
            case Recurrence.TimesAYear times ->
                    times.times() == 1 ? Award.Rhythm.YEARLY : Award.Rhythm.MORE_OFTEN;
        };
    }
}
