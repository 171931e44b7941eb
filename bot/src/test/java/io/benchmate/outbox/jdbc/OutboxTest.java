package io.benchmate.outbox.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.benchmate.database.Database;
import io.benchmate.database.OnBothDatabases;
import io.benchmate.database.SettableClock;
import io.benchmate.outbox.Address;
import io.benchmate.outbox.Claim;
import io.benchmate.outbox.Delivery;
import io.benchmate.outbox.Message;
import io.benchmate.outbox.Pace;
import io.benchmate.outbox.Parked;
import io.benchmate.outbox.Pump;
import io.benchmate.outbox.Recipient;
import io.benchmate.outbox.Rendering;
import io.benchmate.outbox.Saying;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

@OnBothDatabases
class OutboxTest {
    private static final Recipient ROBIN = new Recipient.Person("robin");

    private final SettableClock clock = new SettableClock("2026-11-02T09:00:00Z");
    private final FakeConversations conversations = new FakeConversations();
    private final Database.Empty database;
    private final JdbcOutbox outbox;
    private final JdbcAddresses addresses;

    OutboxTest(Database database) {
        this.database = database.empty();
        outbox = UsedKeysTest.outbox(this.database, clock);
        addresses = new JdbcAddresses(this.database.jdbc(), clock, Duration.ofDays(400));
    }

    @Test
    void sendsAMessageOnceHoweverOftenThePumpRuns() {
        outbox.add("greet:robin", ROBIN, new Greeting("hello"));

        pump();
        pump();

        assertThat(conversations.sent()).containsExactly("robin@new: hello");
    }

    @Test
    void sendsOneMessageForOneKey() {
        boolean first = outbox.add("greet:robin", ROBIN, new Greeting("hello"));
        boolean second = outbox.add("greet:robin", ROBIN, new Greeting("hello again"));

        pump();

        assertThat(first).isTrue();
        assertThat(second).isFalse();
        assertThat(conversations.sent()).containsExactly("robin@new: hello");
    }

    @Test
    void writesToThePersonsNewestAddress() {
        addresses.remember(new Address("robin", "a:old", "tenant", "https://one.example/"));
        addresses.remember(new Address("robin", "a:new", "tenant", "https://two.example/"));
        outbox.add("greet:robin", ROBIN, new Greeting("hello"));

        pump();

        assertThat(conversations.sent()).containsExactly("robin@a:new: hello");
    }

    @Test
    void forgetsAnAddress() {
        addresses.remember(new Address("robin", "a:1", "tenant", "https://one.example/"));

        addresses.forget("robin");

        assertThat(addresses.of("robin")).isEmpty();
    }

    @Test
    void remembersAgainAfterForgetting() {
        Address address = new Address("robin", "a:1", "tenant", "https://one.example/");
        addresses.remember(address);
        addresses.forget("robin");

        addresses.remember(address);

        assertThat(addresses.of("robin")).contains(address);
    }

    @Test
    void triesAgainAsLateAsItIsAskedTo() {
        conversations.answersNext(() -> new Delivery.NotNow(Duration.ofMinutes(2), "busy"));
        outbox.add("greet:robin", ROBIN, new Greeting("hello"));
        pump();

        clock.passes(Duration.ofSeconds(119));
        pump();
        assertThat(conversations.sent()).hasSize(1);
        clock.passes(Duration.ofSeconds(1));
        pump();

        assertThat(conversations.sent()).hasSize(2);
        assertThat(state("greet:robin")).isEqualTo("SENT");
    }

    @Test
    void givesUpAfterTheLastAttemptAndSaysWhy() {
        outbox.add("greet:robin", ROBIN, new Greeting("hello"));
        for (int i = 0; i < 20; i++) {
            conversations.answersNext(() -> new Delivery.NotNow(Duration.ZERO, "busy"));
            pump();
            clock.passes(Duration.ofHours(2));
        }

        assertThat(conversations.sent()).hasSize(Pace.USUAL.attempts());
        assertThat(outbox.parked())
                .singleElement()
                .satisfies(
                        parked -> {
                            assertThat(parked.state()).isEqualTo(Parked.State.UNDELIVERABLE);
                            assertThat(parked.reason()).endsWith("after 17 attempts: busy");
                        });
    }

    @Test
    void parksWhatWillNeverArrive() {
        conversations.answersNext(() -> new Delivery.Undeliverable("the bot was blocked"));
        outbox.add("greet:robin", ROBIN, new Greeting("hello"));

        pump();
        clock.passes(Duration.ofDays(1));
        pump();

        assertThat(conversations.sent()).hasSize(1);
        assertThat(outbox.parked())
                .extracting(Parked::reason)
                .containsExactly("the bot was blocked");
    }

