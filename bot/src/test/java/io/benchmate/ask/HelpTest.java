package io.benchmate.ask;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.sample.SamplePlan;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.stream.Stream;

class HelpTest {
    private final Desk desk = Desk.of(SamplePlan.HARROWMERE);

    @ParameterizedTest
    @MethodSource("examples")
    void everyExampleOfTheHelpIsAnswered(String example) {
        desk.ask("what's happening about job descriptions?");

        assertThat(desk.ask(example))
                .isNotInstanceOfAny(
                        Answer.NotSaid.class, Answer.NoPlan.class, Answer.Courtesy.class);
    }

    static Stream<String> examples() {
        Answer.Help help = (Answer.Help) Help.answer();
        return Stream.concat(
                help.sections().stream()
                        .flatMap(section -> section.examples().stream())
                        .map(example -> example.replace("ction 1", "ction 1.1")),
                Help.commands().stream().map(Help.Command::title));
    }
}
