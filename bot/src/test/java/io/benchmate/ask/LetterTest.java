package io.benchmate.ask;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.sample.SamplePlan;

import org.junit.jupiter.api.Test;

/** A mail that somebody pastes, signature and all. */
class LetterTest {
    private static final String MAIL =
            """
            Hi both,

            Following up on our chat on Tuesday - could you let me know who is leading on the \
            mentoring scheme and when it is due? The faculty board meets on the 9th and I would \
            like to say something sensible.

            Many thanks,
            Robin

            Dr Robin Vale | Senior Technician, Chemistry
            T: +44 (0)1632 960123 | E: r.vale@harrowmere.example

            From: Asha Linden <a.linden@harrowmere.example>
            Sent: 24 November 2026 10:12
            Subject: RE: faculty board

            Sounds good. Shall we take the newsletter? A.
            """;

    @Test
    void asksOnlyItsQuestion() {
        assertThat(Letter.asked(MAIL))
                .startsWith("Following up on our chat")
                .endsWith("and when it is due?");
    }

    @Test
    void withoutAQuestionMarkAsksWhatStandsAboveItsClose() {
        String wish = MAIL.replace("due?", "due.");

        assertThat(Letter.asked(wish)).startsWith("Following").endsWith("something sensible.");
    }

    @Test
    void readsAShortMessageWhole() {
        assertThat(Letter.asked("Hi,\n\nwho owns mentoring?\n\nThanks,\nRobin"))
                .startsWith("Hi,")
                .endsWith("Robin");
    }

    @Test
    void isAnsweredFromTheActionThatItAsksAbout() {
        Answer answer = Desk.of(SamplePlan.HARROWMERE).ask(MAIL);

        assertThat(answer).isNotInstanceOf(Answer.NotSaid.class);
        assertThat(io.benchmate.card.PlainText.of(answer)).contains("3.3").contains("HTN");
    }
}
