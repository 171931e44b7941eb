package io.benchmate.ask;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a question wants to be told of its subject, which a row on the subject may not hold. */
class ClauseTest {
    private final Desk desk =
            Desk.of(
                    Desk.TODAY,
                    SmallPlan.of(
                            "Ref,Action,Lead,Due,Evidence",
                            "1,Hold a pottery showcase,HR,May 2027,Not begun",
                            "2,A kiln course for beginners,Media,June 2027,Places are free and"
                                    + " attendance is voluntary. Positive feedback. Over the two"
                                    + " years it grew",
                            "3,Glaze committees with a technician on them,\"HR, TSMs\",June"
                                    + " 2027,Three of them have one",
                            "4,Loom prizes,HR,June 2027,\"Three prizes, such as the Shuttle Cup\"",
                            "5,Twelve new role profiles,HR,June 2027,Nobody's grade goes down",
                            "6,A directory of spinning wheels,Media,June 2027,Begun",
                            "7,A weaving website,Media,June 2027,Kept by two members of the"
                                    + " group"));

    @ParameterizedTest
    @CsvSource({
        "do i have to go to the pottery showcase,whether one must",
        "do we have to pay for the pottery showcase,who pays",
        "who is paying for the pottery showcase,who pays",
        "is the pottery showcase any good,how good",
        "what happens if nobody comes to the pottery showcase,what follows",
        "where can i see the directory of spinning wheels,where to see it",
        "which pottery showcase is best for beginners,which is best"
    })
    void saysWhatTheRowOnTheSubjectDoesNotHold(String question, String lack) {
        Answer answer = desk.ask(question);

        assertThat(answer).isInstanceOf(Answer.NotSaid.class);
        assertThat(answer.lead()).contains(lack);
    }

    @ParameterizedTest
    @CsvSource({
        "do i have to go on the kiln course,2",
        "do we have to pay for the kiln course,2",
        "was the kiln course any good,2"
    })
    void answersWhereTheRowHoldsIt(String question, String code) {
        assertThat(Desk.codes(desk.ask(question))).containsExactly(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "which glaze committees have a technician",
                "which departments have glaze committees",
                "who are the two people who keep the weaving website",
                "which two people keep the weaving website",
                "which technicians run the weaving website",
                "who represents us on the glaze committees",
                "how long does the kiln course last"
            })
    void namesNobodyAndNothingThatTheRowDoesNotName(String question) {
        assertThat(desk.ask(question)).isInstanceOf(Answer.NotSaid.class);
    }

    @Test
    void answersWhichWhereTheRowListsSome() {
        assertThat(Desk.codes(desk.ask("which loom prizes are there"))).containsExactly("4");
    }

