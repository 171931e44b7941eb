package io.benchmate.ask;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.card.PlainText;
import io.benchmate.sample.SamplePlan;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a plan has by its parts, though not by the name that the field gives the whole. */
class PhrasesInPlansTest {
    private final Desk small =
            Desk.of(
                    Desk.TODAY,
                    SmallPlan.of(
                            "Ref,Action",
                            "1,A website for technicians",
                            "2,Technicians on the area board"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "can my team have a page on the website",
                "are we getting our own website",
                "is there a bit of the website for technicians"
            })
    void partOfTheWebsiteIsTheWebsite(String asked) {
        assertThat(small.codes(asked)).containsExactly("1");
    }

    @Test
    void whatThePlanHasNoWordOfStaysUntold() {
        assertThat(small.ask("is there a menopause website")).isNotInstanceOf(Answer.One.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"recognition and visibility actions", "visibility or recognition things"})
    void twoThemesAreBothMeant(String asked) {
        assertThat(Desk.of(SamplePlan.HARROWMERE).codes(asked)).hasSize(17);
    }

    @Test
    void whatIsJudgedIsMeasured() {
        assertThat(
                        PlainText.of(
                                Desk.of(SamplePlan.HARROWMERE)
                                        .ask("how will the mentoring be judged")))
                .contains("30 pairs a year");
    }
}
