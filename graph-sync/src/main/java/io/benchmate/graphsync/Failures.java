package io.benchmate.graphsync;

import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;

import java.io.PrintWriter;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;

/** What is said, and with which exit code, when a command could not be carried out. */
final class Failures
        implements CommandLine.IParameterExceptionHandler, CommandLine.IExecutionExceptionHandler {
    private final Progress progress;
    private final boolean json;

    /**
     * @param json whether a program reads standard output
     */
    Failures(Progress progress, boolean json) {
        this.progress = progress;
        this.json = json;
    }

    @Override
    public int handleParseException(CommandLine.ParameterException wrong, String[] args) {
        CommandLine line = wrong.getCommandLine();
        Exit exit = told(line, Exit.USAGE, String.valueOf(wrong.getMessage()));
        CommandLine.UnmatchedArgumentException.printSuggestions(wrong, line.getErr());
        line.usage(line.getErr());
        return exit.code();
    }

    @Override
    public int handleExecutionException(
            Exception failure, CommandLine line, CommandLine.ParseResult parsed) {
        if (failure instanceof CannotStart) {
            return told(line, Exit.USAGE, String.valueOf(failure.getMessage())).code();
        }
        String words =
                causes(failure)
                        .filter(SQLException.class::isInstance)
                        .map(one -> ((SQLException) one).getSQLState())
                        .findFirst()
                        .map(Failures::lost)
                        .orElse("internal failure: " + failure);
        return told(line, Exit.BROKEN, words).code();
    }

    private static String lost(String state) {
        return "the database was lost, or does not let the user do this (SQL state "
                + state
                + "); what a run had begun, the next run finishes";
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, one -> one != null, Throwable::getCause);
    }

    private Exit told(CommandLine line, Exit exit, String words) {
        progress.clear();
        line.getErr().println(words);
        if (json) {
            PrintWriter out = line.getOut();
            out.println(AsJson.text(Map.of("error", words, "exit", exit.code())));
        }
        return exit;
    }

    /** A day that somebody typed. */
    static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new TypeConversionException("it should be a day such as 2027-06-30");
        }
    }
}
