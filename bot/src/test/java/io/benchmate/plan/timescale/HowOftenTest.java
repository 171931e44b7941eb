package io.benchmate.plan.timescale;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.plan.timescale.Reading.Kind;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;

class HowOftenTest {
    private final Timescales timescales = new Timescales(Conventions.UK);

    @ParameterizedTest(name = "{0} comes round {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "6 per annum|6 times a year",
                "6 PER ANNUM|6 times a year",
                "4 p.a.|4 times a year",
                "4 pa|4 times a year",
                "4/year|4 times a year",
                "3 a year|3 times a year",
                "2 per year|twice a year",
                "2 events per year|twice a year",
                "2 events/year|twice a year",
                "Two rounds a year|twice a year",
                "Three network meetings each year|3 times a year",
                "about 6 events a year|about 6 times a year",
                "four drop-in sessions every academic year|4 times a year",
                "two workshops p.a.|twice a year",
                "one event per year|yearly",
                "10 places per year|yearly",
                "14 hours of training a year|yearly",
                "£500 per annum|yearly",
                "5% per year|yearly",
                "2 days per year|yearly",
                "3 x per year|3 times a year",
                "once a year|yearly",
                "Every second Wednesday|every 2 weeks",
                "every other Friday|every 2 weeks",
                "end of each AY|yearly",
                "Half-termly|6 times a year",
            })
    void countsOccasionsButNoAmounts(String words, String often) {
        assertThat(timescales.read(words, null).recurrence())
                .extracting(Recurrence::words)
                .isEqualTo(often);
    }

    @ParameterizedTest(name = "{0} comes round from {1} to {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "10 places per year by 2027||2027-12-31",
                "2 events per year by end of AY 26/27||2027-07-31",
                "Quarterly by July 2027||2027-07-31",
                "4 workshops a year before 2028||2027-12-31",
                "Monthly meetings; report July 2026||",
                "Monthly meetings, with a report in July 2026||",
                "Weekly meetings. Evaluation June 2026||",
                "Termly forums - survey results by March 2026||",
                "Quarterly meetings (chair's report Dec 2026)||",
                "Monthly meetings from July 2026|2026-07-01|",
                "Monthly meetings, first in July 2026|2026-07-01|",
                "Monthly meetings, starting July 2026|2026-07-01|",
                "By June 2026, then annually|2026-06-01|",
                "Launch July 2026, monthly meetings|2026-07-01|",
                "Reviewed annually by March 2026|2026-03-01|",
                "Monthly (July 2026)|2026-07-01|",
                "Weekly from 5 Oct 2026 to 11 Dec 2026|2026-10-05|2026-12-11",
                "6 sessions per year, Oct 2026 - July 2027|2026-10-01|2027-07-31",
            })
    void beginsAndEndsOnlyWithItsOwnDates(
            String words, @Nullable LocalDate from, @Nullable LocalDate until) {
        Reading reading = timescales.read(words, null);

        assertThat(reading.kind()).isEqualTo(Kind.RECURRING);
        assertThat(reading.start()).isEqualTo(from);
        assertThat(reading.end()).isEqualTo(until);
    }

    @ParameterizedTest(name = "{0} goes on from {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Ongoing - review Dec 2026|",
                "Ongoing; review Dec 2026|",
                "On-going, reviewed in December 2026|",
                "Ongoing with review in Dec 2026|",
                "Ongoing (formal evaluation June 2026)|",
                "Continuous. Report Dec 2026|",
                "BAU – audit March 2026|",
                "Ongoing and evaluated June 2026|",
                "Ongoing from Dec 2026|2026-12-01",
                "Ongoing - Dec 2026|2026-12-01",
                "Ongoing (starting Dec 2026)|2026-12-01",
                "Dec 2026, ongoing|2026-12-01",
                "Ongoing - launch Dec 2026|2026-12-01",
                "Rolling programme: first intake Sept 2026|2026-09-01",
            })
    void goesOnFromItsOwnDateOnly(String words, @Nullable LocalDate from) {
        Reading reading = timescales.read(words, null);

        assertThat(reading.kind()).isEqualTo(Kind.ONGOING);
        assertThat(reading.start()).isEqualTo(from);
        assertThat(reading.milestones()).hasSizeGreaterThan(1);
    }

    @ParameterizedTest(name = "{0} is due by {1}, from {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Strategy 2030 alignment by Dec 2026|2026-12-31|",
                "2030 Strategy refresh by Dec 2026|2026-12-31|",
                "Vision 2030: framework published March 2026|2026-03-31|",
                "Aligned with Strategy 2035, June 2026|2026-06-30|",
                "REF 2029 statement by 31 October 2027|2027-10-31|",
                "Net Zero 2040 lab review by July 2026|2026-07-31|",
                "Room 2030 refit by May 2026|2026-05-31|",
                "Campus 2035 consultation, by June 2026|2026-06-30|",
                "Pilot 2026, roll-out by June 2027|2027-06-30|2026-01-01",
                "2026, with final report by June 2027|2027-06-30|2026-01-01",
                "Strategy 2030|2030-12-31|2030-01-01",
                "Pilot June 2026, launch 2027|2027-12-31|2027-01-01",
            })
    void leavesOutTheYearInAName(String words, LocalDate end, @Nullable LocalDate start) {
        Reading reading = timescales.read(words, null);

        assertThat(reading.end()).isEqualTo(end);
        assertThat(reading.start()).isEqualTo(start);
    }
}
