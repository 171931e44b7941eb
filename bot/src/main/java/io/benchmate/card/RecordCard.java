package io.benchmate.card;

import io.benchmate.plan.Action;
import io.benchmate.plan.Field;
import io.benchmate.plan.Plan;
import io.benchmate.plan.Recorded;
import io.benchmate.plan.Recording;
import io.benchmate.plan.recording.Entry;
import io.benchmate.plan.recording.Recorder;
import io.benchmate.plan.recording.StatusChoices;
import io.benchmate.plan.revising.Printed;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The form on which something is recorded about an action, and what is said once it is. */
public final class RecordCard {
    /** Brings the form. Data: {@code plan}, {@code action}. */
    public static final String FORM = "record-form";

    /**
     * Records. Data: {@code plan}, {@code action}, and {@code status}, {@code reason}, {@code
     * evidence}, {@code field} with {@code text}, {@code withdraw} with a recording's key.
     */
    public static final String SAVE = "record-save";

    /** Takes back. Data: {@code plan}, {@code action}, {@code keys} divided by commas. */
    public static final String UNDO = "record-undo";

    /** The choice of nothing: a client may drop an empty value. */
    public static final String NONE = "-";

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final int LONGEST = 4_000;

    private RecordCard() {}

    /**
     * What the form is about.
     *
     * @param action as the plan prints it
     * @param standing what is recorded about it
     */
    public record Subject(Plan plan, Action action, List<Recording> standing, ZoneId zone) {
        public Subject {
            standing = List.copyOf(standing);
        }
    }

    /**
     * The form.
     *
     * @param filled what was filled in before, by the inputs' names; empty for a fresh form
     * @param problem what was wrong with that; empty for nothing
     */
    public static Rendered form(Subject subject, Map<String, String> filled, String problem) {
        String name = name(subject.action());
        String lead = problem.isEmpty() ? "Record on " + name : problem;
        return Frame.fit(
                lead, text(subject, lead), length -> body(subject, filled, problem, length));
    }

    private static Frame.Body body(
            Subject subject, Map<String, String> filled, String problem, int length) {
        List<ObjectNode> parts = new ArrayList<>();
        parts.add(Parts.heading("Record on an action"));
        if (!problem.isEmpty()) {
            parts.add(Parts.text(Run.bold(Clip.to(problem, length))));
        }
        parts.add(Parts.text(Run.plain(Clip.to(name(subject.action()), length))));
        parts.add(Parts.shaded(lines(subject, length)));
        parts.addAll(inputs(subject, filled));
        Map<String, String> data = data(subject.plan(), subject.action());
        return new Frame.Body(
                parts, List.of(Press.verb("Save", SAVE, data).put("style", "positive")));
    }

    private static List<ObjectNode> lines(Subject subject, int length) {
        return all(subject).stream()
                .map(
                        line ->
                                Parts.spaced(
                                        Parts.text(Run.plain(Clip.to(line, length))),
                                        Parts.Spacing.SMALL))
                .toList();
    }

    private static List<String> all(Subject subject) {
        List<String> lines = new ArrayList<>();
        String status = Printed.of(subject.action(), Field.STATUS);
        lines.add(
                "The plan prints the status "
                        + (status.isEmpty() ? "nowhere here." : "“" + status + "”."));
        subject.standing().forEach(each -> lines.add("Recorded: " + line(subject, each)));
        return lines;
    }

    /** "Status: Green: on track, by Priya Nair on 3 March 2026". */
    private static String line(Subject subject, Recording one) {
        LocalDate day = LocalDate.ofInstant(one.at(), subject.zone());
        return "%s, by %s on %s"
                .formatted(what(subject.plan(), one), one.by().name(), DAY.format(day));
    }

    /** "Status: Green: on track"; the text to the letter. */
    private static String what(Plan plan, Recording one) {
        Field field = one.what().field();
        return switch (one.what()) {
            case Recorded.NewStatus(String status) ->
                    "Status: " + StatusChoices.of(plan).words(status);
            case Recorded.Evidence(String text) -> "Evidence: " + text;
            case Recorded.Correction(_, String text) ->
                    field.words() + ": " + (text.isEmpty() ? "left empty" : text);
            case Recorded.Withdrawn _, Recorded.Undone _, Recorded.Kept _ ->
                    field.words() + ": what was taken back stands again";
        };
    }

