package io.benchmate.ask;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts a thing that is named before a question where the question only points at it: "TSM, what
 * does that stand for?" asks what TSM stands for. Pure.
 */
final class TopicFirst {
    private static final String END = "[?!. ]*$";

    private static final Pattern FIRST =
            Pattern.compile(
                    "(?i)^\\s*(?:(?:so|and|ok|right)"
                        + " )?([^,;:.?!–—]{2,80}?)(?:\\s*[,:]|\\s[-–—])\\s+"
                        + "((?:who|whos|who's|what|whats|what's|which|when|whens|when's|where"
                        + "|wheres|where's|how|hows|how's|is|are|was|were|has|have|compare|an?|did|do|does|will|can)\\b[^,;:.?!]{3,120})"
                            + END);

    /** What points at the thing; "that" may also join clauses. */
    private static final Pattern POINTS =
            Pattern.compile(
                    "(?i)\\b(?:it|them|they|(?:that|this|those|these)(?="
                            + END
                            + "| (?:stand|short|mean|involve|cover|start|finish|end|happen|work|run|cost"
                            + "|about|for|due|done|down|owned|led|with)\\b))(?!['’\\w])");

    /** Where "it" stands for no thing. */
    private static final Pattern NO_THING =
            Pattern.compile(
                    "(?i)\\bit(?:'s|’s| is)?"
                        + " (?:true|too|ok|okay|possible|worth|right|say|says|likely|all|just|been|take|takes|matter)\\b|\\bso"
                        + " (?:it|that|they)\\b|\\bwhich of (?:them|these|those)\\b");

    /** "How many did we get", "what have we got": of the thing. */
    private static final Pattern OF_IT =
            Pattern.compile(
                    "(?i)^(how many|how much|what(?= (?:have we got|do we have|is there|are there)"
                            + END
                            + "))(?= (?:did|have|has|do|does|are|is|were|was|will)\\b)");

    /** "A course for them" asks only where it is for the thing. */
    private static final Pattern ONE_FOR = Pattern.compile("(?i)^an? .* for (?:them|it)" + END);

    /** "Who is that?" of somebody by what he is asks who is the one. */
    private static final Pattern BARE =
            Pattern.compile(
                    "(?i)(who(?:'s| is| are| was| were|s)|what are) (?:that|it|this|they)" + END);

    private static final Pattern NAMED = Pattern.compile("(?i)^(?:the|an?|my|our|your|their)\\b");

    /**
     * "Did we finish them?" and "do they get paid?" need the thing; "do we get credit for it?" says
     * enough itself.
     */
    private static final Pattern DOES =
            Pattern.compile("(?i)^(?:did|do|does|will|can)\\b(?! (?:it|they)\\b).*");

    /** "September - what have we got" asks of that month. */
    private static final Pattern TIME =
            Pattern.compile(
                    "(?i)(?:(?:next|this|in|for|early|late|mid|end of|the) )*(?:"
                            + Months.MONTH
                            + "|month|week|term|year|spring|summer|autumn|winter|easter"
                            + "|christmas|q[1-4])(?: (?:term|20\\d\\d|\\d\\d))?");

    /** "TPB = ?" */
    private static final Pattern EQUALS = Pattern.compile("\\s*([\\w&+]{2,10})\\s*=\\s*\\?*\\s*");

    /** "The fair, ticked off?" asks how it stands. */
    private static final Pattern STATE =
            Pattern.compile(
                    "(?i)^\\s*(?:(?:so|and|ok) )?([^,;:.?!–—]{2,60}?)(?:\\s*[,:]|\\s[-–—])\\s+"
                            + "((?:done|ticked off|finished|sorted|completed?|started|signed off"
                            + "|on track|overdue|late|delayed|up and running|in place)"
                            + "(?: yet| now| already)?)"
                            + END);

    /** Awards are called so: "technician of the year". */
    private static final Pattern OF_THE_YEAR = Pattern.compile("(?i)\\w of the (?:year|month)\\b");

    /** "Who is it, the new lead?" asks who the new lead is. */
    private static final Pattern LAST =
            Pattern.compile(
                    "(?i)^\\s*(?:(?:so|and|ok|right)[, ]+)?"
                        + "((?:who|what|when|where|how|is|are|was|were|did|do|does|has|have|will)"
                        + "\\b[^,;:.?!–—]{0,60}?\\b(?:it|they)\\b[^,;:.?!–—]{0,60}?)(?:\\s*,|\\s[-–—])\\s+((?:the|our|this|that|these|those)"
                        + " [^,;:.?!–—]{3,80}?)"
                            + END);

    private static final Pattern DONE_TO_IT =
            Pattern.compile(
                    "(?i).*(?<!\\b(?:for|on|in|at|to|of|with|about|by|from|into)) (?:it|them)"
                            + END);

    /** "What training is there for them?" says itself what is asked, and for whom. */
    private static final Pattern OWN_NOUN =
            Pattern.compile(
                    "(?i)^(?:what|which)"
                        + " (?!(?:is|are|was|were|do|does|did|has|have|will|can|would|should|happens?|happened|about|of|other|else)\\b)\\w+"
                        + " .*\\b(?:for|on|in|at|about|with|to) (?:it|them|that)\\b");

