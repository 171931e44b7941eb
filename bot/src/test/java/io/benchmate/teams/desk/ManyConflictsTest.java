package io.benchmate.teams.desk;

import static io.benchmate.teams.desk.KeptByAmina.AMINA;
import static io.benchmate.teams.desk.KeptByAmina.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.card.ImportCard;
import io.benchmate.plan.Shade;
import io.benchmate.plan.revising.RevisionsInMemory;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import tools.jackson.databind.json.JsonMapper;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** A file that disagrees with forty things that were recorded: all can be looked at and chosen. */
class ManyConflictsTest {
    private static final int MANY = 40;
    private static final String RED = plan("Red");

    private final KeptByAmina kept = new KeptByAmina(new RevisionsInMemory());

    @BeforeEach
    void recordGreenEverywhere() {
        kept.live(plan("Amber"));
        IntStream.rangeClosed(1, MANY).forEach(i -> kept.says(AMINA, "set " + i + " to green"));
    }

    @Test
    void everyOneIsAskedOnSomePageWithinWhatTeamsTakes() {
        StringBuilder all = new StringBuilder(text(kept.upload(AMINA, RED)));
        assertThat(kept.card()).contains("1 to 8 of 40");
        for (int page = 1; page <= 5; page++) {
            assertThat(kept.card().getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(80_000);
            assertThat(JsonMapper.shared().readTree(kept.card()).path("actions").size())
                    .isLessThanOrEqualTo(6);
            assertThat(kept.card()).contains("\"conflict-" + (page * 8 - 1) + "\"");
            all.append('\n').append(text(turn("Next page", Map.of())));
        }

        assertThat(all.toString())
                .contains(
                        IntStream.rangeClosed(1, MANY)
                                .mapToObj(i -> "\n" + i + ", Status: the file says “Red”.")
                                .toList());
    }

    @Test
    void whatWasChosenOnOnePageHoldsWhenAnotherIsConfirmed() {
        kept.upload(AMINA, RED);
        turn("Next page", Map.of("conflict-0", "file", "conflict-1", "file"));
        assertThat(kept.card()).contains("the file’s word is taken for 2;");
        turn("Next page", Map.of("conflict-9", "file"));

        String live = text(kept.press(AMINA, ImportCard.CONFIRM, Map.of("conflict-16", "file")));

        assertThat(red()).containsExactly("1", "2", "10", "17");
        assertThat(live).contains("you gave up 1, Status: “Green”");
    }

    @Test
    void comingBackToAPageShowsWhatWasChosenThereAndTakesAnotherChoice() {
        kept.upload(AMINA, RED);
        turn("Next page", Map.of("conflict-0", "file", "conflict-1", "file"));
        turn("Earlier page", Map.of());
        assertThat(chosen())
                .containsEntry("conflict-0", "file")
                .containsEntry("conflict-2", "keep");

        turn("Next page", Map.of("conflict-0", "keep", "conflict-1", "file"));
        kept.press(AMINA, ImportCard.CONFIRM, Map.of());

        assertThat(red()).containsExactly("2");
    }

    @Test
    void allCanBeChosenAtOnceAndOneOfThemAfterwards() {
        kept.upload(AMINA, RED);
        turn("Next page", Map.of("conflict-all", "file"));
        assertThat(chosen())
                .containsEntry("conflict-8", "file")
                .containsEntry("conflict-all", "each");

        String live = text(kept.press(AMINA, ImportCard.CONFIRM, Map.of("conflict-8", "keep")));

        assertThat(red()).hasSize(MANY - 1).doesNotContain("9");
        assertThat(live).contains("and 31 more");
    }

    @Test
    void choicesAreNotTakenForOthersThatWereRecordedMeanwhile() {
        kept.upload(AMINA, RED);
        turn("Next page", Map.of("conflict-0", "file"));
        String page = kept.card();
        kept.says(AMINA, "withdraw the status of 1");

        kept.press(page, AMINA, ImportCard.LOOK, Map.of());

        assertThat(kept.card()).contains("please choose again", "All are kept as recorded so far");
    }

    @Test
    void whatWasChosenIsKeptOnTheWayThroughTheColumnsAndBack() {
        kept.upload(AMINA, RED);
        turn("Next page", Map.of("conflict-0", "file"));
        kept.press(AMINA, ImportCard.COLUMNS, Map.of("conflict-9", "file"));

        turn("Back", Map.of());
        assertThat(kept.card()).contains("the file’s word is taken for 2;");
        kept.press(AMINA, ImportCard.COLUMNS, Map.of());
        kept.press(AMINA, ImportCard.CORRECT, Map.of());
        kept.press(AMINA, ImportCard.CONFIRM, Map.of());

        assertThat(red()).containsExactly("1", "10");
    }

    private Reply turn(String button, Map<String, String> inputs) {
        var actions = JsonMapper.shared().readTree(kept.card()).path("actions");
        Map<String, String> data = new HashMap<>();
        for (var action : actions) {
            if (action.path("title").asString().equals(button)) {
                action.path("data")
                        .properties()
                        .forEach(each -> data.put(each.getKey(), each.getValue().asString()));
            }
        }
        data.putAll(inputs);
        return kept.press(AMINA, ImportCard.LOOK, data);
    }

    private Map<String, String> chosen() {
        Map<String, String> chosen = new HashMap<>();
        JsonMapper.shared().readTree(kept.card()).findParents("choices").stream()
                .forEach(
                        input ->
                                chosen.put(
                                        input.path("id").asString(),
                                        input.path("value").asString()));
        return chosen;
    }

    private List<String> red() {
        return IntStream.rangeClosed(1, MANY)
                .mapToObj(Integer::toString)
                .filter(code -> kept.action(code).status().shade() == Shade.RED)
                .toList();
    }

    private static String plan(String status) {
        StringBuilder plan =
                new StringBuilder(
                        """
                        Estates action plan
                        Green = on track; Amber = some delay; Red = off track
                        Ref,Action,Timescale,Owner,Status
                        """);
        IntStream.rangeClosed(1, MANY)
                .forEach(
                        i ->
                                plan.append(i)
                                        .append(",Open workshop number ")
                                        .append(i)
                                        .append(" to everybody,June 2026,Estates,")
                                        .append(status)
                                        .append('\n'));
        return plan.toString();
    }
}