    private static List<ObjectNode> inputs(Subject subject, Map<String, String> filled) {
        List<ObjectNode> inputs = new ArrayList<>();
        Map<String, String> statuses = StatusChoices.of(subject.plan()).all();
        if (!statuses.isEmpty()) {
            inputs.add(choice("status", "New status", with("No change", statuses), filled));
            inputs.add(
                    text("reason", "Why? Needed for red or off track; kept as evidence", filled));
        }
        inputs.add(text("evidence", "Evidence: words or a link", filled));
        Map<String, String> fields = new LinkedHashMap<>();
        Recorder.correctable(subject.plan())
                .forEach(field -> fields.put(field.name(), field.words()));
        inputs.add(choice("field", "Correct a cell", with("No correction", fields), filled));
        inputs.add(
                text(
                        "text",
                        "How that cell should read; %s for nothing".formatted(Entry.BLANK),
                        filled));
        if (!subject.standing().isEmpty()) {
            Map<String, String> taken = new LinkedHashMap<>();
            subject.standing().reversed().stream()
                    .limit(20)
                    .forEach(each -> taken.put(each.key(), Clip.line(line(subject, each), 100)));
            inputs.add(choice("withdraw", "Take back", with("Nothing", taken), filled));
        }
        return inputs;
    }

    private static Map<String, String> with(String none, Map<String, String> choices) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("", none);
        all.putAll(choices);
        return all;
    }

    private static ObjectNode text(String id, String label, Map<String, String> filled) {
        ObjectNode input = Parts.element("Input.Text").put("id", id).put("label", label);
        input.put("isMultiline", true).put("maxLength", LONGEST);
        String before = filled.getOrDefault(id, "");
        return before.isEmpty() ? input : input.put("value", Clip.to(before, LONGEST));
    }

    private static ObjectNode choice(
            String id, String label, Map<String, String> choices, Map<String, String> filled) {
        ObjectNode input = Parts.element("Input.ChoiceSet").put("id", id).put("label", label);
        String before = filled.getOrDefault(id, "");
        input.put("style", "compact").put("wrap", true);
        input.put("value", !before.isEmpty() && choices.containsKey(before) ? before : NONE);
        ArrayNode array = input.putArray("choices");
        choices.forEach(
                (value, title) ->
                        array.addObject()
                                .put("title", title)
                                .put("value", value.isEmpty() ? NONE : value));
        return input;
    }

    /** What was recorded, over what the plan prints, with a button that takes it back. */
    public static Rendered done(Subject subject, List<Recording> made, List<String> undo) {
        return undoable(notice("Recorded", subject, made), subject, undo, "Record more");
    }

    /** What was taken back. */
    public static Rendered takenBack(Subject subject, List<Recording> taken, List<String> undo) {
        return undoable(notice("Taken back", subject, taken), subject, undo, "Record again");
    }

    private static Rendered undoable(
            Notice notice, Subject subject, List<String> undo, String further) {
        Map<String, String> keys = Map.of("keys", String.join(",", undo));
        return NoticeCard.draw(
                notice.with(
                        button("Undo", UNDO, subject, keys),
                        button(further, FORM, subject, Map.of())));
    }

    private static Notice notice(String heading, Subject subject, List<Recording> all) {
        List<String> lines = new ArrayList<>();
        lines.add("On " + name(subject.action()));
        all.forEach(each -> lines.add(what(subject.plan(), each) + over(each)));
        lines.add(
                heading.equals("Recorded")
                        ? "Answers show it as recorded, beside what the plan prints."
                        : "Answers no longer show it.");
        return Notice.of(heading, lines.toArray(String[]::new));
    }

    private static String over(Recording one) {
        if (one.what() instanceof Recorded.Evidence) {
            return "";
        }
        return one.printedThen().isEmpty()
                ? " (the plan prints nothing there)"
                : " (the plan prints “%s”)".formatted(Clip.line(one.printedThen(), 300));
    }

    private static Notice.Button button(
            String title, String verb, Subject subject, Map<String, String> more) {
        Map<String, String> data = new LinkedHashMap<>(data(subject.plan(), subject.action()));
        data.putAll(more);
        return new Notice.Button(title, verb, data, false);
    }

    private static Map<String, String> data(Plan plan, Action action) {
        return Press.data("plan", plan.id().value(), "action", action.id().value());
    }

    private static String name(Action action) {
        return action.code() + " " + action.title();
    }

    private static String text(Subject subject, String lead) {
        List<String> lines = new ArrayList<>();
        lines.add("Record on an action");
        lines.add(lead);
        lines.add(name(subject.action()));
        lines.addAll(all(subject));
        lines.add("Fill in the card to record a status, evidence or a correction, then Save.");
        return String.join("\n", lines);
    }
}
