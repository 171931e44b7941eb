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

/** What the words beside a recurrence say about it. */
class RoundsTest {
    private static final LocalDate START = LocalDate.of(2025, 9, 1);
    private final Timescales timescales = new Timescales(Conventions.UK);

    @ParameterizedTest(name = "{0} comes round {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Annually (Spring)|yearly in spring",
                "Annually, each winter|yearly in winter",
                "Autumn, annually|yearly in autumn",
                "Each spring|yearly in spring",
                "Every other summer|every 2 years in summer",
                "Every Christmas|yearly at Christmas",
                "Each Hilary|yearly in Hilary term",
                "Annual spring conference|yearly",
                "twice a year (March and November)|yearly in March and November",
                "twice a year|twice a year",
                "annual (30 June)|yearly in June",
                "Twice per term|twice a term",
                "three times a term|3 times a term",
                "twice a month|twice a month",
                "second Tuesday of the month|monthly on the second Tuesday",
                "last Friday of each month|monthly on the last Friday",
                "Bi-annual (twice a year)|twice a year",
                "bi-annual (every two years)|every 2 years",
                "bi-monthly (every two months)|every 2 months",
                "Bi-annually in March and November|yearly in March and November",
                "bi-ennially|every 2 years",
            })
    void takesItsSeasonMonthsAndMeaningFromTheWordsBeside(String words, String often) {
        Reading reading = timescales.read(words, START);

        assertThat(reading.kind()).isEqualTo(Kind.RECURRING);
        assertThat(reading.recurrence()).extracting(Recurrence::words).isEqualTo(often);
        assertThat(reading.ask()).isNull();
    }

    @ParameterizedTest(name = "{0} comes round from {1} to {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Annually 2026-2029|2026-01-01|2029-12-31",
                "yearly 2026 - 2029|2026-01-01|2029-12-31",
                "Annually for three years from 2026|2026-01-01|2028-12-31",
                "From Nov 2026, quarterly for 2 years|2026-11-01|2028-10-31",
                "Annually Nov 2026 - Jan 2027|2026-11-01|",
            })
    void endsWithTheYearsThatItNames(String words, LocalDate from, @Nullable LocalDate until) {
        Reading reading = timescales.read(words, START);

        assertThat(reading.kind()).isEqualTo(Kind.RECURRING);
        assertThat(reading.start()).isEqualTo(from);
        assertThat(reading.end()).isEqualTo(until);
    }

    @ParameterizedTest(name = "{0}: from when?")
    @ValueSource(strings = {"Every 6 months for 2 years", "monthly for 6 months"})
    void asksFromWhenALengthCounts(String words) {
        Reading reading = timescales.read(words, START);

        assertThat(reading.kind()).isEqualTo(Kind.RECURRING);
        assertThat(reading.confidence()).isEqualTo(Confidence.TO_ASK);
    }

    @Test
    void stillAsksWhatBiannualMeansWhereTheMonthsAreAnothers() {
        Reading reading = timescales.read("biannual, report in Nov and May", START);

        assertThat(reading.ask()).extracting(Clarification::topic).isEqualTo(Topic.BIANNUAL);
    }

    @ParameterizedTest(name = "{0} is from {1} to {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Financial year 2026/27 (Apr-Mar)|2026-04-01|2027-03-31",
                "FY 26/27: April to March|2026-04-01|2027-03-31",
                "end of financial year 26/27 (31 July 2027)||2027-07-31",
                "Feb half term 2027||2027-02-28",
                "October half-term 2026||2026-10-31",
                "Aut 26|2026-09-01|2026-11-30",
                "Spr term 2027|2027-01-01|2027-03-31",
                "second term 27|2027-01-01|2027-03-31",
                "1.5 years|2025-09-01|2027-02-28",
                "2.5 years|2025-09-01|2028-02-29",
                "In 18 months|2025-09-01|2027-02-28",
                "Up to 6 months|2025-09-01|2026-02-28",
                "From 24 months|2027-09-01|",
                "Within a year of signing|2025-09-01|2026-08-31",
            })
    void readsWhatTheCellAnswersItself(
            String words, @Nullable LocalDate start, @Nullable LocalDate end) {
        Reading reading = timescales.read(words, START);

        assertThat(reading.start()).isEqualTo(start);
        assertThat(reading.end()).isEqualTo(end);
        assertThat(reading.ask()).isNull();
    }

    @ParameterizedTest(name = "{0} is asked about")
    @ValueSource(
            strings = {
                "6+ months",
                "over two years",
                "at least 6 months",
                "First 100 days",
                "Before Xmas break",
                "1Q26",
                "FY 26/27 (report 31 July 2027)",
                "FY 26/27 (by 31 July 2028)",
                "FY 26/27 (1 June 2027)",
            })
    void asksRatherThanNamingNoTime(String words) {
        assertThat(timescales.read(words, START).confidence()).isEqualTo(Confidence.TO_ASK);
    }
}
