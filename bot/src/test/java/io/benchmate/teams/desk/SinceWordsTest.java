package io.benchmate.teams.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;

class SinceWordsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "What has changed since July? | 2026-07-01",
                "what's changed in the plan since 3 March 2026 | 2026-03-03",
                "what’s new since last month? | 2026-10-01",
                "so what has been updated since December | 2025-12-01",
                "any changes since last week | 2026-11-19",
                "changes to the action plan since the start of the year | 2026-01-01",
                "what is different since 2025 | 2025-01-01"
            })
    void readsTheDayFromWhichChangesAreAskedFor(String said, LocalDate day) {
        assertThat(SinceWords.day(said, TODAY)).hasValue(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "what has changed since the restructure?",
                "what has changed since 31 June",
                "what has changed since March 2027",
                "what is overdue since July?",
                "what has changed about job descriptions"
            })
    void leavesOtherQuestionsToThePlan(String said) {
        assertThat(SinceWords.day(said, TODAY)).isEmpty();
    }
}
