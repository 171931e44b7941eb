package io.benchmate.nudge.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.calendar.BankHolidayRegion;
import io.benchmate.database.Database;
import io.benchmate.database.SettableClock;
import io.benchmate.outbox.Delivery;
import io.benchmate.outbox.Parked;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

/** The real round and pump on single days. */
class RoundTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 6, 1);

    private final SettableClock clock = new SettableClock("2026-01-01T00:00:00Z");
    private final Database.Empty database = Database.H2.empty();
    private final Calamity none = new Calamity(new Random(0));

    /** Each conversation has its own thread. */
    private final List<String> sent = new CopyOnWriteArrayList<>();

    private final World world =
            new World(
                    database.jdbc(),
                    database.transactions(),
                    clock,
                    BankHolidayRegion.ENGLAND_AND_WALES);
    private Delivery fate = new Delivery.Sent("a:1", "1");

    @BeforeEach
    void plan() {
        for (int i = 0; i < 6; i++) {
            world.timescales.add(MONDAY.plusDays(i).toString());
        }
    }

    @Test
    void tellsAllThatWasMissedInAnOutageInOneMessageEach() {
        at(MONDAY.plusDays(14));
        at(MONDAY.plusDays(15));

        assertThat(sent).hasSize(3);
        assertThat(sent)
                .filteredOn(text -> text.contains(":ann:"))
                .singleElement()
                .asString()
                .contains("plan:1.0:", "plan:1.3:");
    }

    @Test
    void writesToEachMemberOfAGroupAndToNobodyWhileItCannotBeRead() {
        world.timescales.subList(1, 6).clear();
        world.owners.put(0, "Team");
        at(MONDAY);
        assertThat(sent).isEmpty();

        world.members = Optional.of(Set.of("dee", "eve"));
        at(MONDAY.plusDays(1));

        assertThat(sent)
                .extracting(text -> text.split(":")[1])
                .containsExactlyInAnyOrder("dee", "eve");
    }

    @Test
    void sendsNothingOfAPlanThatWasSwitchedOffAndTellsItLater() {
        put(MONDAY);
        world.on = false;
        at(MONDAY.plusDays(1));
        assertThat(sent).isEmpty();

        world.on = true;
        at(MONDAY.plusDays(2));

        assertThat(sent).anyMatch(text -> text.contains("plan:1.0:"));
    }

    @Test
    void aWaitingMessageGoesNotOutToSomebodyWhoseAccountClosesThatDay() {
        put(MONDAY);
        assertThat(world.outbox.posted().waiting(io.benchmate.nudge.NudgeDigest.KIND))
                .extracting(each -> each.to().id())
                .contains("ann");

        world.left.add("ann");
        at(MONDAY);

        assertThat(sent).isNotEmpty().noneMatch(text -> text.contains(":ann:"));
        assertThat(world.outbox.unasked().days("ann")).isEmpty();
    }

    @Test
    void tellsOfTheNewDateWhenAnImportMovesItWhileAMessageIsOut() {
        world.timescales.subList(1, 6).clear();
        at(MONDAY);
        world.timescales.set(0, MONDAY.plusDays(30).toString());

        for (int i = 1; i < 31; i++) {
            at(MONDAY.plusDays(i));
        }

        assertThat(sent).hasSize(5).last().asString().contains(MONDAY.plusDays(30) + ":day:ann");
        assertThat(sent.subList(1, 5)).noneMatch(text -> text.contains("late"));
    }

    @Test
    void tellsNothingAgainWhenTheClockIsPutBack() {
        at(MONDAY.plusDays(3));
        int before = sent.size();

        for (int i = 0; i < 4; i++) {
            at(MONDAY.plusDays(i));
        }

        Set<String> keys = new java.util.HashSet<>();
        assertThat(before).isPositive();
        assertThat(sent)
                .flatExtracting(text -> List.of(text.split("\\|", -1)[1].split(",")))
                .allMatch(keys::add);
    }

    @Test
    void keepsWhatSomebodyWithoutTheAppShouldHaveGotForWhenHeSaysHello() {
        world.timescales.subList(1, 6).clear();
        fate = new Delivery.Undeliverable("BotNotInConversationRoster");
        at(MONDAY);
        assertThat(world.outbox.outbox().parked())
                .extracting(Parked::state)
                .containsExactly(Parked.State.UNDELIVERABLE);
        fate = new Delivery.Sent("a:1", "1");
        at(MONDAY.plusDays(8));
        assertThat(sent).as("nothing more is tried").hasSize(1);

        world.outbox
                .addresses()
                .remember(new io.benchmate.outbox.Address("ann", "a:ann", "t", "http://x/"));
        at(MONDAY.plusDays(9));

        assertThat(sent).hasSize(2).last().asString().contains("plan:1.0:");
    }

    @Test
    void parksWhatIsOnItsWayToSomebodyWhoTakesTheAppAwayThatMoment() {
        world.timescales.subList(1, 6).clear();
        var addresses = world.outbox.addresses();
        addresses.remember(new io.benchmate.outbox.Address("ann", "a:ann", "t", "http://x/"));
        put(MONDAY);

        pump(
                () -> {
                    addresses.forget("ann");
                    return new Delivery.Undeliverable("BotNotInConversationRoster");
                });
        at(MONDAY.plusDays(1));

        assertThat(sent).as("nothing more is tried").hasSize(1);
        assertThat(world.outbox.outbox().parked())
                .extracting(Parked::state, Parked::reason)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                Parked.State.UNDELIVERABLE, "BotNotInConversationRoster"));
    }

    @Test
    void tellsTheOldDateOnceAndThenTheNewOneWhenAnImportMovesItInTheMiddleOfSending() {
        world.timescales.subList(1, 6).clear();
        put(MONDAY);

        pump(
                () -> {
                    world.timescales.set(0, MONDAY.plusDays(8).toString());
                    world.round(none).run(clock.instant());
                    return fate;
                });
        for (int i = 1; i < 9; i++) {
            at(MONDAY.plusDays(i));
        }

        assertThat(sent)
                .extracting(text -> text.split("\\|", -1)[1])
                .containsExactly(
                        "nudge:plan:1.0:2026-06-01:day:ann",
                        "nudge:plan:1.0:2026-06-09:7d:ann",
                        "nudge:plan:1.0:2026-06-09:1d:ann",
                        "nudge:plan:1.0:2026-06-09:day:ann");
        assertThat(world.outbox.outbox().parked()).isEmpty();
    }

    private void at(LocalDate day) {
        put(day);
        pump(() -> fate);
    }

    private void pump(Supplier<Delivery> teams) {
        world.pump(
                        none,
                        (to, known, message) -> {
                            sent.add(message.text());
                            return teams.get();
                        })
                .run(clock);
    }

    private void put(LocalDate day) {
        Instant now = day.atTime(10, 0).atZone(World.LONDON).toInstant();
        clock.passes(Duration.between(clock.instant(), now));
        world.round(none).run(now);
    }
}
