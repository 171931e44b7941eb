package io.benchmate.nudge.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.calendar.BankHolidayRegion;
import io.benchmate.database.Database;
import io.benchmate.database.OnBothDatabases;
import io.benchmate.database.SettableClock;
import io.benchmate.nudge.Handovers;
import io.benchmate.nudge.Leavers;
import io.benchmate.nudge.OwnerNews;
import io.benchmate.nudge.OwnerNewsRound;
import io.benchmate.outbox.Budget;
import io.benchmate.outbox.Notices;
import io.benchmate.outbox.Recipient;
import io.benchmate.outbox.Unasked;
import io.benchmate.outbox.jdbc.Racing;
import io.benchmate.people.ClosedAccounts;
import io.benchmate.people.Directory;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** An owner's account is closed, and the process ends and starts again. */
@OnBothDatabases
class LeaverAskedOnceTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 6, 1);

    private final SettableClock clock = new SettableClock("2026-06-01T09:00:00Z");
    private final Database.Empty database;

    LeaverAskedOnceTest(Database database) {
        this.database = database.empty();
    }

    @Test
    void eachAdminIsAskedOnceWhoFollowsHoweverOftenTheBotStarts() {
        for (int start = 0; start < 4; start++) {
            started().run(clock.instant());
            started().run(clock.instant());
            clock.passes(Duration.ofDays(7));
        }

        var waiting = world().outbox.posted().waiting(OwnerNews.KIND);
        assertThat(waiting)
                .extracting(each -> each.to())
                .containsExactlyInAnyOrder(
                        new Recipient.Person("kim"), new Recipient.Person("lou"));
        assertThat(waiting)
                .allSatisfy(
                        each ->
                                assertThat(((OwnerNews) each.saying()).leavers())
                                        .extracting(OwnerNews.Leaver::person)
                                        .containsExactly("ann"));
        assertThat(world().outbox.unasked().days("kim")).containsExactly(MONDAY);
    }

    private World world() {
        World world =
                new World(
                        database.jdbc(),
                        database.transactions(),
                        clock,
                        BankHolidayRegion.ENGLAND_AND_WALES);
        world.timescales.add(MONDAY.plusDays(200).toString());
        world.left.add("ann");
        return world;
    }

    @Test
    void whoeverAsksSecondAtTheSameMomentSaysNothingAndAsksOnAnotherDay() {
        World world = world();
        OwnerNewsRound second = started(world, new Racing(world.outbox.unasked(), database));

        assertThat(second.run(clock.instant())).isEqualTo(1);

        assertThat(world.outbox.posted().waiting(OwnerNews.KIND))
                .extracting(each -> each.to())
                .containsExactly(new Recipient.Person("lou"));
        clock.passes(Duration.ofDays(1));
        assertThat(second.run(clock.instant())).isEqualTo(1);
    }

    /** All that a process holds in its memory is new. */
    private OwnerNewsRound started() {
        World world = world();
        return started(world, world.outbox.unasked());
    }

    private OwnerNewsRound started(World world, Unasked unasked) {
        Notices notices =
                new Notices(
                        world.outbox.outbox(),
                        unasked,
                        Budget.USUAL,
                        new Notices.Time(clock, World.LONDON, world.moments()),
                        database.manager());
        return new OwnerNewsRound(
                new OwnerNewsRound.About(leavers(world), Handovers.NONE),
                () -> Set.of("kim", "lou"),
                world.told,
                world.outbox.posted(),
                new OwnerNewsRound.Sending(notices, World.HOURS));
    }

    private static Leavers leavers(World world) {
        return new Leavers(
                new Leavers.Owned(world.plans(), World.mappings(), _ -> Optional.empty()),
                world.nudgePlans(),
                new Silent(),
                new Closed(world.left));
    }

    /** Whose accounts are closed is known already. */
    private record Closed(Set<String> known) implements ClosedAccounts {
        @Override
        public void note(Directory.Accounts seen, Set<String> owners) {
            throw new UnsupportedOperationException();
        }
    }

    /** A directory that is not asked. */
    private record Silent() implements Directory {
        @Override
        public List<Proposal> search(String words) {
            return List.of();
        }

        @Override
        public Optional<String> name(String objectId) {
            return Optional.empty();
        }

        @Override
        public Optional<String> mail(String objectId) {
            return Optional.empty();
        }

        @Override
        public Accounts accounts(Collection<String> objectIds) {
            return Accounts.UNKNOWN;
        }
    }
}
