package io.benchmate.cli;

import io.benchmate.calendar.BankHolidayRegion;
import io.benchmate.calendar.SpeakingHours;
import io.benchmate.calendar.WorkingDays;
import io.benchmate.nudge.Circle;
import io.benchmate.nudge.Further;
import io.benchmate.nudge.Nudge;
import io.benchmate.nudge.Planned;
import io.benchmate.nudge.Rehearsal;
import io.benchmate.nudge.Rules;
import io.benchmate.nudge.Untold;
import io.benchmate.outbox.Budget;
import io.benchmate.people.OwnerSheet;
import io.benchmate.people.Owners;
import io.benchmate.plan.Plan;
import io.benchmate.plan.Readings;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

/**
 * Shows every reminder that would be sent over a stretch of days, one a line: when, to whom, what
 * and why, parted by tabs. It sends and keeps nothing.
 */
@Command(
        name = "rehearse",
        description =
                "Shows every reminder that would be sent, one a line: when, to whom, what, why."
                        + " Sends nothing.",
        mixinStandardHelpOptions = true)
final class RehearseCommand implements Callable<Integer> {
    private static final ZoneId ZONE = ZoneId.of("Europe/London");
    private static final int LONGEST_YEARS = 10;
    private static final String SAMPLE = "harrowmere-2025-28";
    private static final int REFUSED = 1;
    private static final String NO_PLAN =
            "No plan is loaded yet. Load one with bot/benchmate import, or give --sample or --plan"
                    + " FILE.";

    @Spec private CommandSpec spec = CommandSpec.create();

    @Option(names = "--from", required = true, paramLabel = "DATE", description = "the first day")
    private LocalDate from = LocalDate.EPOCH;

    @Option(names = "--to", required = true, paramLabel = "DATE", description = "the last day")
    private LocalDate to = LocalDate.EPOCH;

    @Option(
            names = "--sample",
            description = "on the plan and the people of an invented university; no database")
    private boolean sample;

    @Option(names = "--plan", paramLabel = "FILE", description = "on a plan in a file; no database")
    private @Nullable Path plan;

    @Option(
            names = "--notes",
            paramLabel = "FILE",
            description = "the plan's notes: legend, key of abbreviations, dates")
    private @Nullable Path notes;

    @Option(
            names = "--owners",
            paramLabel = "FILE",
            description = "who stands behind its owners: CSV with owner, kind, id, name")
    private @Nullable Path owners;

    @Override
    public Integer call() {
        if (to.isBefore(from) || from.plusYears(LONGEST_YEARS).isBefore(to)) {
            throw wrong("Give a last day after the first, and at most ten years later.");
        }
        if (sample && plan != null) {
            throw wrong("Give --sample or --plan FILE, not both.");
        }
        if (sample) {
            return rehearse(List.of(sample()), ZONE, Further.NONE);
        }
        return plan == null ? inDatabase() : rehearse(List.of(given(plan)), ZONE, Further.NONE);
    }

    /** The live plans, with the owners that were mapped and the institution's settings. */
    private int inDatabase() {
        try {
            Optional<Database> found = Database.openToRead();
            if (found.isEmpty()) {
                return refuse(NO_PLAN);
            }
            try (Database database = found.get()) {
                List<Planned> planned = live(database);
                return planned.isEmpty()
                        ? refuse(NO_PLAN)
                        : rehearse(planned, database.zone(), database.further());
            }
        } catch (Unopened unopened) {
            return refuse(unopened.sentence());
        }
    }

    private List<Planned> live(Database database) {
        WorkingDays days = WorkingDays.of(database.bankHolidays(), List.of());
        return database.laidPlans().stream().map(each -> live(each, database, days)).toList();
    }

    private Planned live(Plan laid, Database database, WorkingDays days) {
        Owners mapped = database.ownerMappings().of(laid.id().value());
        return new Planned(
                laid,
                database.readings().of(laid),
                Rules.usual(from),
                new Circle(mapped, Map.of(), days, null));
    }

