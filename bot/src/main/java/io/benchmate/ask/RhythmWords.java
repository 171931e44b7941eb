package io.benchmate.ask;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * "Is it every year or every other?" asks how often one thing comes round, and for no list of what
 * comes round. Pure but for the words that it takes.
 */
final class RhythmWords {
    private static final String RHYTHM =
            "(?:every|each|once an?|twice an?|annual(?:ly)?|yearly|monthly|termly|weekly|quarterly"
                    + "|bi ?annual(?:ly)?|biennial(?:ly)?)";
    private static final String SPAN = "(?: other)?(?: (?:years?|terms?|months?|weeks?))?";
    private static final Pattern CHOICE =
            Pattern.compile(
                    "(?<=^(?:is|are|was|were|does|do|will) (?!(?:any|there|anything|which|what|some)\\b)"
                        + ".{1,120})\\b"
                        + RHYTHM
                        + SPAN
                        + " or (?:"
                        + RHYTHM
                        + "|just|only|what|less often|more often|a one off)"
                        + SPAN
                        + "\\b");

    private RhythmWords() {}

    /** What is asked by such a choice; its words are taken. */
    static Set<Asked> in(Utterance said) {
        return said.take(CHOICE).isPresent()
                ? EnumSet.of(Asked.RHYTHM, Asked.WHEN)
                : EnumSet.noneOf(Asked.class);
    }
}
