package io.benchmate.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.Arrays;

class BankHolidaysTest {

    /** As gov.uk/bank-holidays has them. */
    @ParameterizedTest
    @CsvSource({
        "ENGLAND_AND_WALES, 2025, 01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26",
        "ENGLAND_AND_WALES, 2026, 01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28",
        "ENGLAND_AND_WALES, 2027, 01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28",
        "SCOTLAND, 2025, 01-01 01-02 04-18 05-05 05-26 08-04 12-01 12-25 12-26",
        "SCOTLAND, 2026, 01-01 01-02 04-03 05-04 05-25 06-15 08-03 11-30 12-25 12-28",
        "SCOTLAND, 2027, 01-01 01-04 03-26 05-03 05-31 08-02 11-30 12-27 12-28",
        "NORTHERN_IRELAND, 2025, 01-01 03-17 04-18 04-21 05-05 05-26 07-14 08-25 12-25 12-26",
        "NORTHERN_IRELAND, 2026, 01-01 03-17 04-03 04-06 05-04 05-25 07-13 08-31 12-25 12-28",
        "NORTHERN_IRELAND, 2027, 01-01 03-17 03-26 03-29 05-03 05-31 07-12 08-30 12-27 12-28",
    })
    void areThoseThatWereProclaimed(BankHolidayRegion region, int year, String days) {
        var printed =
                Arrays.stream(days.split(" ")).map(each -> LocalDate.parse(year + "-" + each));

        var found = BankHolidays.of(region).in(year);

        assertThat(found).containsExactlyElementsOf(printed.toList());
    }

    @ParameterizedTest
    @CsvSource({"2028-01-03", "2028-01-04", "2033-01-03", "2033-01-04"})
    void moveBothDaysOfAScottishNewYearBehindAWeekend(LocalDate day) {
        var holidays = BankHolidays.of(BankHolidayRegion.SCOTLAND);

        assertThat(holidays.holds(day)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"scotland, SCOTLAND, 2031-05-05", "northern-ireland, NORTHERN_IRELAND, 2031-05-05"})
    void areChangedForOneYearByAFile(String name, BankHolidayRegion region, LocalDate moved) {
        var changes =
                ProclaimedDays.read(
                        "%s,%s,taken-away,Early May\n%s,2031-05-09,added,Early May"
                                .formatted(name, moved, name));

        var holidays = new BankHolidays(region, changes);

        assertThat(holidays.holds(moved)).isFalse();
        assertThat(holidays.holds(LocalDate.of(2031, 5, 9))).isTrue();
        assertThat(BankHolidays.of(region).holds(moved)).isTrue();
    }
}
