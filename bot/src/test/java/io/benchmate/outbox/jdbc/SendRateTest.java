package io.benchmate.outbox.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.database.Database;
import io.benchmate.database.OnBothDatabases;
import io.benchmate.outbox.SendRate;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

@OnBothDatabases
class SendRateTest {
    private final Database.Empty database;

    SendRateTest(Database database) {
        this.database = database.empty();
    }

    @Test
    void givesEachPlaceToOneInstance() throws Exception {
        Callable<List<Long>> instance =
                () -> {
                    SendRate rate = new JdbcSendRate(database.jdbc());
                    return IntStream.range(0, 20).mapToObj(_ -> rate.reserve(10, 1_000)).toList();
                };

        List<Long> starts;
        try (var two = Executors.newFixedThreadPool(2)) {
            starts =
                    two.invokeAll(List.of(instance, instance)).stream()
                            .flatMap(each -> each.resultNow().stream())
                            .sorted()
                            .toList();
        }

        assertThat(starts)
                .containsExactlyElementsOf(
                        IntStream.range(0, 40)
                                .mapToObj(i -> 1_000 + i * 10 * SendRate.APART_MICROS)
                                .toList());
    }

    @Test
    void startsAnewWhenTheClockWasPutBack() {
        SendRate rate = new JdbcSendRate(database.jdbc());
        rate.reserve(10, 900_000_000_000L);

        assertThat(rate.reserve(10, 5_000)).isEqualTo(5_000);
    }

    @Test
    void keepsNoPlacesOfTheTimeThatPassed() {
        SendRate rate = new JdbcSendRate(database.jdbc());
        rate.reserve(10, 1_000);

        assertThat(rate.reserve(10, 60_000_000)).isEqualTo(60_000_000);
    }
}
