package io.benchmate.ask;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.card.PlainText;
import io.benchmate.sample.SamplePlan;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What belongs to no one theme, or to several. */
class AcrossThemesTest {
    private final Desk small =
            Desk.of(
                    Desk.TODAY,
                    SmallPlan.of(
                            "Ref,Action,Link to TC",
                            "1,A clay forum,All",
                            "2,A glass forum,Visibility",
                            "3,A print forum,All",
                            "4,A loom forum,Recognition"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "which ones are cross-cutting",
                "which go across the lot rather than just one theme",
                "what applies to all themes",
                "anything that covers every section",
                "which ones are not tied to one theme",
                "which count for all three themes"
            })
    void findsWhatBelongsToAllThemes(String asked) {
        assertThat(small.codes(asked)).containsExactly("1", "3");
    }

    @Test
    void saysThatNothingStandsUnderSeveral() {
        Desk desk = Desk.of(SamplePlan.HARROWMERE);

        assertThat(PlainText.of(desk.ask("which are cross-cutting")))
                .contains("No action has several themes");
    }
}