    private static int refuse(String sentence) {
        System.err.println(sentence);
        return REFUSED;
    }

    private int rehearse(List<Planned> planned, ZoneId zone, Further further) {
        var sent =
                new Rehearsal(Budget.USUAL, SpeakingHours.usual(zone), further)
                        .run(_ -> planned, from, to);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        sent.forEach(each -> each.digest().nudges().forEach(nudge -> print(each, nudge, out)));
        summarise(planned, sent);
        return 0;
    }

    private Planned sample() {
        Path home =
                Path.of(
                        System.getenv()
                                .getOrDefault("BENCHMATE_SAMPLE", "src/test/resources/sample"));
        if (!Files.isReadable(home.resolve(SAMPLE + ".csv"))) {
            throw wrong(
                    "The sample university is in a clone of the repository, not in the jar: start"
                            + " this by bot/benchmate, or set BENCHMATE_SAMPLE to"
                            + " bot/src/test/resources/sample.");
        }
        System.err.println(
                "Harrowmere is an invented university: its plan and people are made up.");
        return planned(
                PlanFile.read(
                        home.resolve(SAMPLE + ".csv"),
                        home.resolve(SAMPLE + ".notes.txt"),
                        spec.commandLine()),
                read(home.resolve(SAMPLE + ".owners.csv")));
    }

    private Planned given(Path file) {
        Plan read = PlanFile.read(file, notes, spec.commandLine());
        return planned(read, owners == null ? Owners.NONE : read(owners));
    }

    private Owners read(Path file) {
        try {
            return switch (OwnerSheet.read(Files.readString(file))) {
                case OwnerSheet.Understood(
                                Map<String, List<io.benchmate.people.Assignee>> mapped) ->
                        new Owners(mapped);
                case OwnerSheet.Refused(String sentence) -> throw wrong(sentence);
            };
        } catch (IOException unreadable) {
            throw wrong("There is no text file " + file + " that can be read.");
        }
    }

    private Planned planned(Plan plan, Owners owners) {
        WorkingDays days = WorkingDays.of(BankHolidayRegion.ENGLAND_AND_WALES, List.of());
        return new Planned(
                plan,
                Readings.UK.of(plan),
                Rules.usual(from),
                new Circle(owners, Map.of(), days, null));
    }

    private static void print(Rehearsal.Sent sent, Nudge nudge, PrintStream out) {
        String about = nudge.about().isEmpty() ? "" : " (for " + nudge.about() + ")";
        LocalDate due = nudge.occasion().due();
        String day = due == null ? "" : ", read as by " + due;
        String timescale =
                nudge.timescale().isEmpty() ? "no timescale" : "“" + nudge.timescale() + "”" + day;
        out.println(
                String.join(
                        "\t",
                        DateTimeFormatter.ISO_ZONED_DATE_TIME.format(sent.at()),
                        nudge.to().name() + about,
                        flat(nudge.code() + " " + nudge.title()) + " (" + flat(timescale) + ")",
                        nudge.occasion().why() + "; owner “" + flat(nudge.owner()) + "”"));
    }

    private static String flat(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    private static void summarise(List<Planned> planned, List<Rehearsal.Sent> sent) {
        int nudges = sent.stream().mapToInt(each -> each.digest().nudges().size()).sum();
        System.err.printf(
                "%d reminders in %d messages, at most one a person and day and two a week. Nothing"
                        + " was sent.%n",
                nudges, sent.size());
        List<Untold> untold = planned.stream().flatMap(each -> Untold.of(each).stream()).toList();
        if (!untold.isEmpty()) {
            System.err.println("Not reminded of:");
        }
        untold.forEach(
                each ->
                        System.err.printf(
                                "- %s %s: %s%n", each.code(), flat(each.title()), each.why()));
    }

    private ParameterException wrong(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }
}
