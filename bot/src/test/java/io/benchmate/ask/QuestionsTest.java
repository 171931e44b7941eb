package io.benchmate.ask;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.card.PlainText;
import io.benchmate.plan.Plan;
import io.benchmate.plan.importing.PlanImport;
import io.benchmate.plan.importing.Reading;
import io.benchmate.sample.SamplePlan;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.StreamSupport;

/** Questions in many wordings with the rows and facts that a colleague would answer with. */
class QuestionsTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Test
    void answersTheQuestionsOnTheSamplePlans() throws IOException {
        var plans = new TreeMap<String, Plan>();
        for (SamplePlan sample : SamplePlan.values()) {
            plans.put(sample.fileName().replace(".csv", ""), Desk.plan(sample));
        }

        assertThat(wrong(plans)).hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void answersTheQuestionsOnPublishedPlans() throws IOException {
        Path folder = published();
        var plans = new TreeMap<String, Plan>();
        for (Path file :
                Files.list(folder).filter(one -> one.toString().endsWith(".csv")).toList()) {
            String name = Objects.requireNonNull(file.getFileName()).toString().replace(".csv", "");
            String notes = Files.readString(folder.resolve(name + ".notes.txt"));
            Reading read = PlanImport.read(name, Files.readAllBytes(file), notes);
            plans.put(name, ((Reading.Understood) read).plan());
        }

        assertThat(wrong(plans)).hasSizeLessThanOrEqualTo(16);
    }

    private static List<String> wrong(TreeMap<String, Plan> plans) throws IOException {
        List<String> wrong = new ArrayList<>();
        try (var lines = QuestionsTest.class.getResourceAsStream("/questions/own.jsonl")) {
            String all =
                    new String(
                            Objects.requireNonNull(lines).readAllBytes(),
                            java.nio.charset.StandardCharsets.UTF_8);
            for (String line : all.lines().toList()) {
                JsonNode label = JSON.readTree(line);
                Plan plan = plans.get(label.path("plan").asString());
                String why = plan == null ? "" : judge(label, plan);
                if (!why.isEmpty()) {
                    wrong.add(label.path("q").asString() + ": " + why);
                }
            }
        }
        return wrong;
    }

    private static String judge(JsonNode label, Plan plan) {
        Desk desk = Desk.of(LocalDate.parse(label.path("asked_on").asString()), plan);
        if (label.hasNonNull("previous")) {
            desk.ask(label.path("previous").asString());
        }
        String question = label.path("q").asString();
        Answer answer = desk.ask(question);
        boolean refuses = !label.path("expect_behaviour").asString().equals("answer");
        if (refuses != answer instanceof Answer.NotSaid) {
            return refuses ? "should refuse" : "refused";
        }
        String text = PlainText.of(answer).toLowerCase(Locale.UK);
        for (String fact : texts(label.path("expect_facts"))) {
            if (List.of(fact.toLowerCase(Locale.UK).split("\\|")).stream()
                    .noneMatch(text::contains)) {
                return "does not say " + fact;
            }
        }
        return rows(
                label,
                answer instanceof Answer.Several ? desk.codes(question) : Desk.codes(answer));
    }

    private static String rows(JsonNode label, List<String> shown) {
        Set<String> missing = new HashSet<>(texts(label.path("expect_ids")));
        Set<String> extra = new HashSet<>(shown);
        extra.removeAll(missing);
        extra.removeAll(texts(label.path("allow_ids")));
        missing.removeAll(shown);
        return missing.isEmpty() && extra.isEmpty()
                ? ""
                : "missing " + missing + ", extra " + extra;
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asString).toList();
    }

    private static Path published() {
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            Path beside = at.resolveSibling("shared").resolve("eval/plans");
            if (Files.isDirectory(beside)) {
                return beside;
            }
        }
        Path told = Path.of(Objects.requireNonNullElse(System.getenv("BENCHMATE_SHARED"), "none"));
        Assumptions.assumeTrue(
                Files.isDirectory(told.resolve("eval/plans")),
                "skipped: no published plans here; name their folder in BENCHMATE_SHARED");
        return told.resolve("eval/plans");
    }
}
