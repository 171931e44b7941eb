package io.benchmate.ask;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.sample.SamplePlan;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What technicians ask any bot at work and no action plan tells, beside what theirs does tell. */
class ErrandTest {
    private final Desk desk = Desk.of(SamplePlan.HARROWMERE);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "my appraisal form won't load",
                "my badge doesn't work on the studio door, who do I see",
                "the mailing list login keeps failing and my laptop has frozen",
                "lost my name badge",
                "the skills directory says access denied, who sorts that out",
                "the list of kiln slots is down again",
                "I'm ill and my faculty technical lead isn't picking up, who else can I tell",
                "HR have put my grade wrong on the form"
            })
    void knowsThatAThingOutOfOrderIsNoAction(String question) {
        assertThat(desk.ask(question)).isInstanceOf(Answer.NotSaid.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "who is my line manager",
                "who's my appraisal reviewer",
                "who signs off my small grants receipts",
                "when is my appraisal meeting",
                "when does my trainee contract run out",
                "when do I go up a grade point",
                "when am I teaching on the new timetable",
                "will my contract be extended",
                "will I be regraded when the job descriptions are rewritten",
                "would my post be upgraded after the role profiles",
                "am I still on evening cover",
                "are we paid before Easter or after",
                "am I working from home next Tuesday",
                "am I going to lose my job over the role profiles",
                "is my post safe in the job description review",
                "do I keep my pay on a swap",
                "what happens to my pension on a two-week swap",
                "what is my new job title",
                "are we being moved out of the workshops",
                "can I claim my train fare for the leadership course",
                "I've had a row with my line manager about my appraisal, who can I see",
                "can I bring my husband to the awards"
            })
    void knowsWhatIsTheAskersOwnAffair(String question) {
        assertThat(desk.ask(question)).isInstanceOf(Answer.NotSaid.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "can you book me on the leadership course",
                "can somebody mend the kiln",
                "how do I get the skills lathe repaired",
                "how do I get a new studio stool",
                "where do I hand in clay samples",
                "where do I pick up the workwear vouchers",
                "how do I return a library skills book",
                "can I carry six days over to next year",
                "is the glass workshop open tonight",
                "can I swap my evening shift",
                "I've cut my thumb, what's the number for the first aiders",
                "when do the first years start back"
            })
    void knowsWhatIsADesksWork(String question) {
        assertThat(desk.ask(question)).isInstanceOf(Answer.NotSaid.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "book me a slot on the kiln list",
                "pop me down for the leadership course pls",
                "please could you take me off the mailing list",
                "nominate Mina in print for the Papin prizes",
                "can you email Priya about the small grants",
                "please print the skills directory",
                "whose turn is it to buy biscuits for the forum this month",
                "is it true Gus in glass is leaving",
                "the skills directory has logged me out again",
                "the kiln list keeps showing me an error, is it just me",
                "the kiln has thrown another fault, who can come and look"
            })
    void doesNoErrandAndMendsNothing(String question) {
        assertThat(desk.ask(question)).isInstanceOf(Answer.NotSaid.class);
    }

    @ParameterizedTest
    @CsvSource({
        "can you nominate technicians for the Papin prizes,2.3",
        "is it true the mailing list is being renewed,5.1",
        "who can help with registration,2.7"
    })
    void readsWhatOnlySoundsLikeAnErrand(String question, String code) {
        assertThat(desk.codes(question)).contains(code);
    }

    @ParameterizedTest
    @CsvSource({
        "can I be a mentor,3.3",
        "how do I get my registration fee paid,2.7",
        "when do I get my role profile,3.1",
        "can I go on the leadership course,3.6",
        "who do I talk to about job shadowing,3.5",
        "who is our mental health first aider,5.5",
        "will my job description be rewritten,3.1",
        "will I be matched to a role profile,3.1",
        "is my appraisal going to change,3.8",
        "my manager will not let me go on a course; are there small grants,3.7",
        "can I get a badge that says what I do,1.9",
        "am I going to get a mentor,3.3"
    })
    void answersAnAskerWhomThePlanTells(String question, String code) {
        assertThat(desk.codes(question)).contains(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"what leave have I got left", "can I grow marrows on the building"})
    void refusesFromARowThatIsOnlyRemotelyAboutIt(String question) {
        assertThat(desk.ask(question)).isInstanceOf(Answer.NotSaid.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "what is on the catering department's list",
                "what's on the legal office's plate"
            })
    void knowsThatWhoeverOwnsNothingHasNoList(String question) {
        assertThat(desk.ask(question)).isInstanceOf(Answer.NotSaid.class);
    }

    @Test
    void tellsWhatAnOwnerHasOnItsList() {
        assertThat(Desk.codes(desk.ask("what is on the finance department's list")))
                .containsExactly("4.6");
    }
}
