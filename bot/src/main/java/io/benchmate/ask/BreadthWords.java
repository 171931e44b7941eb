package io.benchmate.ask;

import io.benchmate.ask.Intent.Breadth;
import io.benchmate.plan.Action;

import java.util.List;
import java.util.regex.Pattern;

/** How many actions a question hopes for: "is the …" one, "which …" all of them. Pure. */
final class BreadthWords {
    private static final Pattern MANY =
            Pattern.compile(
                    "^(?:so |and )*what \\w+s (?:are|is) (?:there|on|in)\\b|\\bwhich (?!one is|one"
                        + " was|one of|action is|action was|number"
                        + " is)|\\bones\\b|\\blist\\b|\\ball\\b|\\banything\\b|\\bany\\b(?!"
                        + " (?:money|cash|funding)\\b)|\\bactions\\b|\\beverything\\b|\\bthose\\b|\\bthings\\b|\\bstuff\\b");
    private static final Pattern SINGLE =
            Pattern.compile(
                    "^(?:(?:so|and|ok|hi|please|but|hey|hello)"
                        + " )*(?:is|are|was|were|has|have|did|does|do|why|when|who|where|will|can|what"
                        + " (?:is|was) the status|what colour|how)\\b|\\bor"
                        + " not$|^(?!.*\\b(?:which|what|any)\\b).*\\b(?:done|finished|complete|completed|started|sorted)"
                        + " yet$");
    private static final Pattern PLURAL =
            Pattern.compile("\\bany(?:thing)?\\b|\\bones\\b|\\bactions\\b");
    private static final Pattern THE_ONE =
            Pattern.compile(
                    "\\bthe [\\w ]+"
                        + " (?:one|action)\\b|^(?!(?:which|what|any|no|is|are|was|did|has)\\b)(?:\\w+"
                        + " ){1,4}one\\b(?! (?:by|of|to)\\b)");

    private BreadthWords() {}

    /** Whether it speaks of one thing. */
    static boolean single(Utterance said) {
        return said.has(SINGLE) && !said.has(PLURAL);
    }

    /** "3.1 done?" asks it of the one that is named. */
    static boolean oneOf(List<Action> named, Utterance said) {
        return named.size() == 1 && !said.has(MANY);
    }

    /**
     * @param one whether one thing is spoken of and pointed at
     */
    static Breadth of(Utterance said, boolean one) {
        if (said.has(THE_ONE)) {
            return Breadth.ONE;
        }
        return said.has(MANY) ? Breadth.MANY : one ? Breadth.ONE : Breadth.FEW;
    }
}
