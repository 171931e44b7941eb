package io.benchmate.cli;

import picocli.CommandLine;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/** The command "rehearse" on a database that is open in this process, for tests of other parts. */
public final class RehearsalRun {
    private static final String URL = "spring.datasource.url";

    private RehearsalRun() {}

    /** What it prints, line by line. */
    public static List<String> on(String memory, LocalDate first, LocalDate last) {
        PrintStream before = System.out;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        System.setProperty(URL, "jdbc:h2:mem:" + memory + ";DB_CLOSE_DELAY=-1");
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        try {
            new CommandLine(new Main())
                    .execute("rehearse", "--from", first.toString(), "--to", last.toString());
        } finally {
            System.setOut(before);
            System.clearProperty(URL);
        }
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
