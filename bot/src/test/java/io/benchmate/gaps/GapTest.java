package io.benchmate.gaps;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.plan.PlanId;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Instant;
import java.util.List;

class GapTest {
    private static final PlanId PLAN = new PlanId("p");
    private static final Instant MONDAY = Instant.parse("2026-11-02T09:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "Where can I park?, where can I park my car parking",
        "Is there a crèche?, what about the creche please",
        "Who pays for uniforms?, who pays for uniform",
        "Is there a lone-working policy?, whats the policy on lone working",
        "car parking permits, car parkng permits"
    })
    void takesSimilarWordingsForOneGap(String one, String two) {
        List<Gap> gaps = Gap.of(List.of(vain("1", one, 1, 0), vain("2", two, 1, 1)));

        assertThat(gaps).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "Where can I park?, Is there a crèche?",
        "Who pays for uniforms?, Who pays for travel?",
        "When is the next away day?, When is the next newsletter?"
    })
    void keepsDifferentQuestionsApart(String one, String two) {
        assertThat(Gap.of(List.of(vain("1", one, 1, 0), vain("2", two, 1, 1)))).hasSize(2);
    }

    @Test
    void putsTheMostFrequentFirstThenTheNewest() {
        List<Gap> gaps =
                Gap.of(
                        List.of(
                                vain("1", "crèche", 2, 0),
                                vain("2", "parking", 1, 3),
                                vain("3", "parking", 3, 1),
                                vain("4", "overtime", 2, 2)));

        assertThat(gaps)
                .extracting(gap -> gap.head().question())
                .containsExactly("parking", "overtime", "crèche");
        assertThat(gaps.getFirst().times()).isEqualTo(4);
        assertThat(gaps.getFirst().head().id()).isEqualTo("3");
        assertThat(gaps.getFirst().last()).isEqualTo(MONDAY.plusSeconds(3));
    }

    @Test
    void keepsPlansApartButTakesThumbsOfNoPlanToEither() {
        Vain other = new Vain("2", Vain.Source.REFUSED, new PlanId("q"), "parking", 1, MONDAY, "");
        Vain thumb = new Vain("3", Vain.Source.THUMB_DOWN, null, "parking", 1, MONDAY, "");

        List<Gap> gaps = Gap.of(List.of(vain("1", "parking", 5, 0), other, thumb));

        assertThat(gaps).hasSize(2);
        assertThat(gaps.getFirst().thumbsDown()).isEqualTo(1);
    }

    @Test
    void showsTheNewestTwoOfWhatPeopleSaidWithAThumbDown() {
        Gap gap =
                Gap.of(
                                List.of(
                                        down("1", 0, "wrong car park"),
                                        down("2", 3, "that is the old permit"),
                                        down("3", 2, " "),
                                        down("4", 1, "that is the old permit"),
                                        down("5", 2, "x".repeat(400))))
                        .getFirst();

        assertThat(gap.comments()).hasSize(2).first().isEqualTo("that is the old permit");
        assertThat(gap.comments().getLast()).hasSize(300).endsWith("…");
    }

    @Test
    void groupsFiveHundredAtOnceAndAnythingThatPeopleType() {
        List<Vain> many =
                java.util.stream.IntStream.range(0, 500)
                        .mapToObj(i -> vain("" + i, "?! \uD800 " + i + " ☕".repeat(i % 7), 1, i))
                        .toList();

        assertThat(Gap.of(many).stream().mapToInt(Gap::times).sum()).isEqualTo(500);
        assertThat(Gap.of(List.of())).isEmpty();
    }

    private static Vain vain(String id, String question, int times, int seconds) {
        return new Vain(
                id, Vain.Source.REFUSED, PLAN, question, times, MONDAY.plusSeconds(seconds), "");
    }

    private static Vain down(String id, int seconds, String comment) {
        return new Vain(
                id,
                Vain.Source.THUMB_DOWN,
                PLAN,
                "parking",
                1,
                MONDAY.plusSeconds(seconds),
                comment);
    }
}
