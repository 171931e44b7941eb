package io.benchmate.ask;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.sample.SamplePlan;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

/** Things of a plan asked for in words that stand nowhere in it. */
class OtherWordsTest {
    private final Desk desk = Desk.of(SamplePlan.HARROWMERE);

    @ParameterizedTest
    @CsvSource({
        "something for people who have been here donkeys years, 2.6",
        "shirts that say who we are, 1.9",
        "have the freezers been sorted, 4.7",
        "how many emails bounce, 5.1",
        "who reads what leavers say, 4.8",
        "who runs the swapping places for a fortnight, 3.5",
        "can i do two days a week at home, 5.3 (2)",
        "letters behind my name, 2.7",
        "the old lathe is on its last legs, 4.6",
        "what if the only person who can do it leaves, 4.2"
    })
    void findsWhatColleaguesCallOtherwise(String asked, String code) {
        assertThat(Desk.codes(desk.ask(asked))).contains(code.split(" (?=\\d)"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "what's happening about %s",
                "is anybody looking at %s",
                "%s: any joy",
                "are we getting %s",
                "who do I pester about %s",
                "%s - where are we with that",
                "has %s been kicked into the long grass",
                "my boss asked me about %s",
                "is %s still a thing"
            })
    void findsTheSameInWhateverFrame(String frame) {
        for (String topic : List.of("long service lunch", "workwear", "exit interviews")) {
            Desk another = Desk.of(SamplePlan.HARROWMERE);

            assertThat(Desk.codes(another.ask(frame.formatted(topic))))
                    .isEqualTo(Desk.codes(desk.ask(topic)));
        }
    }

    @Test
    void leavesOutWhereTheAskerWorks() {
        assertThat(words("somebody new in my lab got no welcome")).doesNotContain("lab");
        assertThat(words("what happens in my lab")).contains("lab");
    }

    @Test
    void letsALongerPhraseGoBeforeOneThatOnlyItsArticleBegins() {
        assertThat(words("help with the letters after our names"))
                .contains("letters after our names");
    }

    @Test
    void takesWhereToDoSomethingForNoQuestionAfterAPlace() {
        assertThat(Desk.codes(desk.ask("where do I sign up for a mentor"))).containsExactly("3.3");
    }

    private List<String> words(String question) {
        IndexedPlan plan = new IndexedPlan(Desk.plan(SamplePlan.HARROWMERE));
        return plan.topics().of(plan.utterance(question)).concepts().stream()
                .map(Concept::words)
                .toList();
    }
}
