package io.benchmate.card;

import io.benchmate.plan.TimescaleList.Entry;
import io.benchmate.plan.timescale.Milestone;
import io.benchmate.plan.timescale.Reading;
import io.benchmate.plan.timescale.Reading.Confidence;
import io.benchmate.plan.timescale.Rhythm;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Draws one timescale: how it was read and why, and a form to say what it means instead. */
public final class TimescaleForm {
    /**
     * Keeps a correction. Data: where it comes from, {@code subject}; inputs {@code kind}, {@code
     * start}, {@code end}, {@code rhythm}, {@code month}.
     */
    public static final String CORRECT = "timescale-correct";

    private static final String NONE = "NONE";

    private TimescaleForm() {}

    /**
     * @param problem why the form was not taken; empty at first
     */
    public static Rendered draw(Map<String, String> from, Entry entry, String problem) {
        String lead = ReadingParts.line(entry);
        List<String> text = new ArrayList<>(List.of("What does this timescale mean?", problem));
        text.add(lead);
        text.add(why(entry.reading()));
        text.addAll(milestones(entry.reading()));
        text.add(ReadingParts.actions(entry.actions()));
        text.removeIf(String::isEmpty);
        return Frame.fit(
                lead,
                String.join("\n", text),
                length -> new Frame.Body(parts(entry, problem, length), buttons(from, entry)));
    }

    private static List<ObjectNode> parts(Entry entry, String problem, int length) {
        Reading reading = entry.reading();
        List<ObjectNode> parts = new ArrayList<>();
        parts.add(Parts.heading("What does this timescale mean?"));
        if (!problem.isEmpty()) {
            parts.add(Parts.text(Run.bold(problem)));
        }
        List<ObjectNode> now = new ArrayList<>();
        now.add(Parts.text(Run.bold("“" + Clip.to(entry.words(), length) + "”")));
        now.add(Parts.text(Run.plain(ReadingParts.reading(reading))));
        now.add(Parts.text(Run.grey(why(reading))));
        milestones(reading).forEach(line -> now.add(Parts.text(Run.grey(Clip.to(line, length)))));
        now.add(Parts.text(Run.grey(ReadingParts.actions(entry.actions()))));
        parts.add(Parts.shaded(now));
        parts.add(choices("kind", "It is", kinds(), reading.kind().name()));
        parts.add(day("start", "First day", reading.start()));
        parts.add(day("end", "Last day", reading.end()));
        parts.add(choices("rhythm", "If it comes round again", rhythms(), NONE));
        parts.add(choices("month", "In which month", months(), NONE));
        return parts;
    }

    private static String why(Reading reading) {
        return "Read so because: " + reading.reason() + ".";
    }

    private static List<String> milestones(Reading reading) {
        return reading.milestones().size() < 2
                ? List.of()
                : reading.milestones().stream().map(TimescaleForm::milestone).toList();
    }

    private static String milestone(Milestone milestone) {
        String what = milestone.what().isEmpty() ? "" : milestone.what() + ": ";
        String condition = milestone.condition() == null ? "" : ", " + milestone.condition();
        return "- " + what + milestone.words() + condition;
    }

    private static List<ObjectNode> buttons(Map<String, String> from, Entry entry) {
        Map<String, String> data = TimescalesCard.with(from, "subject", entry.subject());
        List<ObjectNode> buttons = new ArrayList<>();
        buttons.add(Press.verb("Keep this", CORRECT, data).put("style", "positive"));
        if (entry.reading().confidence() == Confidence.TOLD) {
            buttons.add(Press.verb("Undo what was said", TimescalesCard.UNDO, data));
        }
        buttons.add(Press.verb("All timescales", TimescalesCard.LIST, from));
        return buttons;
    }

    private static Map<String, String> kinds() {
        Map<String, String> kinds = new LinkedHashMap<>();
        kinds.put("DEADLINE", "Due by the last day");
        kinds.put("WINDOW", "Between the first and the last day");
        kinds.put("RECURRING", "Comes round again");
        kinds.put("ONGOING", "Goes on without an end");
        kinds.put("IMMEDIATE", "At once");
        kinds.put("RELATIVE", "Counts from something without a date");
        kinds.put("UNKNOWN", "Has no date");
        return kinds;
    }

    private static Map<String, String> rhythms() {
        Map<String, String> rhythms = new LinkedHashMap<>();
        rhythms.put(NONE, "It does not");
        for (Rhythm rhythm : Rhythm.values()) {
            rhythms.put(rhythm.name(), rhythm.words());
        }
        return rhythms;
    }

    private static Map<String, String> months() {
        Map<String, String> months = new LinkedHashMap<>();
        months.put(NONE, "No month of its own");
        for (Month month : Month.values()) {
            months.put(month.name(), month.getDisplayName(TextStyle.FULL, Locale.UK));
        }
        return months;
    }

    static ObjectNode day(String id, String label, @Nullable LocalDate day) {
        ObjectNode input = Parts.element("Input.Date").put("id", id).put("label", label);
        return day == null ? input : input.put("value", day.toString());
    }

    private static ObjectNode choices(
            String id, String label, Map<String, String> options, String chosen) {
        ObjectNode input = Parts.element("Input.ChoiceSet").put("id", id).put("label", label);
        input.put("style", "compact").put("value", chosen).put("wrap", true);
        ArrayNode choices = input.putArray("choices");
        options.forEach(
                (value, title) -> choices.addObject().put("title", title).put("value", value));
        return input;
    }
}
