package io.benchmate.diary.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.diary.Series;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.List;

class RuleWordsTest {

    /** The first date is a Wednesday, the first one of its month. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FREQ=WEEKLY | Every week",
                "FREQ=WEEKLY;BYDAY=WE;WKST=MO | Every week",
                "FREQ=WEEKLY;INTERVAL=1;COUNT=8;BYDAY=WE | Every week, 8 times in all",
                "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE | Every two weeks on Monday and Wednesday",
                "FREQ=WEEKLY;BYDAY=WE,FR,MO | Every week on Monday, Wednesday and Friday",
                "FREQ=MONTHLY;BYDAY=1WE | Every month on the first Wednesday",
                "FREQ=MONTHLY | Every month on that date",
                "FREQ=MONTHLY;INTERVAL=3 | Every three months",
                "FREQ=YEARLY;BYMONTHDAY=4;BYMONTH=3 | Every year",
                "FREQ=MONTHLY;BYDAY=-1FR | Every month on the last Friday",
                "FREQ=YEARLY;BYWEEKNO=20 | Comes again"
            })
    void saysARuleAsPeopleDo(String rule, String words) {
        Series series = new Series(rule, null, List.of(), List.of(), List.of());

        assertThat(RuleWords.of(series, LocalDate.of(2026, 3, 4))).isEqualTo(words);
    }
}
