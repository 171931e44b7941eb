package io.benchmate.ask;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A theme that is called by a part of its name. */
class ThemesTest {
    private final Desk desk =
            Desk.of(
                    Desk.TODAY,
                    SmallPlan.of(
                            "Ref,Theme,Action",
                            "1,Making,A clay opportunities forum",
                            "2,Outdoor opportunities and fairs,A print day",
                            "3,Outdoor opportunities and fairs,A paper day"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "list the outdoor opportunities section for me",
                "what's under the outdoor opportunities heading",
                "everything in the outdoor and fairs theme"
            })
    void isFoundWithTheLittleWordsOfItsName(String asked) {
        assertThat(desk.codes(asked)).containsExactly("2", "3");
    }
}
