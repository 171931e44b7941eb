package io.benchmate.card;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.Map;

/** Adds a button to a drawn answer that asks something else, where there is room for one. Pure. */
public final class AlsoAsk {
    /** Teams shows no more in a card. */
    private static final int MOST = 6;

    private static final JsonMapper MAPPER = new JsonMapper();

    private AlsoAsk() {}

    /**
     * @param line a sentence below the answer
     * @param title the button's
     * @param question what it asks, as if typed
     */
    public static Rendered with(Rendered answer, String line, String title, String question) {
        JsonNode card = MAPPER.readTree(answer.card());
        if (!(card instanceof ObjectNode object)) {
            return answer;
        }
        ArrayNode actions =
                object.get("actions") instanceof ArrayNode there
                        ? there
                        : object.putArray("actions");
        if (actions.size() >= MOST) {
            return answer;
        }
        if (object.get("body") instanceof ArrayNode body) {
            body.add(Parts.spaced(Parts.text(Run.plain(line)), Parts.Spacing.MEDIUM));
        }
        actions.add(Press.question(title, question, Map.of()));
        return new Rendered(
                MAPPER.writeValueAsString(object), answer.text() + "\n" + line, answer.summary());
    }
}
