package io.benchmate.plan.timescale;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.plan.timescale.Reading.Confidence;
import io.benchmate.plan.timescale.Reading.Kind;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;

/** How long something takes, and by when it must be there for something else. */
class HowLongTest {
    private static final LocalDate START = LocalDate.of(2025, 9, 1);
    private final Timescales timescales = new Timescales(Conventions.UK);

    @ParameterizedTest(name = "{0}: days or years?")
    @ValueSource(strings = {"Jan 26 - 28", "MAY 25–27", "Nov 26 to 30", "by Mar 27-29"})
    void asksWhetherFiguresAreDaysOrYears(String words) {
        Reading reading = timescales.read(words, START);

        assertThat(reading.end()).isNull();
        assertThat(reading.confidence()).isEqualTo(Confidence.TO_ASK);
    }

    @ParameterizedTest(name = "{0} runs from {1} to {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Jun '26 - '28|2026-06-01|2028-12-31",
                "Sept 26 - 35|2026-09-01|2035-12-31",
                "Jan 26 - 6 Mar 26|2026-01-01|2026-03-06",
                "From Nov 2026 (6 months)|2026-11-01|2027-04-30",
                "Starting Nov 2026, 12 months|2026-11-01|2027-10-31",
                "Duration of action plan 2026-29|2026-01-01|2029-12-31",
                "Throughout the programme (2026-2029)|2026-01-01|2029-12-31",
                "within 3 months of launch in Nov 2026|2026-11-01|2027-02-28",
                "Launch in Nov 25, repeated in 26 and 27|2025-11-01|2027-11-30",
                "In Nov 2025, again in 2027|2025-11-01|2027-11-30",
            })
    void lastsAsLongAsItSays(String words, LocalDate start, LocalDate end) {
        Reading reading = timescales.read(words, START);

        assertThat(reading.kind()).isEqualTo(Kind.WINDOW);
        assertThat(reading.start()).isEqualTo(start);
        assertThat(reading.end()).isEqualTo(end);
        assertThat(reading.ask()).isNull();
    }

    @ParameterizedTest(name = "{0}: until when?")
    @CsvSource(
            delimiter = '|',
            value = {
                "Nov 2026, 6 months|2027-04-30",
                "Nov 2026 + 6 months|2027-04-30",
                "Nov 2026 (12 months)|2027-10-31",
                "3 years from 2026|2028-12-31",
            })
    void asksWhatACountBesideADateMeans(String words, LocalDate usual) {
        Reading reading = timescales.read(words, START);

        assertThat(reading.end()).isEqualTo(usual);
        assertThat(reading.confidence()).isEqualTo(Confidence.TO_ASK);
    }

    @Test
    void asksWithTheWholeOfABracket() {
        assertThat(timescales.read("Nov 2026 (12 months)", START).ask())
                .extracting(Clarification::question)
                .isEqualTo("Which days does “Nov 2026 (12 months)” mean?");
    }

    @ParameterizedTest(name = "{0} is due by {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "6 months after launch in Nov 2026|2027-05-31",
                "2 weeks after the workshop on 2 Nov 2026|2026-11-16",
                "Ongoing, complete Nov 2026|2026-11-30",
                "Ongoing - ends Nov 2026|2026-11-30",
                "in readiness for AY27/28|2027-07-31",
                "in time for 2027/28|2027-07-31",
                "Ready for Autumn 2026|2026-08-31",
                "in time for 2 Nov 2026|2026-11-02",
                "Prior to Nov 2026 intake|2026-10-31",
                "prior to the end of Nov 2026|2026-11-30",
                "by or before Nov 2026|2026-11-30",
                "On or before 30 Nov 2026|2026-11-30",
                "June 2026, 3 events|2026-06-30",
                "June 2026 (2 days)|2026-06-30",
            })
    void isDueInTimeForWhatFollows(String words, LocalDate end) {
        Reading reading = timescales.read(words, START);

        assertThat(reading.end()).isEqualTo(end);
        assertThat(reading.start()).isNull();
        assertThat(reading.ask()).isNull();
    }

    @ParameterizedTest(name = "{0} goes on from {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Ongoing - phase 1 completed Nov 2026|",
                "Ongoing from Nov 2026|2026-11-01",
                "Completion Nov 2026, ongoing support|2026-11-01",
            })
    void goesOnBehindADateThatIsNoEnd(String words, @Nullable LocalDate from) {
        Reading reading = timescales.read(words, START);

        assertThat(reading.kind()).isEqualTo(Kind.ONGOING);
        assertThat(reading.start()).isEqualTo(from);
    }
}
