package io.benchmate.ask;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.plan.importing.PlanImport;
import io.benchmate.plan.importing.Reading;
import io.benchmate.sample.SamplePlan;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;

/** An answer's first sentence is what a colleague would say first. */
class ForemostTest {
    private static final String PLAN =
            """
            Ref,Action,By when,BRAG,Success measure,Progress and evidence
            K1,Fund short courses for technicians,June 2027,G,At least 40 places a year,\
            Budget agreed with Finance. Twelve took the welding course. 31 places taken so far.
            K2,Renew the glass store,March 2027,A,Every bottle has a label,Waits for Estates.
            K3,Hold a technicians' supper,May 2027,R,The Dean gives a speech and pays for the pudding,
            K5,Pair up learners,June 2028,A,30 pairs a year,Begun late. 34 pairs matched so far.
            K4,Keep a register of skills,May 2028,G,,\
            Phase one Workshops asked by letter and by telephone in spring Phase two Laboratories asked in \
            summer with help of the safety office and of two students who rang everybody on the list Phase \
            three Studios asked in autumn Phase four the register of divers and climbers was handed to the \
            Boat House for good
            """;

    @Test
    void whatTheProgressSaysOfTheTopicComesFirst() {
        assertThat(lead("what's happening about welding?"))
                .startsWith("On action K1 the plan says: “Twelve took the welding course.”")
                .contains("It is down as “June 2027”");
    }

    @Test
    void howItStandsComesFirstWhereThatIsAsked() {
        assertThat(lead("how is K1 going?"))
                .startsWith("Action K1 is Green")
                .endsWith("The plan says: “Budget agreed with Finance.”");
    }

    @Test
    void anActionIsNamedWhereNothingSaysMore() {
        assertThat(lead("anything on the glass store?"))
                .isEqualTo("Action K2 (Renew the glass store) is down as “March 2027” and Amber.");
    }

    @Test
    void whatAMeasureSaysBeyondTheTitleComesFirst() {
        assertThat(lead("is there pudding?"))
                .startsWith("On action K3 the plan says: “The Dean gives a speech");
    }

    @Test
    void ofAListWithoutAnyStopThePartThatWasAskedAboutIsTold() {
        assertThat(lead("have the divers been asked?"))
                .contains("“… ")
                .contains(
                        "the register of divers and climbers was handed to the Boat House for"
                                + " good”");
    }

    @Test
    void whatWasReachedStandsBesideItsTarget() {
        assertThat(lead("did we hit the target for pairing up learners?"))
                .contains("the success measure is “30 pairs a year”")
                .endsWith("The plan says: “34 pairs matched so far.”");
    }

    @Test
    void twoColoursThatAreAskedAboutAreBothTold() {
        assertThat(
                        Desk.of(SamplePlan.HARROWMERE)
                                .ask("what's the difference between amber and red?")
                                .lead())
                .startsWith("Amber means “")
                .contains("; Red means “");
    }

    @Test
    void whatThePlanCallsLateByAColourIsSaidBesideWhatIsPastItsDate() {
        assertThat(Desk.of(SamplePlan.HARROWMERE).ask("what is overdue?").lead())
                .contains("Amber means “begun, but later than we said”");
    }

    @Test
    void aCodeThatThePlanPrintsTwiceShowsBoth() {
        assertThat(Desk.of(SamplePlan.HARROWMERE).codes("tell me about 5.3"))
                .containsExactly("5.3", "5.3 (2)");
        assertThat(Desk.of(SamplePlan.HARROWMERE).ask("what's 5.4").lead())
                .contains("no action 5.4");
    }

    @Test
    void theWholePlanIsCountedByItsColours() {
        assertThat(Desk.of(SamplePlan.HARROWMERE).ask("how are we doing overall?").lead())
                .startsWith("The plan has 41 actions: 4 Blue, ");
    }

    @Test
    void whoIsPleasedIsNotToldThatThePlanSaysNothing() {
        assertThat(Desk.of(SamplePlan.HARROWMERE).ask("cheers that's brilliant"))
                .isInstanceOf(Answer.Courtesy.class);
    }

    @Test
    void aQuotationThatEndsASentenceGetsNoSecondFullStop() {
        assertThat(Leads.ended("It says: “Done.”")).isEqualTo("It says: “Done.”");
        assertThat(Leads.ended("It is down as “May”")).isEqualTo("It is down as “May”.");
    }

    private static String lead(String question) {
        byte[] file = PLAN.getBytes(StandardCharsets.UTF_8);
        Reading read = PlanImport.read("plan.csv", file, null);
        return Desk.of(Desk.TODAY, ((Reading.Understood) read).plan()).ask(question).lead();
    }
}
