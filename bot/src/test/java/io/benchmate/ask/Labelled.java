package io.benchmate.ask;

import io.benchmate.card.PlainText;
import io.benchmate.plan.Plan;
import io.benchmate.plan.importing.PlanImport;
import io.benchmate.plan.importing.Reading;
import io.benchmate.sample.SamplePlan;

import org.junit.jupiter.api.Assumptions;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Labelled questions put to plans, each plan read once, each question asked by somebody else. */
final class Labelled {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Map<String, FrontDesk> desks = new TreeMap<>();
    private final Map<String, Plan> plans = new TreeMap<>();
    private int askers;

    static Labelled samples() {
        Labelled all = new Labelled();
        for (SamplePlan sample : SamplePlan.values()) {
            all.add(sample.fileName().replace(".csv", ""), Desk.plan(sample));
        }
        return all;
    }

    /** The plans of real universities, where they lie beside the checkout; else skips the test. */
    static Labelled published() throws IOException {
        Labelled all = new Labelled();
        Path folder = shared().resolve("plans");
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(one -> one.toString().endsWith(".csv")).toList()) {
                String name =
                        Objects.requireNonNull(file.getFileName()).toString().replace(".csv", "");
                String notes = Files.readString(folder.resolve(name + ".notes.txt"));
                Reading read = PlanImport.read(name, Files.readAllBytes(file), notes);
                all.add(name, ((Reading.Understood) read).plan());
            }
        }
        return all;
    }

    static Path shared() {
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            Path beside = at.resolveSibling("shared").resolve("eval");
            if (Files.isDirectory(beside.resolve("plans"))) {
                return beside;
            }
        }
        Path told = Path.of(Objects.requireNonNullElse(System.getenv("BENCHMATE_SHARED"), "none"));
        Assumptions.assumeTrue(
                Files.isDirectory(told.resolve("eval/plans")),
                "skipped: no published plans here; name their folder in BENCHMATE_SHARED");
        return told.resolve("eval");
    }

    private void add(String name, Plan plan) {
        plans.put(name, plan);
        desks.put(name, new FrontDesk(() -> List.of(plan)));
    }

    Plan plan(String name) {
        return Objects.requireNonNull(plans.get(name));
    }

    /** The product's own questions on these plans. */
    List<JsonNode> own() throws IOException {
        try (var lines = Labelled.class.getResourceAsStream("/questions/own.jsonl")) {
            byte[] all = Objects.requireNonNull(lines).readAllBytes();
            return labels(new String(all, StandardCharsets.UTF_8));
        }
    }

    List<JsonNode> labels(String lines) {
        return lines.lines()
                .filter(line -> !line.isBlank())
                .map(JSON::readTree)
                .filter(label -> desks.containsKey(label.path("plan").asString()))
                .toList();
    }

    /** What is wrong with the answers, a line each, when each question is changed so. */
    List<String> wrong(List<JsonNode> labels, UnaryOperator<String> changed) {
        List<String> wrong = new ArrayList<>();
        for (JsonNode label : labels) {
            String question = changed.apply(label.path("q").asString());
            String why = judge(label, question);
            if (!why.isEmpty()) {
                wrong.add(question + ": " + why);
            }
        }
        return wrong;
    }

    /** The answer to a labelled question, asked by somebody new. */
    Answer asked(JsonNode label) {
        FrontDesk desk = Objects.requireNonNull(desks.get(label.path("plan").asString()));
        Asker asker = new Asker("asker " + askers++, "chat");
        LocalDate day = LocalDate.parse(label.path("asked_on").asString());
        if (label.hasNonNull("previous")) {
            desk.answer(new Question(label.path("previous").asString(), asker, day));
        }
        return desk.answer(new Question(label.path("q").asString(), asker, day));
    }

    private String judge(JsonNode label, String question) {
        FrontDesk desk = Objects.requireNonNull(desks.get(label.path("plan").asString()));
        Asker asker = new Asker("asker " + askers++, "chat");
        LocalDate day = LocalDate.parse(label.path("asked_on").asString());
        if (label.hasNonNull("previous")) {
            desk.answer(new Question(label.path("previous").asString(), asker, day));
        }
        List<Answer> pages = pages(desk, asker, day, question);
        boolean refuses = !label.path("expect_behaviour").asString().equals("answer");
        if (refuses != pages.getFirst() instanceof Answer.NotSaid) {
            return refuses ? "should refuse" : "refused";
        }
        String text = pages.stream().map(PlainText::of).collect(Collectors.joining("\n"));
        for (String fact : texts(label.path("expect_facts"))) {
            if (Stream.of(fact.split("\\|")).noneMatch(form -> has(text, form))) {
                return "does not say " + fact;
            }
        }
        return rows(label, pages.stream().flatMap(page -> Desk.codes(page).stream()).toList());
    }

    private static List<Answer> pages(FrontDesk desk, Asker asker, LocalDate day, String question) {
        List<Answer> pages = new ArrayList<>();
        pages.add(desk.answer(new Question(question, asker, day)));
        if (pages.getFirst() instanceof Answer.Several several) {
            for (int page = 2; page <= several.pages(); page++) {
                pages.add(desk.answer(new Question("page " + page, asker, day)));
            }
        }
        return pages;
    }

    /** The actions that somebody new is shown, over all pages; "refused" where there is none. */
    List<String> shown(String plan, LocalDate day, String question) {
        FrontDesk desk = Objects.requireNonNull(desks.get(plan));
        List<Answer> pages = pages(desk, new Asker("asker " + askers++, "chat"), day, question);
        return pages.getFirst() instanceof Answer.NotSaid
                ? List.of("refused")
                : pages.stream().flatMap(page -> Desk.codes(page).stream()).sorted().toList();
    }

    private static boolean has(String text, String form) {
        return text.toLowerCase(Locale.UK).contains(form.toLowerCase(Locale.UK));
    }

    private static String rows(JsonNode label, List<String> shown) {
        boolean refuses = !label.path("expect_behaviour").asString().equals("answer");
        Set<String> missing = new HashSet<>(refuses ? List.of() : texts(label.path("expect_ids")));
        Set<String> extra = new HashSet<>(shown);
        texts(label.path("expect_ids")).forEach(extra::remove);
        texts(label.path("allow_ids")).forEach(extra::remove);
        shown.forEach(missing::remove);
        return missing.isEmpty() && extra.isEmpty()
                ? ""
                : "missing " + missing + ", extra " + extra;
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asString).toList();
    }
}
