package io.benchmate.cli;

import io.benchmate.ask.Asker;
import io.benchmate.ask.FrontDesk;
import io.benchmate.ask.Question;
import io.benchmate.card.PlainText;
import io.benchmate.plan.Plan;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;

/** Asks a plan in a file one question, or many from a file. */
@Command(
        name = "ask",
        description = "Answers a question from a plan in a file.",
        mixinStandardHelpOptions = true)
final class AskCommand implements Callable<Integer> {
    private static final ZoneId ZONE = ZoneId.of("Europe/London");

    @Spec private CommandSpec spec = CommandSpec.create();

    @Option(names = "--plan", required = true, paramLabel = "FILE", description = "the plan")
    private Path plan = Path.of("");

    @Option(
            names = "--notes",
            paramLabel = "FILE",
            description = "the plan's notes: legend, key of abbreviations, dates")
    private @Nullable Path notes;

    @Option(
            names = "--today",
            paramLabel = "DATE",
            description = "the day of asking, as 2026-11-21; default: today in London")
    private @Nullable LocalDate today;

    @Option(
            names = "--questions",
            paramLabel = "FILE",
            description = "questions, one JSON object a line; answers come out likewise")
    private @Nullable Path questions;

    @Parameters(arity = "0..*", paramLabel = "QUESTION", description = "the question")
    private List<String> words = List.of();

    @Override
    public Integer call() throws IOException {
        if (questions == null && words.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(), "Give a question, or --questions FILE.");
        }
        try {
            answer(PlanFile.read(plan, notes, spec.commandLine()));
            return CommandLine.ExitCode.OK;
        } catch (PlanFile.NoPlan noPlan) {
            spec.commandLine().getErr().println(noPlan.getMessage());
            return CommandLine.ExitCode.USAGE;
        }
    }

    private void answer(Plan read) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        LocalDate day = today != null ? today : LocalDate.now(ZONE);
        if (questions != null) {
            new QuestionsFile(read, day).answer(questions, out);
        } else {
            FrontDesk desk = new FrontDesk(() -> List.of(read));
            out.println(
                    PlainText.of(
                            desk.answer(
                                    new Question(
                                            String.join(" ", words),
                                            new Asker("terminal", "terminal"),
                                            day))));
        }
    }
}
