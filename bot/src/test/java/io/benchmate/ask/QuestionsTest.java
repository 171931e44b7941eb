package io.benchmate.ask;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;

/** Questions in many wordings with the rows and facts that a colleague would answer with. */
class QuestionsTest {

    @Test
    void answersTheQuestionsOnTheSamplePlans() throws IOException {
        Labelled plans = Labelled.samples();
        List<JsonNode> labels = plans.own();

        List<String> wrong = plans.wrong(labels, UnaryOperator.identity());

        assertThat(wrong).hasSizeLessThanOrEqualTo(labels.size() * 5 / 100);
    }

    @Test
    void answersTheQuestionsOnPublishedPlans() throws IOException {
        Labelled plans = Labelled.published();
        List<JsonNode> labels = plans.own();

        List<String> wrong = plans.wrong(labels, UnaryOperator.identity());

        assertThat(labels).hasSizeGreaterThan(600);
        assertThat(wrong).hasSizeLessThanOrEqualTo(labels.size() * 4 / 100);
    }

    /** Others wrote these, for judging; they are no part of this project's own files. */
    @Test
    void answersTheQuestionsThatOthersLabelled() throws IOException {
        Labelled plans = Labelled.published();
        Path file = Labelled.shared().resolve("questions.dev.jsonl");
        Assumptions.assumeTrue(
                Files.exists(file), "skipped: no labelled questions beside the plans");
        List<JsonNode> labels = plans.labels(Files.readString(file));

        List<String> wrong = plans.wrong(labels, UnaryOperator.identity());

        assertThat(wrong).hasSizeLessThanOrEqualTo(3);
        assertThat(wrong).noneMatch(line -> line.endsWith("should refuse"));
        assertThat(wrong.stream().filter(line -> line.endsWith(": refused"))).hasSizeLessThan(2);
    }
}
