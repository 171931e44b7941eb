package io.benchmate.ask;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.card.PlainText;
import io.benchmate.sample.SamplePlan;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people say for a status, an owner, a rating, an aim or a theme. */
class InOtherWordsTest {
    private final Desk desk = Desk.of(SamplePlan.HARROWMERE);
    private final Desk rated =
            Desk.of(
                    Desk.TODAY,
                    SmallPlan.of(
                            "Ref,Action,Owner,Timescale,Rating,Evidence",
                            "1,A clay forum,DVC Research,June 2027,3.1,Finance and DVC Research"
                                    + " developed the rules of the forum",
                            "2,Loom fellowships,Technical Manager,June 2027,2.4,Four so far",
                            "3,Mentoring between studios,HR,June 2027,4.0,Slow"));

    @ParameterizedTest
    @CsvSource({
        "what did we not manage to close, what is not done",
        "what have we failed to deliver, what is not done",
        "which did we never get round to finishing, what is not done",
        "what is over the line, what is done",
        "which are on course, which are on track",
        "what has gone well, what is on track",
        "which are we most worried about, what is in trouble",
        "what needs attention, what is in trouble",
        "what have we achieved so far, what is done",
        "which teams are behind, what is behind",
        "list theme 2, list the recognition theme",
        "what is late in the fourth pillar, what is late in the sustainability theme",
        "what is HTN part of, what does HTN own"
    })
    void isAsGoodAsThePlainQuestion(String asked, String plain) {
        assertThat(desk.codes(asked)).isEqualTo(desk.codes(plain));
    }

    @ParameterizedTest
    @CsvSource({
        "why are we bothering with tours, 200 visitors a year",
        "why do we send people to conferences, £15",
        "what is the point of job shadowing, 12 swaps"
    })
    void tellsWhatSomethingIsToBring(String asked, String aim) {
        assertThat(PlainText.of(desk.ask(asked))).contains(aim);
    }

    @ParameterizedTest
    @CsvSource({
        "why are we lacking apprentices, Six apprentices",
        "why are we struggling with job shadowing, 12 swaps",
        "why do we have to queue for tours, 200 visitors"
    })
    void tellsNoAimOfWhatNobodySetOutToDo(String asked, String aim) {
        assertThat(desk.ask(asked).lead()).doesNotContain(aim);
    }

    @Test
    void takesWhatPeopleWorryAboutForNoActionsInTrouble() {
        assertThat(desk.codes("what should we be worried about"))
                .isEqualTo(desk.codes("what is in trouble"));
        assertThat(desk.codes("what are students worried about"))
                .isNotEqualTo(desk.codes("what is in trouble"));
    }

    @ParameterizedTest
    @CsvSource({
        "how many apprentices do we have, Four apprentices in post",
        "how many members has the network got, 188 members",
        "what percentage answered the survey, 58% answered",
        "how much was paid out in grants, paid to 31 people",
        "who can tell me about job shadowing, HTN"
    })
    void tellsWhatIsBeforeWhatWasAimedAt(String asked, String told) {
        assertThat(desk.ask(asked).lead()).contains(told);
    }

    @Test
    void takesNoTalkOfPayForASum() {
        assertThat(desk.ask("what have we done about pay")).isInstanceOf(Answer.One.class);
    }

    @ParameterizedTest
    @CsvSource({
        "who says how often pages are checked, 1.1, C&E",
        "who chooses which conferences get money, 3.7, TPB"
    })
    void takesWhoSettlesANumberForTheOwner(String asked, String code, String owner) {
        Answer answer = desk.ask(asked);

        assertThat(Desk.codes(answer)).containsExactly(code);
        assertThat(answer.lead()).contains(owner);
    }

