package io.benchmate.card;

import tools.jackson.databind.node.ObjectNode;

import java.util.Map;
import java.util.TreeMap;

/** What can be pressed: a question to ask, or a verb. */
final class Press {
    private Press() {}

    /**
     * A button that says a question in the chat, as if typed (Action.Submit of kind messageBack;
     * source: "Card actions", learn.microsoft.com/microsoftteams/platform/task-modules-and-cards).
     *
     * @param data small facts that go with it; Teams hands them over as the message's value
     */
    static ObjectNode question(String title, String text, Map<String, String> data) {
        ObjectNode press = Parts.element("Action.Submit").put("title", title);
        ObjectNode value = press.putObject("data");
        fill(value, data);
        ObjectNode teams = value.putObject("msteams");
        teams.put("type", "messageBack").put("text", text).put("displayText", text);
        if (!data.isEmpty()) {
            fill(teams.putObject("value"), data);
        }
        return press;
    }

    /**
     * A button that calls the bot with a verb. A Teams client that does not know Action.Execute
     * submits the same verb and data.
     */
    static ObjectNode verb(String title, String verb, Map<String, String> data) {
        ObjectNode press = Parts.element("Action.Execute").put("title", title).put("verb", verb);
        fill(press.putObject("data"), data);
        ObjectNode fallback = Parts.element("Action.Submit").put("title", title);
        fill(fallback.putObject("data").put("verb", verb), data);
        press.set("fallback", fallback);
        return press;
    }

    /** A button that shows or hides a part of the card, without asking the bot. */
    static ObjectNode toggle(String title, String... ids) {
        ObjectNode press = Parts.element("Action.ToggleVisibility").put("title", title);
        var targets = press.putArray("targetElements");
        for (String id : ids) {
            targets.add(id);
        }
        return press;
    }

    private static void fill(ObjectNode node, Map<String, String> data) {
        new TreeMap<>(data).forEach(node::put);
    }

    /** The part, pressable as a whole; the title is what a screen reader says. */
    static ObjectNode on(ObjectNode part, ObjectNode press) {
        part.set("selectAction", press);
        return part;
    }

    static Map<String, String> data(String... pairs) {
        Map<String, String> data = new TreeMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            data.put(pairs[i], pairs[i + 1]);
        }
        return data;
    }
}
