package io.benchmate.ask;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.ask.When.Span;
import io.benchmate.plan.timescale.Conventions;
import io.benchmate.plan.timescale.Timescales;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;

/** Which day of a stretch a timescale's words name for a start. */
class StartsAndEndsTest {
    @Test
    void aRangeNamesItsFirstDay() {
        When range = read("Feb 2022 - 2024");

        assertThat(range.start()).isEqualTo(LocalDate.of(2022, 2, 1));
        assertThat(range.spans()).allMatch(Span::isFirstNamed);
    }

    @Test
    void aDeadlineStartsNothing() {
        When deadline = read("Continuing action to be completed by 2024");

        assertThat(deadline.start()).isNull();
        assertThat(deadline.spans()).noneMatch(Span::isFirstNamed);
    }

    private static When read(String words) {
        return PlainTimescales.of(new Timescales(Conventions.UK).read(words, null), null);
    }
}
