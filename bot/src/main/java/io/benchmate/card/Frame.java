package io.benchmate.card;

import tools.jackson.databind.node.ObjectNode;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Puts a card's parts together, within what Teams takes: Adaptive Cards up to version 1.5, at most
 * six buttons, and a message well below 100 KB with its plain text (source: "Cards" and "Format
 * your bot messages", learn.microsoft.com/microsoftteams/platform).
 */
final class Frame {
    static final int MOST_ACTIONS = 6;

    private static final int CARD_BYTES = 48_000;
    private static final int TEXT_LENGTH = 10_000;
    private static final int SUMMARY_LENGTH = 240;

    /** How long a cell may grow before it is cut, tried in this order until the card is small. */
    private static final int[] CELL_LENGTHS = {6_000, 2_000, 700, 250, 80, 20};

    private Frame() {}

    /** What is inside a card. */
    record Body(List<ObjectNode> parts, List<ObjectNode> actions) {
        Body {
            parts = List.copyOf(parts);
            actions = List.copyOf(actions.subList(0, Math.min(actions.size(), MOST_ACTIONS)));
        }

        static Body of(List<ObjectNode> parts) {
            return new Body(parts, List.of());
        }
    }

    /** Draws the inside with cells of at most the given length. */
    interface Drawing {
        Body within(int cellLength);
    }

    static Rendered fit(String lead, String text, Drawing drawing) {
        String whole = Clip.to(text, TEXT_LENGTH);
        String sentence = Clip.line(lead, SUMMARY_LENGTH);
        String card = "";
        for (int length : CELL_LENGTHS) {
            card = json(sentence, whole, drawing.within(length));
            if (fits(card, whole)) {
                break;
            }
        }
        return new Rendered(card, whole, sentence);
    }

    /**
     * No character takes more than three bytes (half a surrogate pair takes two).
     *
     * @param fallback the part of the card that no client both draws and shows
     */
    private static boolean fits(String card, String fallback) {
        return card.length() <= CARD_BYTES / 3 || bytes(card) - bytes(fallback) <= CARD_BYTES;
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    /** What cannot draw the card shows the whole text; a screen reader first says the sentence. */
    private static String json(String sentence, String text, Body body) {
        ObjectNode card = Parts.element("AdaptiveCard");
        card.put("$schema", "http://adaptivecards.io/schemas/adaptive-card.json");
        card.put("version", "1.5").put("lang", "en");
        card.put("fallbackText", text).put("speak", sentence);
        card.set("body", Parts.array(body.parts()));
        if (!body.actions().isEmpty()) {
            card.set("actions", Parts.array(body.actions()));
        }
        return card.toString();
    }
}
