package io.benchmate.ask;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.plan.Plan;
import io.benchmate.sample.SamplePlan;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.stream.Stream;

class HelpTest {
    private final Desk desk = Desk.of(SamplePlan.HARROWMERE);

    /** What is kept about a person is told by the desk before the plan is asked. */
    private static final String ABOUT_YOU = "About you, in our own chat";

    @ParameterizedTest
    @MethodSource("examples")
    void everyExampleOfTheHelpIsAnswered(SamplePlan sample, String example) {
        Desk newcomers = Desk.of(sample);

        assertThat(newcomers.ask(example))
                .isNotInstanceOfAny(
                        Answer.NotSaid.class,
                        Answer.NoPlan.class,
                        Answer.Courtesy.class,
                        Answer.Which.class,
                        Answer.Help.class);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandIsAnswered(String command) {
        desk.ask("what's happening about job descriptions?");

        assertThat(desk.ask(command))
                .isNotInstanceOfAny(
                        Answer.NotSaid.class, Answer.NoPlan.class, Answer.Courtesy.class);
    }

    @ParameterizedTest
    @EnumSource(SamplePlan.class)
    void showsWhatItCanDoByKinds(SamplePlan sample) {
        Answer.Help help = (Answer.Help) Desk.of(sample).ask("help");

        assertThat(help.sections())
                .extracting(Answer.Section::heading)
                .containsExactly(
                        "A topic",
                        "One action",
                        "Lists and numbers",
                        "Meanings",
                        "Two at once",
                        ABOUT_YOU);
        assertThat(help.sections()).allSatisfy(one -> assertThat(one.examples()).isNotEmpty());
    }

    @ParameterizedTest
    @MethodSource("bare")
    void offersNothingThatABarePlanCannotAnswer(Plan bare) {
        Desk newcomers = Desk.of(Desk.TODAY, bare);
        Answer.Help help = (Answer.Help) newcomers.ask("help");

        assertThat(help.sections().stream().flatMap(one -> one.examples().stream()))
                .isNotEmpty()
                .allSatisfy(
                        example ->
                                assertThat(newcomers.ask(example))
                                        .isNotInstanceOf(Answer.NotSaid.class));
    }

    static Stream<Plan> bare() {
        return Stream.of(
                SmallPlan.of("Ref,Action", "1,Mentoring", "2,Uniforms"),
                SmallPlan.of("Action,Lead", "Mentoring,HR"));
    }

    static Stream<Object[]> examples() {
        return Stream.of(SamplePlan.values())
                .flatMap(
                        sample ->
                                ((Answer.Help) Desk.of(sample).ask("help"))
                                        .sections().stream()
                                                .filter(one -> !one.heading().equals(ABOUT_YOU))
                                                .map(Answer.Section::examples)
                                                .flatMap(List::stream)
                                                .map(example -> new Object[] {sample, example}));
    }

    static Stream<String> commands() {
        return Help.commands().stream().map(Help.Command::title);
    }
}
