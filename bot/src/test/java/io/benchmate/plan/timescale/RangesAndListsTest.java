package io.benchmate.plan.timescale;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.plan.timescale.Reading.Confidence;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;

class RangesAndListsTest {
    private static final LocalDate START = LocalDate.of(2026, 1, 1);
    private final Timescales timescales = new Timescales(Conventions.UK);

    @ParameterizedTest(name = "{0} runs from {1} to {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Oct 2026 - Feb|2026-10-01|2027-02-28",
                "OCT 2026–FEB|2026-10-01|2027-02-28",
                "Nov 26-Apr|2026-11-01|2027-04-30",
                "October 2026 to February|2026-10-01|2027-02-28",
                "Oct '26 until Jan (pilot)|2026-10-01|2027-01-31",
                "Feb 2026 - Sept|2026-02-01|2026-09-30",
                "1 Nov 2026 - 15 Jan|2026-11-01|2027-01-15",
                "from 5 January 2026 to 30th June|2026-01-05|2026-06-30",
                "1 December 2026 – 31 March|2026-12-01|2027-03-31",
                "15 Nov - 20 Feb 2027|2026-11-15|2027-02-20",
                "Autumn 2026 - Spring|2026-09-01|2027-05-31",
                "Autumn term 2026 to Summer term|2026-09-01|2027-06-30",
                "Sept 2026 - mid March|2026-09-01|2027-03-20",
                "Nov 2026 - early Feb|2026-11-01|2027-02-09",
                "mid to late 2026|2026-05-01|2026-12-31",
                "Michaelmas & Hilary 2026/27|2026-10-01|2027-03-31",
                "Summer or Autumn 2026|2026-06-01|2026-11-30",
                "End Oct / early Nov 2026|2026-10-31|2026-11-10",
            })
    void lendsTheYearOfOneEndToTheOther(String words, LocalDate start, LocalDate end) {
        Reading reading = timescales.read(words, null);

        assertThat(reading.end()).isEqualTo(end);
        assertThat(reading.start()).isEqualTo(start);
        assertThat(reading.confidence()).isEqualTo(Confidence.USUAL);
    }

    @ParameterizedTest(name = "{0} is due by {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Oct 2026 and Feb|2027-02-28",
                "Nov 2026 & May|2027-05-31",
                "Draft: Nov 2026, Jan|2027-01-31",
                "14 October 2026 and 3 February|2027-02-03",
                "Oct 2026 - may be extended|2026-10-31",
                "Oct 2026, march for equality|2026-10-31",
                "late Oct 2026 - spring clean of stores|2026-10-31",
                "mid - late October 2026|2026-10-31",
                "Launch Nov 2026, review June|2027-06-30",
                "Launch Nov 2026; reviewed in May|2027-05-31",
                "Nov 2026, was July|2026-11-30",
                "Nov 2026 (orig. July)|2026-11-30",
                "Approved in June; launch Sept 2026|2026-09-30",
            })
    void lendsTheYearToTheNextOfAList(String words, LocalDate end) {
        assertThat(timescales.read(words, null).end()).isEqualTo(end);
    }

    @ParameterizedTest(name = "{0} is asked about")
    @ValueSource(
            strings = {
                "Mar 2026 to Jan 2026",
                "March 2026 – January 2026",
                "From 1 September 2026 to 31 July 2026",
                "01/09/2026 - 31/08/2026",
                "Autumn 2026 until Spring 2026",
                "2027 - 2025",
                "2026/27 to 2024/25",
                "20-10 June 2026",
                "Dec 26 - Nov 26",
                "Q3 2026 - Q1 2026",
                "between June 2026 and May 2026",
                "late 2026 to early 2026",
            })
    void asksAboutWhatEndsBeforeItBegins(String words) {
        Reading reading = timescales.read(words, null);

        assertThat(reading.confidence()).isEqualTo(Confidence.TO_ASK);
        assertThat(reading.end()).isNull();
        assertThat(reading.ask())
                .extracting(Clarification::question)
                .asString()
                .contains("ends before it begins");
    }

    @ParameterizedTest(name = "{0} is now due by {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Brought forward from Dec 2026 to June 2026|2026-06-30",
                "moved from March 2027 to 31 October 2026|2026-10-31",
                "Phase 5 - 1 June 2026|2026-06-01",
                "Step 30 - 2 June 2026|2026-06-02",
                "Phase 3 Sept 2026|2026-09-30",
                "Phase 1 Sept 26, Phase 2 Sept 27|2027-09-30",
                "Stage 2 - March 2027|2027-03-31",
                "v2 June 2026|2026-06-30",
                "October 2026, 2027 and 2028|2028-10-31",
                "Spring 2026 & 2027|2027-05-31",
                "Sept 2026 for 12 months|2027-08-31",
                "From 1 Sept 2026 (for 6 months)|2027-02-28",
                "At the latest Dec 2026|2026-12-31",
            })
    void doesNotTakeEveryDashForARange(String words, LocalDate end) {
        assertThat(timescales.read(words, null).end()).isEqualTo(end);
    }

    @ParameterizedTest(name = "{0} counts from {1} to {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "18m|2026-01-01|2027-06-30",
                "0-6m|2026-01-01|2026-06-30",
                "36 m of cable||",
                "6m - 12m|2026-07-01|2026-12-31",
                "6 months - 1 year|2026-07-01|2026-12-31",
                "6 months to 18 months|2026-07-01|2027-06-30",
                "Mid-Year 2|2027-05-01|2027-08-31",
                "early in Year 2|2027-01-01|2027-03-31",
                "late Year 1|2026-10-01|2026-12-31",
                "Over the next year|2026-01-01|2026-12-31",
                "1.8.26-31.7.27|2026-08-01|2027-07-31",
                "No earlier than Jan 2027|2027-01-01|",
                "Jan 2027 at the earliest|2027-01-01|",
                "Earliest Jan 2027|2027-01-01|",
                "End of Year 2|2027-12-01|2027-12-31",
                "Y1 Q1–Q2|2026-01-01|2026-06-30",
                "Q3/Q4 of Year 1|2026-07-01|2026-12-31",
                "Year 2, Quarter 1|2027-01-01|2027-03-31",
                "Within first 6 months|2026-01-01|2026-06-30",
            })
    void countsPartsOfThePlansYears(
            String words, @Nullable LocalDate start, @Nullable LocalDate end) {
        Reading reading = timescales.read(words, START);

        assertThat(reading.start()).isEqualTo(start);
        assertThat(reading.end()).isEqualTo(end);
    }

    @ParameterizedTest(name = "{0} counts from {1} to {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Years 1, 2 and 3|2026-01-01|2028-12-31",
                "YEARS 1,2 & 3|2026-01-01|2028-12-31",
                "Years 1, 2, 3|2026-01-01|2028-12-31",
                "Year 1, Year 2 and Year 3|2026-01-01|2028-12-31",
                "Year 2/3|2027-01-01|2028-12-31",
                "Yr 1, Yr 2|2026-01-01|2027-12-31",
                "Y1, Y2, Y3|2026-01-01|2028-12-31",
                "Y1/Y2/Y3|2026-01-01|2028-12-31",
                "Years one, two and three|2026-01-01|2028-12-31",
                "Years 1 to 3|2026-01-01|2028-12-31",
                "Months 3, 6 and 9|2026-03-01|2026-09-30",
                "M1, M6|2026-01-01|2026-06-30",
                "First and second year|2026-01-01|2027-12-31",
                "1st, 2nd and 3rd years|2026-01-01|2028-12-31",
                "Year 1, 3 events|2026-01-01|2026-12-31",
                "Year 1, 26 technicians|2026-01-01|2026-12-31",
            })
    void countsListsOfYears(String words, LocalDate start, LocalDate end) {
        Reading reading = timescales.read(words, START);

        assertThat(reading.start()).isEqualTo(start);
        assertThat(reading.end()).isEqualTo(end);
    }
}
