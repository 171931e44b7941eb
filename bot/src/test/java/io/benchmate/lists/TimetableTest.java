package io.benchmate.lists;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

class TimetableTest {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private final Timetable twice =
            new Timetable(List.of(LocalTime.of(19, 0), LocalTime.of(7, 0)), LONDON);

    @Test
    void knowsTheLatestAndTheNextMomentInTheInstitutionsZone() {
        Instant noon = Instant.parse("2026-07-01T11:00:00Z");

        assertThat(twice.latest(noon)).contains(Instant.parse("2026-07-01T06:00:00Z"));
        assertThat(twice.next(noon)).contains(Instant.parse("2026-07-01T18:00:00Z"));
    }

    @Test
    void aMomentThatIsNowHasCome() {
        Instant seven = Instant.parse("2026-11-25T07:00:00Z");

        assertThat(twice.latest(seven)).contains(seven);
        assertThat(twice.next(seven)).contains(Instant.parse("2026-11-25T19:00:00Z"));
    }

    @Test
    void beforeTheFirstOfADayYesterdaysLastIsMeant() {
        assertThat(twice.latest(Instant.parse("2026-11-25T05:00:00Z")))
                .contains(Instant.parse("2026-11-24T19:00:00Z"));
    }

    @Test
    void aTimeThatTheClocksSkipIsTheMomentAfterIt() {
        Timetable early = new Timetable(List.of(LocalTime.of(1, 30)), LONDON);

        assertThat(early.next(Instant.parse("2026-03-29T00:00:00Z")))
                .contains(Instant.parse("2026-03-29T01:30:00Z"));
    }

    @Test
    void withoutTimesNothingIsEverDue() {
        Timetable never = new Timetable(List.of(), LONDON);

        assertThat(never.latest(Instant.parse("2026-11-25T05:00:00Z"))).isEqualTo(Optional.empty());
        assertThat(
                        new Freshness(Optional.empty(), Optional.empty(), 0, "")
                                .words(LONDON, Instant.EPOCH))
                .isEqualTo("Never completely in sync yet, no time is set for the next.");
    }

    @Test
    void freshnessNamesTheDayOnlyWhereItIsAnother() {
        Instant now = Instant.parse("2026-11-25T10:00:00Z");
        Freshness today = new Freshness(twice.latest(now), twice.next(now), 0, "");
        Freshness failed =
                new Freshness(
                        Optional.of(Instant.parse("2026-11-23T19:00:00Z")),
                        twice.next(now),
                        2,
                        "no");

        assertThat(today.words(LONDON, now)).isEqualTo("Last complete sync 07:00, next 19:00.");
        assertThat(failed.words(LONDON, now))
                .isEqualTo(
                        "Last complete sync Mon 23 Nov 19:00, next 19:00. 2 runs since then did not"
                                + " come to the end: no.");
    }
}
