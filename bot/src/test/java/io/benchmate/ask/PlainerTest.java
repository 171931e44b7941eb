package io.benchmate.ask;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainerTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "what became of the newsletter | what happened to the newsletter",
                "what did the job families business get | what did the job families get",
                "which action covers open days | which action is about open days",
                "what are this years deadlines | what are this year deadlines",
                "who has been lumbered with the survey | who owns the survey",
                "what sits beneath outreach | what sits under outreach",
                "narrow it down to recognition | just recognition",
                "recognition ones only | just recognition ones",
                "how many are classed as recognition | how many are recognition",
                "how many actions count as recognition | how many actions are recognition",
                "how many come within recognition | how many are under recognition",
                "how many reports are we meant to turn out each year | how many reports are we"
                        + " meant to produce each year",
                "which have not had a date sorted | which have not had a date",
                "so finished or not | is it finished",
                "one of them got dropped did not it which | which one got dropped",
                "any reds left when it closed | any reds left",
                "can i get a hand with the form | can i get help with the form",
                "htn what is that when its at home | what is htn",
                "what of the unis own awards | what of the university own awards",
                "when is # 11 due | when is action 11 due",
                "nwow what do those letters mean | what does nwow stand for",
                "fancy a secondment is that a thing | is there a secondment",
                "where are hr and finance both involved | which actions are hr and finance both"
                        + " involved in",
                "if something gets 5 stars that means what | what does 5 stars mean",
                "pillar with the most blues | which pillar has the most blue actions",
                "what is dumped on the champions | what does champions own",
                "tally of greens in outreach | how many green actions are under outreach",
                "recognition with a 4 | which recognition actions are rated 4",
                "newsletter is sent out every | how often is newsletter sent out",
                "hea is what again | what is hea",
                "one place that tells you what is on and when | one place that tells you the"
                        + " calendar of events",
                "any movement on the kiln | any progress on the kiln",
                "when is the next impending due date | when is the next due date",
                "amber ones which got a rating of 2 | amber ones rated 2",
                "which ones earned a score of 2 | which got a rating of 2",
                "what has the longest time left | which action has the latest deadline",
                "outreach ambers the tally | how many amber actions are under outreach",
                "what is pencilled in for april | what is happening in april",
                "what is new from september | what starts in september",
                "which one should have been done first of all | which one is due first",
                "year 1 leave out anything that runs on into year 2 | year 1 but not year 2",
                "where could i show my work | how can i show my work",
                "the tpb and htn keep cropping up what are they | what are tpb and htn"
            })
    void saysPlainlyWhatATurnOfPhraseAsks(String said, String plain) {
        assertThat(Plainer.said(said)).isEqualTo(plain);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "is the course women only",
                "who talks to the business school",
                "has he been left with it",
                "does it start earlier than usual",
                "who is behind with the reports",
                "what counts as a technician",
                "how many are classed as technicians",
                "what comes into effect in september",
                "which are down as tbc",
                "red what does it mean",
                "who is our # 1 technician",
                "in the end what did they turn out",
                "am i classed as a technician",
                "which come in march",
                "how many turned out each year",
                "who sorted the date",
                "which scored a mark of 2",
                "which got a rating of 2.5",
                "which have we the most to do on",
                "what was done prior to the beginning of 2025",
                "coaching with a 3",
                "grading is what now",
                "what have managers been left with",
                "is it done or not started",
                "what happens when it is finished"
            })
    void leavesWhatMeansSomethingElse(String said) {
        assertThat(Plainer.said(said)).isEqualTo(said);
    }
}
