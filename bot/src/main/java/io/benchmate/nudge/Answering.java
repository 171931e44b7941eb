package io.benchmate.nudge;

import io.benchmate.nudge.Deeds.What;
import io.benchmate.people.Person;
import io.benchmate.plan.Action;
import io.benchmate.plan.Plan;
import io.benchmate.plan.Plans;
import io.benchmate.plan.Progress;
import io.benchmate.plan.Recorded;
import io.benchmate.plan.Revision.Editor;
import io.benchmate.plan.Status;
import io.benchmate.plan.StatusMeaning;
import io.benchmate.plan.recording.Entry;
import io.benchmate.plan.recording.Outcome;
import io.benchmate.plan.recording.Recorder;
import io.benchmate.plan.recording.Right;
import io.benchmate.plan.recording.StatusChoices;
import io.benchmate.plan.recording.Subject;

import org.springframework.transaction.support.TransactionOperations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Takes what owners say of their actions into what is recorded: a status of the plan's own legend,
 * and the rest as evidence with author and date. Nothing that the legend lacks is made up: a plan
 * without statuses gets evidence only, and where several would do, it is asked.
 */
public final class Answering {
    /** An owner says how it stands, and what shows it; the plan's cells are for admins to mend. */
    private static final Right OWNERS =
            (action, what) ->
                    what instanceof Recorded.NewStatus
                            || what instanceof Recorded.Evidence
                            || what instanceof Recorded.Undone;

    private final Plans laid;
    private final Recorder recorder;
    private final Deeds deeds;
    private final Rights rights;
    private final TransactionOperations transaction;

    /**
     * @param laid the plans with what is recorded laid over them
     */
    public Answering(
            Plans laid,
            Recorder recorder,
            Deeds deeds,
            Rights rights,
            TransactionOperations transaction) {
        this.laid = laid;
        this.recorder = recorder;
        this.deeds = deeds;
        this.rights = rights;
        this.transaction = transaction;
    }

    /**
     * What somebody says.
     *
     * @param what {@link What#ON_TRACK}, {@link What#DONE}, {@link What#DELAYED} or {@link
     *     What#EVIDENCE}
     * @param status the plan's status that is meant; empty to find it by the legend
     * @param reason why; empty for none
     * @param expected when it is expected now, for what is delayed
     * @param evidence words or a link; empty for none
     */
    public record Said(
            Subject subject,
            What what,
            String status,
            String reason,
            String expected,
            String evidence) {
        public static Said plain(Subject subject, What what, String evidence) {
            return new Said(subject, what, "", "", "", evidence);
        }
    }

    public Heard hear(Said said, Person by, LocalDate today) {
        Subject subject = said.subject();
        if (!rights.mayUpdate(by, subject.plan(), subject.action(), today)) {
            return new Heard.NotAllowed();
        }
        Optional<Plan> plan = plan(subject);
        Optional<Action> action = plan.flatMap(each -> each.action(subject.action()));
        return action.isEmpty()
                ? new Heard.Gone()
                : hear(said, by, plan.orElseThrow(), action.get());
    }

    private Heard hear(Said said, Person by, Plan plan, Action action) {
        if (said.what() == What.DELAYED && (said.reason().isBlank() || said.expected().isBlank())) {
            return new Heard.Refused(
                    "Say why it is delayed, and when you expect it now; both are needed.");
        }
        if (said.what() == What.EVIDENCE) {
            return said.evidence().isBlank()
                    ? new Heard.Refused("Write what shows how it stands, or paste a link.")
                    : keep(said, by, Entry.evidence(said.evidence()));
        }
        StatusChoices choices = StatusChoices.of(plan);
        Optional<String> status =
                said.status().isBlank()
                        ? standing(said.what(), plan, action)
                                .or(() -> fitting(plan).meant(progress(said.what())))
                        : choices.find(said.status());
        if (status.isEmpty() && !choices.all().isEmpty()) {
            return new Heard.WhichStatus(fitting(plan).choices(progress(said.what())));
        }
        boolean stands = status.filter(each -> stands(action, each)).isPresent();
        return status.isEmpty() || stands
                ? keep(said, by, Entry.evidence(words(said)))
                : keep(said, by, new Entry(status.get(), reason(said), said.evidence(), null, ""));
    }

    /** What is said to be delayed keeps a status that says so already. */
    private static Optional<String> standing(What what, Plan plan, Action action) {
        return what == What.DELAYED ? troubled(plan, action) : Optional.empty();
    }

