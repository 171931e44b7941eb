package io.benchmate.lists.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.database.Database;
import io.benchmate.database.OnBothDatabases;
import io.benchmate.database.SettableClock;
import io.benchmate.lists.Job;
import io.benchmate.lists.Jobs;
import io.benchmate.lists.Request;
import io.benchmate.lists.Requests;
import io.benchmate.people.Person;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;

@OnBothDatabases
class ListsStoreTest {
    private static final Person PRIYA = new Person("priya", "Priya Nair");
    private static final Person ROBIN = new Person("robin", "Robin Vale");
    private static final Duration KEEP = Duration.ofDays(400);

    private final SettableClock clock = new SettableClock("2026-11-02T09:00:00Z");
    private final Database.Empty database;

    ListsStoreTest(Database database) {
        this.database = database.empty();
    }

    @Test
    void theSameJobWaitsOnceAndMayComeAgainWhenItIsDone() {
        Jobs jobs = new JdbcJobs(database.jdbc(), clock, KEEP);
        Jobs.Order order = new Jobs.Order("technicians", Job.Kind.APPLY, "abc", 0);

        assertThat(jobs.add(order, PRIYA)).isTrue();
        assertThat(jobs.add(order, ROBIN)).isFalse();
        assertThat(jobs.add(new Jobs.Order("technicians", Job.Kind.UNDO, "abc", 7), ROBIN))
                .isTrue();
        assertThat(jobs.waiting()).extracting(Job::asker).containsExactlyInAnyOrder(PRIYA, ROBIN);
        jobs.waiting().forEach(one -> jobs.done(one.id()));

        assertThat(jobs.waiting()).isEmpty();
        assertThat(jobs.add(order, PRIYA)).isTrue();
    }

    @Test
    void keepsARequestOnceUntilItIsSettledByOne() {
        Requests requests = new JdbcRequests(database.jdbc(), clock, KEEP);
        Request.Wanted wanted =
                new Request.Wanted(
                        "technicians",
                        Request.Kind.TAKE_OFF,
                        "robin",
                        "Robin Vale",
                        "",
                        Optional.of(LocalDate.of(2027, 5, 31)));

        Request filed = requests.file(wanted, ROBIN).request();

        assertThat(requests.file(wanted, ROBIN).isNew()).isFalse();
        assertThat(requests.open()).containsExactly(filed);
        assertThat(filed.wanted()).isEqualTo(wanted);
        assertThat(requests.settle(filed.id(), Request.State.APPROVED, PRIYA)).isTrue();
        assertThat(requests.settle(filed.id(), Request.State.DECLINED, PRIYA)).isFalse();
        assertThat(requests.find(filed.id()).orElseThrow().settledBy()).isEqualTo("Priya Nair");
        assertThat(requests.open()).isEmpty();
        assertThat(requests.file(wanted, ROBIN).isNew()).isTrue();
    }

    @Test
    void tellsTheNewestConfirmation() {
        JdbcConfirmations confirmations = new JdbcConfirmations(database.jdbc(), clock, KEEP);

        confirmations.confirm("technicians/science", "one", ROBIN);
        clock.passes(Duration.ofHours(1));
        confirmations.confirm("technicians/science", "two", PRIYA);
        confirmations.confirm("technicians/science", "two", ROBIN);

        assertThat(confirmations.latest("technicians/science"))
                .hasValueSatisfying(
                        one -> {
                            assertThat(one.hash()).isEqualTo("two");
                            assertThat(one.by()).isEqualTo("Priya Nair");
                        });
        assertThat(confirmations.latest("technicians")).isEmpty();
    }
}
