package io.benchmate.graphsync;

import io.benchmate.graphsync.settings.Settings;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.io.Console;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The command line, with which lists are kept without the bot, from a shell or from cron. Answers
 * go to standard output, progress and errors to standard error.
 */
@Command(
        name = "graph-sync",
        description = "Keeps mailing lists equal to the people who belong on them.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = {
            CheckCommand.class,
            ListCommands.Plan.class,
            ListCommands.Apply.class,
            ListCommands.Approve.class,
            ListCommands.Reject.class,
            ListCommands.Undo.class,
            ListCommands.Sheet.class,
            PersonCommands.Why.class,
            PersonCommands.PinIn.class,
            PersonCommands.OptOut.class,
            PersonCommands.Unpin.class,
            PersonCommands.History.class,
            CommandLine.HelpCommand.class
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done, or nothing to do",
            "1:an internal failure",
            "2:the command or the configuration is wrong",
            "3:held: somebody has to look and approve",
            "4:a source or the list could not be read completely; nothing was changed",
            "5:another run works on the same target",
            "6:the target must not or cannot be written to",
            "7:written, but not everything; what is left is tried again"
        })
public final class GraphSyncCommand implements Runnable {
    private final Map<String, String> environment;
    private final InstantSource clock;

    @Option(
            names = "--config",
            scope = CommandLine.ScopeType.INHERIT,
            description = "the configuration file (default: graph-sync.yml)")
    private Path config = Path.of("graph-sync.yml");

    @Option(
            names = "--list",
            scope = CommandLine.ScopeType.INHERIT,
            description = "the list that is meant (default: all, or the only one)")
    private @Nullable String list;

    @Option(names = "--json", scope = CommandLine.ScopeType.INHERIT, description = "answer in JSON")
    private boolean json;

    @CommandLine.Spec private CommandLine.Model.@Nullable CommandSpec spec;

    GraphSyncCommand(Map<String, String> environment, InstantSource clock) {
        this.environment = Map.copyOf(environment);
        this.clock = clock;
    }

    public static void main(String... args) {
        System.exit(
                run(
                        new GraphSyncCommand(System.getenv(), InstantSource.system()),
                        new PrintWriter(System.out, true),
                        new PrintWriter(System.err, true),
                        args));
    }

    static int run(GraphSyncCommand command, PrintWriter out, PrintWriter err, String... args) {
        return new CommandLine(command)
                .setOut(out)
                .setErr(err)
                .setExecutionExceptionHandler(
                        (failure, line, parsed) -> {
                            if (failure instanceof CannotStart) {
                                line.getErr().println(failure.getMessage());
                                return Exit.USAGE.code();
                            }
                            line.getErr().println("internal failure: " + failure);
                            return Exit.BROKEN.code();
                        })
                .execute(args);
    }

    @Override
    public void run() {
        CommandLine line = line();
        line.usage(line.getErr());
    }

    Session open() {
        return Session.open(config, environment, clock, this::progress);
    }

    /** What the environment of this call does not give. */
    List<String> missing(Settings settings) {
        return new Wiring(settings, environment, clock, read -> {}).missing();
    }

    Path config() {
        return config;
    }

    Optional<String> list() {
        return Optional.ofNullable(list);
    }

    boolean json() {
        return json;
    }

    InstantSource clock() {
        return clock;
    }

    PrintWriter out() {
        return line().getOut();
    }

    /** Who calls, for the audit. */
    String actor() {
        return Optional.ofNullable(environment.get("SUDO_USER"))
                .or(() -> Optional.ofNullable(environment.get("USER")))
                .orElse("command line");
    }

    /** Only for somebody who watches: cron would mail it. */
    private void progress(int read) {
        Console console = System.console();
        if (read >= 999 && console != null && console.isTerminal()) {
            line().getErr().printf("\r%,d people read", read);
            line().getErr().flush();
        }
    }

    private CommandLine line() {
        return java.util.Objects.requireNonNull(spec).commandLine();
    }
}
