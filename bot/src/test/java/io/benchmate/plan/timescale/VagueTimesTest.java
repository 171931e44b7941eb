package io.benchmate.plan.timescale;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.plan.timescale.Reading.Confidence;
import io.benchmate.plan.timescale.Reading.Kind;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;
import java.util.List;

class VagueTimesTest {
    private final Timescales timescales = new Timescales(Conventions.UK);

    @ParameterizedTest(name = "{0}: which year?")
    @ValueSource(
            strings = {
                "Q2",
                "q1 - q2",
                "By end of Q3",
                "Quarter 4",
                "H1",
                "Second half",
                "Term 1",
                "Semester 2",
                "Autumn",
                "SPRING",
                "by summer",
                "Spring/Summer",
                "Early autumn",
                "Summer vacation",
                "Summer term",
                "Michaelmas",
                "end of Hilary term",
                "Easter",
                "Before Christmas",
                "New Year",
                "mid-year",
                "Mid year",
                "midyear",
                "end of the year",
                "by the end of the calendar year",
                "Year-end",
                "early in the new year",
                "next year",
                "next academic year",
                "start of the academic year",
                "this summer",
                "by 31/12",
                "31/12",
                "1/9",
                "by 10/12",
                "Nov 11",
                "10 Jan - 12 Feb",
                "Autumn (TBC)",
                "Q2, subject to funding",
            })
    void asksForAYear(String words) {
        Reading reading = timescales.read(words, null);

        assertThat(reading.kind()).isEqualTo(Kind.UNKNOWN);
        assertThat(reading.end()).isNull();
        assertThat(reading.confidence()).isEqualTo(Confidence.TO_ASK);
        assertThat(reading.ask()).extracting(Clarification::topic).isEqualTo(Topic.YEAR_MISSING);
    }

    @ParameterizedTest(name = "{0}: which days?")
    @ValueSource(
            strings = {
                "end of term",
                "By the end of term",
                "Start of semester",
                "mid-term",
                "half term",
                "Next term",
                "end of the month",
                "next quarter",
                "By end of plan",
                "End of the action plan",
                "end of plan period",
                "by end of project",
                "End of phase 1",
                "end of the academic year",
                "by end of financial year",
                "Year 1 Term 2",
                "End of AY",
                "Y1 S2",
                "Semester 1 of Year 2",
                "Week 3 of Autumn term 2026",
                "2026/27 Spring term",
            })
    void asksForDays(String words) {
        Reading reading = timescales.read(words, null);

        assertThat(reading.kind()).isEqualTo(Kind.UNKNOWN);
        assertThat(reading.ask()).extracting(Clarification::topic).isEqualTo(Topic.PART_OF_YEAR);
    }

    @ParameterizedTest(name = "{0} is not asked about")
    @ValueSource(
            strings = {
                "Ongoing (each term)",
                "Weekly during term",
                "Every autumn",
                "June 2026 (end of the academic year)",
                "ASAP, by end of term",
                "Autumn conference",
                "Spring clean of the stores",
                "Long-term",
                "short term",
                "Section H1 refurbishment",
                "3/4 of staff",
                "After the new year group starts",
            })
    void leavesAloneWhatIsNoTimeOrHasAnother(String words) {
        assertThat(timescales.read(words, null).ask()).isNull();
    }

