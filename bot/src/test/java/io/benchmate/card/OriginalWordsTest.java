package io.benchmate.card;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.cli.Main;
import io.benchmate.nudge.review.PackCsv;
import io.benchmate.nudge.review.PackWord;
import io.benchmate.nudge.review.ReviewPack;
import io.benchmate.nudge.review.SamplePacks;
import io.benchmate.plan.Plan;
import io.benchmate.plan.importing.PlanImport;
import io.benchmate.plan.importing.Reading;

import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import picocli.CommandLine;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Wherever a timescale is shown as read, its own words stand beside it. */
class OriginalWordsTest {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final WordsBeside SAMPLES =
            new WordsBeside()
                    .and(plan(io.benchmate.sample.SamplePlan.HARROWMERE))
                    .and(plan(io.benchmate.sample.SamplePlan.KELDERWICK))
                    .and("By end of April 2027", LocalDate.of(2027, 4, 30));

    /** Apart, so that a day of another plan is not taken for one of these. */
    private static final WordsBeside ON_CARDS =
            new WordsBeside()
                    .and(SamplePlan.PLAN)
                    .and(SampleTimescales.plan())
                    .and("Spring term 2027", LocalDate.of(2027, 3, 9));

    static Stream<String> cards() {
        return SampleCards.all().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("cards")
    void standBesideEachDayOnACardAndInItsText(String name) {
        Rendered card = Objects.requireNonNull(SampleCards.all().get(name));

        WordsBeside words = name.startsWith("review-") ? SAMPLES : ON_CARDS;
        assertThat(words.missingIn(WordsBeside.items(card.text()))).isEmpty();
        assertThat(words.missingIn(shown(card))).isEmpty();
    }

    @Test
    void standBesideEachDayInThePackAsWordAndAsTable() throws IOException {
        for (ReviewPack pack : List.of(SamplePacks.busy(true), SamplePacks.busy(false))) {
            List<String> word = paragraphs(PackWord.of(pack));
            String table = new String(PackCsv.of(pack.table()), StandardCharsets.UTF_8);

            assertThat(SAMPLES.shownIn(word)).isPositive();
            assertThat(SAMPLES.missingIn(word)).isEmpty();
            assertThat(SAMPLES.missingIn(table.lines().toList())).isEmpty();
        }
    }

    @Test
    void standBesideEachDayOfARehearsal() {
        List<String> lines =
                run("rehearse", "--sample", "--from", "2026-11-25", "--to", "2027-03-31");
        List<String> matters = lines.stream().map(line -> line.split("\t")[2]).toList();

        assertThat(SAMPLES.shownIn(matters)).isPositive();
        assertThat(SAMPLES.missingIn(matters)).isEmpty();
    }

    @Test
    void standBesideEachDayInAnAnswer(@TempDir Path folder) throws IOException {
        var sample = io.benchmate.sample.SamplePlan.HARROWMERE;
        Path plan = Files.write(folder.resolve("plan.csv"), sample.csv());
        Path notes = Files.writeString(folder.resolve("notes.txt"), sample.notes());
        Path questions = folder.resolve("questions.jsonl");
        List<String> asked = sampleQuestions();
        Files.write(questions, asked);

        List<String> answers =
                run(
                        "ask",
                        "--plan",
                        plan.toString(),
                        "--notes",
                        notes.toString(),
                        "--questions",
                        questions.toString());

        assertThat(answers).hasSameSizeAs(asked);
        for (String answer : answers) {
            String text = JSON.readTree(answer).path("text").asString();
            String said = text.replaceFirst("(?m)^Understood: .*$", "");
            assertThat(SAMPLES.missingIn(WordsBeside.items(said))).isEmpty();
        }
    }

    @Test
    void areMissedWhereADayStandsAlone() {
        WordsBeside words = new WordsBeside().and("By Easter 2027", LocalDate.of(2027, 3, 28));

        assertThat(words.missingIn(WordsBeside.items("- 1 Due by 28 March 2027\n- By Easter 2027")))
                .containsExactly("- 1 Due by 28 March 2027");
        assertThat(words.missingIn(List.of("“By Easter 2027”, read as by 2027-03-28"))).isEmpty();
    }

    private static List<String> sampleQuestions() {
        return Stream.of(
                        "what is due this week",
                        "what does next month bring",
                        "what is due this term",
                        "what is due by Christmas",
                        "what is overdue",
                        "which actions have no date",
                        "what recurs and when is it next",
                        "when is action 1.1 due",
                        "when is action 2.6 due")
                .map(
                        question ->
                                """
                                {"qid": "q", "asked_on": "2026-11-25", "q": "%s"}\
                                """
                                        .formatted(question))
                .toList();
    }

    /** The words of each of a card's parts. */
    private static List<String> shown(Rendered card) {
        return StreamSupport.stream(JSON.readTree(card.card()).path("body").spliterator(), false)
                .map(OriginalWordsTest::words)
                .toList();
    }

    private static String words(JsonNode part) {
        return String.join(" ", part.findValuesAsString("text"));
    }

    private static List<String> paragraphs(byte[] word) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(word))) {
            return document.getBodyElements().stream().flatMap(OriginalWordsTest::items).toList();
        }
    }

    private static Stream<String> items(IBodyElement element) {
        return switch (element) {
            case XWPFParagraph paragraph -> Stream.of(paragraph.getText());
            case XWPFTable table -> table.getText().lines();
            default -> Stream.of();
        };
    }

    private static List<String> run(String... arguments) {
        PrintStream before = System.out;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        try {
            assertThat(new CommandLine(new Main()).execute(arguments)).isZero();
        } finally {
            System.setOut(before);
        }
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private static Plan plan(io.benchmate.sample.SamplePlan sample) {
        Reading read = PlanImport.read(sample.fileName(), sample.csv(), sample.notes());
        return io.benchmate.plan.revising.Previews.first((Reading.Understood) read).plan();
    }
}
