package io.benchmate.plan.timescale;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.plan.timescale.Reading.Confidence;
import io.benchmate.plan.timescale.Reading.Kind;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;

/** Dates that were given up, are only hoped for, or merely hold something back. */
class UnsettledDatesTest {
    private static final LocalDate START = LocalDate.of(2025, 9, 1);
    private final Timescales timescales = new Timescales(Conventions.UK);

    @ParameterizedTest(name = "{0} has no date")
    @ValueSource(
            strings = {
                "Originally May 2026, now TBC",
                "ORIGINALLY MAY 2026 – NOW TBC",
                "March 2025 - missed, new date TBC",
                "Cancelled (was May 2026)",
                "Spring 2026, now cancelled",
                "31 May 2026 deadline missed; TBC",
                "TBC (was July)",
                "Withdrawn - previously due by May 2026",
            })
    void leavesOutADateThatWasGivenUp(String words) {
        Reading reading = timescales.read(words, START);

        assertThat(reading.kind()).isEqualTo(Kind.UNKNOWN);
        assertThat(reading.end()).isNull();
    }

    /** Nothing is given up by who sets out to. */
    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "Going forward from June 2026",
                "Policy revised from Sept 2026",
                "Back from Sept 2026 onwards"
            })
    void takesAStartForAStart(String words) {
        Reading reading = timescales.read(words, START);

        assertThat(reading.kind()).isEqualTo(Kind.ONGOING);
        assertThat(reading.start()).isNotNull();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "Discontinued by June 2026",
                "Missed June 2026",
                "Possibly June 2026 or July 2026"
            })
    void asksOfADateThatMayHaveBeenGivenUp(String words) {
        assertThat(timescales.read(words, START).confidence()).isEqualTo(Confidence.TO_ASK);
    }

    @ParameterizedTest(name = "{0}: which day holds?")
    @ValueSource(
            strings = {
                "Previously May 2024",
                "Was due May 2026",
                "Rescheduled from May 2026",
                "no longer May 2026",
            })
    void asksWhichDayTookThePlaceOfAFormerOne(String words) {
        Reading reading = timescales.read(words, START);

        assertThat(reading.end()).isNull();
        assertThat(reading.confidence()).isEqualTo(Confidence.TO_ASK);
    }

    @ParameterizedTest(name = "{0} is due by {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Originally Nov 2026, now May 2026|2026-05-31",
                "May 2026 (revised from Nov 2026)|2026-05-31",
                "May 2026, was Nov 2026|2026-05-31",
                "moved from Nov 2025 to May 2026|2026-05-31",
                "Postponed from Nov 2025 until May 2026|2026-05-31",
                "Deferred to May 2026 from Nov 2025|2026-05-31",
                "Nov 2026 cancelled, now May 2026|2026-05-31",
                "Original deadline Nov 2026; revised deadline May 2026|2026-05-31",
                "Nov 2025 if possible, otherwise May 2026|2026-05-31",
                "by May 2026 if funded; failing that May 2027|2027-05-31",
                "Subject to funding approval, May 2026|2026-05-31",
                "Lead TBC, May 2026|2026-05-31",
                "May 2026; venue TBC|2026-05-31",
                "Ideally Jan 2026 but by May 2026 at latest|2026-05-31",
                "Meetings held until May 2026|2026-05-31",
            })
    void takesTheDateThatHolds(String words, LocalDate end) {
        Reading reading = timescales.read(words, START);

        assertThat(reading.end()).isEqualTo(end);
        assertThat(reading.start()).isNull();
        assertThat(reading.ask()).isNull();
    }

    @Test
    void keepsTheConditionOfTheEarlierDate() {
        Reading reading = timescales.read("Nov 2025 if possible, otherwise May 2026", START);

        assertThat(reading.milestones())
                .extracting(Milestone::condition)
                .containsExactly("if possible,", null);
    }

    @ParameterizedTest(name = "{0} names no day of its own")
    @ValueSource(
            strings = {
                "Subject to approval by Senate, May 2026",
                "Awaiting outcome of the bid, May 2026",
            })
    void leavesTheDateOfWhatIsAwaitedAlone(String words) {
        assertThat(timescales.read(words, START).end()).isNull();
    }

    @ParameterizedTest(name = "{0} goes on from {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "not until May 2026|2026-05-01",
                "Paused until Oct 2026|2026-10-01",
                "Won't start until 2027|2027-01-01",
                "on hold till 2026/27|2026-08-01",
                "Cannot begin until 3 March 2026|2026-03-03",
            })
    void beginsOnTheDayThatHoldsItBack(String words, LocalDate from) {
        Reading reading = timescales.read(words, START);

        assertThat(reading.kind()).isEqualTo(Kind.ONGOING);
        assertThat(reading.start()).isEqualTo(from);
        assertThat(reading.end()).isNull();
    }

    @ParameterizedTest(name = "{0} is not settled")
    @ValueSource(
            strings = {
                "May 2026?",
                "May 2026 (?)",
                "May 2026 (TBC)",
                "TBC - poss May 2026",
                "TBC (May 2026)",
                "provisionally May 2026",
                "Provisional date: 4 May 2026",
                "hopefully by Spring 2026",
                "May 2026 (provisional)",
                "2026/27?",
                "Year 2?",
                "Year 2 (TBC)",
            })
    void asksWhetherAHopeIsADate(String words) {
        assertThat(timescales.read(words, START).confidence()).isEqualTo(Confidence.TO_ASK);
    }
}
