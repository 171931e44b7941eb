package io.benchmate.cli;

import io.benchmate.card.PreviewText;
import io.benchmate.card.ReadingParts;
import io.benchmate.plan.Confirmation;
import io.benchmate.plan.Plan;
import io.benchmate.plan.Readings;
import io.benchmate.plan.Revision;
import io.benchmate.plan.TimescaleList;
import io.benchmate.plan.importing.PlanImport;
import io.benchmate.plan.importing.Reading;
import io.benchmate.plan.revising.Previews;
import io.benchmate.plan.revising.Proposal;
import io.benchmate.plan.revising.Proposals;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;

/** Shows what a plan's file would change, and makes it live when it is confirmed. */
@Command(
        name = "import",
        description =
                "Shows how a plan's file is understood and what it would change; with --confirm,"
                        + " makes it live.",
        mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {
    private static final int REFUSED = 1;
    private static final Revision.Editor TERMINAL = new Revision.Editor("terminal", "the terminal");

    @Parameters(paramLabel = "FILE", description = "the plan: .xlsx, .docx or .csv")
    private Path file = Path.of("");

    @Option(
            names = "--notes",
            paramLabel = "FILE",
            description = "the plan's notes: legend, key of abbreviations, dates")
    private @Nullable Path notes;

    @Option(names = "--check", description = "only read the file and report; needs no database")
    private boolean check;

    @Option(names = "--confirm", description = "make it live")
    private boolean confirm;

    @Override
    public Integer call() throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        String name = file.getFileName() == null ? "plan" : file.getFileName().toString();
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            return refuse("There is no file " + file + " that can be read.");
        }
        byte[] content = Bounded.read(file);
        String beside = notes == null ? "" : Files.readString(notes);
        return check ? check(name, content, beside, out) : propose(name, content, beside, out);
    }

    private static int check(String name, byte[] content, String beside, PrintStream out) {
        return switch (PlanImport.read(name, content, beside)) {
            case Reading.Understood understood -> {
                out.println(PreviewText.of(Previews.first(understood)));
                printTimescales(understood.plan(), out);
                yield 0;
            }
            case Reading.Refused(String sentence) -> refuse(sentence);
        };
    }

    private int propose(String name, byte[] content, String beside, PrintStream out) {
        try (Database database = Database.open()) {
            Proposals proposals = database.proposals();
            return switch (proposals.propose(name, content, beside, TERMINAL)) {
                case Proposal.Drafted drafted -> {
                    out.println(PreviewText.of(drafted.preview()));
                    printTimescales(drafted.preview().plan(), out);
                    yield settle(proposals, drafted, out);
                }
                case Proposal.Unchanged(Revision live, _) -> {
                    out.printf("Nothing to change: revision %d says the same.%n", live.number());
                    yield 0;
                }
                case Proposal.Refused(String sentence) -> refuse(sentence);
                case Proposal.Gone() -> refuse("The draft is gone; run this again.");
            };
        }
    }

    /** By UK conventions; what is open is asked in Teams. */
    private static void printTimescales(Plan plan, PrintStream out) {
        out.println("\nHow I read the timescales");
        TimescaleList.of(plan, Readings.UK.of(plan))
                .entries()
                .forEach(entry -> out.println("- " + ReadingParts.line(entry)));
    }

    private int settle(Proposals proposals, Proposal.Drafted drafted, PrintStream out) {
        if (!confirm) {
            proposals.discard(drafted.draft().id());
            out.println("\nNothing was changed. To make it live, add --confirm.");
            return 0;
        }
        if (!drafted.preview().doubts().isEmpty()) {
            proposals.discard(drafted.draft().id());
            return refuse(
                    "Some actions may be the same as before or not (see \"Doubtful\" above). Send"
                            + " the file to the bot and answer there.");
        }
        return switch (proposals.confirm(drafted.draft().id(), TERMINAL)) {
            case Confirmation.Confirmed(Revision live, _) -> {
                out.printf("%nLive: revision %d of %s.%n", live.number(), live.title());
                yield 0;
            }
            case Confirmation.AlreadyLive(Revision live) -> {
                out.printf("%nRevision %d was live already.%n", live.number());
                yield 0;
            }
            case Confirmation.Outdated _, Confirmation.Gone _ ->
                    refuse("Another revision went live meanwhile; run this again.");
        };
    }

    private static int refuse(String sentence) {
        System.err.println(sentence);
        return REFUSED;
    }
}