    @Test
    void asksNoNamesWhereSomebodyWantsToKnowWhatThereIsForHim() {
        assertThat(Desk.codes(desk.ask("what kiln courses can i go on"))).containsExactly("2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"will my grade go down", "could anyone's grade be lowered"})
    void tellsWhatBecomesOfAGradeWhereThePlanPromisesIt(String question) {
        Answer answer = desk.ask(question);

        assertThat(Desk.codes(answer)).containsExactly("5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"will my pay go up", "will my grade go up"})
    void promisesNoneThatThePlanDoesNot(String question) {
        assertThat(desk.ask(question)).isInstanceOf(Answer.NotSaid.class);
    }

    @ParameterizedTest
    @CsvSource({
        "why is the pottery showcase running late,no reason",
        "who is the project manager for the weaving website,no such person",
        "what is the web address of the directory of spinning wheels,no contact details",
        "how many technicians hold a loom prize,number of those who have it",
        "are there rules for the pottery showcase,no word of such rules",
        "which teams in media are on the kiln course,no names of them",
        "can i go on secondment to the pottery showcase,no word of secondments",
        "could i get a diploma through the kiln course,nothing on"
    })
    void namesTheAttributeThatTheRowDoesNotHold(String question, String lack) {
        Answer answer = desk.ask(question);

        assertThat(answer).isInstanceOf(Answer.NotSaid.class);
        assertThat(answer.lead()).contains(lack);
    }

    @ParameterizedTest
    @CsvSource({
        "who won the clay cup,1",
        "who got the kiln master job,2",
        "why is the glaze survey running late,3",
        "how many technicians hold a firing licence,4",
        "are there rules for lending wheels,5",
        "can i go on secondment to another studio,6"
    })
    void tellsTheAttributeThatTheRowHolds(String question, String code) {
        Desk told =
                Desk.of(
                        Desk.TODAY,
                        SmallPlan.of(
                                "Ref,Action,Lead,Due,Evidence",
                                "1,Run the Clay Cup,HR,May 2027,Ada Moss won the Clay Cup in 2026",
                                "2,Fill the job of kiln master,HR,May 2027,Ben Oak was appointed"
                                        + " kiln master",
                                "3,A glaze survey,HR,May 2027,Delayed because the printers struck",
                                "4,Firing licence for technicians,HR,May 2027,Nine technicians hold"
                                        + " a firing licence",
                                "5,Lending wheels,HR,May 2027,The rules for lending were agreed",
                                "6,Secondments to another studio,HR,May 2027,Two so far"));

        assertThat(Desk.codes(told.ask(question))).containsExactly(code);
    }

    @ParameterizedTest
    @CsvSource({
        "what date is the next kiln fair,1",
        "how many technicians are members of the glaze guild,2",
        "have the studios got their bronze award,3",
        "why is the dye house taking so long,4",
        "are there any secondments,5",
        "are there any rules for firing,6",
        "can i get my guild fee back through this,7",
        "list actions on the wheel board,8",
        "what does 8 say word for word about the policy,8"
    })
    void tellsWhatTheRowHoldsInOtherWords(String question, String code) {
        Desk told =
                Desk.of(
                        Desk.TODAY,
                        SmallPlan.of(
                                "Ref,Action,Lead,Due,Evidence",
                                "1,Hold a kiln fair,HR,Annually in March,Held twice",
                                "2,Open a glaze guild,HR,May 2027,90 members so far",
                                "3,Bronze award for studios,HR,May 2027,Bronze: 4 of 9 studios",
                                "4,Rebuild the dye house,HR,May 2027,Done for one wall of three",
                                "5,Mentoring and job exchange,HR,May 2027,Begun",
                                "6,A charter for firing,HR,May 2027,Begun",
                                "7,Pay back guild fees,HR,May 2027,Begun",
                                "8,A policy for the wheel board,HR,May 2027,Begun"));

        assertThat(Desk.codes(told.ask(question))).containsExactly(code);
    }

    @Test
    void namesNobodyWhereTheWinnersAreCounted() {
        Desk told =
                Desk.of(
                        Desk.TODAY,
                        SmallPlan.of(
                                "Ref,Action,Lead,Due,Evidence",
                                "1,Run the Clay Cup,HR,May 2027,Two technicians won the Clay"
                                        + " Cup"));

        assertThat(told.ask("who won the clay cup")).isInstanceOf(Answer.NotSaid.class);
    }

    @Test
    void takesNoTalkOfDeadlinesForAClosingDate() {
        Desk told =
                Desk.of(
                        Desk.TODAY,
                        SmallPlan.of(
                                "Ref,Action,Lead,Due,Evidence",
                                "1,Promote the clay awards,HR,0-24 months,Publish the award"
                                        + " deadlines more widely",
                                "2,Promote the loom awards,HR,0-24 months,The deadline is 4 May"
                                        + " each year"));

        assertThat(told.ask("closing date for clay award nominations"))
                .isInstanceOf(Answer.NotSaid.class);
        assertThat(Desk.codes(told.ask("closing date for loom award nominations")))
                .containsExactly("2");
    }
}
