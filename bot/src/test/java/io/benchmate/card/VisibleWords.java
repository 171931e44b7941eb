package io.benchmate.card;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The words that a card shows, but for those that only lead the eye. */
final class VisibleWords {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private VisibleWords() {}

    static Set<String> of(String card) {
        Set<String> words = new TreeSet<>();
        collect(JsonMapper.shared().readTree(card).path("body"), words);
        return words;
    }

    static Set<String> in(String text) {
        Set<String> words = new TreeSet<>();
        WORD.matcher(text.toLowerCase(Locale.UK))
                .results()
                .forEach(each -> words.add(each.group()));
        return words;
    }

    private static void collect(JsonNode node, Set<String> words) {
        String type = node.path("type").asString("");
        if (type.equals("TextRun") && !isLabel(node)) {
            words.addAll(in(node.path("text").asString().replaceFirst("^Understood as:", "")));
        }
        if (type.equals("TextBlock")) {
            words.addAll(in(node.path("text").asString()));
        }
        if (!type.startsWith("Action.")) {
            node.forEach(child -> collect(child, words));
        }
    }

    /**
     * A heading above or before a cell: the text beside the card calls some fields by other words.
     */
    private static boolean isLabel(JsonNode run) {
        return run.path("isSubtle").asBoolean(false) && run.has("weight");
    }
}
