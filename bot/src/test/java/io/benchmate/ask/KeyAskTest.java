package io.benchmate.ask;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.card.PlainText;
import io.benchmate.sample.SamplePlan;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Letters of the plan's key, and its colours, asked for in many ways. */
class KeyAskTest {
    private final Desk desk = Desk.of(SamplePlan.HARROWMERE);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "give me TPB in full",
                "how would I write TPB out in full",
                "need TPB spelled out",
                "what's the full name for TPB",
                "what is the long version of TPB",
                "what's the proper name behind TPB",
                "TPB is an abbreviation for what?",
                "define the abbreviation TPB",
                "what is TPB an abbreviation of",
                "what do the letters TPB mean",
                "in the key, what's TPB",
                "tell me what TPB refers to, the full title",
                "what do they mean by TPB",
                "new here and don't know the jargon, TPB means what",
                "I keep seeing TPB in the lead column, what is it?",
                "someone asked me what TPB stood for and I couldn't say, what is it?",
                "Could you tell me what the abbreviation TPB refers to in the plan?"
            })
    void givesInFullWhatTheKeyGives(String asked) {
        assertThat(PlainText.of(desk.ask(asked))).startsWith("TPB = Technical People Board");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TPB's actions",
                "what does TPB own",
                "what do the actions with TPB mean for us",
                "which of TPB's actions are amber"
            })
    void leavesWhatIsAskedOfTheirOwner(String asked) {
        assertThat(PlainText.of(desk.ask(asked))).doesNotStartWith("TPB =");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "how's amber defined",
                "could you clarify how an amber status is defined in our action plan",
                "when is an action amber",
                "what makes something an amber in this plan",
                "amber in the key, what does it say",
                "what is the significance of amber",
                "how should I interpret amber",
                "if something shows as amber, what is that telling me"
            })
    void tellsHowAColourIsDefined(String asked) {
        assertThat(PlainText.of(desk.ask(asked))).startsWith("Amber means");
    }

    @ParameterizedTest
    @ValueSource(strings = {"show the amber ones", "which is amber", "when is 1.3 amber due"})
    void leavesTheActionsOfAColour(String asked) {
        assertThat(PlainText.of(desk.ask(asked))).doesNotStartWith("Amber means");
    }
}
