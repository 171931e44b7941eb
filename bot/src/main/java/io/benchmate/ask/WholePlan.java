package io.benchmate.ask;

import java.util.regex.Pattern;

/**
 * Whether all actions are asked for: "list everything". What only tells how it all works, that we
 * are all off soon or who is off the list asks for none of them. Pure.
 */
final class WholePlan {
    private static final Pattern EVERYTHING =
            Pattern.compile(
                    "\\b(?:(?<!\\b(?:we|us|they|you|at|after|above|how it|what it|where it)"
                        + " |\\b(?:we|they|you) are )all(?! at"
                        + " once\\b)|every(?:thing)?|(?<!\\b(?:off|from|to) (?:the|that|this|our)"
                        + " )list|whole|full|actions|items|rows|tasks)\\b");

    private WholePlan() {}

    /** Whether the words that ask mean all of it. */
    static boolean asked(Utterance asking) {
        return asking.has(EVERYTHING);
    }

    /** "List all actions": nothing narrows it, and no word is left that was not understood. */
    static boolean isEverything(Intent.Look look, Utterance said) {
        return look.query().isEmpty()
                && look.query().topic().isEmpty()
                && look.asked().isEmpty()
                && look.breadth() == Intent.Breadth.MANY
                && asked(said);
    }
}
