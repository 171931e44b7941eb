package io.benchmate.outbox.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.database.Database;
import io.benchmate.database.OnBothDatabases;
import io.benchmate.outbox.Lane;
import io.benchmate.outbox.OwnRate;
import io.benchmate.outbox.SendRate;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/** Two instances of the bot on one database, each with what it remembers of its own. */
@OnBothDatabases
class SendRateTest {
    private static final long NOW = 1_790_000_000_000L;
    private static final long SHORT = 30_000;
    private static final long EVER = Long.MAX_VALUE / 2;
    private static final Lane CHAT = Lane.conversation("a:1");

    private final Database.Empty database;
    private final SendRate one;
    private final SendRate other;

    SendRateTest(Database database) {
        this.database = database.empty();
        this.one = new JdbcSendRate(this.database.jdbc());
        this.other = new JdbcSendRate(this.database.jdbc());
    }

    @Test
    void givesEachPlaceToOneInstanceAndNeverFiftyOneInASecond() throws Exception {
        List<Long> places = atOnce(Lane.APP, 20, 10, EVER);

        assertThat(places).hasSize(400);
        assertThat(most(places, 1_000)).isEqualTo(50);
        assertThat(places.getLast()).as("and no later than the limit asks").isEqualTo(NOW + 7_140);
    }

    @Test
    void keepsTheLimitsOfAConversationOverBothInstances() throws Exception {
        List<Long> places = atOnce(CHAT, 60, 1, EVER);

        assertThat(places).hasSize(120);
        assertThat(most(places, 1_000)).isEqualTo(7);
        assertThat(most(places, 2_000)).isEqualTo(8);
        assertThat(most(places, 30_000)).isEqualTo(60);
    }

    @Test
    void keepsTheLimitOfAnHour() {
        List<Long> places = new ArrayList<>();
        for (long now = NOW; places.size() < 1_801; now += 600) {
            places.addAll(other(places.size()).take(CHAT, 1, now, EVER));
        }

        assertThat(most(places, 3_600_000)).isEqualTo(1_800);
        assertThat(places.getLast()).isGreaterThanOrEqualTo(NOW + 3_600_000);
    }

    private SendRate other(int count) {
        return count % 2 == 0 ? one : other;
    }

    @Test
    void takesNoPlaceThatLiesTooFarAhead() {
        one.take(CHAT, 7, NOW, EVER);
        long eighth = other.take(CHAT, 1, NOW, 500).getFirst();

        assertThat(eighth).isEqualTo(NOW + 1_000);
        assertThat(one.take(CHAT, 1, NOW, SHORT)).as("still free").containsExactly(eighth);
    }

    @Test
    void letsOtherConversationsAlone() {
        one.take(CHAT, 7, NOW, EVER);

        assertThat(other.take(Lane.conversation("a:2"), 1, NOW, SHORT)).containsExactly(NOW);
        assertThat(ids()).hasSize(2).noneMatch(id -> id.contains("a:"));
    }

    private List<String> ids() {
        return database.jdbc()
                .sql("select id from send_rate")
                .query((row, _) -> row.getString(1))
                .list();
    }

    @Test
    void startsAnewWhenTheClockWasPutBack() {
        one.take(Lane.APP, 50, NOW + 900_000, EVER);

        assertThat(other.take(Lane.APP, 50, NOW, EVER)).containsOnly(NOW);
    }

    @Test
    void keepsNoPlacesOfTheTimeThatPassed() {
        one.take(Lane.APP, 50, NOW, EVER);

        assertThat(other.take(Lane.APP, 50, NOW + 60_000, EVER)).containsOnly(NOW + 60_000);
    }

    @Test
    void goesOnWhenItsRowWasSweptAway() {
        one.take(CHAT, 7, NOW, EVER);
        database.jdbc().sql("delete from send_rate").update();
        other.take(CHAT, 7, NOW, EVER);

        assertThat(one.take(CHAT, 1, NOW, SHORT)).containsExactly(NOW + 1_000);
    }

    @Test
    void isKeptByEachInstanceWhileTheDatabaseDoesNotAnswer() {
        database.jdbc().sql("alter table send_rate rename to elsewhere").update();
        try {
            one.take(CHAT, 7, NOW, EVER);

            assertThat(one.take(CHAT, 1, NOW, SHORT)).containsExactly(NOW + 1_000);
        } finally {
            database.jdbc().sql("alter table elsewhere rename to send_rate").update();
        }
    }

    @Test
    void isTheSameForOneProcessByItself() {
        SendRate own = new OwnRate();
        for (int i = 0; i < 30; i++) {
            long now = NOW + i * 100L;

            assertThat(own.take(CHAT, 1, now, EVER)).isEqualTo(one.take(CHAT, 1, now, EVER));
        }
    }

    private List<Long> atOnce(Lane lane, int times, int calls, long longest) throws Exception {
        Callable<List<Long>> first = () -> all(one, lane, times, calls, longest);
        Callable<List<Long>> second = () -> all(other, lane, times, calls, longest);
        try (var two = Executors.newFixedThreadPool(2)) {
            return two.invokeAll(List.of(first, second)).stream()
                    .flatMap(each -> each.resultNow().stream())
                    .sorted()
                    .toList();
        }
    }

    private static List<Long> all(SendRate rate, Lane lane, int times, int calls, long longest) {
        return IntStream.range(0, times)
                .boxed()
                .flatMap(_ -> rate.take(lane, calls, NOW, longest).stream())
                .toList();
    }

    /** The most places in any stretch of so many milliseconds. */
    private static long most(List<Long> places, long millis) {
        return places.stream()
                .mapToLong(
                        from ->
                                places.stream()
                                        .filter(each -> each >= from && each < from + millis)
                                        .count())
                .max()
                .orElse(0);
    }
}