    private static final Pattern ONE = Pattern.compile("(?i)^an?\\b.*");

    /** What makes a sentence of it, or an aside, and no thing. */
    private static final Pattern NO_NAME =
            Pattern.compile(
                    "(?i)^(?:just|about|regarding|re|as|in|on|at|by|for|from|with|under|during"
                        + "|since|until|next|last|this|that|these|those|there|here|each|of|out"
                        + "|across|between|list|show|tell|give|quick|random|another|one|same|hi|hello"
                        + "|hey|hiya|morning|afternoon|evening|thanks|thank|please|cheers|sorry|yes"
                        + "|no|yeah|erm|um|oh|lol|hmm|help|well|anyway|apparently|honestly"
                        + "|basically|if|because|when|while|before|after|not|then|also|but)\\b"
                        + "|\\b(?:i|i'm|im|ive|i've|i'd|id|we|we're|weve|we've|you|you're|he|she|it"
                        + "|its|it's|they|me|is|are|was|were|has|have|had|do|does|did|can|could|may"
                        + "|might|must|am|be|been|what|why|how|which|says?|said|asks?|asked|wants?"
                        + "|needs?|please|thanks|just|keep|keeps|always|never|still|already|seen|got|get|gets|going|went|put|told|before|again|now|ago|yet|like"
                        + " this)\\b|^\\w+ing (?:the|an?|my|our|some|this|up|out|on|off)\\b");

    /** "Women who'd like to lead": whom a course may be for, but hardly what is asked about. */
    private static final Pattern WHO = Pattern.compile("(?i)\\b(?:who|who'd|will|would|should)\\b");

    /** "My manager mentioned the forum, what is it?" */
    private static final Pattern HEARD =
            Pattern.compile(
                    "(?i)^\\s*(?:i|we|someone|somebody|my \\w+|our"
                        + " \\w+|they|people|everyone)(?:'ve|’ve| have| has| just| was| were| is|"
                        + " are| keeps?| kept)* (?:heard|hearing|mentioned|mentioning|said"
                        + " something|told me|read|saw something|seen something|talking|banging"
                        + " on|going on) (?:about |on"
                        + " )?([^,;:.?!–—]{2,80}?)(?:\\s*[,;:.]|\\s[-–—])\\s+(?:so |and"
                        + " )?(?:what(?:'s|’s|s| is| was) (?:it|that|this)(?: (?:all )?about|"
                        + " then)?|is (?:it|that|this) (?:true|right|happening|a thing|real)|any"
                        + " (?:idea|truth in (?:it|that))|what(?:'s|s| is) happening)"
                            + END);

    private TopicFirst() {}

    /** The question with the thing in it; the text as it is where no thing stands before it. */
    static String within(String text) {
        boolean cut = false;
        for (int i = 0; i < text.length() && !cut; i++) {
            cut = ",:-–—".indexOf(text.charAt(i)) >= 0;
        }
        Matcher equals = EQUALS.matcher(text);
        if (equals.matches()) {
            return "what does " + equals.group(1) + " stand for";
        }
        return cut ? beside(text) : text;
    }

    private static String beside(String text) {
        Matcher state = STATE.matcher(text);
        if (state.matches() && names(state.group(1), false)) {
            return "is " + state.group(1).strip() + " " + state.group(2);
        }
        Matcher heard = HEARD.matcher(text);
        return heard.matches() ? "tell me about " + heard.group(1).strip() : first(text);
    }

    private static String first(String text) {
        Matcher first = FIRST.matcher(text);
        if (!first.matches()) {
            return last(text);
        }
        String question = first.group(2).strip();
        boolean one = ONE.matcher(question).matches();
        boolean asks =
                one
                        ? ONE_FOR.matcher(question).matches()
                        : !DOES.matcher(question).matches()
                                || DONE_TO_IT.matcher(question).matches();
        boolean own = OWN_NOUN.matcher(question).find();
        return asks && !own && names(first.group(1), one) && !NO_THING.matcher(question).find()
                ? put(first.group(1).strip(), question, text)
                : text;
    }

    private static String last(String text) {
        Matcher last = LAST.matcher(text);
        return last.matches()
                        && names(last.group(2), false)
                        && !NO_THING.matcher(last.group(1)).find()
                ? put(last.group(2).strip(), last.group(1).strip(), text)
                : text;
    }

    private static String put(String thing, String question, String text) {
        Matcher bare = BARE.matcher(question);
        if (bare.matches()) {
            return bare.group(1) + (NAMED.matcher(thing).find() ? " " : " the ") + thing;
        }
        Matcher points = POINTS.matcher(question);
        if (points.find()) {
            return points.replaceFirst(Matcher.quoteReplacement(thing));
        }
        Matcher ofIt = OF_IT.matcher(question);
        return ofIt.find() && !TIME.matcher(thing).matches()
                ? ofIt.replaceFirst("$1 " + Matcher.quoteReplacement(thing))
                : text;
    }

    private static boolean names(String words, boolean one) {
        return !NO_NAME.matcher(words).find()
                && (one || !WHO.matcher(words).find())
                && (OF_THE_YEAR.matcher(words).find()
                        || Wording.words(words).stream().anyMatch(word -> !Topics.chatter(word)));
    }
}
