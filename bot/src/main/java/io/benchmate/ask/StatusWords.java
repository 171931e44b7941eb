package io.benchmate.ask;

import io.benchmate.plan.Progress;
import io.benchmate.plan.Shade;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds the status that a question asks for. */
final class StatusWords {
    private static final String FINISHED =
            "(?:done and dusted|(?:over|across) the (?:finish(?:ing)? )?line|in the bag|put to"
                + " bed|done|finished|finish|complete|completed|signed"
                + " off|delivered|achieved|(?:ticked|crossed|checked|struck|knocked|polished|signed)"
                + " (?:(?:anything|any|some|something|things|one|ones|them|it|much|many)(?: of"
                + " (?:them|those|these|it))? )?off|wrapped up|sorted|closed|accomplished|carried"
                + " out|implemented)";
    private static final String NOT =
            "(?:not|never|nt|(?:yet|still|left|needs?|remains?|remaining|waiting|has|have|had|is|are)"
                + " to be|(?<=\\b(?:we|they|you|still) )(?:need|want)|still needs)";
    private static final String FINISH =
            "(?:finish|complet|clos|sign off|signing off|deliver|achiev|tick off|ticking off|wrap"
                    + " up|wrapping up|accomplish|carry out|carrying out|implement|get over the"
                    + " line|get (?:done|finished|sorted|completed))(?:e|ing)?";
    private static final String FALLS_SHORT =
            "\\b(?:not|nt|never|fail(?:ed|s)? to|unable to|struggled to)(?: (?:manage|managed|able"
                    + "|get|got|round|around|to|quite|yet|actually|ever|have|been|even))* "
                    + FINISH
                    + "(?: off)?(?! or\\b)\\b";
    private static final String WELL =
            "(?:on track|on target|on schedule|on course(?! (?:in|on|about)\\b)|running (?:on|to)"
                    + " time|(?:going|gone|went) (?:well|ok|okay|fine|to plan|smoothly)|looking"
                    + " (?:good|great|ok|okay|fine|healthy|rosy|promising)|in good shape|doing"
                    + " (?:well|ok|fine))";
    private static final String YET =
            "(?: (?:we|they|you|yet|get|getting|become|even|actually|been|fully|all|ever|got|quite|properly|say|claim|call|report|are|is|as|being|to"
                + " be|be))*";

    private static final Pattern COLOUR =
            Pattern.compile(
                    "\\b((?:(?:not|non|neither|nor)(?:"
                        + " (?:at|in|on|yet|gone|turned|showing|as|a|down|quite|flagged|the|been|got|to|reached))*|never"
                        + " (?:went|turned|got to|reached|made it to|became)|"
                            + Excepted.WORDS
                            + ") )?(?:rated |marked |coloured |colour"
                            + " )?(blue|green|amber|yellow|orange|red)s?\\b(?: ones?| actions?|"
                            + " ratings?| status)?");

    /** "Is 2.4 green or red?" asks which of them it is. */
    private static final Pattern CHOICE =
            Pattern.compile(
                    "(?<=^(?:is|are|was|were)"
                        + " (?!(?:any|there|anything|which|what|some)\\b).{1,200})\\b(?:blue|green|amber|yellow|red)(?:(?:"
                        + " or)? (?:blue|green|amber|yellow|red))* or"
                        + " (?:blue|green|amber|yellow|red)\\b");

    /** "When has it to be finished?" asks for its date. */
    private static final Pattern WHEN_DUE =
            Pattern.compile(
                    "(?<=\\bwhen"
                        + " .{1,80})\\b(?:has|have|had|needs?|is|are|does|do|due|supposed|meant)(?:"
                        + " (?:got|need|have))* to be (?:all )?"
                            + FINISHED
                            + "(?: by)?$|(?<=\\bwhen"
                            + " )(?:did|do|does|will|would|should|could|might|can)"
                            + " (?:it|they|that|this|these|those|we)(?: all)? (?:be |get |have"
                            + " (?:it |them |that ))?"
                            + FINISHED
                            + "$|(?<=\\bwhen (?:do|does|will|would|should|must) .{1,80}"
                            + " )(?:(?:meant|supposed|due|set|expected) to )?(?:be |get )?"
                            + FINISHED
                            + "$");

