package io.benchmate.ask;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.sample.SamplePlan;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.stream.Stream;

/** The catalogue of what a university's desks are asked. */
class OffPlanTest {
    private static final Desk SMALL =
            Desk.of(
                    Desk.TODAY,
                    SmallPlan.of(
                            "Ref,Action,Owner,Timescale",
                            "1,Lockers for every technician,Estates,May 2027",
                            "2,A parking permit for those on call,Estates,June 2027"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "how do I reset the password for the skills directory",
                "who do I ring when the lift is stuck in the workshops",
                "how do I order a gown for graduation",
                "is there a parking space by the studio",
                "when is reading week for the faculty",
                "where is the fire assembly point for the foundry",
                "what cost code do small grants go on",
                "how many days until HR want a fit note",
                "when is the exam board",
                "has the order number for the fund come",
                "where do we stand in the league table for workshops",
                "is there a hiring freeze on trainee posts",
                "are they closing any campuses with workshops"
            })
    void isNotAnsweredFromARowThatSharesAWord(String question) {
        assertThat(Desk.of(SamplePlan.HARROWMERE).ask(question)).isInstanceOf(Answer.NotSaid.class);
    }

    @ParameterizedTest
    @CsvSource({"do we get lockers,1", "who do I ask about a parking permit,2"})
    void isFoundWhereThePlanHasTheVeryWord(String question, String code) {
        assertThat(SMALL.codes(question)).containsExactly(code);
    }

    @Test
    void findsNoThingByAnotherThatADeskIsAsked() {
        assertThat(SMALL.ask("is there a fridge")).isInstanceOf(Answer.NotSaid.class);
    }

    @Test
    void namesEachThingOnce() {
        List<String> things =
                WordFile.lines("off.txt").stream()
                        .flatMap(line -> ConceptLines.phrases(line.substring(4)).stream())
                        .toList();

        assertThat(things).doesNotHaveDuplicates().hasSizeGreaterThan(500);
        assertThat(WordFile.lines("off.txt")).allMatch(line -> line.startsWith("off "));
    }

    @Test
    void leavesTheFieldsOwnNamesToTheirConcepts() {
        List<String> names =
                Stream.of("vocabulary.txt", "everyday.txt", "sector.txt")
                        .flatMap(file -> ConceptLines.in(WordFile.lines(file)).stream())
                        .map(concept -> concept.names().getFirst())
                        .toList();

        assertThat(WordFile.lines("off.txt"))
                .flatMap(line -> ConceptLines.phrases(line.substring(4)))
                .doesNotContainAnyElementsOf(names);
    }
}
