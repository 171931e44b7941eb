package io.benchmate.nudge;

import io.benchmate.calendar.SpeakingHours;
import io.benchmate.outbox.Budget;
import io.benchmate.outbox.Outbox;
import io.benchmate.outbox.Posted;
import io.benchmate.outbox.Recipient;
import io.benchmate.outbox.Unasked;
import io.benchmate.people.Assignee;
import io.benchmate.plan.Action;
import io.benchmate.plan.ActionId;
import io.benchmate.plan.StatusMeaning;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.support.TransactionOperations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Puts into the outbox what is due today: for each person one digest, in one transaction with the
 * keys of what it tells and with the person's day. However often it runs, and in however many
 * instances at once, nobody is told anything twice; what a run that broke off did not reach, the
 * next one does. A digest that was not begun on its day is taken back, so that after an outage
 * everybody gets one with all that is due, and not one for each day.
 */
public final class Round {
    private static final Logger LOG = LoggerFactory.getLogger(Round.class);
    private static final String FEATURE = "nudge";

    private final Planning planning;
    private final Told told;
    private final Post post;
    private final Measure measure;
    private final TransactionOperations transaction;

    /**
     * Where digests go, and what became of those before.
     *
     * @param reach who is away, and whom a mail reaches
     */
    public record Post(Outbox outbox, Posted posted, Unasked unasked, Reach reach) {
        public Post(Outbox outbox, Posted posted, Unasked unasked) {
            this(outbox, posted, unasked, Reach.TEAMS);
        }

        /** Asked each time, so that what becomes known meanwhile counts. */
        Reach.Ways ways() {
            Set<String> unreachable = posted.unreachable(NudgeDigest.KIND);
            return new Reach.Ways(
                    unreachable,
                    unreachable.isEmpty() ? Set.of() : posted.unmailable(NudgeDigest.KIND),
                    reach.mails());
        }

        boolean isAway(Contact contact) {
            return reach.absences().isAway(contact.id());
        }
    }

    /**
     * How much, and when.
     *
     * @param further what is told besides milestones
     */
    public record Measure(Budget budget, SpeakingHours hours, Further further) {
        public Measure(Budget budget, SpeakingHours hours) {
            this(budget, hours, Further.NONE);
        }
    }

    public Round(
            Planning planning,
            Told told,
            Post post,
            Measure measure,
            TransactionOperations transaction) {
        this.planning = planning;
        this.told = told;
        this.post = post;
        this.measure = measure;
        this.transaction = transaction;
    }

    /**
     * One run.
     *
     * @return how many digests were put into the outbox
     */
    public int run(Instant now) {
        LocalDate day = LocalDate.ofInstant(now, measure.hours().zone());
        List<Planned> planned = planning.active(day);
        takeBack(planned, day);
        if (!measure.hours().hold(now) || planned.stream().noneMatch(each -> works(each, day))) {
            return 0;
        }
        History history = new Both(told.history(), post.unasked());
        Reach.Ways ways = post.ways();
        Set<String> notPersons = groups(planned);
        List<Nudge> due =
                planned.stream()
                        .flatMap(each -> due(each, day, history).stream())
                        .filter(each -> ways.lead(each.to().id()))
                        .filter(each -> !notPersons.contains(each.to().id()))
                        .toList();
        List<Again> again = again(planned, ways);
        List<Digest> digests = Digests.on(day, due, again, history, measure.budget());
        return (int)
                digests.stream()
                        .filter(each -> !post.isAway(each.to()))
                        .filter(each -> put(each, planned, ways))
                        .count();
    }

    private List<Nudge> due(Planned planned, LocalDate day, History history) {
        List<Nudge> due = DueNudges.of(planned, day, history);
        return measure.further().with(planned, due, day, history);
    }

    /** Whether anybody does; on a weekend or a holiday nothing is reckoned. */
    private static boolean works(Planned planned, LocalDate day) {
        return planned.people().usual().holds(day)
                || planned.people().contacts().values().stream()
                        .anyMatch(each -> each.working().holds(day));
    }

    /** Groups whose members cannot be read now; what is due to them waits. */
    static Set<String> groups(List<Planned> planned) {
        return planned.stream()
                .flatMap(each -> each.people().owners().groups().stream())
                .map(Assignee.Group::id)
                .collect(Collectors.toSet());
    }