    /** "Can anything be done about my grade?" asks for help, and after no status. */
    private static final Pattern HELPED =
            Pattern.compile(
                    "\\b(?:can|could|will|might|should)"
                        + " (?:anything|something|nothing|much|more|owt|what) be done\\b(?:"
                        + " (?:about|for)(?: (?:it|this|that|me|us))?| to"
                        + " help)?|\\b(?:anything|something|nothing|much|more|owt|what)(?: that|"
                        + " which)? (?:can|could|to|might) be done\\b(?: (?:about|for)(?:"
                        + " (?:it|this|that|me|us))?| to help)|(?<=^(?:can|could)"
                        + " (?!(?:i|we|you|they) say\\b).{2,100} )be done$");

    /** "What is complete and what is not" asks how each stands. */
    private static final Pattern EITHER =
            Pattern.compile(
                    "\\b(?:what|which)(?: ones)? (?:is|are|has|have)(?: been)? \\w+ (?:and|or)"
                            + " (?:what|which)(?: ones)? (?:is|are|has|have) not\\b(?: been)?"
                            + "|(?<=^(?:is|are|was|were|has|have)"
                            + " (?!(?:any|there|anything|which|what|some)\\b).{1,200})\\b(?:on"
                            + " (?:track|time|schedule|course)|going (?:well|ok|to plan)|in"
                            + " progress|under ?way|done|finished) or (?:not|late|behind(?:"
                            + " schedule)?|overdue|slipping|slipped|delayed|stuck|stalled|off"
                            + " track|in trouble|still (?:going|to do))$");

    private static final List<Map.Entry<Pattern, StatusAsk>> PROGRESS = new ArrayList<>();

