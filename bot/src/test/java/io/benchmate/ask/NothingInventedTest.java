package io.benchmate.ask;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.card.PlainText;
import io.benchmate.sample.SamplePlan;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Whatever is asked, what an answer says stands in the plan, or is counted from it. */
class NothingInventedTest {

    @Test
    void saysOnlyWhatStandsInTheSamplePlans() throws IOException {
        Labelled plans = Labelled.samples();

        assertThat(invented(plans, plans.own())).isEmpty();
    }

    @Test
    void saysOnlyWhatStandsInPublishedPlans() throws IOException {
        Labelled plans = Labelled.published();
        List<JsonNode> asked = new ArrayList<>(plans.own());
        Path others = Labelled.shared().resolve("questions.dev.jsonl");
        if (Files.exists(others)) {
            asked.addAll(plans.labels(Files.readString(others)));
        }

        assertThat(invented(plans, asked)).isEmpty();
    }

    /** So that the two above can fail: each kind of thing is changed once in a true answer. */
    @Test
    void noticesWhatIsChangedInAnAnswer() {
        Invented plan = new Invented(Desk.plan(SamplePlan.HARROWMERE));
        String question = "what is due this term?";
        Answer answer = Desk.of(SamplePlan.HARROWMERE).ask(question);
        String said = PlainText.of(answer);

        assertThat(said).startsWith("5 actions are due this term");
        assertThat(changed(plan, answer, said, "", "")).isEmpty();
        assertThat(changed(plan, answer, said, "5 actions", "97 actions")).contains("97");
        assertThat(changed(plan, answer, said, "- 2.1 ", "- 2.2 ")).isNotEmpty();
        assertThat(changed(plan, answer, said, "fair credit", "fairer credit")).isNotEmpty();
        assertThat(changed(plan, answer, said, "R&I, TPB", "R&I, FTL")).isNotEmpty();
        assertThat(changed(plan, answer, said, "Autumn term 2026", "July 2031")).contains("2031");
        assertThat(changed(plan, answer, said, "due", "due, says Smith,")).contains("Smith");
        assertThat(changed(plan, answer, said, "due", "due “soon enough”")).isNotEmpty();
    }

    private static List<String> changed(
            Invented plan, Answer answer, String said, String from, String to) {
        String changed = from.isEmpty() ? said : said.replaceFirst(Pattern.quote(from), to);
        assertThat(changed.equals(said)).isEqualTo(from.isEmpty());
        return plan.in(changed, answer, "what is due this term?", Desk.TODAY);
    }

    private static List<String> invented(Labelled plans, List<JsonNode> labels) {
        Map<String, Invented> known = new HashMap<>();
        List<String> invented = new ArrayList<>();
        for (JsonNode label : labels) {
            String question = label.path("q").asString();
            String before = label.path("previous").asString("");
            LocalDate day = LocalDate.parse(label.path("asked_on").asString());
            Invented plan =
                    known.computeIfAbsent(
                            label.path("plan").asString(), name -> new Invented(plans.plan(name)));
            plan.in(plans.asked(label), question + " " + before, day)
                    .forEach(one -> invented.add(question + ": " + one));
        }
        return invented;
    }
}
