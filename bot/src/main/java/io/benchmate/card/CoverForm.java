package io.benchmate.card;

import io.benchmate.people.Person;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Asks who covers for somebody, and until when. */
public final class CoverForm {
    /** Data: {@code deputy} or {@code picked} (object ids), {@code until} (ISO day). */
    public static final String SAVE = "nudge-cover-save";

    private static final int MOST = 60;

    private CoverForm() {}

    /**
     * @param known whom the bot knows by name
     * @param deputy the object id that is chosen at first; empty for none
     * @param until the day that stands there at first; empty for none
     * @param problem what was wrong with what was filled in; empty for nothing
     */
    public static Rendered draw(List<Person> known, String deputy, String until, String problem) {
        String lead = problem.isEmpty() ? "Who covers for you, and until when?" : problem;
        List<ObjectNode> parts = new ArrayList<>();
        parts.add(Parts.heading("Cover"));
        parts.add(Parts.text(Run.plain(lead)));
        List<Person> listed = known.stream().limit(MOST).toList();
        if (!listed.isEmpty()) {
            parts.add(choice(listed, deputy));
        }
        parts.add(NudgeForms.picker("picked", "Or pick anybody"));
        ObjectNode date = Parts.element("Input.Date").put("id", "until");
        date.put("label", "The last day of it");
        parts.add(until.isEmpty() ? date : date.put("value", until));
        List<String> text = new ArrayList<>(List.of("Cover", lead));
        listed.forEach(each -> text.add("- " + each.name()));
        return Frame.fit(
                lead,
                String.join("\n", text),
                _ ->
                        new Frame.Body(
                                parts,
                                List.of(
                                        Press.verb("Save", SAVE, Map.of())
                                                .put("style", "positive"))));
    }

    private static ObjectNode choice(List<Person> known, String deputy) {
        ObjectNode input = Parts.element("Input.ChoiceSet").put("id", "deputy");
        input.put("label", "Who covers for you").put("style", "compact");
        input.put("value", deputy.isEmpty() ? NudgeForms.NONE : deputy);
        ArrayNode choices = input.putArray("choices");
        choices.addObject().put("title", "Somebody else").put("value", NudgeForms.NONE);
        known.forEach(
                each ->
                        choices.addObject()
                                .put("title", Clip.line(each.name(), 100))
                                .put("value", each.objectId()));
        return input;
    }
}
