package io.benchmate.cli;

import io.benchmate.admin.Deed;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.function.ToIntFunction;

/** What is kept about one person: prints it, or erases it. */
@Command(
        name = "person",
        description =
                "Prints or erases what the bot's database keeps about a person. With the H2 file,"
                        + " stop the bot first.",
        mixinStandardHelpOptions = true)
final class PersonCommand {
    private static final int REFUSED = 1;

    @Command(
            name = "export",
            description = "Prints everything kept about the person, as JSON.",
            mixinStandardHelpOptions = true)
    int export(
            @Parameters(paramLabel = "ID", description = "the person's Entra object id")
                    String id) {
        return with(
                id,
                database -> {
                    out().println(database.personalRecords().export(id));
                    database.audit()
                            .note("terminal", "the terminal", Deed.EXPORTED_PERSON, "one person");
                    return 0;
                });
    }

    @Command(
            name = "erase",
            description =
                    "Deletes what is the person's own and takes the name out of what has to stay;"
                            + " prints how many rows. Cannot be undone.",
            mixinStandardHelpOptions = true)
    int erase(
            @Parameters(paramLabel = "ID", description = "the person's Entra object id")
                    String id) {
        return with(
                id,
                database -> {
                    int rows = database.personalRecords().erase(id);
                    if (rows > 0) {
                        database.audit()
                                .note(
                                        "terminal",
                                        "the terminal",
                                        Deed.ERASED_PERSON,
                                        rows + " records");
                    }
                    out().println("{\"erased\": " + rows + "}");
                    return 0;
                });
    }

    private static int with(String id, ToIntFunction<Database> work, String... settings) {
        if (id.isBlank() || id.length() > 100) {
            System.err.println("Give the person's Entra object id.");
            return REFUSED;
        }
        try (Database database = Database.open(settings)) {
            return work.applyAsInt(database);
        } catch (Unopened unopened) {
            System.err.println(unopened.sentence());
            return REFUSED;
        }
    }

    private static PrintStream out() {
        return new PrintStream(System.out, true, StandardCharsets.UTF_8);
    }
}
