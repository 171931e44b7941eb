package io.benchmate.ask;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.sample.SamplePlan;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Few words after an answer ask about what was answered, and not about the whole plan. */
class AfterwardsTest {
    private final Desk desk = Desk.of(SamplePlan.HARROWMERE);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "is there anything on pay|who's dealing with it|5.3",
                "what happened with the survey|when's the next one|5.2",
                "how is the kit fund doing|do technicians get a say|4.6",
                "tell me about apprenticeships|how many do we take on|4.1",
                "is the network up and running|how many people have joined it|1.2"
            })
    void staysWithWhatWasShown(String first, String next, String code) {
        desk.ask(first);

        assertThat(desk.codes(next)).contains(code).hasSizeLessThan(3);
    }

    @Test
    void asksWhatIsDueAfterTheTimeThatWasAskedAbout() {
        desk.ask("what is due by the end of October?");

        assertThat(desk.ask("and after that?").lead()).contains("due after 31 October 2026");
    }

    @Test
    void countsNoneWhereNoneWasFound() {
        desk.ask("which of HTN's are red?");

        assertThat(((Answer.Count) desk.ask("how many is that")).count()).isZero();
    }

    @Test
    void countsEachColourWhereTwoWereCompared() {
        desk.ask("are more green than amber");

        assertThat(desk.ask("how many of each?").lead())
                .startsWith("The plan has 41 actions: 4 Blue, 14 Amber, 17 Green and 4 Red.");
    }

    @Test
    void takesNoListForWhatIsLateWhereNothingWasShown() {
        desk.ask("is there a creche");

        assertThat(desk.ask("is it late")).isInstanceOf(Answer.NotSaid.class);
    }

    @Test
    void narrowsAnOwnersListToATime() {
        desk.ask("what have FTL got on");

        assertThat(desk.ask("any due this year").lead()).contains("with FTL");
    }

    @Test
    void namesWhoHasMostOfALongList() {
        desk.ask("which are amber");

        assertThat(desk.ask("who do I talk to").lead()).contains("Most often named: ");
    }

    @Test
    void tellsNobodyWhichAreHis() {
        desk.ask("which are red");

        assertThat(desk.ask("are any of them mine")).isInstanceOf(Answer.NotSaid.class);
    }
}
