package io.benchmate.ask;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.ask.When.Manner;
import io.benchmate.ask.When.Phase;
import io.benchmate.plan.timescale.Conventions;
import io.benchmate.plan.timescale.Timescales;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.time.Month;

class PlainTimescalesTest {
    private static When read(String words, @Nullable LocalDate start) {
        return PlainTimescales.of(new Timescales(Conventions.UK).read(words, start), start);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "October 2021; 2021-10-31",
                "Dec-20; 2020-12-31",
                "by end March 2020; 2020-03-31",
                "September- October 2021; 2021-10-31",
                "Autumn 2021; 2021-11-30",
                "during the 19/20 academic year; 2020-07-31",
                "to be completed by 2024; 2024-12-31",
                "Feb 2022 - 2024; 2024-12-31",
                "31st July 2020; 2020-07-31",
                "First part by end March 2020, the rest by September 2020; 2020-09-30"
            })
    void readsTheLastDay(String words, LocalDate end) {
        assertThat(read(words, null).end()).isEqualTo(end);
    }

    @ParameterizedTest
    @CsvSource({
        "From July 2021",
        "Start January 2022",
        "On-going",
        "TBC: after May 2020",
        "31 Foo"
    })
    void givesNoEndWhereNoneIsPrinted(String words) {
        assertThat(read(words, null).end()).isNull();
    }

    @Test
    void countsYearsFromThePlansStart() {
        When year = read("Year 1 - 2", LocalDate.of(2019, 5, 1));

        assertThat(year.phase()).isEqualTo(new Phase(0, 24));
        assertThat(year.end()).isEqualTo(LocalDate.of(2021, 4, 30));
        assertThat(read("Year 1 - 2", null).end()).isNull();
    }

    @Test
    void knowsTheMonthInWhichAnActionComesRound() {
        When annual = read("November annually", null);

        assertThat(annual.is(Manner.RECURRING)).isTrue();
        assertThat(annual.months()).containsExactly(Month.NOVEMBER);
        assertThat(annual.end()).isNull();
    }
}
