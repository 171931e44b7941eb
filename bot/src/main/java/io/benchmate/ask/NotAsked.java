package io.benchmate.ask;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Wordings whose words ask for a value elsewhere and not here: "is anybody counting how many of us
 * go?" asks for no number, "links with national bodies" for no web address. Pure.
 *
 * @param words how it is put
 * @param sides what it does not ask for
 */
record NotAsked(Pattern words, Set<Asked> sides) {
    private static final Set<Asked> AMOUNTS =
            EnumSet.of(
                    Asked.NUMBER,
                    Asked.COST,
                    Asked.PRICE,
                    Asked.RHYTHM,
                    Asked.LENGTH,
                    Asked.SHARE,
                    Asked.TURNOUT,
                    Asked.REACHED);

    private static final List<NotAsked> ALL =
            List.of(
                    of(
                            "(?:count|check|track|monitor|record|measur|log|look|keep)(?:e?s|ing)"
                                    + "(?: (?:at|on|up|a|track|count|tally|tabs|note|of))* how"
                                    + " (?:many|much|often)",
                            AMOUNTS),
                    of(
                            "^(?:so |and |but"
                                + " )?(?:will|would|are|is|do|does|did|can|could|has|have|should)"
                                + " .*\\b(?:open|honest|transparent|upfront|publish\\w*|publicis\\w*|shar(?:e|ed|ing))(?:"
                                + " \\w+){0,3} how (?:many|much|often)\\b.*",
                            AMOUNTS),
                    of("links? (?:with|between|across|into)", Set.of(Asked.CONTACT)),
                    of("who (?:\\w+ )?emails?", Set.of(Asked.CONTACT)),
                    of(
                            "where(?: is| are)? .{1,60} in (?:here|it|this|(?:the|this)"
                                    + " plan)$|where (?:is|are) (?:that|this|it|those|these) in"
                                    + " (?:here|it|this|(?:the|this) plan)$",
                            Set.of(Asked.WHERE)),
                    of(
                            "^(?!.*\\b(?:what|which|how)\\b).*\\d ?(?:%|percent\\b|per cent\\b).*",
                            Set.of(Asked.SHARE)),
                    of(
                            "(?:gather|collect|compil|assembl|provid|pull|writ)(?:e|es|ing)?"
                                    + "(?: (?:the|any|some|our|more|up|together))* evidence",
                            Set.of(Asked.EVIDENCE)));

    private static NotAsked of(String words, Set<Asked> sides) {
        String whole = words.startsWith("^") ? words : "\\b(?:" + words + ")\\b";
        return new NotAsked(Pattern.compile(whole), sides);
    }

    /** Leaves out of what is asked whatever the question's wordings do not ask for. */
    static void in(Utterance said, Set<Asked> asked) {
        ALL.stream()
                .filter(one -> asked.stream().anyMatch(one.sides::contains))
                .filter(one -> said.has(one.words))
                .forEach(one -> asked.removeAll(one.sides));
    }
}
