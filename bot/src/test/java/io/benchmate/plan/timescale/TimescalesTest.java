package io.benchmate.plan.timescale;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.plan.timescale.Reading.Confidence;
import io.benchmate.plan.timescale.Reading.Kind;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.List;

class TimescalesTest {
    private static final LocalDate START = LocalDate.of(2025, 1, 1);
    private final Timescales timescales = new Timescales(Conventions.UK);

    @ParameterizedTest(name = "{0} is due by {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "by end January 27|2027-01-31",
                "Feb-28|2028-02-29",
                "By Dec. 31st, 2026|2026-12-31",
                "3/4/2026|2026-04-03",
                "04/23/2026|2026-04-23",
                "09/2026|2026-09-30",
                "11/27|2027-11-30",
                "by 2027|2027-12-31",
                "end of AY 26/27|2027-07-31",
                "no later than 31 August 2026|2026-08-31",
                "before Easter 2027|2027-03-28",
                "before the end of March 2026|2026-03-31",
                "Draft Dec 2025, final Mar 2026|2026-03-31",
                "Audit by end May 2026 with aim to have posts filled by October 2026|2026-10-31",
                "March 2026 (revised to June 2026)|2026-06-30",
                "Summer 2026, subject to approval after Council meets in July 2027|2026-08-31",
                "1,000 members by 2027|2027-12-31",
                "by financial year end 2027|2027-07-31",
                "Report ready for Apprenticeship Week 2027 (8 February)|2027-02-08",
            })
    void namesTheLastDay(String words, LocalDate end) {
        Reading reading = timescales.read(words, null);

        assertThat(reading.isDated()).isTrue();
        assertThat(reading.end()).isEqualTo(end);
    }

    @ParameterizedTest(name = "{0} runs from {1} to {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Sept-Oct 2026|2026-09-01|2026-10-31",
                "Nov - Feb 2026|2025-11-01|2026-02-28",
                "Jan 25 - Mar 26|2025-01-01|2026-03-31",
                "w/c 2 March 2026|2026-03-02|2026-03-08",
                "Autumn 2026|2026-09-01|2026-11-30",
                "Spring/Summer 2026|2026-03-01|2026-08-31",
                "Winter 2026/27|2026-12-01|2027-02-28",
                "Michaelmas 2026|2026-10-01|2026-12-31",
                "Spring term 2027|2027-01-01|2027-03-31",
                "Semester 2 2026/27|2027-02-01|2027-06-30",
                "ASAP in 26/27|2026-08-01|2027-07-31",
                "2025-2028|2025-01-01|2028-12-31",
                "mid-2026|2026-05-01|2026-08-31",
                "late 2026|2026-10-01|2026-12-31",
                "H2 2026|2026-07-01|2026-12-31",
                "Feb 2026 - 2028|2026-02-01|2028-12-31",
                "28th–30th June 2026|2026-06-28|2026-06-30",
                "Q3 26|2026-07-01|2026-09-30",
                "Acad yr 26-27|2026-08-01|2027-07-31",
                "Sumer 2026|2026-06-01|2026-08-31",
            })
    void namesTheFirstAndTheLastDay(String words, LocalDate start, LocalDate end) {
        Reading reading = timescales.read(words, null);

        assertThat(reading.kind()).isEqualTo(Kind.WINDOW);
        assertThat(reading.start()).isEqualTo(start);
        assertThat(reading.end()).isEqualTo(end);
    }

    @ParameterizedTest(name = "{0} counts from the plan's start to {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "0-24 months held up by covid 23|2025-01-01|2026-12-31",
                "6-12 months|2025-07-01|2025-12-31",
                "Year 1 - 2|2025-01-01|2026-12-31",
                "Y2-Y3|2026-01-01|2027-12-31",
                "Months 7-12|2025-07-01|2025-12-31",
                "within 6 months of launch|2025-01-01|2025-06-30",
                "Long-term (3-5 years)|2028-01-01|2029-12-31",
            })
    void countsFromThePlansStart(String words, LocalDate start, LocalDate end) {
        Reading anchored = timescales.read(words, START);
        Reading adrift = timescales.read(words, null);

        assertThat(anchored.start()).isEqualTo(start);
        assertThat(anchored.end()).isEqualTo(end);
        assertThat(adrift.kind()).isEqualTo(Kind.RELATIVE);
        assertThat(adrift.end()).isNull();
        assertThat(adrift.ask()).isNotNull();
    }

    @ParameterizedTest(name = "{0} comes round {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "November annually|yearly in November",
                "annually, in June|yearly in June",
                "half-yearly (Jan & July)|every 6 months",
                "Every other year|every 2 years",
                "biennially|every 2 years",
                "every 18 months|every 18 months",
                "on a quarterly basis|every 3 months",
                "once a term|termly",
                "twice a year|twice a year",
                "c.6 times/year|about 6 times a year",
                "September 2026 (annual thereafter)|yearly in September",
                "Monthly meetings until July 2027|monthly",
                "Launched Jan 2026; annual review|yearly",
            })
    void comesRoundAgain(String words, String recurrence) {
        Reading reading = timescales.read(words, null);

        assertThat(reading.kind()).isEqualTo(Kind.RECURRING);
        assertThat(reading.recurrence()).extracting(Recurrence::words).isEqualTo(recurrence);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "On-going|ONGOING",
                "Continuing action|ONGOING",
                "BAU|ONGOING",
                "From July 2026|ONGOING",
                "Start January 2027|ONGOING",
                "Not before January 2027|ONGOING",
                "AY 26-27 onwards|ONGOING",
                "Immediate|IMMEDIATE",
                "as soon as possible|IMMEDIATE",
                "Ongiong|ONGOING",
                "immediatley|IMMEDIATE",
                "Qtrly|RECURRING",
                "Sprint 2|UNKNOWN",
                "TBC following talks with HR in May 2026|UNKNOWN",
                "n/a|UNKNOWN",
                "–|UNKNOWN",
                "Completed|UNKNOWN",
                "Dependent on funding|UNKNOWN",
                "after the 2026 restructure|UNKNOWN",
                "within 5 working days of the meeting|RELATIVE",
                "2 years after the submission|RELATIVE",
                "next three to five years|RELATIVE",
            })
    void givesNoLastDay(String words, Kind kind) {
        Reading reading = timescales.read(words, START);

        assertThat(reading.kind()).isEqualTo(kind);
        assertThat(reading.end()).isNull();
    }

    @ParameterizedTest(name = "{0} is asked about")
    @CsvSource(
            delimiter = '|',
            value = {
                "bi-annual|BIANNUAL",
                "FY 26/27|FINANCIAL_YEAR",
                "Winter 2026|SEASON_AT_YEARS_EDGE",
                "Q2 2026|QUARTER",
                "Year 2|PLAN_START",
                "by March|YEAR_MISSING",
                "bi-monthly|BIWEEKLY",
                "3/4/26|DAY_OR_MONTH_FIRST",
                "Semester 3 of 2026/27 break|PART_OF_YEAR",
                "Summer vacation 2026|PART_OF_YEAR",
            })
    void asksWhatTheWordsLeaveOpen(String words, Topic topic) {
        Reading reading = timescales.read(words, null);

        assertThat(reading.confidence()).isEqualTo(Reading.Confidence.TO_ASK);
        assertThat(reading.ask()).extracting(Clarification::topic).isEqualTo(topic);
    }

    @Test
    void keepsEachMilestoneWithItsWordsAndCondition() {
        Reading reading =
                timescales.read(
                        "Survey closed by end March 2026, report by June 2026 (dependent on the"
                                + " data team)",
                        null);

        assertThat(reading.milestones())
                .extracting(Milestone::what)
                .containsExactly("Survey closed", "report");
        assertThat(reading.milestones())
                .extracting(Milestone::words)
                .containsExactly("end March 2026", "June 2026");
        assertThat(condition(reading)).isEqualTo("dependent on the data team");
    }

    @Test
    void givesEachMilestoneItsDaysPrecisionAndConfidence() {
        List<Milestone> milestones =
                timescales
                        .read("Draft in Febuary 2027, final in Summer 2027 and Q3 2027", null)
                        .milestones();

        assertThat(milestones)
                .extracting(Milestone::latest)
                .containsExactly(
                        LocalDate.of(2027, 2, 28),
                        LocalDate.of(2027, 8, 31),
                        LocalDate.of(2027, 9, 30));
        assertThat(milestones)
                .extracting(Milestone::precision)
                .containsExactly(Precision.MONTH, Precision.SEASON, Precision.QUARTER);
        assertThat(milestones)
                .extracting(Milestone::confidence)
                .containsExactly(Confidence.USUAL, Confidence.USUAL, Confidence.TO_ASK);
        assertThat(milestones.getFirst().earliest()).isEqualTo(LocalDate.of(2027, 2, 1));
    }

    @ParameterizedTest(name = "{0} is sure: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "31 March 2027|true",
                "by end March 2027|true",
                "Septmber 2027|false",
                "01/09/2027|false",
                "13/09/2027|true",
                "Autumn 2027|false",
                "Jan 2026/27|false"
            })
    void saysWhetherItReadsSoOnlyByUse(String words, boolean sure) {
        assertThat(timescales.read(words, null).confidence() == Confidence.SURE).isEqualTo(sure);
    }

    private static @Nullable String condition(Reading reading) {
        return reading.milestones().getLast().condition();
    }

    @Test
    void putsWhatAnRruleCanSayIntoOne() {
        Recurrence recurrence = timescales.read("January and July each year", null).recurrence();

        assertThat(recurrence)
                .isEqualTo(
                        new Recurrence.Rule(
                                "FREQ=YEARLY;BYMONTH=1,7", "yearly in January and July"));
    }
}
