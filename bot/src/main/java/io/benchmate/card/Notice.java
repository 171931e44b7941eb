package io.benchmate.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A short message of the bot that is no answer: a confirmation, a refusal, a preview to confirm, an
 * error.
 *
 * @param heading a few words of the bot's own; never text of a plan or a person
 * @param lines paragraphs, the first of which says the most; shown to the letter
 * @param parts further paragraphs under headings, such as what an import would add and change
 * @param buttons at most six
 */
public record Notice(String heading, List<String> lines, List<Part> parts, List<Button> buttons) {

    public Notice {
        lines = List.copyOf(lines);
        parts = List.copyOf(parts);
        buttons = List.copyOf(buttons);
    }

    /** Paragraphs under a heading. */
    public record Part(String heading, List<String> lines) {
        public Part {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A button that calls the bot with a verb.
     *
     * @param data goes with the verb; it never says who presses
     * @param main whether this is the button most people want
     */
    public record Button(String title, String verb, Map<String, String> data, boolean main) {
        public Button {
            data = Map.copyOf(data);
        }
    }

    public static Notice of(String heading, String... lines) {
        return new Notice(heading, List.of(lines), List.of(), List.of());
    }

    /**
     * Something broke on our side. The reference is what the log knows it by; the cause is not
     * shown.
     */
    public static Notice broken(String reference) {
        return of(
                "Sorry, that did not work",
                "Something went wrong on my side; nothing was changed. Please try again in a"
                        + " minute.",
                "If it keeps happening, tell whoever looks after Benchmate this reference: "
                        + reference);
    }

    /** The same with one more line. */
    public Notice and(String line) {
        List<String> more = new ArrayList<>(lines);
        more.add(line);
        return new Notice(heading, more, parts, buttons);
    }

    /** The same with buttons. */
    public Notice with(Button... more) {
        return new Notice(heading, lines, parts, List.of(more));
    }
}
