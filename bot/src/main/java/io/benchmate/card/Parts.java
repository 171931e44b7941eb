package io.benchmate.card;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.util.List;

/** The elements that cards are made of. */
final class Parts {
    private Parts() {}

    static ObjectNode element(String type) {
        return JsonNodeFactory.instance.objectNode().put("type", type);
    }

    static ArrayNode array(List<ObjectNode> nodes) {
        return JsonNodeFactory.instance.arrayNode().addAll(nodes);
    }

    /** A paragraph; it wraps by itself. */
    static ObjectNode text(Run... runs) {
        ObjectNode block = element("RichTextBlock");
        ArrayNode inlines = block.putArray("inlines");
        for (Run run : runs) {
            inlines.add(run.node());
        }
        return block;
    }

    /**
     * A heading that a screen reader finds. Only for words of our own, since a TextBlock's text is
     * Markdown.
     */
    static ObjectNode heading(String text) {
        return element("TextBlock")
                .put("text", text)
                .put("style", "heading")
                .put("size", "Default")
                .put("weight", "Bolder")
                .put("wrap", true);
    }

    static ObjectNode box(List<ObjectNode> items) {
        ObjectNode box = element("Container");
        box.set("items", array(items));
        return box;
    }

    /** A shaded box, for the plan's own words. */
    static ObjectNode shaded(List<ObjectNode> items) {
        ObjectNode box = element("Container").put("style", "emphasis");
        box.set("items", array(items));
        return box;
    }

    static ObjectNode columns(ObjectNode... columns) {
        ObjectNode set = element("ColumnSet");
        set.set("columns", array(List.of(columns)));
        return set;
    }

    /** A column as wide as what it holds. */
    static ObjectNode narrow(ObjectNode... items) {
        ObjectNode column = element("Column").put("width", "auto");
        column.set("items", array(List.of(items)));
        return column;
    }

    /** A column that takes its share of the rest. */
    static ObjectNode wide(List<ObjectNode> items) {
        ObjectNode column = element("Column").put("width", "stretch");
        column.set("items", array(items));
        return column;
    }

    static ObjectNode spaced(ObjectNode node, Spacing spacing) {
        return node.put("spacing", spacing.wire);
    }

    static ObjectNode separated(ObjectNode node) {
        return node.put("separator", true);
    }

    enum Spacing {
        NONE("None"),
        SMALL("Small"),
        DEFAULT("Default"),
        MEDIUM("Medium"),
        LARGE("Large");

        private final String wire;

        Spacing(String wire) {
            this.wire = wire;
        }
    }
}
