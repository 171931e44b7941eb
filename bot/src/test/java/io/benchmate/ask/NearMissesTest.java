package io.benchmate.ask;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.sample.SamplePlan;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Questions after something of the right kind that the row on the topic has not. */
class NearMissesTest {
    private final Desk desk =
            Desk.of(
                    Desk.TODAY,
                    SmallPlan.of(
                            "Ref,Action,Owner,Timescale,Rating,Evidence",
                            "1,Pottery stories in the newsletter,Comms,June 2027,3.1,Eleven stories"
                                    + " since May 2026",
                            "2,The Kiln Prizes,HR,November annually,2.4,74 nominations in 2025",
                            "3,Mentoring between studios,HR,June 2027,4.0,Uptake has been slow. The"
                                    + " coach took 55 technicians to the fair",
                            "4,Develop new careers,HR,June 2027,3.0,In 2022-2023 £25000 was awarded"
                                    + " for career development applications",
                            "5,A clay forum,Steering group,June 2027,3.3,Meets each May",
                            "6,Review the glaze rules,Steering group,June 2027,3.5,Not begun",
                            "7,Loom fellowships,HR,June 2027,3.6,4 applicants per year",
                            "8,Clear steps to senior potter,HR,1-3 years,3.2,",
                            "9,Promote the 12 glaze hours a year,HR,June 2027,3.2,Not begun",
                            "10,Stalls for technicians at open days,Comms,July 2026,3.2,Two stalls",
                            "11,Broaden the studio council group,HR,June 2027,3.1,Currently 7 on"
                                    + " it",
                            "12,A delegation to the weaving fair,HR,June 2027,3.1,Not begun",
                            "13,Papers at the staff conference,HR,June 2027,3.1,At least two"
                                    + " papers"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "how big is the audience of the newsletter",
                "when do the mentors meet",
                "what do the kiln prizes look like",
                "what is the target rating for 3",
                "why has 6 not been started",
                "why did 2 score so low",
                "how many students nominated for the kiln prizes",
                "how many technicians have a loom fellowship",
                "how many of our technicians already have a loom fellowship",
                "when do applications for senior potter close",
                "how many technicians actually use up their 12 glaze hours",
                "how many nominations did the kiln prizes have in 2023",
                "how many are on the steering group",
                "how many people sit on the steering group",
                "who is the HR lead",
                "just moved to weaving, who is the HR lead",
                "what is the technicians hashtag",
                "when is the next open day",
                "how many places are there for the weaving fair",
                "who is the TM for weaving",
                "how do i apply for the kiln prizes"
            })
    void refusesWhatTheRowOnTheTopicDoesNotTell(String question) {
        assertThat(desk.ask(question)).isInstanceOf(Answer.NotSaid.class);
    }

    /** The sample plan speaks of managers, grades, a lunch, evening work and the unions. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "who's my manager?",
                "what grade am I on",
                "which band am i",
                "what's for lunch in the canteen",
                "who is on the late shift",
                "are we going on strike"
            })
    void refusesWhatOnlyTheAskersOwnOfficeCanTell(String question) {
        assertThat(Desk.of(SamplePlan.HARROWMERE).ask(question)).isInstanceOf(Answer.NotSaid.class);
    }

    @ParameterizedTest
    @CsvSource({
        "when does the clay forum meet,5",
        "what is the rating for 3,3",
        "how many nominations did the kiln prizes have in 2025,2",
        "how many technicians went to the fair,3",
        "how much glaze time am i entitled to a year,9",
        "how much went on career development applications in 22-23,4",
        "what was given out for careers in 22-23,4",
        "what is no 3 about,3",
        "what is the problem with the mentoring,3",
        "how many sit on the studio council group at the moment,11",
        "when was the 1st clay forum,5"
    })
    void answersWhereTheRowTellsIt(String question, String code) {
        assertThat(desk.codes(question)).containsExactly(code);
    }

    @Test
    void pointsAtNoRowThatOnlyMentionsWhatIsAskedAbout() {
        Answer.NotSaid silent = (Answer.NotSaid) desk.ask("how much did the coach cost");

        assertThat(silent.pointer()).isEmpty();
    }

    @Test
    void takesNoDateFromWhatIsGoingOnAThing() {
        Answer answer = desk.ask("what stories are going on the newsletter this term");

        assertThat(Desk.codes(answer)).containsExactly("1");
    }

    @Test
    void knowsTechnicianByItsPetNames() {
        assertThat(desk.codes("is there a newsletter for techies")).containsExactly("1");
    }
}