    static {
        add(
                Progress.NOT_STARTED,
                false,
                "\\b(?:not|never)"
                        + YET
                        + " (?:started|begun|kicked off|got (?:going|off the ground|anywhere)|been"
                        + " (?:picked up|looked at)|moved|going(?!"
                        + " (?:well|ok|okay|fine|great|smoothly|to plan|badly)\\b)|been"
                        + " touched|touched|moving)\\b(?! (?:for|in) (?:ages|years|months))(?:"
                        + " yet)?|\\bunstarted\\b|\\byet to (?:start|begin|be"
                        + " started)\\b|\\b(?:still|waiting) to (?:start|begin|be"
                        + " started)\\b|\\bnobody has"
                        + " started\\b|\\b(?:made|seen|had|shown|with|there (?:is|has been)) no"
                        + " (?:progress|movement)\\b|\\b(?:are|is|got|gone|getting|going)"
                        + " nowhere$|\\b(?:has|have|had|with) (?:had )?nothing done\\b(?:"
                        + " (?:on|to|for|about) (?:them|it))?|\\bnothing (?:has been )?done(?="
                        + " (?:on|for|about|in|yet|at all|so far)\\b|$)|\\bhas (?:nobody|no"
                        + " one|noone) (?:started|begun|touched|picked up)\\b|\\bstill needs?"
                        + " (?:starting|kicking off|to (?:start|begin|be started|get going))\\b");
        add(
                Progress.DONE,
                true,
                FALLS_SHORT
                        + "|\\b"
                        + Excepted.WORDS
                        + " "
                        + FINISHED
                        + "\\b(?: ones| actions)?|\\bstill (?:have|has|need|needs|got)(?: got)? to"
                        + " (?:do|finish|complete|deliver)\\b|\\bundone\\b|(?<=^(?:what|which)(?:"
                        + " ones)? )(?:did not|never) (?:actually |ever )?happen(?:ed)?$|(?<=^how"
                        + " many )(?:remain|(?:are )?to go|did (?:we|they) not do|did not"
                        + " (?:we|they) do)$"
                        + "|\\b"
                        + NOT
                        + YET
                        + " (?:tackled|addressed|dealt with|seen to|looked at|"
                        + FINISHED
                        + ")\\b(?:"
                        + " yet)?|\\b(?:still|yet|left|remains?|remaining|waiting)"
                        + " to "
                        + FINISH
                        + "\\b|\\b(?:nobody|no one|no-one|noone) (?:has|have) (?:yet )?"
                        + FINISHED
                        + "\\b(?: yet)?|\\bunfinished(?:"
                        + " business)?\\b|\\bincomplete\\b|\\boutstanding\\b|\\bstill"
                        + " (?:open|outstanding|to do|to be done|going|live|active|running|being"
                        + " worked on|in play)\\b|\\bleft to do\\b|\\bleft(?: over)?(?="
                        + " (?:from|in|for) (?:the"
                        + " )?(?:year|phase|20\\d\\d|last|this|next)\\b)|\\bstill (?:\\w+"
                        + " )?(?:working on|being worked on|busy with|got to do)\\b|\\bstill needs?"
                        + " (?:doing|to be done|finishing)\\b|\\bremaining"
                        + " actions?\\b|\\bpending\\b|\\b(?:open|unresolved) actions?\\b");
        add(
                Progress.DONE,
                false,
                "^(?:(?:so|and) )*what have (?:we|they|you) (?:actually"
                    + " )?(?:achieved|accomplished|delivered)(?: so far| to date| yet|"
                    + " already)*$|(?<!what (?:have|has) (?:they|we|you|it|he)"
                    + " (?!completed?|finished|signed|ticked|wrapped|closed))(?<!being )(?<!getting"
                    + " )(?<!to be )(?<!will be )(?<!nearly )(?<!almost )(?<!partly )(?<!half"
                    + " )(?<!to get )\\b(?:all |fully |already |been )*"
                        + FINISHED
                        + "\\b(?! out)(?! or (?:not|no|what)\\b)(?! (?:jointly|together|by|in"
                        + " partnership)\\b)(?!(?<=done|delivered|achieved|carried out|implemented)"
                        + " with\\b)(?: already| yet| now)?|\\bcompletions?\\b");
        add(
                Progress.PROBLEMS,
                false,
                "\\b(?:not|nt|never)(?: (?:quite|really|all|going|currently|exactly|so|very|be|been"
                        + "|actually))* "
                        + WELL
                        + "\\b(?! or\\b)|\\blooking (?:bad|dodgy|shaky|poor|ropey|iffy|grim)\\b");
        add(
                Progress.PROBLEMS,
                true,
                "\\b(?:not|nt|never|no longer)(?: (?:really|actually|currently|in any|yet|all))*"
                        + " (?:in trouble|at risk|behind(?:"
                        + " schedule)?|stuck|stalled|struggling|delayed|blocked|in difficulty|off"
                        + " track|held up)\\b(?! or\\b)");
        add(
                Progress.ON_TRACK,
                false,
                "\\b(?:"
                        + WELL
                        + "|(?<=(?:are|is|anything|everything) )(?:on|to) time|no"
                        + " problems|(?:going|running) (?:smoothly|as planned)|as"
                        + " planned$|(?<=\\b(?:are we|we are) )(?:happy|pleased) with$|ticking"
                        + " along)\\b");
        add(
                Progress.PROBLEMS,
                false,
                "\\b(?:behind(?: schedule)?|delayed|slipping|stuck|stalled|struggling|at risk) or"
                    + " (?:in (?:trouble|difficulty|bother)|stuck|struggling|stalled|off track|at"
                    + " risk|delayed|behind(?: schedule)?)\\b");
        add(
                Progress.PROBLEMS,
                false,
                "\\b(?:(?:(?:major|serious|big|severe|significant|huge) )?(?<!\\bwhat is the"
                    + " )problems?|at risk|behind(?: schedule)?(?!"
                    + " (?:us|me|them|you|it|the|this|that|all)\\b)|(?:(?:major|serious|big|severe|significant|huge)"
                    + " )?delays?|delayed|stuck(?! (?:at|on|in) (?:\\w+"
                    + " ){0,4}(?:grade|band|scale|spine|level|job|role|post)\\b)|stalled|struggling|off"
                    + " track|in trouble|in difficulty|issues|blocked|worrying|worry"
                    + " about|(?<=\\b(?:should|need to|ought to|have to)(?: (?:i|we|you))?(?:"
                    + " be)?(?: (?:most|more|really))? |^which (?:ones |actions )?are we (?:most"
                    + " )?)worried about|needs? (?:attention|watching|chasing|a push|a kick)|going"
                    + " wrong|gone wrong|going badly)\\b");
        add(
                Progress.IN_PROGRESS,
                false,
                "\\b(?:nearly|almost|partly|half) "
                        + FINISHED
                        + "\\b|\\b(?:in progress|under ?way|in the pipeline|being worked on|part"
                        + " ?way|in hand|on the go|been started|started already|already started|has"
                        + " started|have started|have been started|begun)\\b|\\bstarted(?:"
                        + " on)?$|\\bstarted (?:but|and)\\b");
    }

