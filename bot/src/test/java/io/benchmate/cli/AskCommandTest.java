package io.benchmate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.sample.SamplePlan;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import picocli.CommandLine;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

class AskCommandTest {
    @TempDir private Path folder = Path.of("");

    @BeforeEach
    void writeThePlan() throws IOException {
        Files.write(folder.resolve("plan.csv"), SamplePlan.HARROWMERE.csv());
        Files.writeString(folder.resolve("notes.txt"), SamplePlan.HARROWMERE.notes());
    }

    @Test
    void printsTheAnswerAndNothingElse() {
        String out = run("--today", "2026-10-05", "who owns 3.3?");

        assertThat(out).startsWith("Action 3.3").contains("Owner: HTN", "Version 2.1");
    }

    @Test
    void answersAFileOfQuestionsAsJsonLines() throws IOException {
        Path questions = folder.resolve("questions.jsonl");
        Files.writeString(
                questions,
                """
                {"qid": "a", "q": "and who owns it?", "previous": "mentoring", "asked_on": "2026-10-05"}
                {"qid": "b", "q": "which are not done?", "previous": null, "asked_on": "2026-10-05"}
                {"qid": "c", "q": "annual leave", "previous": null, "asked_on": "2026-10-05"}
                """);

        JsonNode[] answers =
                run("--questions", questions.toString())
                        .lines()
                        .map(line -> JsonMapper.shared().readTree(line))
                        .toArray(JsonNode[]::new);

        assertThat(answers[0].path("shown").toString()).isEqualTo("[\"3.3\"]");
        assertThat(answers[0].path("abstained").asBoolean()).isFalse();
        assertThat(answers[1].path("shown").size()).isGreaterThan(30);
        assertThat(answers[2].path("abstained").asBoolean()).isTrue();
    }

    @Test
    void saysHowToMendWrongArguments() {
        int status =
                new CommandLine(new Main())
                        .setErr(new java.io.PrintWriter(new java.io.StringWriter()))
                        .execute("ask", "--plan", "nowhere.csv", "x");

        assertThat(status).isEqualTo(CommandLine.ExitCode.USAGE);
    }

    @Test
    void saysOfAFileThatIsNoPlanOnlyWhatIsWrong() throws IOException {
        Path plan = Files.writeString(folder.resolve("letter.txt"), "Ref,When\n1,2027\n");
        var err = new java.io.StringWriter();

        int status =
                new CommandLine(new Main())
                        .setErr(new java.io.PrintWriter(err))
                        .execute("ask", "--plan", plan.toString(), "x");

        assertThat(status).isEqualTo(CommandLine.ExitCode.USAGE);
        assertThat(err.toString()).contains("I did not find").doesNotContain("Usage");
    }

    private String run(String... arguments) {
        PrintStream before = System.out;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        try {
            String[] all = new String[arguments.length + 5];
            all[0] = "ask";
            all[1] = "--plan";
            all[2] = folder.resolve("plan.csv").toString();
            all[3] = "--notes";
            all[4] = folder.resolve("notes.txt").toString();
            System.arraycopy(arguments, 0, all, 5, arguments.length);
            assertThat(new CommandLine(new Main()).execute(all)).isZero();
        } finally {
            System.setOut(before);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
