package io.benchmate.cli;

import io.benchmate.admin.Deed;
import io.benchmate.people.Assignee;
import io.benchmate.people.OwnerNames;
import io.benchmate.people.OwnerSheet;
import io.benchmate.people.Owners;
import io.benchmate.people.Person;
import io.benchmate.plan.Field;
import io.benchmate.plan.Plan;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Who stands behind the owners of a live plan: lists, sets from a CSV file, takes back. */
@Command(
        name = "owners",
        description =
                "Lists who stands behind the owners that a live plan prints, takes a CSV file of"
                        + " them, or takes one back. With the H2 file, stop the bot first.",
        mixinStandardHelpOptions = true)
final class OwnersCommand {
    private static final int REFUSED = 1;
    private static final Person TERMINAL = new Person("terminal", "the terminal");

    @Option(
            names = "--plan-title",
            paramLabel = "TITLE",
            description = "which of several live plans, by the beginning of its title")
    private String title = "";

    @Command(
            name = "list",
            description = "Prints each owner of the plan and who stands behind him.",
            mixinStandardHelpOptions = true)
    int list() {
        return with(
                (database, plan) -> {
                    Owners owners = database.ownerMappings().of(plan.id().value());
                    Map<String, String> key = plan.facts().key();
                    plan.actions().stream()
                            .flatMap(action -> action.text(Field.OWNER).stream())
                            .flatMap(
                                    cell ->
                                            OwnerNames.in(cell, key, owners.mapped().keySet())
                                                    .stream())
                            .collect(
                                    Collectors.toMap(
                                            OwnerNames::folded,
                                            name -> name,
                                            (one, _) -> one,
                                            java.util.TreeMap::new))
                            .values()
                            .forEach(name -> out().println(line(name, owners.of(name, key))));
                    return 0;
                });
    }

    private static String line(String name, Owners.Owned owned) {
        String behind =
                owned.assigned().keySet().stream()
                        .map(
                                each ->
                                        switch (each) {
                                            case Assignee.Person person -> person.name();
                                            case Assignee.Group group -> "group " + group.name();
                                        })
                        .collect(Collectors.joining(", "));
        return name + "\t" + (behind.isEmpty() ? "nobody yet" : behind);
    }

    @Command(
            name = "import",
            description =
                    "Takes a CSV file with the columns owner, kind (person or group), id, name; of"
                            + " the owners in it the file counts, others stay as they are.",
            mixinStandardHelpOptions = true)
    int take(@Parameters(paramLabel = "FILE", description = "the CSV file") Path file) {
        String csv = read(file);
        if (csv == null) {
            return refuse("There is no text file " + file + " that can be read.");
        }
        return switch (OwnerSheet.read(csv)) {
            case OwnerSheet.Refused(String sentence) -> refuse(sentence);
            case OwnerSheet.Understood(Map<String, List<Assignee>> mapped) ->
                    with(
                            (database, plan) -> {
                                int changed =
                                        database.ownerMappings()
                                                .map(plan.id().value(), mapped, TERMINAL);
                                note(
                                        database,
                                        Deed.MAPPED_OWNERS,
                                        changed + " owners",
                                        changed > 0);
                                out().printf("%d owners were changed.%n", changed);
                                return 0;
                            });
        };
    }

    @Command(
            name = "undo",
            description = "Takes back the last change of one owner.",
            mixinStandardHelpOptions = true)
    int undo(
            @Parameters(paramLabel = "OWNER", description = "as the plan prints it") String owner) {
        return with(
                (database, plan) -> {
                    boolean undone =
                            database.ownerMappings().undo(plan.id().value(), owner, TERMINAL);
                    note(database, Deed.TOOK_BACK_OWNER, owner, undone);
                    return undone
                            ? done("The last change of “" + owner + "” was taken back.")
                            : refuse("Nothing is mapped to “" + owner + "”.");
                });
    }

    private static void note(Database database, Deed deed, String about, boolean happened) {
        if (happened) {
            database.audit().note(TERMINAL.objectId(), TERMINAL.name(), deed, about);
        }
    }

    private static @Nullable String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            return null;
        }
    }

    /** Something done to one plan in the open database; gives the exit status. */
    private interface Work {
        int on(Database database, Plan plan);
    }

    private int with(Work work) {
        try (Database database = Database.open()) {
            List<Plan> plans =
                    database.laidPlans().stream()
                            .filter(each -> each.facts().title().startsWith(title))
                            .toList();
            return plans.size() == 1
                    ? work.on(database, plans.getFirst())
                    : refuse(
                            plans.isEmpty()
                                    ? "No such plan is loaded."
                                    : "Several plans are loaded; say which with --plan-title.");
        } catch (Unopened unopened) {
            return refuse(unopened.sentence());
        }
    }

    private static int done(String sentence) {
        out().println(sentence);
        return 0;
    }

    private static int refuse(String sentence) {
        System.err.println(sentence);
        return REFUSED;
    }

    private static PrintStream out() {
        return new PrintStream(System.out, true, StandardCharsets.UTF_8);
    }
}
