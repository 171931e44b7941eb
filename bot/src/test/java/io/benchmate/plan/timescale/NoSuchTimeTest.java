package io.benchmate.plan.timescale;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.plan.timescale.Reading.Confidence;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;

class NoSuchTimeTest {
    private final Timescales timescales = new Timescales(Conventions.UK);

    @ParameterizedTest(name = "{0} is asked about")
    @ValueSource(
            strings = {
                "30 February 2026",
                "29 Feb 2027",
                "30th of February, 2026",
                "Feb 30, 2026",
                "Sept 31 2026",
                "by 31 June 2026",
                "31st November 2026",
                "32 March 2026",
                "on 35th May 2026",
                "31/02/2026",
                "31.04.2026",
                "31-06-26",
                "31/9/26",
                "2026-02-30",
                "13/13/2026",
                "00/10/2026",
                "1st-31st June 2026",
                "24/25/26",
                "Awareness day 2026 (31 June)",
            })
    void asksAboutADayThatThereIsNot(String words) {
        Reading reading = timescales.read(words, null);

        assertThat(reading.end()).isNull();
        assertThat(reading.start()).isNull();
        assertThat(reading.confidence()).isEqualTo(Confidence.TO_ASK);
    }

    @ParameterizedTest(name = "{0} is due by {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "29 February 2028|2028-02-29",
                "Action 4.13.20: by June 2026|2026-06-30",
                "Train 36 March 2026|2026-03-31",
                "Cohort of 32, March 2026|2026-03-31",
                "30 November 2026|2026-11-30",
                "12/31/2026|2026-12-31",
            })
    void takesNoOtherNumberForAMistypedDay(String words, LocalDate end) {
        assertThat(timescales.read(words, null).end()).isEqualTo(end);
    }

    @ParameterizedTest(name = "{0} shows that the day comes first")
    @CsvSource(
            delimiter = '|',
            value = {
                "1/9/26 - 31/8/27|2026-09-01|2027-08-31",
                "1/9/26–31/8/27|2026-09-01|2027-08-31",
                "3/4/26 to 28/5/26|2026-04-03|2026-05-28",
                "4/23/26 - 5/3/26|2026-04-23|2026-05-03",
                "from 2/3/26 until 30/4/26|2026-03-02|2026-04-30",
                "5.6.26 - 13.7.26|2026-06-05|2026-07-13",
            })
    void learnsTheOrderOfDayAndMonthFromTheCell(String words, LocalDate start, LocalDate end) {
        Reading reading = timescales.read(words, null);

        assertThat(reading.start()).isEqualTo(start);
        assertThat(reading.end()).isEqualTo(end);
        assertThat(reading.ask()).isNull();
    }
}
