package io.benchmate.diary.importing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AwardRhythmTest {

    @ParameterizedTest
    @CsvSource({
        "every year,YEARLY",
        "Annual,YEARLY",
        "yearly,YEARLY",
        "once a year,YEARLY",
        "every other year,EVERY_OTHER_YEAR",
        "every two years,EVERY_OTHER_YEAR",
        "Biennial,EVERY_OTHER_YEAR",
        "Two rounds a year,MORE_OFTEN",
        "twice a year,MORE_OFTEN",
        "2 calls per year,MORE_OFTEN",
        "biannual,MORE_OFTEN",
        "every term,MORE_OFTEN",
        "more than once a year,MORE_OFTEN",
        "every five years,ONCE",
        "triennial,ONCE",
        "'',ONCE"
    })
    void isReadAsPeopleWriteIt(String said, String rhythm) {
        assertThat(AwardRhythm.of(said)).hasToString(rhythm);
    }
}
