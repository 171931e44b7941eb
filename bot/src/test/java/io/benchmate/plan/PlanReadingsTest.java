package io.benchmate.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.plan.timescale.Answers;
import io.benchmate.plan.timescale.Conventions;
import io.benchmate.plan.timescale.Correction;
import io.benchmate.plan.timescale.Option;
import io.benchmate.plan.timescale.Reading;
import io.benchmate.plan.timescale.Reading.Confidence;
import io.benchmate.plan.timescale.Reading.Kind;
import io.benchmate.plan.timescale.Recurrence;
import io.benchmate.plan.timescale.Rhythm;
import io.benchmate.plan.timescale.Statement;
import io.benchmate.plan.timescale.Topic;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;

class PlanReadingsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 2, 1);

    @Test
    void countsYearsFromTheDayThatAnAdminGave() {
        Reading before = read("Year 2");
        Reading after = read("Year 2", new Statement.Starts(DAY));

        assertThat(before.maySend()).isFalse();
        assertThat(after.start()).isEqualTo(LocalDate.of(2027, 2, 1));
        assertThat(after.end()).isEqualTo(LocalDate.of(2028, 1, 31));
        assertThat(after.maySend()).isTrue();
    }

    @Test
    void putsAnAdminsDayBeforeThePrintedOne() {
        PlanFacts facts = factsFrom(LocalDate.of(2019, 5, 1));

        PlanReadings printed = PlanReadings.of(facts, Conventions.UK, Answers.NONE);
        PlanReadings told =
                PlanReadings.of(
                        facts, Conventions.UK, Answers.of(List.of(new Statement.Starts(DAY))));

        assertThat(printed.of("Year 1").start()).isEqualTo(LocalDate.of(2019, 5, 1));
        assertThat(told.of("Year 1").start()).isEqualTo(DAY);
    }

    @ParameterizedTest(name = "{0}, {2}: until {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "FY 26/27|FINANCIAL_YEAR|FROM_APRIL|2027-03-31",
                "FY 26/27|FINANCIAL_YEAR|FROM_SIX_APRIL|2027-04-05",
                "Q1 2026|QUARTER|QUARTERS_FROM_JANUARY|2026-03-31",
                "Q1 2026|QUARTER|QUARTERS_FROM_APRIL|2026-06-30",
                "Q1 26/27|QUARTER|QUARTERS_FROM_APRIL|2026-06-30",
                "Q1 26/27|QUARTER|QUARTERS_FROM_AUGUST|2026-10-31",
                "Winter 2026|SEASON_AT_YEARS_EDGE|WINTER_AHEAD|2027-02-28",
                "Winter 2026|SEASON_AT_YEARS_EDGE|WINTER_BEHIND|2026-02-28",
                "3/4/26|DAY_OR_MONTH_FIRST|DAY_FIRST|2026-04-03",
                "3/4/26|DAY_OR_MONTH_FIRST|MONTH_FIRST|2026-03-04",
            })
    void readsWordsOfTwoMeaningsAsTheAdminMeantThem(
            String words, Topic topic, Option option, LocalDate end) {
        Reading before = read(words);
        Reading after = read(words, new Statement.Means(topic, option));

        assertThat(before.ask()).isNotNull();
        assertThat(after.ask()).isNull();
        assertThat(after.maySend()).isTrue();
        assertThat(after.end()).isEqualTo(end);
    }

    @ParameterizedTest(name = "{0}, {2}: {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "bi-annual|BIANNUAL|TWICE_A_YEAR|every 6 months",
                "biannually|BIANNUAL|EVERY_TWO_YEARS|every 2 years",
                "bi-monthly|BIWEEKLY|EVERY_SECOND|every 2 months",
                "bi-monthly|BIWEEKLY|TWICE_IN_EACH|twice a month",
                "bi-weekly|BIWEEKLY|TWICE_IN_EACH|twice a week",
            })
    void repeatsAsTheAdminMeantIt(String words, Topic topic, Option option, String recurrence) {
        Reading reading = read(words, new Statement.Means(topic, option));

        assertThat(reading.recurrence()).extracting(Recurrence::words).isEqualTo(recurrence);
        assertThat(reading.maySend()).isTrue();
    }

    @Test
    void putsTheYearThatAnAdminGaveBehindAMonthWithoutOne() {
        Reading once = read("by end of June", new Statement.InYear("by end of June", "2026"));
        Reading always =
                read("by end of June", new Statement.InYear("by end of June", "every year"));

        assertThat(once.end()).isEqualTo(LocalDate.of(2026, 6, 30));
        assertThat(once.words()).isEqualTo("by end of June");
        assertThat(once.confidence()).isEqualTo(Confidence.TOLD);
        assertThat(always.recurrence()).extracting(Recurrence::words).isEqualTo("yearly in June");
    }

    @Test
    void readsCorrectedWordsAsTheAdminSaidWhateverTheirCaseAndSpacing() {
        Correction deadline = new Correction(Kind.DEADLINE, null, DAY, null, null);
        Statement said = new Statement.Corrected("After the  Re-fit", deadline);

        Reading reading = read("after the re–fit", said);

        assertThat(reading.end()).isEqualTo(DAY);
        assertThat(reading.words()).isEqualTo("after the re–fit");
        assertThat(read("after the fit", said).end()).isNull();
    }

    @Test
    void keepsAStatementAsItWasThroughItsStoredForm() {
        Correction yearly =
                new Correction(Kind.RECURRING, DAY, null, Rhythm.YEARLY, Month.NOVEMBER);
        List<Statement> all =
                List.of(
                        new Statement.Starts(DAY),
                        new Statement.Means(Topic.BIANNUAL, Option.EVERY_TWO_YEARS),
                        new Statement.InYear("June", "2026"),
                        new Statement.Corrected("Nov-ish", yearly));

        assertThat(all)
                .allSatisfy(
                        each ->
                                assertThat(
                                                Statement.read(
                                                        each.subject(), each.words(), each.wire()))
                                        .isEqualTo(each));
        assertThat(read("Nov-ish", all.getLast()).recurrence())
                .extracting(Recurrence::words)
                .isEqualTo("yearly in November");
    }

    @Test
    void offersTheDaysThatTheNotesSpeakOf() {
        PlanFacts facts =
                new PlanFacts(
                        "A plan",
                        null,
                        null,
                        null,
                        Legend.NONE,
                        java.util.Map.of(),
                        List.of("Prepared in May 2026", "Ten actions", "Launched 3 June 2026"));

        assertThat(StartHint.in(facts))
                .containsExactly(
                        new StartHint(LocalDate.of(2026, 5, 1), "Prepared in May 2026"),
                        new StartHint(LocalDate.of(2026, 6, 3), "Launched 3 June 2026"));
    }

    private static Reading read(String words, Statement... said) {
        return PlanReadings.of(factsFrom(null), Conventions.UK, Answers.of(List.of(said)))
                .of(words);
    }

    private static PlanFacts factsFrom(@org.jspecify.annotations.Nullable LocalDate start) {
        return new PlanFacts(
                "A plan", null, null, start, Legend.NONE, java.util.Map.of(), List.of());
    }
}
