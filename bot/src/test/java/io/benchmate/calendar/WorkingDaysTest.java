package io.benchmate.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

class WorkingDaysTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2035, 12, 31);
    private static final List<Days> CLOSED =
            List.of(new Days(LocalDate.of(2026, 12, 24), LocalDate.of(2027, 1, 3)));

    @ParameterizedTest
    @EnumSource(BankHolidayRegion.class)
    void leadFromEveryDayOfTenYearsToANearDayThatIsWorked(BankHolidayRegion region) {
        WorkingDays days = WorkingDays.of(region, CLOSED);

        FIRST.datesUntil(LAST)
                .forEach(
                        day -> {
                            LocalDate next = days.onOrAfter(day);
                            LocalDate last = days.onOrBefore(day);
                            assertThat(days.holds(next)).isTrue();
                            assertThat(days.holds(last)).isTrue();
                            assertThat(next).isBetween(day, day.plusDays(12));
                            assertThat(next.getDayOfWeek().getValue()).isLessThan(6);
                            assertThat(days.holds(day)).isEqualTo(next.equals(last));
                        });
    }

    @ParameterizedTest
    @EnumSource(BankHolidayRegion.class)
    void countBackWhatTheyCountedForward(BankHolidayRegion region) {
        WorkingDays days = WorkingDays.of(region, CLOSED);

        FIRST.datesUntil(LAST)
                .filter(days::holds)
                .forEach(
                        day -> {
                            assertThat(days.before(days.after(day, 7), 7)).isEqualTo(day);
                            assertThat(
                                            day.plusDays(1)
                                                    .datesUntil(days.after(day, 7).plusDays(1))
                                                    .filter(days::holds))
                                    .hasSize(7);
                        });
    }

    @Test
    void passTheLeapDayAndTheClosure() {
        WorkingDays days = WorkingDays.of(BankHolidayRegion.ENGLAND_AND_WALES, CLOSED);

        LocalDate leap = days.after(LocalDate.of(2028, 2, 28), 1);
        LocalDate reopened = days.after(LocalDate.of(2026, 12, 23), 1);

        assertThat(leap).isEqualTo(LocalDate.of(2028, 2, 29));
        assertThat(reopened).isEqualTo(LocalDate.of(2027, 1, 4));
    }

    @Test
    void areFewerForSomebodyWhoWorksPartOfTheWeek() {
        WorkingDays days =
                WorkingDays.of(BankHolidayRegion.ENGLAND_AND_WALES, List.of())
                        .on(Set.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY));

        LocalDate next = days.onOrAfter(LocalDate.of(2026, 8, 26));

        assertThat(next).as("Monday 31 August is a bank holiday").isEqualTo("2026-09-01");
    }

    @Test
    void openAtTheSameTimeOfTheWallClockThroughTenYearsOfClockChanges() {
        ZoneId london = ZoneId.of("Europe/London");
        SpeakingHours hours = SpeakingHours.usual(london);

        FIRST.datesUntil(LAST)
                .forEach(
                        day -> {
                            var opening = hours.opening(day);
                            assertThat(opening.toLocalTime()).isEqualTo(LocalTime.of(9, 0));
                            assertThat(hours.hold(opening.toInstant())).isTrue();
                            assertThat(hours.hold(opening.toInstant().minusMillis(1))).isFalse();
                            assertThat(hours.hold(opening.plusHours(8).toInstant())).isFalse();
                        });
    }

    @Test
    void openAWholeDayEvenWhereTheFirstHourIsSkippedOrComesTwice() {
        ZoneId london = ZoneId.of("Europe/London");
        SpeakingHours early = new SpeakingHours(LocalTime.of(1, 30), LocalTime.of(5, 0), london);

        var spring = early.opening(LocalDate.of(2027, 3, 28));
        var autumn = early.opening(LocalDate.of(2027, 10, 31));

        assertThat(spring).hasToString("2027-03-28T02:30+01:00[Europe/London]");
        assertThat(autumn).hasToString("2027-10-31T01:30+01:00[Europe/London]");
        assertThat(early.hold(spring.toInstant())).isTrue();
        assertThat(early.hold(autumn.toInstant())).isTrue();
    }
}
