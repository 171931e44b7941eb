package io.benchmate.plan.timescale;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.plan.timescale.Reading.Confidence;
import io.benchmate.plan.timescale.Reading.Kind;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;

/** A part of a year, of the plan or of the calendar, is never taken for the whole of it. */
class PartsOfYearsTest {
    private static final LocalDate START = LocalDate.of(2025, 9, 1);
    private final Timescales timescales = new Timescales(Conventions.UK);

    @ParameterizedTest(name = "{0} is from {1} to {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Year 1 (Spring)|2026-03-01|2026-05-31",
                "Autumn Y2|2026-09-01|2026-11-30",
                "Spring term, Year 2|2027-01-01|2027-03-31",
                "October Y1|2025-10-01|2025-10-31",
                "Feb Year 1|2026-02-01|2026-02-28",
                "OCT, YEAR 2|2026-10-01|2026-10-31",
                "May of Year 2|2027-05-01|2027-05-31",
                "Year 1 (by March)|2025-09-01|2026-03-31",
                "Year 1: Jan–Mar|2026-01-01|2026-03-31",
                "Y1 M6|2026-02-01|2026-02-28",
                "Year 2, Month 12|2027-08-01|2027-08-31",
                "Y1 M3-M6|2025-11-01|2026-02-28",
                "by end of March Year 1||2026-03-31",
                "From Oct Year 2|2026-10-01|",
                "Year 1 Oct - Year 2 March|2025-10-01|2027-03-31",
                "Half-way through Year 1|2026-01-01|2026-04-30",
                "Mid-point of Year 1|2026-01-01|2026-04-30",
                "Year 1 start|2025-09-01|2025-11-30",
                "Year 1 (end)|2026-08-01|2026-08-31",
                "Start of Year 2|2026-09-01|2026-11-30",
                "by the start of Year 2||2026-09-01",
                "Year 1, May 2026||2026-05-31",
            })
    void countsMonthsOfThePlansYears(
            String words, @Nullable LocalDate start, @Nullable LocalDate end) {
        Reading reading = timescales.read(words, START);

        assertThat(reading.start()).isEqualTo(start);
        assertThat(reading.end()).isEqualTo(end);
        assertThat(reading.ask()).isNull();
    }

    @ParameterizedTest(name = "{0} is asked about")
    @ValueSource(strings = {"Years 1-2 (Spring)", "Year 2 Week 3", "Y1 W6", "Year 1 (Summer)"})
    void asksWhereTheWholeYearWouldBeWrong(String words) {
        Reading reading = timescales.read(words, LocalDate.of(2025, 7, 1));

        assertThat(reading.kind()).isEqualTo(Kind.UNKNOWN);
        assertThat(reading.confidence()).isEqualTo(Confidence.TO_ASK);
    }

    @ParameterizedTest(name = "{0} is asked about where the plan does not begin on a first")
    @ValueSource(strings = {"October Y1", "Year 1 (Spring)"})
    void asksWhereMonthsOfThePlanAreNoneOfTheCalendar(String words) {
        Reading reading = timescales.read(words, LocalDate.of(2025, 10, 15));

        assertThat(reading.end()).isNull();
        assertThat(reading.confidence()).isEqualTo(Confidence.TO_ASK);
    }

    @ParameterizedTest(name = "{0} waits for the plan's start")
    @ValueSource(strings = {"Year 1 (Spring)", "Y1 M6", "start of Year 2"})
    void namesNoDayBeforeThePlansStartIsKnown(String words) {
        Reading reading = timescales.read(words, null);

        assertThat(reading.end()).isNull();
        assertThat(reading.ask()).extracting(Clarification::topic).isEqualTo(Topic.PLAN_START);
    }

    @ParameterizedTest(name = "{0} is from {1} to {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "halfway through AY 26/27|2026-12-01|2027-03-31",
                "half way through 2027|2027-05-01|2027-08-31",
                "midpoint of 2027|2027-05-01|2027-08-31",
                "Terms 1 and 2 2026/27|2026-09-01|2027-03-31",
                "Terms 2-3, 2026/27|2027-01-01|2027-06-30",
                "HY2 2026|2026-07-01|2026-12-31",
                "end 2026/start 2027|2026-12-01|2027-03-31",
                "Late 2026 / early 2027|2026-10-01|2027-03-31",
                "Good Friday 2027||2027-03-26",
                "by Easter Monday 2027||2027-03-29",
                "Christmas Eve 2026||2026-12-24",
                "Boxing Day 2026||2026-12-26",
            })
    void readsPartsOfTheCalendar(String words, @Nullable LocalDate start, LocalDate end) {
        Reading reading = timescales.read(words, null);

        assertThat(reading.start()).isEqualTo(start);
        assertThat(reading.end()).isEqualTo(end);
    }

    @ParameterizedTest(name = "{0}: which part?")
    @ValueSource(strings = {"Half term 1 2026/27", "Half-term 2 2026/27"})
    void asksWhichHalfOfATermIsMeant(String words) {
        Reading reading = timescales.read(words, null);

        assertThat(reading.end()).isNull();
        assertThat(reading.confidence()).isEqualTo(Confidence.TO_ASK);
    }
}
