package io.benchmate.ask;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.card.PlainText;
import io.benchmate.sample.SamplePlan;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Of several filters none is lost, whichever words and whichever order they come in. */
class FiltersTogetherTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final Desk HARROWMERE = Desk.of(TODAY, Desk.plan(SamplePlan.HARROWMERE));
    private static final Map<String, String> STATUSES =
            Map.of(
                    "not started", "not started",
                    "complete", "complete",
                    "on track", "on track",
                    "in progress", "in progress",
                    "at risk", "at risk",
                    "behind schedule", "late or in trouble",
                    "amber", "Amber");
    private static final Map<String, String> DATES =
            Map.of(
                    "due in spring 2027", "Spring 2027",
                    "due next month", "next month",
                    "due by Easter", "Easter",
                    "due by the end of 2026", "end of 2026");
    private static final Map<String, String> GROUPS =
            Map.of(
                    "in visibility", "Visibility",
                    "under career development", "Career Development",
                    "owned by DTS", "DTS");

    @Test
    void aStatusADateAndAGroupAreAllUnderstood() {
        List<String> lost = new ArrayList<>();
        STATUSES.forEach(
                (status, asStatus) ->
                        DATES.forEach(
                                (date, asDate) -> {
                                    lost("which actions are %s and %s", status, date)
                                            .lacks(lost, asStatus, asDate);
                                    lost("what's %2$s and %1$s", status, date)
                                            .lacks(lost, asStatus, asDate);
                                    lost("%s actions %s", status, date)
                                            .lacks(lost, asStatus, asDate);
                                    GROUPS.forEach(
                                            (group, asGroup) ->
                                                    lost(
                                                                    "which actions %3$s are %1$s"
                                                                            + " and %2$s",
                                                                    status, date, group)
                                                            .lacks(
                                                                    lost, asStatus, asDate,
                                                                    asGroup));
                                }));

        assertThat(lost).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "which actions are not started and due next year | 2.4,3.8",
                "which actions were due in spring 2026 and are overdue | 5.3",
                "late actions due in spring 2026 | 5.3",
                "what starts in spring 2027 | 3.2,5.6"
            })
    void aStartIsOnlyMeantWhereItIsAskedFor(String question, String codes) {
        Answer answer = HARROWMERE.askAs("asker of " + question, question);

        assertThat(Desk.codes(answer))
                .as(PlainText.of(answer))
                .containsExactlyInAnyOrder(codes.split(","));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "which complete actions are owned by Catering? | Catering",
                "is anything complete on swimming? | swimming",
                "how many unicorn actions are overdue? | unicorn",
                "what has Zebedee got that is red? | Zebedee"
            })
    void aFilterThatNobodyKnowsIsNotPassedOver(String question, String word) {
        Answer answer = HARROWMERE.askAs("asker of " + question, question);

        assertThat(answer).as(PlainText.of(answer)).isInstanceOf(Answer.NotSaid.class);
        assertThat(answer.lead()).contains("“" + word + "”");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "which are done then mate",
                "which actions are red, I need it for a slide",
                "what's overdue at the moment",
                "what should have landed last month"
            })
    void talkIsNoFilter(String question) {
        Answer answer = HARROWMERE.askAs("asker of " + question, question);

        assertThat(answer).as(PlainText.of(answer)).isNotInstanceOf(Answer.NotSaid.class);
    }

    @Test
    void aThemeThatOnlyOtherPlansHaveIsNotPassedOver() {
        Desk small =
                Desk.of(
                        TODAY,
                        SmallPlan.of(
                                "Ref,Theme,Action,Status",
                                "1,Visibility,A page for every team,Complete",
                                "2,Visibility,Open days,Not started"));

        Answer answer = small.ask("how many sustainability actions are complete?");

        assertThat(answer.lead()).contains("nothing on “sustainability”");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "which actions are red and are with PCE | PCE · Red",
                "what is amber and is due by Easter | Amber · due by Easter"
            })
    void aSecondVerbGoesOnAboutTheSameActions(String question, String understood) {
        Answer answer = HARROWMERE.askAs("asker of " + question, question);

        assertThat(answer).as(PlainText.of(answer)).isInstanceOf(Answer.Several.class);
        assertThat(((Answer.Several) answer).understood()).startsWith(understood);
    }

    @Test
    void aSecondQuestionIsStillOne() {
        Answer answer = HARROWMERE.ask("what is red and is anything overdue?");

        assertThat(answer).isInstanceOf(Answer.Together.class);
    }

    @Test
    void saysFirstThatNothingOnTheTopicPasses() {
        Answer answer = HARROWMERE.ask("is the mailing list complete?");
        Answer later = HARROWMERE.askAs("another", "which red actions are about the mailing list?");

        assertThat(Desk.codes(answer)).contains("5.1");
        assertThat(later.lead())
                .startsWith("No action on mailing list is Red. Action 5.1 is Amber");
    }

    @Test
    void anOwnerIsFoundWithoutTheFirstWordOfItsNameInTheKey() {
        Answer answer = HARROWMERE.ask("which actions are with the technical leads?");

        assertThat(answer.lead()).contains("with FTL");
    }

    private static Asked lost(String form, Object... parts) {
        return new Asked(form.formatted(parts));
    }

    private record Asked(String question) {
        void lacks(List<String> lost, String... parts) {
            Answer answer = HARROWMERE.askAs("asker of " + question, question);
            String understood =
                    answer instanceof Answer.Grounded grounded ? grounded.understood() : "";
            for (String part : parts) {
                if (!understood.toLowerCase(Locale.UK).contains(part.toLowerCase(Locale.UK))) {
                    lost.add(question + ": " + part + " is not in " + understood);
                }
            }
        }
    }
}
