package io.benchmate.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What is looked through comes in the same order after each start, so that answers do too. */
class OrderTest {
    @Test
    void anActionsCellsComeInTheOrderOfTheFields() {
        Map<Field, Cell> cells =
                Arrays.stream(Field.values())
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        Function.identity(),
                                        field -> new Cell(field.name(), "text")));

        Action action =
                new Action(
                        new ActionId("a"),
                        "1",
                        List.of(),
                        List.of(),
                        "text",
                        Status.NOT_GIVEN,
                        cells,
                        List.of());

        assertThat(action.cells().keySet()).containsExactly(Field.values());
    }

    @Test
    void aLegendsColoursComeInTheirOrder() {
        Map<Shade, String> meanings =
                Arrays.stream(Shade.values())
                        .collect(Collectors.toUnmodifiableMap(Function.identity(), Shade::name));

        assertThat(new Legend(meanings).meanings().keySet()).containsExactly(Shade.values());
    }
}
