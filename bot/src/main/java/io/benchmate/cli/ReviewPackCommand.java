package io.benchmate.cli;

import io.benchmate.calendar.Meetings;
import io.benchmate.nudge.review.PackCsv;
import io.benchmate.nudge.review.PackWord;
import io.benchmate.nudge.review.PackWords;
import io.benchmate.nudge.review.ReviewPack;
import io.benchmate.plan.Plan;
import io.benchmate.plan.Revision;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;

/** Writes the steering group's pack of a live plan into a directory. Changes nothing it reads. */
@Command(
        name = "review-pack",
        description =
                "Writes the steering group's pack of a live plan as Word and CSV files, with names"
                        + " and without. With the H2 file, stop the bot first.",
        mixinStandardHelpOptions = true)
final class ReviewPackCommand implements Callable<Integer> {
    private static final int REFUSED = 1;

    @Option(
            names = "--plan",
            paramLabel = "TITLE",
            description = "which of several live plans, by a part of its title")
    private String title = "";

    @Option(
            names = "--since",
            paramLabel = "DATE",
            description = "what is news since then; the last meeting before today if not given")
    private @Nullable LocalDate since;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "where the files are written; this directory if not given")
    private Path out = Path.of(".");

    @Override
    public Integer call() {
        try {
            Optional<Database> found = Database.openToRead();
            if (found.isEmpty()) {
                return refuse("No plan is loaded yet. Load one with bot/benchmate import.");
            }
            try (Database database = found.get()) {
                return write(database);
            }
        } catch (Unopened unopened) {
            return refuse(unopened.sentence());
        } catch (IOException failure) {
            return refuse("The files could not be written to " + out + ".");
        } catch (DataAccessException older) {
            return refuse(
                    "The database is of an older version. Start the bot once, which brings it up to"
                            + " date, stop it, and run this again.");
        }
    }

    private int write(Database database) throws IOException {
        List<Plan> plans =
                database.packs().plans().stream()
                        .filter(each -> lower(each.facts().title()).contains(lower(title)))
                        .toList();
        if (plans.size() != 1) {
            return refuse(
                    plans.isEmpty()
                            ? "No live plan is called so."
                            : "Several plans are live; give --plan with a part of one's title: "
                                    + String.join(
                                            "; ",
                                            plans.stream()
                                                    .map(each -> each.facts().title())
                                                    .toList()));
        }
        Plan plan = plans.getFirst();
        Meetings meetings = database.reviewDates().meetings();
        ReviewPack named = database.packs().of(plan.id(), meetings, since, true).orElseThrow();
        ReviewPack without = database.packs().of(plan.id(), meetings, since, false).orElseThrow();
        Files.createDirectories(out);
        PrintStream told = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        told.println(PackWords.lead(named));
        for (ReviewPack pack : List.of(named, without)) {
            put(pack.fileName() + ".docx", PackWord.of(pack), told);
            put(pack.fileName() + ".csv", PackCsv.of(pack.table()), told);
        }
        notes(database, plan, named.fileName() + ".notes.txt", told);
        return 0;
    }

    /** What was sent beside the plan's file, such as its legend, for reading the CSV elsewhere. */
    private void notes(Database database, Plan plan, String name, PrintStream told)
            throws IOException {
        String notes =
                database.revisions().of(plan.id()).stream()
                        .filter(each -> each.state() == Revision.State.LIVE)
                        .findFirst()
                        .flatMap(live -> database.revisions().source(live.id()))
                        .map(source -> source.notes())
                        .orElse("");
        if (!notes.isBlank()) {
            put(name, notes.getBytes(StandardCharsets.UTF_8), told);
        }
    }

    private void put(String name, byte[] content, PrintStream told) throws IOException {
        Path file = out.resolve(name);
        Files.write(file, content);
        told.println(file);
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.UK);
    }

    private static int refuse(String sentence) {
        System.err.println(sentence);
        return REFUSED;
    }
}
