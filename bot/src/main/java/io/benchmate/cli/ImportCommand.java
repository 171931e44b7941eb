package io.benchmate.cli;

import io.benchmate.card.PreviewText;
import io.benchmate.card.ReadingParts;
import io.benchmate.card.StartLine;
import io.benchmate.plan.Confirmation;
import io.benchmate.plan.Plan;
import io.benchmate.plan.Readings;
import io.benchmate.plan.Revision;
import io.benchmate.plan.Revisions;
import io.benchmate.plan.Stamp;
import io.benchmate.plan.TimescaleList;
import io.benchmate.plan.importing.PlanImport;
import io.benchmate.plan.importing.Reading;
import io.benchmate.plan.revising.Looked;
import io.benchmate.plan.revising.Preview;
import io.benchmate.plan.revising.Previews;
import io.benchmate.plan.revising.Proposal;

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
import java.util.Optional;
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

    @Option(
            names = "--keep-recorded",
            description = "where the file says something else than people recorded, keep theirs")
    private boolean keep;

    @Option(
            names = "--take-file",
            description = "where the file says something else than people recorded, take the file")
    private boolean take;

    @Override
    public Integer call() throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        String name = file.getFileName() == null ? "plan" : file.getFileName().toString();
        for (Path each : notes == null ? List.of(file) : List.of(file, notes)) {
            if (!Files.isReadable(each) || Files.isDirectory(each)) {
                return refuse("There is no file " + each + " that can be read.");
            }
        }
        if (keep && take) {
            return refuse("Give --keep-recorded or --take-file, not both.");
        }
        byte[] content = Bounded.read(file);
        String beside = Bounded.notes(notes);
        return check ? check(name, content, beside, out) : inDatabase(name, content, beside, out);
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

    private int inDatabase(String name, byte[] content, String beside, PrintStream out) {
        try {
            return confirm
                    ? confirm(name, content, beside, out)
                    : preview(name, content, beside, out);
        } catch (Unopened unopened) {
            return refuse(unopened.sentenceForImport());
        }
    }

    /** Keeps nothing: a draft would be the chat's too, where the same file may be previewed. */
    private int preview(String name, byte[] content, String beside, PrintStream out)
            throws Unopened {
        Optional<Database> found = Database.openToRead();
        if (found.isEmpty()) {
            int status = check(name, content, beside, out);
            if (status == 0) {
                out.println("\nNo plan is loaded yet. To make this one live, add --confirm.");
            }
            return status;
        }
        try (Database database = found.get()) {
            return switch (database.proposals().preview(name, content, beside)) {
                case Looked.Changed(Preview preview) -> {
                    print(preview, out);
                    new RecordedWords(database.settling(), keep, take).print(preview, out);
                    out.println("\nNothing was changed. To make it live, add --confirm.");
                    yield 0;
                }
                case Looked.Unchanged(Preview preview) -> unchanged(preview, out);
                case Looked.Refused(String sentence) -> refuse(sentence);
            };
        }
    }

    private int confirm(String name, byte[] content, String beside, PrintStream out)
            throws Unopened {
        try (Database database = Database.open()) {
            return switch (database.proposals().preview(name, content, beside)) {
                case Looked.Changed(Preview preview) -> {
                    print(preview, out);
                    RecordedWords recorded = new RecordedWords(database.settling(), keep, take);
                    recorded.print(preview, out);
                    Optional<String> refusal = doubts(preview).or(() -> recorded.refusal(preview));
                    yield refusal.isPresent()
                            ? refuse(refusal.get())
                            : propose(database, new Sent(name, content, beside), recorded, out);
                }
                case Looked.Unchanged(Preview preview) -> unchanged(preview, out);
                case Looked.Refused(String sentence) -> refuse(sentence);
            };
        }
    }

    /** A file with its notes. */
    private record Sent(String name, byte[] content, String notes) {}

    private static Optional<String> doubts(Preview preview) {
        return preview.doubts().isEmpty()
                ? Optional.empty()
                : Optional.of(
                        "Some actions may be the same as before or not (see \"Doubtful\" above)."
                                + " Send the file to the bot and answer there.");
    }

    private static void print(Preview preview, PrintStream out) {
        out.println(PreviewText.of(preview));
        printTimescales(preview.plan(), out);
    }

    /** By UK conventions; what is open is asked in Teams. */
    private static void printTimescales(Plan plan, PrintStream out) {
        out.println("\nHow I read the timescales");
        StartLine.text(StartLine.Start.of(plan, Readings.UK.of(plan))).forEach(out::println);
        TimescaleList.of(plan, Readings.UK.of(plan))
                .entries()
                .forEach(entry -> out.println("- " + ReadingParts.line(entry)));
    }

    private static int propose(
            Database database, Sent sent, RecordedWords recorded, PrintStream out) {
        return switch (database.proposals()
                .propose(sent.name(), sent.content(), sent.notes(), terminal())) {
            case Proposal.Drafted drafted -> settle(database.revisions(), drafted, recorded, out);
            case Proposal.Unchanged(_, Preview preview) -> unchanged(preview, out);
            case Proposal.Refused(String sentence) -> refuse(sentence);
            case Proposal.Gone() -> refuse("The draft is gone; run this again.");
        };
    }

    private static int settle(
            Revisions revisions,
            Proposal.Drafted drafted,
            RecordedWords recorded,
            PrintStream out) {
        Revision draft = drafted.draft();
        Optional<Stamp> seen = revisions.stamp(draft.id());
        Confirmation done =
                seen.isEmpty()
                        ? new Confirmation.Gone()
                        : revisions.confirm(
                                draft.id(),
                                seen.get(),
                                () -> recorded.settle(drafted.preview(), terminal()),
                                terminal());
        return switch (done) {
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

    private static int unchanged(Preview preview, PrintStream out) {
        out.printf(
                "Nothing to change: what is live of %s says the same.%n",
                preview.plan().facts().title());
        return 0;
    }

    /** Whoever has this computer's account, marked so that he passes for nobody in Teams. */
    private static Revision.Editor terminal() {
        String user = System.getProperty("user.name", "unknown");
        String id = "command-line:" + user;
        return new Revision.Editor(
                id.substring(0, Math.min(id.length(), 100)), user + " (command line)");
    }

    private static int refuse(String sentence) {
        System.err.println(sentence);
        return REFUSED;
    }
}