    /** Whoever comes second finds a key or the day taken, and puts nothing there. */
    private boolean put(Digest digest, List<Planned> planned, Reach.Ways ways) {
        try {
            return Boolean.TRUE.equals(
                    transaction.execute(
                            status -> {
                                boolean fresh = putNew(digest, Items.of(digest, planned), ways);
                                if (!fresh) {
                                    status.setRollbackOnly();
                                }
                                return fresh;
                            }));
        } catch (DuplicateKeyException atTheSameMoment) {
            return false;
        } catch (RuntimeException e) {
            LOG.error("A digest could not be put into the outbox", e);
            return false;
        }
    }

    private boolean putNew(Digest digest, NudgeDigest saying, Reach.Ways ways) {
        List<String> keys =
                digest.nudges().stream()
                        .flatMap(
                                each ->
                                        Stream.concat(
                                                Stream.of(each.key()), each.covers().stream()))
                        .distinct()
                        .toList();
        return post.unasked().take(saying.person(), saying.day(), FEATURE)
                && told.tell(saying.key(), keys, saying.day())
                && saying.carried().stream().allMatch(post.posted()::carry)
                && post.outbox().add(saying.key(), to(saying.person(), ways), saying);
    }

    private static Recipient to(String person, Reach.Ways ways) {
        return ways.byMail(person) ? new Recipient.Mailbox(person) : new Recipient.Person(person);
    }

    /** Of a day before, of plans that were switched off, or to who has left meanwhile. */
    private void takeBack(List<Planned> planned, LocalDate day) {
        Set<String> on =
                planned.stream().map(each -> each.plan().id().value()).collect(Collectors.toSet());
        Set<String> left = post.reach().left().get();
        for (Posted.Letter letter : post.posted().waiting(NudgeDigest.KIND)) {
            if (letter.saying() instanceof NudgeDigest digest
                    && (digest.day().isBefore(day)
                            || left.contains(digest.person().toLowerCase(Locale.ROOT))
                            || digest.items().stream().noneMatch(it -> on.contains(it.plan())))) {
                transaction.executeWithoutResult(_ -> takeBack(letter.key(), digest));
            }
        }
    }

    private void takeBack(String key, NudgeDigest digest) {
        if (post.posted().withdraw(key)) {
            told.takeBack(key);
            digest.carried().forEach(post.posted()::uncarry);
            post.unasked().giveBack(digest.person(), digest.day());
        }
    }

    /** What may not have arrived and still matters; a letter without any of it is settled. */
    private List<Again> again(List<Planned> planned, Reach.Ways ways) {
        List<Again> all = new ArrayList<>();
        List<Posted.Letter> letters = new ArrayList<>(post.posted().toCarry(NudgeDigest.KIND));
        if (!ways.unreachable().isEmpty()) {
            post.posted().notDelivered(NudgeDigest.KIND).stream()
                    .filter(each -> ways.byMail(each.to().id()))
                    .forEach(letters::add);
        }
        for (Posted.Letter letter : letters) {
            if (letter.saying() instanceof NudgeDigest digest) {
                List<Again> still =
                        digest.items().stream()
                                .flatMap(item -> again(letter, item, planned).stream())
                                .toList();
                if (still.isEmpty()) {
                    post.posted().carry(letter.key());
                }
                all.addAll(still);
            }
        }
        return all;
    }

    private static Optional<Again> again(
            Posted.Letter letter, NudgeDigest.Item item, List<Planned> planned) {
        return planned.stream()
                .filter(each -> each.plan().id().value().equals(item.plan()))
                .filter(each -> isOpen(each, item.action()))
                .findFirst()
                .map(
                        each ->
                                new Again(
                                        letter.key(),
                                        each.people().contact(letter.to().id()),
                                        item.again(how(letter.fate()))));
    }

    private static boolean isOpen(Planned planned, String action) {
        Optional<Action> now = planned.plan().action(new ActionId(action));
        return now.filter(
                        each -> !StatusMeaning.done(each.status(), planned.plan().facts().legend()))
                .isPresent();
    }

    private static String how(Posted.Fate fate) {
        return switch (fate) {
            case UNKNOWN -> NudgeDigest.MAYBE_SEEN;
            case REACHABLE_AGAIN -> NudgeDigest.NOT_REACHED;
            case WAITING -> "";
        };
    }

    /** What was told, with the days of all functions. */
    record Both(History told, Unasked unaskedOf) implements History {
        @Override
        public Optional<LocalDate> told(String key) {
            return told.told(key);
        }

        @Override
        public List<LocalDate> unasked(String personId) {
            return unaskedOf.days(personId);
        }

        @Override
        public Optional<LocalDate> reminded(String personId) {
            return unaskedOf.last(personId, FEATURE);
        }
    }
}
