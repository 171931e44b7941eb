package io.benchmate.ask;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A plan that counts its time from its start, and tells of years only in its evidence. */
class ThatYearTest {
    private final Desk desk =
            Desk.of(
                    Desk.TODAY,
                    SmallPlan.of(
                            "Ref,Action,Timescale,Evidence",
                            "1,A pottery fair,0-24 months,The fair was held in Ashby in 2024",
                            "2,A network of weavers,0-12 months,Begun with nine weavers in 2022",
                            "3,Bigger kilns,0-24 months,Not begun"));

    @ParameterizedTest
    @CsvSource({
        "what did we do in 2024,1",
        "what did they do in 2022,2",
        "which action only had a year to get done,2"
    })
    void tellsWhatItsWordsSayOfAYear(String question, String code) {
        assertThat(desk.codes(question)).containsExactly(code);
    }

    @Test
    void knowsNothingOfAYearThatNoSentenceNames() {
        assertThat(desk.ask("what did we do in 2021")).isInstanceOf(Answer.NotSaid.class);
    }
}
