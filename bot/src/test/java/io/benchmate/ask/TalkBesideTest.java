package io.benchmate.ask;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.card.PlainText;
import io.benchmate.sample.SamplePlan;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people say beside a question: who waits for the answer, where they sit, whom they tell. */
class TalkBesideTest {
    private static final Desk HARROWMERE = Desk.of(SamplePlan.HARROWMERE);

    private final Desk small =
            Desk.of(
                    Desk.TODAY,
                    SmallPlan.of(
                            "Ref,Action,Owner,By when,RAG",
                            "1,A clay fair,Heads of School,Apr-26,Green",
                            "2,Print days,People Board,TBC,Amber",
                            "3,Glass course for those who want one,Estates,Every 3 months,Amber",
                            "4,A rota for the kiln,People Board,Nov-26,Green"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "which are green | on the train, which are green",
                "which are green | need something cheerful for the vc, which are green",
                "which are green | dean wants it now. which are green",
                "which are green | which are green, union rep on the phone",
                "which are green | which are green pls. in a meeting so keep it short",
                "what's due in November | just got back from leave. whats due in november",
                "how many actions are there | how many actions altogether, auditor at the door",
                "is there a rota | is there a rota, finance asking",
                "which are amber | what can i tell the people board is amber",
                "how many are amber | how many are we reporting as amber",
                "which are amber | which ones do we count as amber"
            })
    void isNoPartOfIt(String plain, String said) {
        assertThat(small.codes(said)).isEqualTo(small.codes(plain)).isNotEmpty();
    }

    @Test
    void whoTellsHisRoleIsAskedForByItWhereverTheQuestionPoints() {
        assertThat(small.codes("head of school. what exactly is being dumped on me"))
                .containsExactly("1");
    }

    @Test
    void whatSomebodyAsksAboutIsPartOfIt() {
        assertThat(small.codes("finance keep asking about the rota, when is that one due"))
                .containsExactly("4");
    }

    @Test
    void whoIsSpokenOfIsAskedForByItWhateverWasAskedBefore() {
        small.ask("which are green");

        assertThat(small.codes("the estates lot meet next week, which actions are theirs"))
                .containsExactly("3");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "what was down for april 26 | 1",
                "what is there in april 26 | 1",
                "whats down for november | 4",
                "which ones are still TBC on timing | 2",
                "which one comes round every quarter | 3"
            })
    void timesAreReadAsPlansPrintThem(String asked, String code) {
        assertThat(small.codes(asked)).containsExactly(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"what is due on april 26", "is anything due before april 26"})
    void aMonthWithADayIsThatDay(String asked) {
        assertThat(PlainText.of(small.ask(asked))).containsPattern("2[56] Apr 2027");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "students want more tours, when is the next due | 1.5",
                "list the three things that are late | 1.3"
            })
    void whatIsWantedIsPartOfIt(String asked, String code) {
        assertThat(Desk.codes(HARROWMERE.askAs("asker of " + asked, asked))).contains(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "when does the apprenticeship in music start?",
                "who runs the mentoring for the hospital?",
                "when is the leadership course in London?",
                "when is the mailing list for the garden ready?",
                "who gets a seat on the water board?"
            })
    void whatNarrowsItIsNoTalk(String asked) {
        assertThat(HARROWMERE.askAs("asker of " + asked, asked)).isInstanceOf(Answer.NotSaid.class);
    }

    @Test
    void whomItIsToldIsNoTopicButWhatIsToldIs() {
        assertThat(
                        Desk.codes(
                                HARROWMERE.askAs(
                                        "told",
                                        "what can I tell the unions about apprenticeships that is"
                                                + " done?")))
                .containsExactly("4.1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "if somethings green on this is it finished or just going ok",
                "if something is green on here does that mean it is done"
            })
    void aColourThatIsPointedAtIsExplained(String asked) {
        assertThat(HARROWMERE.ask(asked).lead()).startsWith("Green means");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "is the clay fair out yet or are we still waiting",
                "do we get time and a half for the clay fair",
                "name the 3 schools that got the clay fair",
                "which body runs the clay fair for a glassblower"
            })
    void whatNoRowTellsIsRefused(String asked) {
        Desk bare =
                Desk.of(
                        Desk.TODAY,
                        SmallPlan.of(
                                "Ref,Action,Owner,By when",
                                "1,A clay fair,Heads of School,April 2026",
                                "2,Print days,People Board,TBC"));

        assertThat(bare.ask(asked)).isInstanceOf(Answer.NotSaid.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "can i show the rest of the building round the clay fair somewhere",
                "who is working on the clay fair behind the big doors"
            })
    void everydayWordsNeedNotBeSaid(String asked) {
        assertThat(small.codes(asked)).contains("1");
    }
}
