package io.benchmate.card;

import io.benchmate.nudge.NudgeDigest;
import io.benchmate.nudge.NudgeDigest.Item;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What is filled in about one reminder, in the place of its card. */
public final class NudgeForms {
    /** Records what was filled in. Data: {@code form}, and the form's inputs. */
    public static final String SAVE = "nudge-save";

    /** The choice of nothing: a client may drop an empty value. */
    public static final String NONE = "-";

    /** The value of the choice that puts it off until after the next meeting. */
    public static final String AFTER_MEETING = "after-meeting";

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final int LONGEST = 2_000;

    private NudgeForms() {}

    /** Which. */
    public enum Form {
        /**
         * Putting off, handing over and evidence at once, where the card holds several actions;
         * each has a button of its own and the inputs of its own form.
         */
        MORE("Answer a reminder"),
        /** Inputs: {@code status}, {@code reason}, {@code expected}. */
        DELAYED("It is delayed"),
        /** Inputs: {@code until} (ISO day), {@code meeting}. */
        SNOOZE("Remind me later"),
        /** Inputs: {@code successor} (an object id), {@code name} (typed). */
        NOT_MINE("It is not mine"),
        /** Inputs: {@code evidence}. */
        EVIDENCE("Add evidence"),
        /** Which status "done" is in this plan. Inputs: {@code status}, {@code reason}. */
        DONE("Which status is “done”?"),
        /** Which status "on track" is in this plan. Inputs: {@code status}, {@code reason}. */
        ON_TRACK("Which status is “on track”?");

        private final String heading;

        Form(String heading) {
            this.heading = heading;
        }

        public static @Nullable Form of(String name) {
            for (Form each : values()) {
                if (each.name().equals(name)) {
                    return each;
                }
            }
            return null;
        }
    }

    /**
     * What a form needs to know.
     *
     * @param statuses the plan's own, with their words; empty where it has none or none is asked
     * @param meeting the steering group's next, or null
     * @param problem what was wrong with what was filled in; empty for nothing
     * @param filled what was filled in before
     */
    public record Asked(
            Map<String, String> statuses,
            @Nullable LocalDate meeting,
            String problem,
            Map<String, String> filled) {}

    public static Rendered draw(
            NudgeDigest digest, Item item, Map<String, String> data, Form form, Asked asked) {
        String lead =
                asked.problem().isEmpty()
                        ? form.heading + ": " + item.code() + " " + item.title()
                        : asked.problem();
        List<ObjectNode> inputs = inputs(form, asked);
        return Frame.fit(
                lead,
                text(item, form, asked, inputs),
                length -> body(new Drawn(digest, item, data, form), asked, inputs, length));
    }

    private record Drawn(NudgeDigest digest, Item item, Map<String, String> data, Form form) {}

    private static Frame.Body body(Drawn drawn, Asked asked, List<ObjectNode> inputs, int length) {
        List<ObjectNode> parts = new ArrayList<>();
        parts.add(Parts.heading(drawn.form().heading));
        if (!asked.problem().isEmpty()) {
            parts.add(Parts.text(Run.bold(Clip.to(asked.problem(), length))));
        }
        String name = drawn.item().code() + " " + drawn.item().title();
        parts.add(Parts.text(Run.plain(Clip.to(name, length))));
        if (drawn.form() == Form.MORE) {
            sections(drawn, asked, parts);
            return new Frame.Body(parts, buttons(drawn));
        }
        hint(drawn.form()).forEach(each -> parts.add(Parts.text(Run.grey(each))));
        parts.addAll(inputs);
        return new Frame.Body(parts, buttons(drawn));
    }

    private static void sections(Drawn drawn, Asked asked, List<ObjectNode> parts) {
        section("Remind me then", Form.SNOOZE, drawn, asked, parts);
        section("It is not mine", Form.NOT_MINE, drawn, asked, parts);
        section("Add evidence", Form.EVIDENCE, drawn, asked, parts);
    }

    private static void section(
            String button, Form form, Drawn drawn, Asked asked, List<ObjectNode> parts) {
        List<ObjectNode> inside = new ArrayList<>();
        inside.add(Parts.text(Run.bold(form.heading)));
        hint(form).forEach(each -> inside.add(Parts.text(Run.grey(each))));
        inside.addAll(inputs(form, asked));
        ObjectNode set = Parts.element("ActionSet");
        set.set("actions", Parts.array(List.of(save(button, form, drawn.data()))));
        inside.add(Parts.spaced(set, Parts.Spacing.SMALL));
        parts.add(Parts.spaced(Parts.shaded(inside), Parts.Spacing.MEDIUM));
    }

    private static ObjectNode save(String title, Form form, Map<String, String> data) {
        Map<String, String> more = new java.util.TreeMap<>(data);
        more.put("form", form.name());
        return Press.verb(title, SAVE, more);
    }

