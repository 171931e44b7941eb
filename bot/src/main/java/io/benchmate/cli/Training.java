package io.benchmate.cli;

import org.springframework.util.FileSystemUtils;

import picocli.CommandLine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Runs commands on a plan and a database of its own, which it throws away, so that the JDK learns
 * what they need: {@code bot/benchmate} keeps that as the commands' start-up cache.
 */
public final class Training {
    private static final String PLAN =
            """
            Ref,Action,By when,Owner,Status
            1,Publish a page for each team,May 2027,HTN,G
            2,Awards,Yearly,HTN,A
            """;

    private Training() {}

    /**
     * @param args "ask" for a question without a database; else a plan is imported into one
     */
    public static void main(String[] args) throws IOException {
        Path data = Files.createTempDirectory("benchmate-training");
        try {
            System.setProperty("logback.configurationFile", Main.LOGGING);
            System.setProperty("benchmate.data", data.toString());
            String plan = Files.writeString(data.resolve("plan.csv"), PLAN).toString();
            if (List.of(args).contains("ask")) {
                run("ask", "--plan", plan, "who owns the awards?");
            } else {
                run("import", plan, "--confirm");
                run("import", plan);
            }
        } finally {
            FileSystemUtils.deleteRecursively(data);
        }
    }

    private static void run(String... command) {
        new CommandLine(new Main()).execute(command);
    }
}
