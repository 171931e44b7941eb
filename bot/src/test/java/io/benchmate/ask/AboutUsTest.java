package io.benchmate.ask;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.sample.SamplePlan;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who tells what he is and asks what is about him. */
class AboutUsTest {
    private final Desk desk = Desk.of(SamplePlan.HARROWMERE);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "i'm in the IT team, does any of it apply to us|1.7 5.1",
                "glassblower here. is any of this for me?|4.5",
                "i work in health sciences, which ones are about us|5.5",
                "im in finance - which ones involve us|4.6",
                "i look after the boilers for the kiln room, does any of this concern us|1.5"
            })
    void findsWhatIsAboutTheAsker(String asked, String codes) {
        assertThat(desk.codes(asked)).containsExactly(codes.split(" "));
    }

    @Test
    void whatIsAskedAboutComesBeforeTheAsker() {
        assertThat(desk.codes("i'm in finance, does the fair credit policy apply to us"))
                .containsExactly("2.1");
    }
}
