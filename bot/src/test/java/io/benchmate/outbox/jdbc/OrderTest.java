package io.benchmate.outbox.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.database.Database;
import io.benchmate.database.OnBothDatabases;
import io.benchmate.database.SettableClock;
import io.benchmate.outbox.Address;
import io.benchmate.outbox.Claim;
import io.benchmate.outbox.Conversations;
import io.benchmate.outbox.Delivery;
import io.benchmate.outbox.Kind;
import io.benchmate.outbox.Manners;
import io.benchmate.outbox.Message;
import io.benchmate.outbox.Pace;
import io.benchmate.outbox.Parked;
import io.benchmate.outbox.PoliteRows;
import io.benchmate.outbox.Pump;
import io.benchmate.outbox.Recipient;
import io.benchmate.outbox.Rendering;
import io.benchmate.outbox.Rows;
import io.benchmate.outbox.Saying;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/** What one person gets comes in the order in which it was said. */
@OnBothDatabases
class OrderTest {
    private static final Recipient ANN = new Recipient.Person("ann");
    private static final Recipient BEN = new Recipient.Person("ben");
    private static final Instant MONDAY = Instant.parse("2026-03-09T09:00:00Z");

    private final SettableClock clock = new SettableClock("2026-03-07T20:00:00Z");
    private final FakeConversations conversations = new FakeConversations();
    private final OutboxOn outbox;

    record Note(String words) implements Saying {}

    OrderTest(Database which) {
        Database.Empty database = which.empty();
        outbox =
                new OutboxOn(
                        database.jdbc(),
                        database.transactions(),
                        clock,
                        new Kind("note", Note.class));
    }

    /** The later ones have the smaller keys. */
    private void says(Recipient to, int from, int until) {
        IntStream.range(from, until)
                .forEach(
                        n -> {
                            outbox.outbox()
                                    .add(
                                            "k:%04d:%s".formatted(9_999 - n, to.id()),
                                            to,
                                            new Note("note " + n));
                            clock.passes(Duration.ofMillis(5));
                        });
    }

    private void pump(Rows rows, Conversations to) {
        Rendering drawing =
                saying -> {
                    String words = ((Note) saying).words();
                    return new Message("{}", words, words);
                };
        Manners weekend = (_, _, now) -> now.isBefore(MONDAY) ? MONDAY : now;
        new Pump(
                        new PoliteRows(rows, List.of(weekend)),
                        outbox.addresses(),
                        drawing,
                        to,
                        Pace.USUAL)
                .run(clock);
    }

    private void pump() {
        pump(outbox.rows(), conversations);
    }

    private List<String> sentTo(String person) {
        return conversations.sent().stream().filter(each -> each.startsWith(person)).toList();
    }

    private static List<String> notes(int count, String person) {
        return IntStream.range(0, count).mapToObj(n -> person + "@new: note " + n).toList();
    }

    @Test
    void whatWasHeldBackOverTheWeekendIsClaimedInTheOrderInWhichItWasSaid() {
        says(ANN, 0, 3);
        pump();
        says(ANN, 3, 5);
        pump();
        assertThat(conversations.sent()).isEmpty();

        List<Claim> claims = outbox.rows().claim(MONDAY, MONDAY.plusSeconds(60), 10);

        assertThat(claims)
                .extracting(each -> ((Note) each.saying()).words())
                .containsExactly("note 0", "note 1", "note 2", "note 3", "note 4");
    }

    @Test
    void itIsSentInThatOrderAlsoWhereItIsMoreThanIsClaimedAtOnce() {
        int count = Pace.USUAL.batch() * 2 + 5;
        says(ANN, 0, count);
        says(BEN, 0, 3);
        pump();
        clock.passes(Duration.between(clock.instant(), MONDAY));
        CountDownLatch allClaimed = new CountDownLatch(1);

        pump(new Watched(outbox.rows(), allClaimed), new Slow(conversations, allClaimed));

        assertThat(sentTo("ann")).containsExactlyElementsOf(notes(count, "ann"));
        assertThat(sentTo("ben")).containsExactlyElementsOf(notes(3, "ben"));
    }

    /** The first message that is sent takes until everything is claimed. */
    private record Slow(Conversations conversations, CountDownLatch until)
            implements Conversations {
        @Override
        public Delivery send(Recipient to, Optional<Address> known, Message message) {
            Delivery delivery = conversations.send(to, known, message);
            if (message.text().equals("note 0") && to.equals(ANN)) {
                try {
                    assertThat(until.await(60, TimeUnit.SECONDS)).isTrue();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
            return delivery;
        }
    }

    /** Notices when there is nothing left to claim. */
    private record Watched(Rows rows, CountDownLatch none) implements Rows {
        @Override
        public List<Claim> claim(Instant now, Instant leaseUntil, int limit) {
            List<Claim> claims = rows.claim(now, leaseUntil, limit);
            if (claims.isEmpty()) {
                none.countDown();
            }
            return claims;
        }

        @Override
        public boolean markSending(Claim claim, Instant now) {
            return rows.markSending(claim, now);
        }

        @Override
        public void markSent(Claim claim, Delivery.Sent sent, Instant now) {
            rows.markSent(claim, sent, now);
        }

        @Override
        public void retry(Claim claim, Instant dueAt, String reason) {
            rows.retry(claim, dueAt, reason);
        }

        @Override
        public void postpone(Claim claim, Instant dueAt) {
            rows.postpone(claim, dueAt);
        }

        @Override
        public void park(Claim claim, Parked.State state, String reason, Instant now) {
            rows.park(claim, state, reason, now);
        }

        @Override
        public void parkInterrupted(Instant begunBefore) {
            rows.parkInterrupted(begunBefore);
        }
    }
}