    /** The status that stands, where it says by the plan's legend that there are problems. */
    private static Optional<String> troubled(Plan plan, Action action) {
        Status status = action.status();
        boolean says =
                StatusMeaning.progress(status, plan.facts().legend()).contains(Progress.PROBLEMS);
        return says
                ? Optional.of(
                        status.shade().isColour()
                                ? status.shade().words()
                                : status.printed().strip())
                : Optional.empty();
    }

    private static Progress progress(What what) {
        return switch (what) {
            case DONE -> Progress.DONE;
            case DELAYED -> Progress.PROBLEMS;
            case ON_TRACK, SNOOZED, NOT_MINE, EVIDENCE, TAKEN_BACK -> Progress.ON_TRACK;
        };
    }

    private static Fitting fitting(Plan plan) {
        return new Fitting(StatusChoices.of(plan).all(), plan.facts().legend());
    }

    private static boolean stands(Action action, String status) {
        return action.status().shade().isColour()
                ? action.status().shade().words().equals(status)
                : action.status().printed().equalsIgnoreCase(status);
    }

    private static String reason(Said said) {
        String expected = said.expected().isBlank() ? "" : "; expected now: " + said.expected();
        return said.reason().strip() + expected;
    }

    /** What is kept where no status changes: that it was said, in words. */
    private static String words(Said said) {
        String what =
                switch (said.what()) {
                    case DONE -> "Said to be done";
                    case DELAYED -> "Said to be delayed: " + reason(said);
                    case ON_TRACK, SNOOZED, NOT_MINE, EVIDENCE, TAKEN_BACK -> "Said to be on track";
                };
        return said.evidence().isBlank() ? what : what + ". " + said.evidence();
    }

    private Heard keep(Said said, Person by, Entry entry) {
        return Objects.requireNonNull(
                transaction.execute(
                        _ -> {
                            Outcome outcome =
                                    recorder.record(said.subject(), entry, editor(by), OWNERS);
                            return switch (outcome) {
                                case Outcome.Done done -> noted(said, by, done.undo());
                                case Outcome.Refused(String sentence) ->
                                        sentence.startsWith("This stands there already")
                                                ? noted(said, by, List.of())
                                                : new Heard.Refused(sentence);
                                case Outcome.Gone() -> new Heard.Gone();
                            };
                        }));
    }

    private Heard noted(Said said, Person by, List<String> undo) {
        List<String> words = new ArrayList<>();
        if (!reason(said).isBlank()) {
            words.add(reason(said));
        }
        if (!said.evidence().isBlank()) {
            words.add("“" + said.evidence().strip() + "”");
        }
        Subject subject = said.subject();
        deeds.add(
                new Deeds.New(
                        subject.plan().value(),
                        subject.action().value(),
                        said.what(),
                        String.join("; ", words),
                        undo),
                by);
        return new Heard.Kept();
    }

    /** Takes back what was recorded with a deed, whoever did it. */
    public Heard takeBack(Deeds.Deed deed, Person by, LocalDate today) {
        Subject subject =
                new Subject(
                        new io.benchmate.plan.PlanId(deed.plan()),
                        new io.benchmate.plan.ActionId(deed.action()));
        if (!rights.mayUpdate(by, subject.plan(), subject.action(), today)) {
            return new Heard.NotAllowed();
        }
        return switch (recorder.takeBack(subject, deed.undo(), editor(by), OWNERS)) {
            case Outcome.Done _ -> {
                deeds.add(
                        new Deeds.New(deed.plan(), deed.action(), What.TAKEN_BACK, "", List.of()),
                        by);
                yield new Heard.Kept();
            }
            case Outcome.Refused(String sentence) -> new Heard.Refused(sentence);
            case Outcome.Gone() -> new Heard.Gone();
        };
    }

    /** The plan's statuses that may be meant, for a form; empty where it has none. */
    public Map<String, String> statuses(Subject subject, What what) {
        return plan(subject).map(plan -> fitting(plan).choices(progress(what))).orElse(Map.of());
    }

    /** The status that a form for what is delayed begins with; empty where one is to be chosen. */
    public Optional<String> delayedAs(Subject subject) {
        return plan(subject)
                .flatMap(
                        plan ->
                                plan.action(subject.action())
                                        .flatMap(action -> troubled(plan, action)));
    }

    private Optional<Plan> plan(Subject subject) {
        return laid.live().stream().filter(each -> each.id().equals(subject.plan())).findFirst();
    }

    private static Editor editor(Person by) {
        return new Editor(by.objectId(), by.name());
    }
}
