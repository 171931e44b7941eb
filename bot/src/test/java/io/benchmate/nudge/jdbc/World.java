package io.benchmate.nudge.jdbc;

import io.benchmate.calendar.BankHolidayRegion;
import io.benchmate.calendar.SpeakingHours;
import io.benchmate.calendar.WorkingDays;
import io.benchmate.nudge.Contacts;
import io.benchmate.nudge.NudgeDigest;
import io.benchmate.nudge.NudgeManners;
import io.benchmate.nudge.NudgePlan;
import io.benchmate.nudge.NudgePlans;
import io.benchmate.nudge.OwnerNews;
import io.benchmate.nudge.Planning;
import io.benchmate.nudge.Reach;
import io.benchmate.nudge.Round;
import io.benchmate.nudge.WorkingMoments;
import io.benchmate.outbox.Budget;
import io.benchmate.outbox.Conversations;
import io.benchmate.outbox.Kind;
import io.benchmate.outbox.Mails;
import io.benchmate.outbox.Message;
import io.benchmate.outbox.Pace;
import io.benchmate.outbox.PoliteRows;
import io.benchmate.outbox.Pump;
import io.benchmate.outbox.Rendering;
import io.benchmate.outbox.jdbc.OutboxOn;
import io.benchmate.people.Absences;
import io.benchmate.people.Assignee;
import io.benchmate.people.OwnerMappings;
import io.benchmate.people.Owners;
import io.benchmate.people.Person;
import io.benchmate.plan.Action;
import io.benchmate.plan.ActionId;
import io.benchmate.plan.Cell;
import io.benchmate.plan.Field;
import io.benchmate.plan.Plan;
import io.benchmate.plan.PlanFacts;
import io.benchmate.plan.PlanId;
import io.benchmate.plan.Plans;
import io.benchmate.plan.Readings;
import io.benchmate.plan.Status;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A small institution that the bot reminds: the real round and pump over a database. */
final class World {
    static final ZoneId LONDON = ZoneId.of("Europe/London");
    static final SpeakingHours HOURS = SpeakingHours.usual(LONDON);
    static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    static final List<String> PEOPLE = List.of("ann", "ben", "cat");
    static final Kind NEWS = new Kind(OwnerNews.KIND, OwnerNews.class);
    static final Kind KIND = new Kind(NudgeDigest.KIND, NudgeDigest.class);

    /** What each action's timescale says; changed by a new import. */
    final List<String> timescales = new ArrayList<>();

    /** Owners of actions that are not the usual ones, such as "Team", behind which is a group. */
    final Map<Integer, String> owners = new HashMap<>();

    /** Who is in the group; empty while it cannot be read. */
    volatile Optional<Set<String>> members = Optional.empty();

    /** Whose accounts were closed. */
    final Set<String> left = new java.util.HashSet<>();

    /** Whether reminders are switched on. */
    volatile boolean on = true;

    final JdbcWishes wishes;
    final JdbcTold told;
    final OutboxOn outbox;
    final WorkingDays days;
    final Contacts contacts;
    private final Planning planning;
    private final TransactionTemplate transaction;
    private final InstantSource clock;

    World(
            JdbcClient jdbc,
            TransactionTemplate transaction,
            InstantSource clock,
            BankHolidayRegion region) {
        this.transaction = transaction;
        this.clock = clock;
        this.days = WorkingDays.of(region, List.of());
        this.wishes = new JdbcWishes(jdbc, clock);
        this.told = new JdbcTold(jdbc, clock, Duration.ofDays(800));
        this.outbox = new OutboxOn(jdbc, transaction, clock, KIND, NEWS);
        this.contacts = new Contacts(wishes, days);
        this.planning =
                new Planning(
                        new Planning.Sources(plans(), Readings.UK, mappings(), _ -> members),
                        nudgePlans(),
                        contacts);
    }

    static String owner(int action) {
        return PEOPLE.get(action % PEOPLE.size());
    }

    Round round(Calamity calamity) {
        return new Round(
                planning,
                told,
                new Round.Post(
                        calamity.around(outbox.outbox()),
                        outbox.posted(),
                        outbox.unasked(),
                        new Reach(Absences.NONE, Mails.NONE, () -> left)),
                new Round.Measure(Budget.USUAL, HOURS),
                transaction);
    }

    Pump pump(Calamity calamity, Conversations conversations) {
        return new Pump(
                new PoliteRows(
                        calamity.around(outbox.rows()), List.of(new NudgeManners(moments()))),
                outbox.addresses(),
                drawing(),
                calamity.around(conversations),
                Pace.USUAL);
    }

    WorkingMoments moments() {
        return new WorkingMoments(contacts, HOURS, Absences.NONE);
    }

    InstantSource clock() {
        return clock;
    }

    /** The digest's key, then its new items' keys, then those told again, then what it carries. */
    static Rendering drawing() {
        return saying -> {
            NudgeDigest digest = (NudgeDigest) saying;
            String text =
                    String.join(
                            "|",
                            digest.key(),
                            keys(digest, ""),
                            keys(digest, NudgeDigest.MAYBE_SEEN),
                            String.join(",", digest.carried()));
            return new Message("", text, "");
        };
    }

    private static String keys(NudgeDigest digest, String again) {
        return digest.items().stream()
                .filter(item -> item.again().equals(again))
                .map(NudgeDigest.Item::key)
                .collect(Collectors.joining(","));
    }

    Plans plans() {
        return new Plans() {
            @Override
            public List<Plan> live() {
                return List.of(plan());
            }

            @Override
            public void onChange(Runnable then) {}
        };
    }

    private synchronized Plan plan() {
        List<Action> actions = new ArrayList<>();
        for (int i = 0; i < timescales.size(); i++) {
            String code = "1." + i;
            actions.add(
                    new Action(
                            new ActionId(code),
                            code,
                            List.of(),
                            List.of("Theme"),
                            "Title of " + code,
                            Status.NOT_GIVEN,
                            Map.of(
                                    Field.TIMESCALE, new Cell("By when", timescales.get(i)),
                                    Field.OWNER,
                                            new Cell("Lead", owners.getOrDefault(i, owner(i)))),
                            List.of()));
        }
        return new Plan(new PlanId("plan"), PlanFacts.named("A plan"), actions);
    }

    static OwnerMappings mappings() {
        Map<String, List<Assignee>> mapped = new HashMap<>();
        PEOPLE.forEach(each -> mapped.put(each, List.of(new Assignee.Person(each, each))));
        mapped.put("Team", List.of(new Assignee.Group("g-1", "the team")));
        Owners owners = new Owners(mapped);
        return new OwnerMappings() {
            @Override
            public Owners of(String plan) {
                return owners;
            }

            @Override
            public int map(String plan, Map<String, List<Assignee>> mapped, Person by) {
                throw new UnsupportedOperationException();
            }

            @Override
            public boolean undo(String plan, String owner, Person by) {
                throw new UnsupportedOperationException();
            }
        };
    }

    NudgePlans nudgePlans() {
        return new NudgePlans() {
            @Override
            public NudgePlan of(PlanId plan, LocalDate today) {
                NudgePlan off = NudgePlan.off(plan, FIRST);
                return on ? off.on(FIRST) : off;
            }

            @Override
            public void set(NudgePlan plan, Person by) {
                throw new UnsupportedOperationException();
            }
        };
    }
}
