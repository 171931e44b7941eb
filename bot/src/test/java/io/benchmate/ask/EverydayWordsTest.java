package io.benchmate.ask;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.card.PlainText;
import io.benchmate.plan.Plan;
import io.benchmate.sample.SamplePlan;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people who never read a plan call its things, and how they talk around them. */
class EverydayWordsTest {
    private final Desk desk = Desk.of(SamplePlan.HARROWMERE);

    @ParameterizedTest
    @CsvSource({
        "will there be a long service lunch for old timers, 2.6",
        "are families shown round on an open day, 1.6",
        "i get no mention in the article though i ran the samples, 2.1",
        "my boss will not release me for a course, 3.4",
        "is there a pot to fund me to go to a conference, 3.7",
        "my appraisal is pointless, 3.8",
        "who adds new starters to the group email, 5.1",
        "a phone book of who can do what, 1.7",
        "can i tag along with another lab, 3.5",
        "the kiln is on its last legs, 4.6",
        "everybody here is heading for retirement, 4.3",
        "i would like to learn how to lead a team, 3.6",
        "who replaces the old boys when they have gone, 4.3",
        "they wrote it up with my results and not a word about me, 2.1",
        "could i spend a couple of days with another team, 3.5"
    })
    void findTheirThing(String asked, String code) {
        assertThat(desk.codes(asked)).containsExactly(code);
    }

    @Test
    void whoWillManageIsNoFutureWork() {
        Answer answer = desk.ask("a course for the managers of the future");

        assertThat(Desk.codes(answer)).containsExactly("3.6");
        assertThat(answer).isInstanceOf(Answer.One.class);
    }

    @Test
    void gatheringEvidenceIsNotWhatThePlanShows() {
        Desk small = desk("5,Find examples for the research framework,May 2026");

        Answer answer = small.ask("is somebody gathering evidence for the research framework");

        assertThat(answer).isInstanceOf(Answer.One.class);
    }

    @Test
    void whatWeStandForIsNoAbbreviation() {
        assertThat(PlainText.of(desk.ask("what do we stand for?"))).doesNotContain("“we”");
    }

    @Test
    void thePlanThatTheActionLaunchesIsNotAnotherOne() {
        Desk small = desk("5,Celebrate three years and launch a new action plan,May 2026");

        assertThat(Desk.codes(small.ask("a do for the launch of the next plan")))
                .containsExactly("5");
    }

    @Test
    void whatTechniciansMadeAsksForNoNames() {
        Desk small = desk("5,Show off work in the main foyer,May 2026");

        Answer answer = small.ask("showing off what technicians make");

        assertThat(answer).isInstanceOf(Answer.One.class);
    }

    @Test
    void aPageUntouchedForYearsIsNotAStatus() {
        Answer answer = desk.ask("our pages have not been touched for years, who keeps them");

        assertThat(PlainText.of(answer)).doesNotContain("not been touched");
    }

    @Test
    void stuckAtTheTopIsNotAStatus() {
        Desk small = desk("5,Look again at posts at the top of the grade,May 2026");

        Answer answer = small.ask("i am stuck at the top of my grade");

        assertThat(answer).isInstanceOf(Answer.One.class);
        assertThat(PlainText.of(answer)).doesNotContain("no status or colour");
    }

    @Test
    void whoIsStuckOnALowGradeAsksForNoStatus() {
        assertThat(desk.ask("i have been stuck on a low grade for ages").lead())
                .doesNotContain("is stuck");
    }

    @Test
    void stuckOnAnApprovalIsAStatus() {
        assertThat(desk.ask("which ones are stuck on the approval of IT").lead()).contains("stuck");
    }

    private static Desk desk(String action) {
        Plan plan =
                SmallPlan.of("Ref,Action,Timescale", "4,Count the microscopes,May 2026", action);
        return Desk.of(Desk.TODAY, plan);
    }
}
