package io.benchmate.ask;

import java.util.regex.Pattern;

/**
 * Whether "how many" counts what the one action just shown tells of, and not the actions of the
 * plan. Pure.
 */
final class Amounts {
    /** "How many do they want?" */
    private static final Pattern AMOUNT =
            Pattern.compile(
                    "\\bhow many (?:do|does|did|are|is|will|should)"
                        + " (?:they|we|it|(?:each|every|the) \\w+)"
                        + " (?:want|need|aim|expect|going|after|hoping|get|have|run|do|plan|supposed|meant)\\w*");

    /** "How many do we put in?" counts what is put in, and no actions. */
    private static final Pattern OF_THE_DEED =
            Pattern.compile(
                    "\\bhow many (?:do|does|did|can|could|will|would|should|have|has) (?:we|they|i"
                            + "|you|it|people|technicians|staff) (?!(?:are|is|have|has|do|got)\\b"
                            + "|.*\\b(?:left|done|actions?|plan)\\b)\\w+");

    /** "How many have done it?" counts people, and no actions, where one action was shown. */
    private static final Pattern DID_IT =
            Pattern.compile(
                    "\\bhow many (?:of us |people |technicians |techs |staff )?(?:have|has|had|did)"
                        + " (?:(?:actually|already|so far|ever)"
                        + " )*(?:done|do|did|got|get|taken|take|had|joined|completed|finished|passed|used)"
                        + " (?:it|that|this|them|one|theirs)\\b");

    /** "From how many?", "how many have we got now?" ask for the other figure of a cell. */
    private static final Pattern BASE =
            Pattern.compile(
                    "^(?:(?:and|but|so|ok) )*(?:(?:up |down |out )?(?:from|of|out of) (?:how"
                        + " many|how much|what)(?: (?:was|were|is|are|do|did)"
                        + " (?:it|they|that|we|there))?|how many"
                        + " (?:are|is|have|has|do|does|did|were|was) (?:we|they|there|it|you)(?:"
                        + " (?:got|have|had|on it|in it|at|now|currently|already|so far|at the"
                        + " moment|right now|today|before|to start with|then|again))*)$");

    /** "How many of them will there be?", of what one action speaks of. */
    private static final Pattern THERE =
            Pattern.compile(
                    "^(?:(?:and|but|so|ok) )*how many(?: of (?:them|those|these))?"
                        + " (?:(?:will|would|should) there be|are there (?:going|meant|supposed) to"
                        + " be|(?:are|is) (?:planned|due to (?:run|happen)|being"
                        + " (?:run|held|planned)))$");

    private Amounts() {}

    static boolean asked(Intent.Tally tally, String line) {
        boolean bare = tally.query().isEmpty() && tally.query().topic().isEmpty();
        return bare && Worded.has(line, OF_THE_DEED)
                || Worded.has(line, AMOUNT)
                || Worded.is(line, BASE)
                || Worded.is(line, THERE)
                || Worded.has(line, DID_IT);
    }
}
