package io.benchmate.cli;

import io.benchmate.ask.Answer;
import io.benchmate.ask.Asker;
import io.benchmate.ask.FrontDesk;
import io.benchmate.ask.Question;
import io.benchmate.card.PlainText;
import io.benchmate.plan.Action;
import io.benchmate.plan.Plan;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Answers a file of questions, one JSON object a line in and out, each question by its own asker.
 */
final class QuestionsFile {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final FrontDesk desk;
    private final LocalDate today;

    /**
     * @param today for questions that do not say on which day they are asked
     */
    QuestionsFile(Plan plan, LocalDate today) {
        this.desk = new FrontDesk(() -> List.of(plan));
        this.today = today;
    }

    void answer(Path questions, PrintStream out) throws IOException {
        for (String line : Files.readAllLines(questions)) {
            if (!line.isBlank()) {
                out.println(JSON.writeValueAsString(answer(JSON.readTree(line))));
            }
        }
    }

    private ObjectNode answer(JsonNode asked) {
        String id = asked.path("qid").asString("");
        Asker asker = new Asker(id, "questions");
        LocalDate day =
                asked.hasNonNull("asked_on")
                        ? LocalDate.parse(asked.path("asked_on").asString())
                        : today;
        if (asked.hasNonNull("previous")) {
            desk.answer(new Question(asked.path("previous").asString(), asker, day));
        }
        List<Answer> pages = pages(new Question(asked.path("q").asString(""), asker, day));
        ObjectNode json = JSON.createObjectNode();
        json.put("qid", id);
        ArrayNode shown = json.putArray("shown");
        codes(pages).forEach(shown::add);
        json.put("text", text(pages));
        json.put("abstained", abstains(pages.getFirst()));
        return json;
    }

    /** Several questions are refused only where each of them is. */
    private static boolean abstains(Answer answer) {
        return answer instanceof Answer.NotSaid
                || answer instanceof Answer.Together together
                        && together.parts().stream().allMatch(part -> abstains(part.answer()));
    }

    private List<Answer> pages(Question question) {
        List<Answer> pages = new ArrayList<>(List.of(desk.answer(question)));
        if (pages.getFirst() instanceof Answer.Several several) {
            for (int page = 2; page <= several.pages(); page++) {
                pages.add(
                        desk.answer(
                                new Question(
                                        "page " + page, question.asker(), question.askedOn())));
            }
        }
        return pages;
    }

    private static String text(List<Answer> pages) {
        return String.join("\n", pages.stream().map(PlainText::of).toList());
    }

    private static Set<String> codes(List<Answer> pages) {
        Set<String> codes = new LinkedHashSet<>();
        pages.forEach(page -> shown(page).forEach(action -> codes.add(action.code())));
        return codes;
    }

    private static List<Action> shown(Answer answer) {
        return switch (answer) {
            case Answer.One one -> List.of(one.action());
            case Answer.Several several ->
                    several.groups().stream()
                            .flatMap(group -> group.lines().stream())
                            .map(Answer.Line::action)
                            .toList();
            case Answer.Count count -> count.actions();
            case Answer.NotSaid silent -> silent.pointer();
            // A scorer sees what a person sees first: the likeliest reading's rows.
            case Answer.Which which -> which.options().getFirst().actions();
            case Answer.Together together ->
                    together.parts().stream()
                            .flatMap(part -> shown(part.answer()).stream())
                            .toList();
            case Answer.Meaning _, Answer.Help _, Answer.Courtesy _, Answer.NoPlan _ -> List.of();
        };
    }
}
