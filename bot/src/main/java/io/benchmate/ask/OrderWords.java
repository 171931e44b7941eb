package io.benchmate.ask;

import java.util.regex.Pattern;

/** How people ask for what is due first, next or last of all. */
final class OrderWords {
    static final Pattern LAST =
            Pattern.compile(
                    "\\b(?:finish(?:es)?|ends?|due|completes?|wraps? up|runs?|comes?|to"
                        + " (?:finish|end)) (?:the )?(?:last|latest|longest)\\b|\\b(?:very )?last"
                        + " (?:(?:ones?|things?|actions?|bits?) )?to (?:finish|be"
                        + " done|complete|end|be finished|be"
                        + " completed)\\b|\\b(?:latest|last|final|furthest|longest)(?: off| away|"
                        + " out)? (?:deadlines?|dates?|due dates?|end"
                        + " dates?|timescales?|finish|running)\\b|\\b(?:last|latest|final)"
                        + " (?:ones?|things?|actions?)(?: (?:that|which|is|are|to be))*"
                        + " (?:due|finish(?:es|ed)?|done|completed?|ends?)\\b|\\blongest to"
                        + " (?:run|go|do|finish|complete)\\b|\\bfurthest (?:off|away|out)$|\\bgoes"
                        + " (?:on )?(?:the )?longest\\b|\\bruns? (?:on )?(?:the"
                        + " )?longest\\b|\\b(?:is|are|gets?|comes?|done|finish(?:ed|es)?|end(?:s|ed)?)"
                        + " last$|(?<=\\w{4} )last$|\\b(?:the )?later years\\b(?: only)?|\\b(?:the"
                        + " )?(?:last|final) (?:phase|stage)\\b|\\bvery last"
                        + " (?:ones?|things?|actions?|bits?)\\b(?: (?:on|in) (?:here|the"
                        + " plan|it|the actionplan|the"
                        + " list))?|(?<=^(?:which|what)\\b.{1,80})\\blast(?=(?: and"
                        + " when)?$)|\\b(?:runs?|go(?:es)?|lasts?|carr(?:y|ies)"
                        + " on|stretch(?:es)?)(?: (?:right|all the way|on|up))* to the (?:very"
                        + " |bitter )?end(?: of (?:the|this|our) (?:\\w+"
                        + " )?(?:plan|actionplan))?$|\\blast (?:(?:thing|one|action) )?(?:to"
                        + " (?:fall|be|come) )?due\\b|\\bdue (?:furthest|farthest)(?: (?:into the"
                        + " future|ahead|away|off|out))?\\b|\\b(?:furthest|farthest)"
                        + " (?:away|off|out|into the future)$|\\bdue after"
                        + " (?:everything|anything|all)(?: (?:else|the others|the rest|of"
                        + " them))?\\b|\\bnothing (?:is )?due (?:later|after)(?:"
                        + " than)?\\b|\\b(?:due dates?|deadlines?) (?:is|are|comes?) (?:the"
                        + " )?(?:very )?(?:latest|last)\\b|\\bright at the (?:very"
                        + " )?(?:bottom|end)\\b|\\blongest to wait(?:"
                        + " for)?\\b|\\b(?:done|finished|delivered) last$");

    static final Pattern FIRST =
            Pattern.compile(
                    "\\b(?:finish(?:es)?|due|starts?|comes?|to (?:finish|start)) (?:the"
                        + " )?(?:first|earliest)\\b|\\b(?:earliest|first|shortest|quickest)"
                        + " (?:deadlines?|dates?|due dates?|timescales?|time"
                        + " scales?|timelines?|timeframes?)\\b|\\b(?:very first|first|earliest)"
                        + " (?:ones?|things?|actions?)(?: (?:that|which|is|are|to be|to))*"
                        + " (?:due|finish(?:es|ed)?|done|completed?|ends?|start|come)\\b|(?<=^(?:which|what)\\b(?!.*"
                        + " or\\b).{1,80})\\bfirst(?=(?: and when)?$)|\\bfirst to be \\w+(?: at|"
                        + " up| off)?\\b|\\bvery first (?:ones?|things?|actions?|bits?)\\b|\\bfirst"
                        + " (?:(?:thing|one|action) )?(?:to (?:fall|be|come)"
                        + " )?due\\b|(?<=\\b(?:is|comes|be) )first up\\b|\\bdue before"
                        + " (?:everything|anything|all)(?: (?:else|the others|the rest|of"
                        + " them))?\\b|\\bnothing (?:is )?due (?:ahead of|before|earlier)(?:"
                        + " than)?(?: (?:it|that))?\\b|\\b(?:due dates?|deadlines?)"
                        + " (?:is|are|comes?|was|were) (?:the )?(?:very"
                        + " )?(?:earliest|soonest|first)\\b|\\b(?:done|finished|delivered|due)"
                        + " (?:the )?earliest\\b|\\b(?:done|finished|delivered) first$");

    static final Pattern NEXT =
            Pattern.compile(
                    "\\b(?:next|nearest|soonest) (?:deadlines?|dates?|due dates?|due|ones?(?:"
                        + " due)?|up|actions?(?: due)?|milestones?)\\b|\\bfirst thing to (?:fall"
                        + " |be |come )?due(?: from (?:here|now|today))?\\b|\\bdue (?:next|(?:the"
                        + " )?soonest|soon)\\b|\\b(?:deadlines?|due"
                        + " dates?|dates?|milestones?|ones?|actions?)"
                        + " (?:is|are|comes?|falls?|lands?)(?: up)? next\\b|\\bcomes? (?:up"
                        + " )?(?:next|(?:the )?soonest)\\b|\\bup next\\b|\\bnext (?:big |important"
                        + " |key |major )?(?:dates?|deadlines?|milestones?)\\b|\\bnext"
                        + " (?:thing|things)(?: (?:due|up|to (?:do|be done|finish|land|happen)|we"
                        + " (?:have|need) to do))?$|\\bnext (?:on the"
                        + " (?:list|agenda|plan|calendar)|in line)\\b|^(?:(?:so|and) )*(?:what is"
                        + " (?:up )?next|(?:the )?soonest(?: one)?|what (?:do|have) (?:we|i)"
                        + " (?:have|need|got) to (?:hit|do|deliver|finish) next)$|\\bnext"
                        + " (?:(?:thing|one|action)s? )?(?:to (?:fall|be|come|become)|(?:that"
                        + " |which )?(?:falls?|comes?|becomes?)) due\\b|\\bnext"
                        + " (?:one|action|thing)s?"
                        + " (?:(?:that|which|we|you|have|has|got|with|is|there) )*(?:an?"
                        + " )?(?:deadline|due date)\\b|\\b(?:deadlines?|due dates?) (?:are|is|do)"
                        + " (?:we|you|i) (?:hitting|facing|hit|up against|have|got to hit)"
                        + " next\\b|\\b(?:due )?dates? comes? up first\\b|\\bcoming up"
                        + " next\\b|\\bgot to (?:deliver|do|finish|hand in|hit) next\\b|\\bnext in"
                        + " (?:the )?line\\b");

    private OrderWords() {}
}
