package io.benchmate.cli;

import io.benchmate.calendar.BankHolidayRegion;
import io.benchmate.calendar.SpeakingHours;
import io.benchmate.calendar.WorkingDays;
import io.benchmate.nudge.Circle;
import io.benchmate.nudge.Outlook;
import io.benchmate.nudge.Planned;
import io.benchmate.nudge.Rehearsal;
import io.benchmate.nudge.Rules;
import io.benchmate.outbox.Budget;
import io.benchmate.people.OwnerSheet;
import io.benchmate.people.Owners;
import io.benchmate.plan.Plan;
import io.benchmate.plan.Readings;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

/**
 * Shows every reminder that would be sent over a stretch of days, one a line: when, to whom, what
 * and why, parted by tabs. With a database it is what admins see in the chat. It sends and keeps
 * nothing.
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
    private static final String INVENTED = "not read, as the group is invented";
    private static final String NO_APP = "not read, as no app is set up here";
    private static final String CANNOT_READ = "cannot be read now, so this waits";
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
            return rehearse(sample(), INVENTED);
        }
        return plan == null ? inDatabase() : onFile(plan);
    }

    /** What the bot itself would reckon: its plans, its people's wishes and its admins' rules. */
    private int inDatabase() {
        try {
            Optional<Database> found = Database.openToRehearse();
            if (found.isEmpty()) {
                return refuse(NO_PLAN);
            }
            try (Database database = found.get()) {
                String unread = database.groupsAreReadable() ? CANNOT_READ : NO_APP;
                return rehearse(database.outlook(), database.today(), unread);
            }
        } catch (DataAccessException older) {
            return refuse(
                    "The database was made by an older version of Benchmate. Start this one once,"
                            + " which brings it up to date, and rehearse again.");
        } catch (Unopened unopened) {
            return refuse(unopened.sentence());
        }
    }

    private int rehearse(Outlook outlook, LocalDate today, String unread) {
        List<Planned> planned = outlook.plans(today);
        if (planned.isEmpty()) {
            return refuse(NO_PLAN);
        }
        outlook.off(today)
                .forEach(
                        title ->
                                System.err.println(
                                        "Reminders are off for "
                                                + title
                                                + "; this is as if they were switched on today."));
        return show(
                new Rehearsed(planned, outlook.over(from, to, today), unread), outlook.perWeek());
    }

    private static int refuse(String sentence) {
        System.err.println(sentence);
        return REFUSED;
    }

    private int rehearse(Planned planned, String unread) {
        var sent =
                new Rehearsal(Budget.USUAL, SpeakingHours.usual(ZONE))
                        .run(_ -> List.of(planned), from, to);
        return show(new Rehearsed(List.of(planned), sent, unread), Budget.USUAL.perWeek());
    }

    private static int show(Rehearsed rehearsed, int perWeek) {
        rehearsed.print();
        rehearsed.summarise(perWeek);
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

    private int onFile(Path file) {
        Plan read = PlanFile.read(file, notes, spec.commandLine());
        OwnerGroups.Read behind = OwnerGroups.read(owners == null ? Owners.NONE : read(owners));
        return rehearse(planned(read, behind.owners()), behind.asked() ? CANNOT_READ : NO_APP);
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

    private ParameterException wrong(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }
}