    @ParameterizedTest
    @CsvSource({
        "best liked one, 3",
        "people's least favourite, 2",
        "which went down worst, 2",
        "what mark did people give the loom fellowships, 2",
        "how many stars has the clay forum got, 1",
        "what does the deputy vice chancellor own, 1",
        "what does human resources own, 3",
        "i manage the technicians in glass and which ones land on me, 2",
        "who came up with the rules of the forum, 1"
    })
    void knowsRatingsAndOwnersByOtherWords(String asked, String code) {
        assertThat(rated.codes(asked)).containsExactly(code);
    }

    @ParameterizedTest
    @CsvSource({
        "what are the two most popular actions, 3 1",
        "show me the two best liked, 3 1",
        "the 2 least loved, 2 1"
    })
    void countsTheBestAndTheLeastLiked(String asked, String codes) {
        assertThat(rated.codes(asked)).containsExactlyInAnyOrder(codes.split(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "list theme 1, b",
        "list theme two, c",
        "list the first section, b",
        "list the third section, ''",
    })
    void callsThemesByTheNumberThatThePlanPrints(String asked, String code) {
        Desk printed =
                Desk.of(
                        Desk.TODAY,
                        SmallPlan.of(
                                "Ref,Theme,Action,Owner",
                                "a,Governance and oversight,Meet as a board,HR",
                                "b,Theme 1: Visibility,Photograph the looms,HR",
                                "c,Theme 2: Recognition,Thank the dyers,OD"));

        assertThat(String.join(" ", printed.codes(asked))).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "list theme 1, 1.1",
        "list the second pillar, 2.1",
    })
    void callsThemesByTheNumberOfTheirActions(String asked, String code) {
        Desk coded =
                Desk.of(
                        Desk.TODAY,
                        SmallPlan.of(
                                "Ref,Action,Owner,When",
                                "Governance,,,",
                                "A,Meet as a board,HR,2027",
                                "Theme 1: Visibility,,,",
                                "1.1,Photograph the looms,HR,2027",
                                "Theme 2: Recognition,,,",
                                "2.1,Thank the dyers,OD,2027"));

        assertThat(coded.codes(asked)).containsExactly(code);
    }

    @Test
    void theHeadingOfAReportIsNoTheme() {
        assertThat(PlainText.of(desk.ask("the third heading of the report")))
                .doesNotContain("Career Development");
    }

    @Test
    void asksNoOwnerWhoseNameHoldsAWordOfATheme() {
        Desk two =
                Desk.of(
                        Desk.TODAY,
                        SmallPlan.of(
                                "Theme,Action,Owner",
                                "Career development,Looms,OD",
                                "Visibility,Kilns,HR"));

        assertThat(two.codes("what does organisational development own")).containsExactly("1");
    }

    @Test
    void countsWhatWasJustListed() {
        desk.ask("which actions are red");

        assertThat(desk.ask("in total?").lead()).contains("4 actions are Red");
    }

    @ParameterizedTest
    @CsvSource({"which ones", "show me", "and which are they?"})
    void listsWhatWasJustCounted(String asked) {
        desk.ask("how many are red");

        assertThat(Desk.codes(desk.ask(asked))).containsExactly("2.4", "3.8", "4.3", "5.3");
    }

    @Test
    void listsAgainWhatIsSaidToBeForAReport() {
        desk.ask("which actions are red");

        assertThat(Desk.codes(desk.ask("it's for my report please")))
                .containsExactly("2.4", "3.8", "4.3", "5.3");
    }

    @Test
    void looksBeyondThoseShownForTheOneThatFitsBoth() {
        Desk many =
                Desk.of(
                        Desk.TODAY,
                        SmallPlan.of(
                                "Ref,Action,Owner",
                                "1,Full realignment of studios (clay),HR",
                                "2,Full realignment of studios (looms),HR",
                                "3,\"Realign paths (glass, wood)\",HR",
                                "4,A map of skills (glass),HR"));
        many.ask("what is happening with the realignments");

        assertThat(Desk.codes(many.ask("who has the glass one"))).containsExactly("3");
    }
}
