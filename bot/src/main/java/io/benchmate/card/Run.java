package io.benchmate.card;

import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A run of text in one style. Runs are shown to the letter: unlike a TextBlock's, their text is
 * never read as Markdown, so a cell such as "1. *New* [posts]" cannot change its look (source:
 * "TextRun", Adaptive Cards schema explorer).
 */
record Run(String text, Size size, boolean bold, boolean subtle) {
    enum Size {
        SMALL("Small"),
        DEFAULT("Default"),
        LARGE("Large");

        private final String wire;

        Size(String wire) {
            this.wire = wire;
        }
    }

    static Run plain(String text) {
        return new Run(text, Size.DEFAULT, false, false);
    }

    static Run bold(String text) {
        return new Run(text, Size.DEFAULT, true, false);
    }

    /** Small grey text, for what stands beside the answer. */
    static Run grey(String text) {
        return new Run(text, Size.SMALL, false, true);
    }

    static Run label(String text) {
        return new Run(text, Size.SMALL, true, true);
    }

    static Run title(String text) {
        return new Run(text, Size.LARGE, true, false);
    }

    ObjectNode node() {
        ObjectNode run = JsonNodeFactory.instance.objectNode();
        run.put("type", "TextRun").put("text", text);
        if (size != Size.DEFAULT) {
            run.put("size", size.wire);
        }
        if (bold) {
            run.put("weight", "Bolder");
        }
        if (subtle) {
            run.put("isSubtle", true);
        }
        return run;
    }
}