    private static List<String> hint(Form form) {
        return switch (form) {
            case MORE -> List.of();
            case DELAYED -> List.of("Why, and when you expect it now. Both are kept as evidence.");
            case SNOOZE -> List.of("You hear of it again on that day, and not before.");
            case NOT_MINE ->
                    List.of(
                            "I tell the people who look after the plan; they decide whom I"
                                    + " remind from then on.");
            case EVIDENCE ->
                    List.of(
                            "Words, or a link to a document or a photo in SharePoint or OneDrive."
                                    + " Or send me the photo in this chat, with the paperclip.");
            case DONE, ON_TRACK ->
                    List.of("This plan’s legend does not say it in one word, so please choose.");
        };
    }

    private static List<ObjectNode> buttons(Drawn drawn) {
        Map<String, String> data = drawn.data();
        List<ObjectNode> buttons = new ArrayList<>();
        if (drawn.form() != Form.MORE) {
            buttons.add(save("Save", drawn.form(), data).put("style", "positive"));
        }
        buttons.add(Press.verb("Back", DigestCard.SHOW, data));
        return buttons;
    }

    private static List<ObjectNode> inputs(Form form, Asked asked) {
        List<ObjectNode> inputs = new ArrayList<>();
        switch (form) {
            case MORE -> {
                inputs.addAll(inputs(Form.SNOOZE, asked));
                inputs.addAll(inputs(Form.NOT_MINE, asked));
                inputs.addAll(inputs(Form.EVIDENCE, asked));
            }
            case DELAYED -> {
                statuses("Status", asked, inputs);
                inputs.add(text("reason", "Why is it delayed?", asked));
                inputs.add(text("expected", "When do you expect it now?", asked));
            }
            case SNOOZE -> snooze(asked, inputs);
            case NOT_MINE -> {
                inputs.add(picker("successor", "Whose is it? Pick somebody"));
                inputs.add(text("name", "or write who it is", asked));
            }
            case EVIDENCE -> inputs.add(text("evidence", "Evidence: words or a link", asked));
            case DONE, ON_TRACK -> {
                statuses("Status in this plan", asked, inputs);
                inputs.add(text("reason", "Why? Needed for red or off track", asked));
            }
        }
        return inputs;
    }

    private static void snooze(Asked asked, List<ObjectNode> inputs) {
        ObjectNode date = Parts.element("Input.Date").put("id", "until");
        date.put("label", "Remind me on");
        String before = asked.filled().getOrDefault("until", "");
        inputs.add(before.isEmpty() ? date : date.put("value", before));
        LocalDate meeting = asked.meeting();
        if (meeting != null) {
            inputs.add(
                    choice(
                            "meeting",
                            "or",
                            Map.of(
                                    AFTER_MEETING,
                                    "After the steering group on " + DAY.format(meeting)),
                            asked));
        }
    }

    private static void statuses(String label, Asked asked, List<ObjectNode> inputs) {
        if (!asked.statuses().isEmpty()) {
            inputs.add(choice("status", label, asked.statuses(), asked));
        }
    }

    private static ObjectNode choice(
            String id, String label, Map<String, String> choices, Asked asked) {
        ObjectNode input = Parts.element("Input.ChoiceSet").put("id", id).put("label", label);
        input.put("style", "expanded").put("wrap", true);
        String before = asked.filled().getOrDefault(id, "");
        input.put("value", choices.containsKey(before) ? before : NONE);
        ArrayNode array = input.putArray("choices");
        choices.forEach(
                (value, title) ->
                        array.addObject().put("title", Clip.line(title, 120)).put("value", value));
        return input;
    }

    /**
     * Teams' people picker within a card: the value is the chosen person's object id ("People
     * Picker in Adaptive Cards", learn.microsoft.com/microsoftteams/platform). Elsewhere it is an
     * empty choice, so something to type stands beside it.
     */
    static ObjectNode picker(String id, String label) {
        ObjectNode input = Parts.element("Input.ChoiceSet").put("id", id).put("label", label);
        input.put("style", "compact").put("value", NONE);
        input.putArray("choices").addObject().put("title", "Nobody picked").put("value", NONE);
        input.putObject("choices.data")
                .put("type", "Data.Query")
                .put("dataset", "graph.microsoft.com/users");
        return input;
    }

    private static ObjectNode text(String id, String label, Asked asked) {
        ObjectNode input = Parts.element("Input.Text").put("id", id).put("label", label);
        input.put("isMultiline", true).put("maxLength", LONGEST);
        String before = asked.filled().getOrDefault(id, "");
        return before.isEmpty() ? input : input.put("value", Clip.to(before, LONGEST));
    }

    private static String text(Item item, Form form, Asked asked, List<ObjectNode> inputs) {
        List<String> lines = new ArrayList<>(List.of(form.heading));
        if (!asked.problem().isEmpty()) {
            lines.add(asked.problem());
        }
        lines.add(item.code() + " " + item.title());
        if (form == Form.MORE) {
            for (Form each : List.of(Form.SNOOZE, Form.NOT_MINE, Form.EVIDENCE)) {
                lines.add(each.heading);
                lines.addAll(hint(each));
            }
        }
        lines.addAll(hint(form));
        inputs.forEach(
                each -> {
                    lines.add(each.path("label").asString(""));
                    each.path("choices")
                            .forEach(one -> lines.add("- " + one.path("title").asString("")));
                });
        return String.join("\n", lines);
    }
}
