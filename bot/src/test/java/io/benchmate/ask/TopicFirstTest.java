package io.benchmate.ask;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TopicFirstTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "TPB, what does that stand for? | what does TPB stand for",
                "job descriptions - what's happening with them | what's happening with job"
                        + " descriptions",
                "the newsletter, who runs it | who runs the newsletter",
                "the noticeboard pictures - did we ever finish them? | did we ever finish the"
                        + " noticeboard pictures",
                "Faculty Technical Lead, who is that | who is the Faculty Technical Lead",
                "the technical awards categories - what are they | what are the technical awards"
                        + " categories",
                "the next people board, when is it? | when is the next people board",
                "numbers for mentoring and job swaps, compare them | compare numbers for mentoring"
                        + " and job swaps",
                "my manager mentioned the forum, what is it? | tell me about the forum",
                "award nominations, how many did we get | how many award nominations did we get",
                "skills - what have we got | what skills have we got",
                "T level students, do they get paid? | do T level students get paid",
                "the prize entry, did it get anywhere | did the prize entry get anywhere",
                "technician of the year, who was it | who was the technician of the year",
                "so who is it, the new network lead? | who is the new network lead",
                "when is it due, the fair credit policy | when is the fair credit policy due",
                "women who'd like to lead, a course for them | a course for women who'd like to"
                        + " lead"
            })
    void putsTheThingWhereTheQuestionPointsAtIt(String typed, String read) {
        assertThat(TopicFirst.within(typed)).isEqualTo(read);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hi, when is it due?",
                "I lost my badge, who sorts it?",
                "quick one, who owns that?",
                "apparently the lunch is off, is it?",
                "mentoring, is it true that it stopped?",
                "the website, which colour was promised?",
                "which are green, and who owns them?",
                "people who moved labs, who tells them?",
                "my team just finished a new kiln, who do I tell so it gets shouted about",
                "writing the advert for a post, what is said in it",
                "outreach & events, which of them are done",
                "tours, which have happened",
                "the survey, do we get any credit for it",
                "where is it kept, the boss wants to know",
                "is it true, the rumour about pay",
                "team leaders, what training is there for them?"
            })
    void leavesAllElse(String typed) {
        assertThat(TopicFirst.within(typed)).isEqualTo(typed);
    }
}
