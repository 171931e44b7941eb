package io.benchmate.ask;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.sample.SamplePlan;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A plan tells how things stand; what is new in it, it does not tell. */
class ChangesTest {
    private final Desk desk = Desk.of(SamplePlan.HARROWMERE);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "what's new",
                "anything changed since last time",
                "what has changed since september",
                "has the plan changed at all?",
                "what have I missed"
            })
    void saysSoAndWhatCanBeAskedInstead(String question) {
        assertThat(desk.ask(question)).isInstanceOf(Answer.NotSaid.class);
        assertThat(desk.ask(question).lead())
                .startsWith(
                        "The plan doesn't say: it tells how things stand as of 30 September 2026,"
                                + " not what has changed.")
                .contains("“what has changed since last month?”");
    }

    @Test
    void readsWhatIsNewOnATopicAsTheTopic() {
        assertThat(desk.codes("anything new on mentoring?")).containsExactly("3.3");
    }
}
