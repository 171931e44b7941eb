package io.benchmate.ask;

import io.benchmate.plan.Action;
import io.benchmate.plan.Field;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Owners whose names begin with a pronoun in capitals: "is IT involved?" asks for "IT Services"
 * where the plan has such an owner, "is it involved?" does not. Pure.
 */
final class Shouted {
    private static final Pattern BETWEEN = Pattern.compile("\\s*[,/;&]\\s*|\\s+and\\s+");
    private static final Pattern SHOUTED = Pattern.compile("(IT|US|WE|ALL) \\p{Lu}.*");

    private final Map<Pattern, String> names = new LinkedHashMap<>();

    Shouted(List<Action> actions) {
        Map<String, String> first = new LinkedHashMap<>();
        actions.stream()
                .flatMap(action -> action.text(Field.OWNER).stream())
                .flatMap(BETWEEN::splitAsStream)
                .map(String::strip)
                .filter(owner -> SHOUTED.matcher(owner).matches())
                .forEach(owner -> first.putIfAbsent(owner.substring(0, owner.indexOf(' ')), owner));
        first.forEach((word, name) -> names.put(alone(word, name), name));
    }

    private static Pattern alone(String word, String name) {
        String rest = name.substring(word.length()).strip().toLowerCase(Locale.UK);
        return Pattern.compile("\\b" + word + "\\b(?!(?i:\\s+" + Pattern.quote(rest) + "))");
    }

    /** The text with such a word spelt out; a text all in capitals stays as it is. */
    String spelt(String text) {
        if (names.isEmpty() || text.equals(text.toUpperCase(Locale.UK))) {
            return text;
        }
        String read = text;
        for (var name : names.entrySet()) {
            read =
                    name.getKey()
                            .matcher(read)
                            .replaceAll(java.util.regex.Matcher.quoteReplacement(name.getValue()));
        }
        return read;
    }
}