    private static final Likely LIKELY =
            Likely.of(PROGRESS.stream().map(Map.Entry::getKey).toList());

    private static final Pattern ASKS =
            Pattern.compile("^(?:(?:so|and) )*what have (?:we|they|you) (?:actually )?");

    private StatusWords() {}

    /** Whether it is asked which of several colours something is; the colours are taken. */
    static boolean choosesColour(Utterance said) {
        return said.take(CHOICE).isPresent();
    }

    /** Whether it is asked of all alike how they stand; the words are taken. */
    static boolean wantsEither(Utterance said) {
        return said.take(EITHER).isPresent();
    }

    /** As {@link #in(Utterance)}; what is late and due in a time to come, its status tells. */
    static Optional<StatusAsk> in(Utterance said, @Nullable DateAsk date, IndexedPlan plan) {
        Optional<StatusAsk> status =
                in(said, (from, until) -> plan.topics().within(said, from, until));
        return status.isEmpty() && date != null && LateWords.alsoLate(said, date)
                ? Optional.of(new StatusAsk(null, Progress.PROBLEMS, false, "late or in trouble"))
                : status;
    }

    /** The status asked for; its words are taken. */
    static Optional<StatusAsk> in(Utterance said) {
        return in(said, (from, until) -> false);
    }

    /**
     * @param spared words that belong to something else: who is "stuck on the same grade" asks for
     *     no action that is stuck
     */
    private static Optional<StatusAsk> in(Utterance said, Utterance.Stretch spared) {
        said.take(WHEN_DUE);
        said.take(HELPED);
        List<MatchResult> colours = said.takeAll(COLOUR);
        if (!colours.isEmpty()) {
            boolean not = colours.getFirst().group(1) != null;
            return colours.reversed().stream()
                    .map(found -> found.group(2))
                    .distinct()
                    .map(one -> new StatusAsk(shade(one), null, not, (not ? "not " : "") + one))
                    .reduce((later, one) -> one.or(later));
        }
        BitSet likely = said.likely(LIKELY);
        for (int at = likely.nextSetBit(0); at >= 0; at = likely.nextSetBit(at + 1)) {
            var progress = PROGRESS.get(at);
            Optional<MatchResult> found = said.take(progress.getKey(), spared);
            if (found.isPresent()) {
                String words = ASKS.matcher(found.get().group()).replaceFirst("");
                return Optional.of(progress.getValue().put(words));
            }
        }
        return Optional.empty();
    }

    static Shade shade(String colour) {
        return switch (colour) {
            case "blue" -> Shade.BLUE;
            case "green" -> Shade.GREEN;
            case "red" -> Shade.RED;
            default -> Shade.AMBER;
        };
    }

    private static void add(Progress progress, boolean not, String words) {
        PROGRESS.add(Map.entry(Pattern.compile(words), new StatusAsk(null, progress, not, "")));
    }
}