    @Test
    void neverRepeatsASendWhoseOutcomeIsUnknown() {
        conversations.answersNext(() -> new Delivery.Unknown("timed out"));
        outbox.add("greet:robin", ROBIN, new Greeting("hello"));

        pump();
        clock.passes(Duration.ofDays(1));
        pump();

        assertThat(conversations.sent()).hasSize(1);
        assertThat(outbox.parked()).extracting(Parked::state).containsExactly(Parked.State.UNKNOWN);
    }

    @Test
    void takesABrokenSendForUnknown() {
        conversations.answersNext(
                () -> {
                    throw new IllegalStateException("broke off");
                });
        outbox.add("greet:robin", ROBIN, new Greeting("hello"));

        pump();

        assertThat(state("greet:robin")).isEqualTo("UNKNOWN");
    }

    @Test
    void sendsTheOthersWhenOneCannotBeDrawnOrRead() {
        outbox.add("1:undrawable", ROBIN, new Greeting("undrawable"));
        outbox.add("2:unreadable", ROBIN, new Greeting("unreadable"));
        outbox.add("3:fine", ROBIN, new Greeting("fine"));
        database.jdbc()
                .sql("update outbox set saying_kind = 'lost' where message_key = '2:unreadable'")
                .update();

        pump();

        assertThat(conversations.sent()).containsExactly("robin@new: fine");
        assertThat(outbox.parked())
                .extracting(Parked::reason)
                .containsExactlyInAnyOrder("could not be drawn", "could not be read");
    }

    @Test
    void parksAMessageThatACrashCaughtBetweenSendingAndSent() {
        outbox.add("greet:robin", ROBIN, new Greeting("hello"));
        Claim claim = claimOne();
        assertThat(outbox.markSending(claim, clock.instant())).isTrue();

        clock.passes(Duration.ofMinutes(6));
        pump();

        assertThat(conversations.sent()).isEmpty();
        assertThat(state("greet:robin")).isEqualTo("UNKNOWN");
    }

    @Test
    void sendsAMessageThatACrashCaughtBeforeSending() {
        outbox.add("greet:robin", ROBIN, new Greeting("hello"));
        claimOne();

        pump();
        assertThat(conversations.sent()).isEmpty();
        clock.passes(Duration.ofMinutes(11));
        pump();

        assertThat(conversations.sent()).hasSize(1);
    }

    @Test
    void letsNobodySendOnAClaimThatRanOut() {
        outbox.add("greet:robin", ROBIN, new Greeting("hello"));
        Claim slow = claimOne();
        clock.passes(Duration.ofMinutes(11));
        pump();

        boolean mayStillSend = outbox.markSending(slow, clock.instant());

        assertThat(mayStillSend).isFalse();
        assertThat(state("greet:robin")).isEqualTo("SENT");
    }

    @Test
    void sendsEachMessageOnceWhenManyPumpsRunAtOnce() throws InterruptedException {
        List<String> expected =
                IntStream.range(0, 60).mapToObj(i -> "robin@new: message " + i).sorted().toList();
        IntStream.range(0, 60)
                .forEach(i -> outbox.add("key:" + i, ROBIN, new Greeting("message " + i)));

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Boolean> pumping =
                    () -> {
                        pump();
                        return true;
                    };
            assertThat(threads.invokeAll(Collections.nCopies(4, pumping)))
                    .allSatisfy(done -> assertThat(done.resultNow()).isTrue());
        }

        assertThat(conversations.sent().stream().sorted()).containsExactlyElementsOf(expected);
    }

    @Test
    void takesTheMessageBackWhenItsReasonIsRolledBack() {
        assertThatThrownBy(
                        () ->
                                database.transactions()
                                        .executeWithoutResult(
                                                status -> {
                                                    outbox.add("k", ROBIN, new Greeting("hello"));
                                                    throw new IllegalStateException("no reason");
                                                }))
                .hasMessage("no reason");

        pump();

        assertThat(conversations.sent()).isEmpty();
    }

    private Claim claimOne() {
        return outbox.claim(clock.instant(), clock.instant().plus(Pace.USUAL.lease()), 1)
                .getFirst();
    }

    private void pump() {
        new Pump(outbox, addresses, drawing(), conversations, Pace.USUAL).run(clock);
    }

    private static Rendering drawing() {
        return saying -> {
            String words = ((Greeting) saying).words();
            if (words.equals("undrawable")) {
                throw new IllegalArgumentException(words);
            }
            return new Message("{}", words, words);
        };
    }

    private String state(String key) {
        return database.jdbc()
                .sql("select state from outbox where message_key = :key")
                .param("key", key)
                .query(String.class)
                .single();
    }

    record Greeting(String words) implements Saying {}
}
