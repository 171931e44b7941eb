package io.benchmate.ask;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * A bare number that can only be the number of an action: "why is 12 late?", "who has 9?". Plans
 * that number their actions plainly are asked so; what a number counts or dates is none. Pure but
 * for the words that it takes.
 */
final class PlainNumbers {
    private static final String NUMBER = "(\\d{1,3}(?:(?: and| or)? \\d{1,3})*)";

    /** What is said of an action, and of no twelve things. */
    private static final String SAID_OF_IT =
            "(?=$| (?:(?:both|all)"
                + " )?(?:late|overdue|due|done|finished?|completed?|closed|started|begun|stalled|stuck|slipping|slipped|behind|delayed|on"
                + " (?:track|time|hold|schedule)|off track|in (?:hand|trouble|progress)|under"
                + " ?way|going|getting|coming|doing|happening|moving"
                + "|running|sorted|signed|ticked|blocked|dropped|outstanding|open|still|so|not|now|yet"
                + "|ever|actually|been|being|have|has|had|get|got|say|says|about|for|with|at|up|any|all|a"
                + " (?:red|green|blue|priority)|marked|rated|red|amber|green|blue|supposed|meant"
                + "|and|or|again|then|please|what|who|when|why|how|is|was|it)\\b)";

    /** "Is 12 late?", "why is not 12 done?", "has anybody looked at 12?" */
    private static final Pattern SUBJECT =
            Pattern.compile(
                    "(?:^|^.{0,60}\\b(?:and|but|so|ok|why|how|what|who|when|where|which|colour|status)"
                        + " )(?:is|was|has|did|does|will|are|were|have|should)(?: not)?"
                        + " (?:(?:number|both) )?"
                            + NUMBER
                            + SAID_OF_IT);

    private static final Pattern OBJECT =
            Pattern.compile(
                    "\\b(?:who (?:is|are) (?:on|doing|leading|running|behind)|who"
                        + " (?:has|owns|leads|runs|does|did)|who has got|who (?:do|can|should)"
                        + " (?:i|we) \\w+(?: \\w+)?"
                        + " (?:about|for|on)|(?:query|queries|questions?|word|email|message)"
                        + " (?:about|on|for|over)|news (?:on|about)|latest"
                        + " (?:on|with|about)|(?:progress|update|joy|movement) (?:on|with)|are we"
                        + " (?:on )?with|going on with|happening with|happened (?:to|with)|hold up"
                        + " with|holding up|problem with|wrong with|do about|what about|how"
                        + " about|whats in|what is in|tell me about|show me|read"
                        + " me|see|open|started on|working on|looked at|touched|finished|done)"
                        + " (?:number )?"
                            + NUMBER
                            + "(?=$| (?:who|whose|when|what|where|which) .*\\b(?:it|that)\\b)");

    /** A lone number: what stands before or behind it does not make an amount or a time of it. */
    private static final Pattern LONE =
            Pattern.compile(
                    "^(?!.*\\d.*\\b\\d)(?!.*\\b(?:how many|how much|number of)\\b)(?:.*"
                        + " )?(?<!\\b(?:top|first"
                        + "|last|next|best|worst|bottom|in|by|since|until|till|before|after|during|within|over|under|above|below|least|most|than|between|out"
                        + " of|exactly"
                        + "|only|just|all|version|phase|year|grade|level|page|room|day|week|month"
                        + "|january|february|march|april|may|june|july|august|september|october|november|december|the|another|these|those|our|some|any|nearly|around)"
                        + " )(\\d{1,3})\\b(?!"
                        + " (?:days?|weeks?|months?|years?|hours?|minutes?|people|persons?|staff|technicians?|techs?|things?|actions?|ones?|of|percent|per"
                        + " cent|stars?"
                        + "|points?|times|places?|events?|sessions?|january|february|march|april|may"
                        + "|june|july|august|september|october|november|december)\\b).*$");

    /** What is asked of an action, and by nobody of himself, of the time or of an amount. */
    private static final Pattern CUE =
            Pattern.compile(
                    "^(?!.*\\b(?:i am|i have|my|we were|we are|are we|was it|is it(?!"
                        + " (?:assigned|given|allocated|down|with|sitting)\\b)|does it|a"
                        + " lot|time|next|is \\d+"
                        + " the)\\b)(?:\\d.*|.*\\b(?:who|whose|when|owners?|owned|deadlines?"
                        + "|timescales?|dates?|due|status|colour|score|rating|rated|details?|leads?|leading"
                        + "|responsible|happens|section|theme|assigned|allocated|delivered|belongs?)\\b.*)$");

    /** The sides of an action, and how they are asked for; what else is said makes a topic. */
    private static final Set<String> SIDES =
            Set.of(
                    ("owner owners owned deadline deadlines date dates timescale timescales"
                         + " timeline timeframe due status colour rag rating score scored rated"
                         + " stars evidence measure measured target success responsible lead leads"
                         + " leading down contact charge hook chase speak talk finished completed"
                         + " complete late overdue ready full lowdown read open belong belongs"
                         + " theme section priority steps future looking sorting dealing handling"
                         + " gone done assigned allocated given delivered needs need query question"
                         + " remind whose job team group month year")
                            .split(" "));

    private static final Pattern NOT_DIGITS = Pattern.compile("\\D+");

    private PlainNumbers() {}

    /** The first such numbers as they were said; their words are taken. */
    static Optional<String> in(Utterance said, Predicate<String> isCode) {
        return taken(said, SUBJECT, isCode)
                .or(() -> taken(said, OBJECT, isCode))
                .or(() -> silent(said, isCode) ? taken(said, LONE, isCode) : Optional.empty());
    }

    /** Whether nothing else is named, so that the number alone can be what is asked about. */
    private static boolean silent(Utterance said, Predicate<String> isCode) {
        return said.has(CUE)
                && said.words().stream()
                        .allMatch(
                                word ->
                                        Topics.chatter(word)
                                                || SIDES.contains(word)
                                                || isCode.test(word));
    }

    private static Optional<String> taken(
            Utterance said, Pattern wording, Predicate<String> isCode) {
        Optional<String> found =
                said.first(wording)
                        .map(one -> one.group(1))
                        .filter(one -> NOT_DIGITS.splitAsStream(one).allMatch(isCode));
        found.ifPresent(one -> said.take(Pattern.compile("\\b" + one + "\\b")));
        return found;
    }
}
