package io.benchmate.ask;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds questions for why an action is in the plan at all, which a plan with a column of reasons
 * tells. Why it stands as it does, such as late or red, is another question.
 */
final class Rationale {
    private static final Pattern ASKED =
            Pattern.compile(
                    "\\b(?:why|how come) (?:.* )?(?:in|part of|on|into|to) (?:the|our|this|your)"
                        + " (?:action )?plan\\b|\\b(?:why|how come)"
                        + " (?:is|are|was|were|has|have)\\b.*"
                        + " (?:there|needed|necessary|required|included|added|important|planned|chosen|proposed|matter)$|\\bwhy"
                        + " (?:do|does|did|should|would|must|are|is|will) (?:we|you|they|the"
                        + " university|the plan|it)"
                        + " (?:doing|do|need|want|have|has|plan|planning|care|bother|matter|include)\\b|\\bwhy"
                        + " (?:bother|have|do|run|hold)\\b"
                        + "|\\b(?:reasons?|rationale|justification|background|thinking|logic|case)"
                        + " (?:is |are |was )?(?:behind|for|of|to|given"
                        + " for)\\b|\\brationale\\b|\\bwhat (?:is|was|lies) behind\\b|\\bwhat"
                        + " (?:led to|prompted)\\b|\\b(?:what|which) (?:problem|issue|need|gap)s?"
                        + " .*\\b(?:address\\w*|solv\\w*|fix\\w*|tackl\\w*|answer\\w*|behind|meet)\\b|^(?:(?:and|but|so|ok)"
                        + " )*why (?!(?:is|are|was|were|has|have|had|do|does"
                        + "|did|can|could|will|would|should|shall|must|might|may|so|it|that|this|they|we|you|i|only|just)\\b)\\w[\\w"
                        + " ]*$");

    private static final Pattern TROUBLE =
            Pattern.compile(
                    "\\b(?:late|later|delay\\w*|overdue|behind schedule|red|amber|green|blue|stuck"
                        + "|stalled|slip\\w*|not|never|yet|still|dropped|closed|missed|failed|slow"
                        + "|low|rated|rating|status|done|finished|complete\\w*|changed?|moved"
                        + "|postponed|cancelled|with|lead\\w*|owns?|owner)\\b");

    /** What nobody sets out to do, and so has no aim. */
    private static final String BEFALLS =
            "(?!(?:being|waiting|queu(?:e)?ing|failing|losing|missing|lacking|struggling|suffering"
                + "|falling|lagging|slipping|stalling|dragging|dithering|delaying|ignoring|refusing"
                + "|forgetting|neglecting|overlooking|wasting|worrying|leaving|quitting|sinking"
                + "|sitting|dropping|declining|shrinking|hearing|seeing|getting|finding|turning|(?:having|needing)"
                + " to|running (?:out|late|behind|short|over|low)|taking"
                + " (?:so|too|ages|forever)|going (?:backwards|nowhere|wrong|round))\\b)";

    /** What is done, and what it is to bring: "why are we sending people to the conference?" */
    private static final Pattern PURPOSE =
            Pattern.compile(
                    "\\b(?:why|how come) (?:are|is) (?:we|they|you|the"
                            + " (?:uni|university|plan|group|team))"
                            + " (?:(?:all|even|actually|always|now) )*"
                            + BEFALLS
                            + "\\w{2,}ing\\b|\\bwhy (?:do|should|would|must) (?:we|they|you|the"
                            + " (?:uni|university|plan)) (?:(?:all|even|actually|always)"
                            + " )*(?:bother|want|need|do|run|hold|have|send|go|put|take|spend|pay)\\b(?!"
                            + " (?:to"
                            + " (?:wait|queue|ask|fight|beg|chase)|so|too|such|no|any|ages|forever)\\b)|\\bwhy"
                            + " bother\\b|\\bwhat (?:is|was) the"
                            + " (?:point|purpose|use|good|idea|thinking)"
                            + " (?:of|in|behind|with)\\b|\\bwhat (?:are|is)\\b.{2,60} (?:in aid"
                            + " of|meant to achieve|supposed to achieve|all for)$");

    private static final Pattern BOTHER =
            Pattern.compile(
                    "\\b(?:why|how come|bother(?:ing)?(?:"
                            + " with)?|(?:point|purpose|use|good|idea|thinking)"
                            + " (?:of|in|behind|with)|in aid of|(?:meant|supposed) to achieve)\\b");

    /** They ask, and are no topic. */
    private static final List<Pattern> WORDS =
            List.of(
                    Pattern.compile(
                            "\\b(?:why|how come|reasons?|rationale|justification|background"
                                    + "|thinking|logic|prompted|led to|lies|behind|given for)\\b"),
                    Pattern.compile(
                            "\\b(?:in|part of|on|into|to) (?:the|our|this|your) (?:action"
                                    + " )?plan\\b"),
                    Pattern.compile(
                            "\\b(?:needed|necessary|required|included|added|important|planned"
                                    + "|chosen|proposed|matter|bother)\\b"),
                    Pattern.compile(
                            "\\b(?:what|which) (?:problem|issue|need|gap)s?\\b"
                                + "|\\b(?:address|solv|fix|tackl|answer)(?:e|es|ed|ing|s)?\\b"));

    private Rationale() {}

    /** Whether it is asked what something is done for; the words that ask are taken. */
    static boolean purpose(Utterance said) {
        if (!said.has(PURPOSE) || isTroubled(said)) {
            return false;
        }
        said.takeAll(BOTHER);
        return true;
    }

    /** Whether it is asked for; the words that ask are taken. */
    static boolean asked(Utterance said) {
        boolean why = said.has(ASKED) || said.has(PURPOSE);
        if (!why || isTroubled(said)) {
            return false;
        }
        WORDS.forEach(said::takeAll);
        said.takeAll(BOTHER);
        return true;
    }

    /** "Bothering with" leads to what is done, and is no trouble. */
    private static boolean isTroubled(Utterance said) {
        return said.has(TROUBLE)
                && TROUBLE.matcher(BOTHER.matcher(said.line()).replaceAll(" ")).find();
    }
}
