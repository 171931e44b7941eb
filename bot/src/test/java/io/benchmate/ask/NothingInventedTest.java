package io.benchmate.ask;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.plan.Action;
import io.benchmate.plan.Cell;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whatever is asked, what an answer quotes stands in the plan. */
class NothingInventedTest {
    private static final Pattern QUOTED = Pattern.compile("“([^”]+)”");

    @Test
    void quotesOnlyWhatStandsInThePlan() throws IOException {
        Labelled plans = Labelled.samples();
        List<String> invented = new ArrayList<>();

        for (JsonNode label : plans.own()) {
            if (plans.asked(label) instanceof Answer.Grounded grounded) {
                invented.addAll(invented(grounded, label.path("q").asString()));
            }
        }

        assertThat(invented).isEmpty();
    }

    private static List<String> invented(Answer.Grounded answer, String question) {
        String plan = text(answer);
        Stream<String> quotes =
                QUOTED.matcher(answer.lead()).results().map((MatchResult found) -> found.group(1));
        Stream<String> cells =
                answer instanceof Answer.One one
                        ? one.quotes().stream().map(quote -> quote.cell().text())
                        : Stream.empty();
        return Stream.concat(quotes, cells)
                .flatMap(quote -> Stream.of(quote.split(" … ?")))
                .map(NothingInventedTest::plain)
                .filter(quote -> !plan.contains(quote) && !plain(question).contains(quote))
                .map(quote -> question + ": " + quote)
                .toList();
    }

    private static String text(Answer.Grounded answer) {
        var plan = answer.basis().plan();
        Stream<String> cells =
                plan.actions().stream()
                        .flatMap(action -> Stream.concat(Stream.of(action.title()), cells(action)));
        Stream<String> facts =
                Stream.concat(
                        Stream.of(plan.facts().title()),
                        Stream.concat(
                                plan.facts().notes().stream(),
                                plan.facts().key().values().stream()));
        return plain(Stream.concat(cells, facts).collect(Collectors.joining("\n")));
    }

    private static Stream<String> cells(Action action) {
        return Stream.concat(action.cells().values().stream(), action.otherCells().stream())
                .map(Cell::text);
    }

    private static String plain(String text) {
        return text.replaceAll("\\s+", " ").replace("…", "").strip();
    }
}
