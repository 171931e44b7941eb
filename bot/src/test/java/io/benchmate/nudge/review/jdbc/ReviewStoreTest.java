package io.benchmate.nudge.review.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.benchmate.calendar.Meetings;
import io.benchmate.database.Database;
import io.benchmate.database.OnBothDatabases;
import io.benchmate.database.SettableClock;
import io.benchmate.nudge.review.Offers;
import io.benchmate.nudge.review.ReviewDates;
import io.benchmate.people.Person;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

@OnBothDatabases
class ReviewStoreTest {
    private static final LocalDate MARCH = LocalDate.of(2027, 3, 3);
    private static final LocalDate JUNE = LocalDate.of(2027, 6, 9);
    private static final Person KIM = new Person("kim", "Kim Example");
    private static final byte[] BYTES = {1, -2, 0, 127};

    private final SettableClock clock = new SettableClock("2027-01-11T09:00:00Z");
    private final List<LocalDate> inDiary = new ArrayList<>();
    private final JdbcClient jdbc;
    private final ReviewDates dates;
    private final Offers offers;

    ReviewStoreTest(Database database) {
        jdbc = database.empty().jdbc();
        dates = new JdbcReviewDates(jdbc, clock, Set.of(JUNE), () -> Meetings.of(inDiary));
        offers = new JdbcOffers(jdbc, clock);
    }

    @Test
    void knowsTheSettingsDatesAndThoseThatWereSaid() {
        assertThat(dates.add(MARCH, KIM)).isTrue();
        assertThat(dates.add(MARCH, KIM)).isFalse();
        assertThat(dates.add(JUNE, KIM)).isFalse();

        assertThat(dates.meetings()).isEqualTo(new Meetings(List.of(MARCH, JUNE)));
        assertThat(dates.isSet(JUNE)).isTrue();
        assertThat(dates.isSet(MARCH)).isFalse();
    }

    @Test
    void knowsTheDaysOfTheDiaryAndOfAPlansRemindersAndWhereTheyAreFrom() {
        LocalDate may = LocalDate.of(2027, 5, 5);
        inDiary.add(MARCH);
        jdbc.sql(
                        """
                        insert into nudge_plan (plan, active, since, leads, overdue_every, grace,
                            reviews, chair, chair_name, switched_by, switched_by_name, switched_at)
                        values ('plan', false, :day, '', 28, 10, '2027-05-05,', '', '', 'kim',
                            'Kim', :at)
                        """)
                .param("day", MARCH)
                .param("at", clock.instant().atOffset(java.time.ZoneOffset.UTC))
                .update();

        assertThat(dates.meetings().days()).containsExactly(MARCH, may, JUNE);
        assertThat(dates.origins())
                .containsEntry(MARCH, ReviewDates.Origin.DIARY)
                .containsEntry(may, ReviewDates.Origin.REMINDERS)
                .containsEntry(JUNE, ReviewDates.Origin.SETTINGS);
        assertThat(dates.add(MARCH, KIM)).isFalse();
    }

    @Test
    void takesBackWhatWasSaidAndSaysItAgain() {
        dates.add(MARCH, KIM);

        assertThat(dates.remove(MARCH, KIM)).isTrue();
        assertThat(dates.remove(MARCH, KIM)).isFalse();
        assertThat(dates.remove(JUNE, KIM)).isFalse();
        assertThat(dates.meetings().days()).containsExactly(JUNE);
        assertThat(dates.add(MARCH, KIM)).isTrue();
        assertThat(dates.meetings().days()).containsExactly(MARCH, JUNE);
    }

    @Test
    void handsAFileOverOnceToWhomItWasOffered() {
        String id = offers.offer("kim", new Offers.Offered("pack.docx", BYTES));

        assertThat(offers.take("robin", id)).isEmpty();
        var taken = offers.take("kim", id).orElseThrow();

        assertThat(taken.name()).isEqualTo("pack.docx");
        assertThat(taken.content()).isEqualTo(BYTES);
        assertThat(offers.take("kim", id)).isEmpty();
        assertThat(offers.take("kim", "nothing")).isEmpty();
    }

    @Test
    void forgetsAnOfferAfterADay() {
        String id = offers.offer("kim", new Offers.Offered("pack.docx", BYTES));

        clock.passes(Duration.ofHours(25));

        assertThat(offers.take("kim", id)).isEmpty();
    }

    @Test
    void givesAFileToOneOfManyPresses() throws Exception {
        String id = offers.offer("kim", new Offers.Offered("pack.docx", BYTES));
        Callable<Boolean> press = () -> offers.take("kim", id).isPresent();

        List<Future<Boolean>> presses;
        try (var all = Executors.newVirtualThreadPerTaskExecutor()) {
            presses = all.invokeAll(Stream.generate(() -> press).limit(8).toList());
        }

        assertThat(presses.stream().filter(each -> each.resultNow()).count()).isEqualTo(1);
    }

    @Test
    void saysHowToMendASettingThatIsNoDate() {
        assertThatThrownBy(() -> new ReviewSettings(List.of("3 March"), 10, 3))
                .hasMessageContaining("benchmate.review.dates")
                .hasMessageContaining("2027-03-03");
        assertThatThrownBy(() -> new ReviewSettings(List.of(), 3, 3))
                .hasMessageContaining("benchmate.review.collect");
        assertThat(new ReviewSettings(List.of("2027-03-03", ""), 10, 3).days())
                .containsExactly(MARCH);
    }
}
