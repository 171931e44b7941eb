package io.benchmate.diary;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.calendar.Days;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;

class AgendaTest {
    private static final ZoneId AUCKLAND = ZoneId.of("Pacific/Auckland");
    private static final ZoneId LOS_ANGELES = ZoneId.of("America/Los_Angeles");

    @Test
    void aWeeklyMeetingStaysAtTenOverBothClockChanges() {
        List<Occurrence> all =
                agenda(
                        "2026-03-20",
                        "2026-11-06",
                        Entries.LONDON,
                        Entries.weekly("w", "Meeting", "2026-03-20T10:00"));

        assertThat(all).hasSize(34);
        assertThat(all).allMatch(each -> time(each).equals(LocalTime.of(10, 0)));
        assertThat(all.getFirst().when().startsAt(Entries.LONDON))
                .isEqualTo("2026-03-20T10:00:00Z");
        assertThat(all.get(2).when().startsAt(Entries.LONDON)).isEqualTo("2026-04-03T09:00:00Z");
        assertThat(all.getLast().when().startsAt(Entries.LONDON)).isEqualTo("2026-11-06T10:00:00Z");
    }

    @Test
    void wholeDaysAreTheSameDatesEverywhere() {
        Event day = Entries.days("d", "Open day", "2026-03-29", "2026-03-29");

        for (ZoneId zone : List.of(Entries.LONDON, AUCKLAND, LOS_ANGELES)) {
            assertThat(agenda("2026-03-28", "2026-03-28", zone, day)).isEmpty();
            assertThat(agenda("2026-03-29", "2026-03-29", zone, day)).hasSize(1);
            assertThat(agenda("2026-03-30", "2026-03-30", zone, day)).isEmpty();
        }
    }

    @Test
    void anAwardThatClosesAtFiveInLondonSaysSoEverywhere() {
        Award award = Entries.award("a", "Papin Prize", "2026-05-01", "2026-07-01");

        List<Occurrence> all = agenda("2026-07-01", "2026-07-01", Entries.LONDON, award);

        Moment closes = award.at(Stage.CLOSES).orElseThrow();
        assertThat(Wording.moment(closes)).isEqualTo("Wednesday 1 July 2026, 17:00 London time");
        assertThat(all).extracting(Occurrence::stage).containsExactly(Stage.CLOSES);
        assertThat(Wording.when(all.getFirst().when(), LOS_ANGELES))
                .isEqualTo("Wednesday 1 July 2026, 17:00 London time");
        assertThat(Wording.when(all.getFirst().when(), Entries.LONDON))
                .isEqualTo("Wednesday 1 July 2026, 17:00");
    }

    @Test
    void leavesOutExceptionsAndShowsChangedOccurrencesWhereTheyAreNow() {
        Event event = weeklyWithExceptions();

        List<Occurrence> all = agenda("2026-03-01", "2026-04-30", Entries.LONDON, event);

        assertThat(all)
                .extracting(each -> each.when().begins() + " " + each.status())
                .containsExactly(
                        "2026-03-02T10:00 CONFIRMED",
                        "2026-03-12T10:00 CONFIRMED",
                        "2026-03-17T15:00 MOVED",
                        "2026-03-23T10:00 CONFIRMED");
    }

    private static Event weeklyWithExceptions() {
        Event weekly = Entries.weekly("w", "Meeting", "2026-03-02T10:00");
        Series series =
                new Series(
                        "FREQ=WEEKLY",
                        LocalDateTime.parse("2026-03-23T10:00"),
                        List.of(LocalDateTime.parse("2026-03-12T10:00")),
                        List.of(LocalDateTime.parse("2026-03-09T10:00")),
                        List.of(
                                new Series.Changed(
                                        LocalDateTime.parse("2026-03-16T10:00"),
                                        new When.Timed(
                                                LocalDateTime.parse("2026-03-17T15:00"),
                                                LocalDateTime.parse("2026-03-17T16:00"),
                                                Entries.LONDON),
                                        "",
                                        Place.NOT_SAID,
                                        false)));
        return new Event(
                weekly.facts(),
                weekly.when(),
                weekly.place(),
                "",
                "",
                Booking.NONE,
                series,
                Status.CONFIRMED,
                null);
    }

    @Test
    void whatEndsAtMidnightEndsTheDayBefore() {
        When evening =
                new When.Timed(
                        LocalDateTime.parse("2026-10-24T20:00"),
                        LocalDateTime.parse("2026-10-25T00:00"),
                        Entries.LONDON);
        Event event =
                Event.of(Entries.facts("e", "Gala", Category.SOCIAL), evening, Place.NOT_SAID);

        assertThat(agenda("2026-10-25", "2026-10-25", Entries.LONDON, event)).isEmpty();
        assertThat(agenda("2026-10-24", "2026-10-24", Entries.LONDON, event)).hasSize(1);
    }

    @Test
    void whatHasNoDateFallsOnNoDay() {
        Event idea =
                Event.of(
                        Entries.facts("i", "Forum", Category.NETWORK),
                        new When.Undated("autumn 2026"),
                        Place.NOT_SAID);

        assertThat(agenda("2026-01-01", "2026-12-31", Entries.LONDON, idea)).isEmpty();
        assertThat(Wording.when(idea.when(), Entries.LONDON))
                .isEqualTo("date to be set (autumn 2026)");
    }

    @Test
    void aLaterClosingDateIsAnExtension() {
        Award award = Entries.award("a", "Papin Prize", "2026-05-01", "2026-07-01");
        Moment later = Moment.on(LocalDate.parse("2026-07-15"), Entries.LONDON);

        Award extended = award.at(Stage.CLOSES, later);

        assertThat(extended.extendedFrom()).isEqualTo(award.at(Stage.CLOSES)).isPresent();
        assertThat(Differences.of(award, extended, Entries.LONDON).words())
                .isEqualTo(
                        "extended: closes Wednesday 15 July 2026 instead of Wednesday 1 July 2026,"
                                + " 17:00 London time");
    }

    @Test
    void onlyTheDateOfAnAwardThatMovedIsToldAsMoved() {
        Award award = Entries.award("a", "Papin Prize", "2026-05-01", "2026-07-01");
        Moment later = Moment.on(LocalDate.parse("2026-07-15"), Entries.LONDON);

        Award extended = award.at(Stage.CLOSES, later);

        assertThat(agenda("2026-01-01", "2026-12-31", Entries.LONDON, extended))
                .extracting(each -> each.stage() + " " + each.status())
                .containsExactly("OPENS CONFIRMED", "CLOSES MOVED");
    }

    private static LocalTime time(Occurrence each) {
        return each.when().begins().toLocalTime();
    }

    private static List<Occurrence> agenda(
            String first, String last, ZoneId zone, Entry... entries) {
        List<Kept> kept =
                Arrays.stream(entries)
                        .map(each -> new Kept(each, 0, Instant.EPOCH, Instant.EPOCH, 1))
                        .toList();
        return Agenda.of(kept, new Days(LocalDate.parse(first), LocalDate.parse(last)), zone);
    }
}
