package io.benchmate.ask;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An action that shares no more than a word's sound or its far kin with what is asked. */
class UnrelatedMeaningsTest {

    @ParameterizedTest(name = "a plan to “{0}” says nothing to “{1}”")
    @CsvSource(
            delimiter = '|',
            value = {
                "Promote the reward and recognition scheme | is there anything on authorship",
                "Support professional registration | what is happening about the risk register",
                "Support professional registration | is there a skills register",
                "Report on the diversity of the workforce | what are the reporting lines",
                "Use sustained career development to keep people | is there anything on recycling",
                "Answer the government on apprenticeships | what does the steering group do",
                "Film the foundry | how do we record cpd",
                "Rewrite twelve role profiles | what is happening about the website",
                "Set up a clear promotion structure | is there anything on promotional videos",
                "Give credit in research | is there anything on a showcase",
                "All schools contribute equally | is there anything on equality",
                "Arrange HEaTED training events | is anybody going to hets",
                "Take part in student induction | is there anything on onboarding",
                "Write statements that represent our areas | what do champions do",
                "Hold the technical awards | what are our values",
                "Rewrite the job descriptions | is there a mass spec group",
                "Communicate what technicians contribute | is there anything on social media",
                "Recognition in the costing model | is there anything on bonuses"
            })
    void answersNothingFromAnotherThing(String action, String question) {
        assertThat(asked(action, question)).isInstanceOf(Answer.NotSaid.class);
    }

    @ParameterizedTest(name = "a plan to “{0}” tells “{1}”")
    @CsvSource(
            delimiter = '|',
            value = {
                "Give credit in research | is there anything on authorship",
                "Add us to the risk register | what is happening about the risk register",
                "Set up training for technicians | what is happening about cpd",
                "Publish a page for every team | what is happening about the website",
                "Create outward facing profiles | is there a staff directory",
                "Hold the technical awards | is there anything on reward"
            })
    void answersFromWhatIsTheSameInOtherWords(String action, String question) {
        Answer answer = asked(action, question);

        assertThat(answer).isNotInstanceOf(Answer.NotSaid.class);
        assertThat(Desk.codes(answer)).containsExactly("1");
    }

    private static Answer asked(String action, String question) {
        return Desk.of(
                        Desk.TODAY,
                        SmallPlan.of(
                                "Ref,Action,Lead,Due",
                                "1," + action + ",HR,May 2027",
                                "2,Repaint the loading bay,Estates,June 2027"))
                .ask(question);
    }
}
