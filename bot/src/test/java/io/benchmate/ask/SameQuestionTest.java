package io.benchmate.ask;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The same question, in the many ways of {@code questions/same.txt}, finds the same actions. */
class SameQuestionTest {
    private final Labelled samples = Labelled.samples();
    private String plan = "";
    private LocalDate day = LocalDate.EPOCH;
    private List<String> things = List.of();

    @Test
    void findsTheSameActionsInWhicheverWordsItIsAsked() throws IOException {
        List<String> wrong = new ArrayList<>();
        int asked = 0;
        for (String line : lines()) {
            String[] kind = line.split(" ", 2);
            switch (kind[0]) {
                case "plan" -> on(kind[1].split(" "));
                case "things" -> things = List.of(kind[1].split(" \\| "));
                default -> {
                    List<List<String>> all = each(kind[1]);
                    asked += all.stream().mapToInt(List::size).sum();
                    all.forEach(same -> wrong.addAll(wrong(same)));
                }
            }
        }

        assertThat(wrong).isEmpty();
        assertThat(asked).isGreaterThan(2000);
    }

    private void on(String... planAndDay) {
        plan = planAndDay[0];
        day = LocalDate.parse(planAndDay[1]);
    }

    /** One list for each thing, where the wordings have a place for one. */
    private List<List<String>> each(String wordings) {
        List<String> all = List.of(wordings.split(" \\| "));
        return wordings.contains("{x}")
                ? things.stream()
                        .map(thing -> all.stream().map(one -> one.replace("{x}", thing)).toList())
                        .toList()
                : List.of(all);
    }

    private List<String> wrong(List<String> same) {
        var first = samples.shown(plan, day, same.getFirst());
        return same.stream()
                .filter(one -> !first.equals(samples.shown(plan, day, one)) || isRefused(first))
                .map(one -> one + " <> " + same.getFirst())
                .toList();
    }

    private static boolean isRefused(List<String> shown) {
        return shown.contains("refused");
    }

    private static List<String> lines() throws IOException {
        try (var file = SameQuestionTest.class.getResourceAsStream("/questions/same.txt")) {
            byte[] all = Objects.requireNonNull(file).readAllBytes();
            return new String(all, StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        }
    }
}
