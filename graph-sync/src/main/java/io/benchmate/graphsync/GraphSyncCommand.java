package io.benchmate.graphsync;

import io.benchmate.graphsync.settings.Settings;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.io.Console;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The command line, with which lists are kept without the bot, from a shell or from cron. Answers
 * go to standard output, progress and errors to standard error. With {@code --json} standard output
 * is one JSON document, also when nothing could be done.
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
            SheetCommand.class,
            WhyCommand.class,
            PersonCommands.PinIn.class,
            PersonCommands.OptOut.class,
            PersonCommands.Unpin.class,
            HistoryCommand.class,
            CommandLine.HelpCommand.class
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done, or nothing to do",
            "1:an internal failure, or the database was lost",
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
    private final Pause pause;
    private final Progress progress;

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

    GraphSyncCommand(Map<String, String> environment, InstantSource clock, Pause pause) {
        this.environment = Map.copyOf(environment);
        this.clock = clock;
        this.pause = pause;
        this.progress =
                new Progress(
                        "yes".equals(environment.get("GRAPH_SYNC_PROGRESS")),
                        () -> line().getErr());
    }

    public static void main(String... args) {
        System.exit(
                run(
                        new GraphSyncCommand(
                                System.getenv(),
                                InstantSource.system(),
                                wait -> Thread.sleep(wait)),
                        writer(System.out),
                        writer(System.err),
                        args));
    }

    /** What cron writes to a file is UTF-8, though cron's locale knows no letter with an accent. */
    private static PrintWriter writer(PrintStream stream) {
        Console console = System.console();
        Charset charset =
                console != null && console.isTerminal()
                        ? console.charset()
                        : StandardCharsets.UTF_8;
        return new PrintWriter(stream, true, charset);
    }

    static int run(GraphSyncCommand command, PrintWriter out, PrintWriter err, String... args) {
        Failures failures = new Failures(command.progress, List.of(args).contains("--json"));
        return new CommandLine(command)
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .registerConverter(LocalDate.class, Failures::day)
                .setParameterExceptionHandler(failures)
                .setExecutionExceptionHandler(failures)
                .execute(args);
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(line(), "say what is to be done");
    }

    Session open() {
        return Session.open(config, environment, new KeptLists.Time(clock, pause), progress::read);
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
        progress.clear();
        return line().getOut();
    }

    /** Who calls, for the audit; cron knows only LOGNAME. */
    String actor() {
        return Stream.of("SUDO_USER", "USER", "LOGNAME")
                .flatMap(name -> Optional.ofNullable(environment.get(name)).stream())
                .findFirst()
                .orElse("command line");
    }

    private CommandLine line() {
        return Objects.requireNonNull(spec).commandLine();
    }
}
