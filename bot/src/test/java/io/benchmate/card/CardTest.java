package io.benchmate.card;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

import io.benchmate.ask.Answer;
import io.benchmate.plan.Action;
import io.benchmate.plan.Field;
import io.benchmate.plan.Shade;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class CardTest {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Schema SCHEMA = schema();

    static Stream<String> names() {
        return SampleCards.all().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyCardKeepsToThePartOfTheFormatThatTeamsShows(String name) {
        Rendered card = rendered(name);

        List<Error> errors = SCHEMA.validate(ofTheFormat(JSON.readTree(card.card())));

        assertThat(errors).isEmpty();
    }

    /** Without what Teams adds to the format: its people picker ("choices.data"). */
    private static JsonNode ofTheFormat(JsonNode card) {
        card.findParents("choices.data")
                .forEach(input -> ((ObjectNode) input).remove("choices.data"));
        return card;
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyCardMatchesItsGoldenFile(String name) {
        Rendered card = rendered(name);

        Golden.check("card/" + name + ".json", Golden.readable(card.card()));
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyCardHasASummaryOfOneLine(String name) {
        Rendered card = rendered(name);

        assertThat(card.summary()).isNotBlank().doesNotContain("\n").hasSizeLessThan(250);
    }

    @ParameterizedTest
    @MethodSource("names")
    void whatCannotDrawTheCardShowsItsWholeText(String name) {
        Rendered card = rendered(name);

        assertThat(JSON.readTree(card.card()).path("fallbackText").asString())
                .isEqualTo(card.text());
    }

    @ParameterizedTest
    @MethodSource("names")
    void thePlainTextSaysAllThatTheCardShows(String name) {
        Rendered card = rendered(name);

        assertThat(VisibleWords.of(card.card())).isSubsetOf(VisibleWords.in(card.text()));
    }

    @Test
    void everyKindOfAnswerHasACard() {
        Set<Class<?>> drawn =
                SampleAnswers.all().values().stream()
                        .map(Object::getClass)
                        .collect(Collectors.toSet());

        assertThat(drawn).containsExactlyInAnyOrderElementsOf(kinds(Answer.class).toList());
    }

    @Test
    void anActionWithEndlessCellsStillFitsIntoAMessage() {
        String endless = "每个 word * and another_one ".repeat(20_000);
        Action action =
                SamplePlan.action("9.9", endless, Shade.RED, "R")
                        .with(Field.TITLE, "Action", endless)
                        .with(Field.EVIDENCE, "Evidence", endless)
                        .with(Field.OWNER, "Who", endless)
                        .done();
        Answer answer =
                new Answer.One(
                        SampleAnswers.BASIS,
                        "",
                        endless,
                        action,
                        SampleAnswers.quotes(action, Field.EVIDENCE));

        assertThat(size(AnswerCard.draw(answer, "x"))).isLessThan(80_000);
    }

    @Test
    void aLongListStillFitsIntoAMessage() {
        Answer.Line line =
                new Answer.Line(
                        SamplePlan.DESCRIPTIONS,
                        SampleAnswers.quotes(
                                SamplePlan.DESCRIPTIONS, Field.EVIDENCE, Field.TIMESCALE));
        List<Answer.Line> lines = Collections.nCopies(300, line);
        Answer answer =
                new Answer.Several(
                        SampleAnswers.BASIS,
                        "",
                        "All of them.",
                        List.of(new Answer.Group("", lines)),
                        300,
                        1,
                        1,
                        List.of());

        assertThat(size(AnswerCard.draw(answer, "x"))).isLessThan(80_000);
    }

    @Test
    void plansWordsAreNeverReadAsMarkdown() {
        List<String> types =
                JSON.readTree(rendered("one").card()).findParents("text").stream()
                        .filter(node -> node.path("text").asString().contains("job"))
                        .map(node -> node.path("type").asString())
                        .distinct()
                        .toList();

        assertThat(types).containsExactly("TextRun");
    }

    @Test
    void everyPictureSaysWhatItShows() {
        JsonNode card = JSON.readTree(rendered("several-grouped").card());

        assertThat(card.findValuesAsString("altText"))
                .contains("Blue", "Green", "Amber", "Red", "Status not legible");
    }

    private static Rendered rendered(String name) {
        return Objects.requireNonNull(SampleCards.all().get(name));
    }

    private static int size(Rendered rendered) {
        return (rendered.card() + rendered.text() + rendered.summary())
                .getBytes(StandardCharsets.UTF_8)
                .length;
    }

    private static Stream<Class<?>> kinds(Class<?> type) {
        return type.isSealed()
                ? Stream.of(type.getPermittedSubclasses()).flatMap(CardTest::kinds)
                : Stream.of(type);
    }

    private static Schema schema() {
        InputStream file = CardTest.class.getResourceAsStream("/card/card.schema.json");
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Objects.requireNonNull(file));
    }
}
