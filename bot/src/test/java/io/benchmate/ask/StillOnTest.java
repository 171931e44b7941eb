package io.benchmate.ask;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.sample.SamplePlan;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A question that names a part of what was just shown stays with it. */
class StillOnTest {
    private final Desk desk = Desk.of(SamplePlan.HARROWMERE);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "how many posts in each faculty? | 4.1",
                "who runs the trainee posts? | 4.1",
                "and when is it? | 4.1",
            })
    void staysWithTheActionThatSpeaksOfAllThatIsNamed(String next, String code) {
        assertThat(desk.codes("what's happening about apprenticeships?")).containsExactly("4.1");

        assertThat(desk.codes(next)).containsExactly(code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "when is the newsletter due? | 4.1",
                "who runs the awards? | 4.1",
            })
    void goesToWhatElseIsNamed(String next, String before) {
        assertThat(desk.codes("what's happening about apprenticeships?")).containsExactly(before);

        assertThat(desk.codes(next)).isNotEmpty().doesNotContain(before);
    }

    @Test
    void takesItForWhatTheSameSentenceNames() {
        assertThat(desk.codes("what's happening with the equipment fund?")).containsExactly("4.6");

        assertThat(desk.codes("what did we promise about apprentices and who does it"))
                .containsExactly("4.1");
    }
}