    @ParameterizedTest(name = "{0} in {1} ends on {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Autumn|2026|2026-11-30",
                "Spring/Summer|2026|2026-08-31",
                "Summer term|2026|2026-06-30",
                "Term 1|2026|2026-12-31",
                "by 31/12|2026|2026-12-31",
                "mid-year|2026|2026-08-31",
                "end of the year|2026|2026-12-31",
                "Early autumn|2026|2026-09-30",
                "By Christmas|2026|2026-12-25",
                "next academic year|2026|2027-07-31",
                "Q2|2026|2026-06-30",
                "Sept|2026|2026-09-30",
            })
    void takesTheYearThatAnAdminGives(String words, String year, LocalDate end) {
        Answers answers = Answers.of(List.of(new Statement.InYear(words, year)));

        assertThat(timescales.read(words, null, answers).end()).isEqualTo(end);
    }

    @Test
    void asksForTheQuartersOnceTheYearIsGiven() {
        Answers answers = Answers.of(List.of(new Statement.InYear("Q2", "2026")));

        assertThat(timescales.read("Q2", null, answers).ask())
                .extracting(Clarification::topic)
                .isEqualTo(Topic.QUARTER);
    }

    @Test
    void comesRoundWhereAnAdminSaysEveryYear() {
        Answers answers = Answers.of(List.of(new Statement.InYear("by 31/12", "every year")));

        assertThat(timescales.read("by 31/12", null, answers).kind()).isEqualTo(Kind.RECURRING);
    }

    @Test
    void asksAboutARangeWithAVagueEnd() {
        Reading reading = timescales.read("Sept 2026 - end of term", null);

        assertThat(reading.confidence()).isEqualTo(Confidence.TO_ASK);
    }

    @ParameterizedTest(name = "{0} waits for the plan's start")
    @ValueSource(
            strings = {
                "first 6 months",
                "first 6 months.",
                "(first 6 months)",
                "First six months:",
                "In the first 6 months",
                "during the first 12 months",
                "first 6 months, then review",
                "within the first 3 months",
                "First 18 months;",
                "[first 6 months]",
                "First year.",
                "(first two years)",
            })
    void countsTheFirstMonthsFromThePlansStart(String words) {
        assertThat(timescales.read(words, null).ask())
                .extracting(Clarification::topic)
                .isEqualTo(Topic.PLAN_START);
    }

    @ParameterizedTest(name = "{0} ends on {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Q3 FY25/26|2026-04-30",
                "FY25/26 Q3|2026-04-30",
                "Q1 of financial year 2026/27|2026-10-31",
                "end of Q2 FY 26/27|2027-01-31",
                "Q4 FY26|2026-07-31",
            })
    void countsTheQuartersOfAFinancialYearThatIsSet(String words, LocalDate end) {
        Conventions set = Conventions.UK.with(Topic.FINANCIAL_YEAR, Option.FROM_AUGUST);

        Reading reading = new Timescales(set).read(words, null);

        assertThat(reading.end()).isEqualTo(end);
        assertThat(reading.ask()).isNull();
    }

    @ParameterizedTest(name = "{0} is due by {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "After each election (next: May 2027)|2027-05-31",
                "After each election (next May 2027)|2027-05-31",
                "Following each committee (next meeting: 3 June 2026)|2026-06-03",
                "When the survey runs - next due March 2027|2027-03-31",
                "After each intake, next in September 2026|2026-09-30",
                "If funded (expected July 2026)|2026-07-31",
            })
    void keepsTheNextDateOfACondition(String words, LocalDate end) {
        assertThat(timescales.read(words, null).end()).isEqualTo(end);
    }

    @ParameterizedTest(name = "{0} ends on {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Mid-year 2026|2026-08-31",
                "mid year 2026|2026-08-31",
                "Midyear 2026|2026-08-31",
                "By the middle of the year 2026|2026-08-31",
                "midway through 2026|2026-08-31",
                "mid-way through 2026|2026-08-31",
                "New Year 2026|2026-01-31",
                "by New Year 2026|2026-01-01",
                "New Year's Day 2026|2026-01-31",
                "before the New Year 2026|2025-12-31",
                "Year 2026|2026-12-31",
                "calendar year 2026|2026-12-31",
                "end of year 2026|2026-12-31",
                "early in the New Year 2026|2026-03-31",
                "Autumn (2026)|2026-11-30",
                "2026 (Autumn)|2026-11-30",
                "2026 – Summer term|2026-06-30",
                "first week of October 2026|2026-10-07",
                "Second week in Nov 2026|2026-11-14",
                "last week of February 2027|2027-02-28",
                "first Monday of June 2026|2026-06-01",
                "last Friday in October 2026|2026-10-30",
                "2026/09|2026-09-30",
                "09-26|2026-09-30",
                "28/02/2027-31/03/2027|2027-03-31",
            })
    void readsPartsOfAYear(String words, LocalDate end) {
        assertThat(timescales.read(words, null).end()).isEqualTo(end);
    }
}
