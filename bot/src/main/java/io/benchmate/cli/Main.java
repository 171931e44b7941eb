package io.benchmate.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

import java.util.Set;

/** Starts a command. */
@Command(
        name = "benchmate",
        description = "Answers questions about a Technician Commitment action plan.",
        mixinStandardHelpOptions = true,
        subcommands = {
            AskCommand.class,
            ImportCommand.class,
            TimescalesCommand.class,
            PersonCommand.class,
            DoctorCommand.class,
            RehearseCommand.class,
            OwnersCommand.class,
            ReviewPackCommand.class
        })
public final class Main {
    /** Where the logging of commands without a database is told of. */
    static final String LOGGING = "io/benchmate/cli/logback.xml";

    private static final Set<String> COMMANDS =
            Set.of(
                    "ask",
                    "import",
                    "timescales",
                    "person",
                    "doctor",
                    "rehearse",
                    "owners",
                    "review-pack");

    /** Whether the arguments are a command's, and not settings of the bot. */
    public static boolean knows(String... args) {
        return args.length > 0 && COMMANDS.contains(args[0]);
    }

    /** Runs the command and ends the process with its exit status: 0, or 2 for wrong arguments. */
    public static void main(String[] args) {
        System.setProperty("logback.configurationFile", LOGGING);
        System.exit(new CommandLine(new Main()).execute(args));
    }
}
