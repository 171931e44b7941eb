package io.benchmate.outbox.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.benchmate.database.Database;
import io.benchmate.database.OnBothDatabases;
import io.benchmate.database.SettableClock;
import io.benchmate.outbox.Budget;
import io.benchmate.outbox.Kind;
import io.benchmate.outbox.Moments;
import io.benchmate.outbox.Notices;
import io.benchmate.outbox.Notices.Weight;
import io.benchmate.outbox.Recipient;
import io.benchmate.outbox.Saying;
import io.benchmate.outbox.Unasked;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** A notice and its counting are one, whatever happens between them or beside them. */
@OnBothDatabases
class NoticesTogetherTest {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final Recipient ANN = new Recipient.Person("ann");

    private final SettableClock clock = new SettableClock("2026-03-02T09:00:00Z");
    private final Database.Empty database;
    private final OutboxOn outbox;

    record Note(String words) implements Saying {}

    NoticesTogetherTest(Database which) {
        database = which.empty();
        outbox =
                new OutboxOn(
                        database.jdbc(),
                        database.transactions(),
                        clock,
                        new Kind("note", Note.class));
    }

    private boolean tell(Unasked unasked, Weight weight, String key) {
        return new Notices(
                        outbox.outbox(),
                        unasked,
                        Budget.USUAL,
                        new Notices.Time(clock, LONDON, Moments.ANY),
                        database.manager())
                .tell(weight, key, "ann", new Note(key));
    }

    private Unasked racing() {
        return new Racing(outbox.unasked(), database);
    }

    private List<String> said() {
        return outbox.posted().waiting("note").stream().map(each -> each.key()).toList();
    }

    @Test
    void aNoticeIsNotSaidWhenTheProcessEndsBeforeItIsCounted() {
        for (Weight weight : List.of(Weight.CAN_WAIT, Weight.CANNOT_WAIT)) {
            assertThatThrownBy(() -> tell(new Killed(outbox.unasked()), weight, "alarm:a"))
                    .hasMessage("killed");
        }
        assertThat(said()).isEmpty();

        assertThat(tell(outbox.unasked(), Weight.CANNOT_WAIT, "alarm:a")).isTrue();
        assertThat(said()).containsExactly("alarm:a");
        assertThat(outbox.unasked().days("ann")).containsExactly(MONDAY);
    }

    @Test
    void whatCannotWaitIsSaidThoughAnotherTookTheDayAtTheSameMoment() {
        assertThat(tell(racing(), Weight.CANNOT_WAIT, "alarm:a")).isTrue();

        assertThat(said()).containsExactly("alarm:a");
        assertThat(outbox.unasked().days("ann")).containsExactly(MONDAY);
    }

    @Test
    void whatCanWaitWaitsWhenAnotherTookTheDayAtTheSameMoment() {
        assertThat(tell(racing(), Weight.CAN_WAIT, "list-held:a")).isFalse();

        assertThat(said()).isEmpty();
        assertThat(outbox.unasked().last("ann", "other")).contains(MONDAY);
    }

    @Test
    void whoTellsInATransactionOfItsOwnGoesOnWithIt() {
        database.transactions()
                .executeWithoutResult(
                        _ -> {
                            outbox.outbox().add("first", ANN, new Note("first"));
                            tell(racing(), Weight.CANNOT_WAIT, "alarm:a");
                            tell(racing(), Weight.CAN_WAIT, "list-held:a");
                            outbox.outbox().add("last", ANN, new Note("last"));
                        });

        assertThat(said()).containsExactlyInAnyOrder("first", "alarm:a", "last");
    }

    /** The process ends before anything is counted. */
    private record Killed(Unasked unasked) implements Unasked {
        @Override
        public List<LocalDate> days(String person) {
            return unasked.days(person);
        }

        @Override
        public Optional<LocalDate> last(String person, String feature) {
            return unasked.last(person, feature);
        }

        @Override
        public boolean take(String person, LocalDate day, String feature) {
            throw new IllegalStateException("killed");
        }

        @Override
        public void giveBack(String person, LocalDate day) {
            unasked.giveBack(person, day);
        }
    }
}
