package io.benchmate.ask;

import io.benchmate.ask.Intent.Explain;
import io.benchmate.ask.Intent.Subject;
import io.benchmate.plan.PlanFacts;
import io.benchmate.plan.Shade;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds questions about what something in the plan means. */
final class Definitions {
    private static final String COLOUR = ColourMeant.COLOUR;

    /** Asks what a colour is, and may mean the actions that have it. */
    private static final Pattern BARE_COLOUR =
            Pattern.compile(
                    "^(?:so |and |ok )*what (?:is|are) (?:the )?"
                            + COLOUR
                            + "s?(?: then| please)?$");

    private static final Pattern LEGEND =
            Pattern.compile(
                    "\\bcolou?rs? .*\\b(?:mean|stand for|for)\\b(?! (?:the )?(?:\\w+"
                        + " )*(?:ones|actions|section|theme|lot)\\b)|\\bcolou?r"
                        + " (?:code|coding|key|codes|scheme)\\b|\\b(?:rag|brag|status)"
                        + " (?:legend|key|system|scale|meaning|colours|statuses)\\b|\\blegend\\b|\\bwhat"
                        + " do(?:es)? (?:the )?(?:b?rag|statuses|letters|traffic"
                        + " lights?)\\b.*\\bmean\\b|\\bexplain (?:the"
                        + " )?(?:b?rag|colours|statuses)\\b|\\b(?:blank|empty|missing|no"
                        + " colou?r|uncoloured|without an?y?"
                        + " ?colou?r)\\b.*\\b(?:mean|tell|say|stand"
                        + " for)|\\bmean.*\\b(?:blank|empty|no colou?r|uncoloured)\\b|\\bwhat"
                        + " (?:is|are) (?:the )?(?:b?rag|b?rag status|b?rag statuses|traffic"
                        + " lights?)$");
    private static final Pattern KEY =
            Pattern.compile(
                    "\\b(?:abbreviations|acronyms|initials)\\b(?! \\w+ stand)|\\bwhat (?:is|are)"
                            + " (?:in )?the key\\b|\\bkey (?:to|of|for) (?:the"
                            + " )?(?:abbreviations|acronyms|roles)\\b");
    private static final Pattern RATING =
            Pattern.compile(
                    "\\bwhat (?:do|does|is|are) (?:the |a |an )?(?:star |success"
                        + " )?(?:ratings?|scores?|stars?|rating scale|scale|numbers|out of"
                        + " 5)\\b.*\\b(?:mean|stand for|out of|based on|scale)\\b|\\brating"
                        + " (?:scale|system)\\b|\\bexplain (?:the"
                        + " )?(?:ratings?|scores?|stars)\\b|^what is (?:the"
                        + " )?scale$|\\b(?:ratings?|scores?|stars) out of\\b(?!"
                        + " (?:5|five|the|all|our|those|\\w+ ones)\\b)|\\bwhat (?:are|were)"
                        + " (?:they|the ratings|the scores|actions) (?:scored|rated|marked)? ?out"
                        + " of\\b|\\bwhat (?:does|do|would|is) (?:an?"
                        + " )?(?:[1-5]|one|two|three|four|five)(?: stars?)? (?:mean|stand"
                        + " for)\\b|\\bhow (?:does|do) the (?:ratings?|scores?|stars) work\\b");

    private static final String MARK = "([0-5]|one|two|three|four|five)(?: stars?)?";

    /** "Is 5 good?" of a plan that has no action 5. */
    private static final Pattern GOOD_OR_BAD =
            Pattern.compile(
                    "^(?:(?:so|and|but|ok) )*(?:(?:is|does|was|would)(?: an?)? "
                            + MARK
                            + "(?: (?:be|mean))?|"
                            + MARK
                            + " (?:is|means))(?: (?:an?|the|any|that))*"
                            + " (?:good|bad|best|worst|great|poor|high|low|highest|lowest|top|bottom|full"
                            + " marks|perfect|decent)\\b");

    /** What is done with a plan once, and its own notes may tell. */
    private static final String DEED =
            "(?:(?:last|first|get|got|been|originally) )*(?:updated|revised|written|signed(?:"
                    + " off)?|published|issued|launched|developed|drawn up|put"
                    + " together|submitted|sent (?:in|off)|handed in|put in|agreed)";

    /** "When was it signed?", where nothing was spoken of before. */
    private static final Pattern BARE_DEED =
            Pattern.compile("^when (?:was|were|did|has) (?:it|this|that) " + DEED + "$");

    private static final Pattern PLAN =
            Pattern.compile(
                    "\\b(?:which|what) (?:plan|version|actionplan)\\b(?:"
                        + " (?:is|are|of|do|does|have|you|this|it|we|using|on|looking|at|the|in|loaded|that))*$|\\bwhen"
                        + " (?:was|were|did|has) (?:the|this|our) (?:whole )?(?:plan|actionplan) "
                            + DEED
                            + "\\b|\\bwhen did (?:we|they|you|the \\w+) (?:last"
                            + " )?(?:send|put|hand|sign|write|draw"
                            + " up|submit|publish|update|revise|launch|agree)(?: in| off)?"
                            + " (?:the|this|our) (?:plan|actionplan)\\b|\\bhow (?:old|up to"
                            + " date|current|recent) is (?:the|this) (?:plan|actionplan)\\b|\\bwhat"
                            + " (?:period|years|dates) does (?:the|this) (?:plan|actionplan)"
                            + " (?:cover|run)\\b|\\bwhen (?:does|did) (?:the|this)"
                            + " (?:plan|actionplan) (?:start|end|begin|run|finish)\\b");
    private static final Pattern STANDS =
            Pattern.compile(
                    "\\bwhat (?:does|do|is|did)(?: the)?(?:"
                        + " (?:letters|abbreviation|acronym|initials|term))?"
                        + " (?!(?:we|you|they|us|technicians|techs) )(.+?) (?:actually |really"
                        + " )?(?:stand for|stands for|mean|means|short for|stand"
                        + " 4)\\b|\\b(?:meaning of|define|definition of|what is meant"
                        + " by|expand|abbreviation for|short for|full name of|spell out)(?: the)?"
                        + " (.+)$|^(?:(?:ok|so|and|sorry|hi|please|erm|quick question)"
                        + " )*(?:(?:who|what) or )?(?:what|who) (?:is|are|s|the hell is|on earth"
                        + " is)(?: an?| the| our)? (\\S+)(?: please| again| then| when (?:it"
                        + " is|its) at home| anyway| exactly| in this plan)?$|^(?:what|who)"
                        + " (?:is|are)(?: an?| the| our)? (\\S+"
                        + " (?:group|workstream|stream|team|committee))$|^(\\S+) (?:(?:stands"
                        + " for|means|is short for)(?: what)?|is what)$|^(?:(?:tell me|remind me|do"
                        + " you know|so|and) )*what (?:an? |the )?(\\S+) is$|^(\\S+)"
                        + " meaning$|\\bwhat (?:the )?(\\S+)(?: actually| really)? (?:stands"
                        + " for|means|is short for)(?: here| again)?$");

    /** "MarComms, is that a person?" */
    private static final Pattern KIND =
            Pattern.compile(
                    "^(\\S+) (?:is|are) (?:that|this|it|they|he|she) (?:an? |the"
                        + " )?(?:person|people|team|group|department|place|thing|committee)\\b");

    /** "What is TBC?" asks for what has no date. */
    private static final Pattern UNDECIDED =
            Pattern.compile("tb[cda]|undecided|asap|ongoing|overdue");

    private static final Pattern PRINTED_CODE = Pattern.compile("\\d{1,2}\\.\\d{1,2}");

    private final PlanFacts facts;
    private final Codes codes;

    Definitions(PlanFacts facts, Codes codes) {
        this.facts = facts;
        this.codes = codes;
    }

    /** Whether "it" can only be the plan itself. */
    static boolean ofThePlan(Utterance said) {
        return said.is(BARE_DEED);
    }

    /** What is to be explained, if anything is. */
    Optional<Intent> in(Utterance said) {
        Optional<Intent> plain =
                KeyAsk.in(said, facts.key().keySet())
                        .<Intent>map(word -> new Explain(Subject.ABBREVIATION, word))
                        .or(() -> ColourMeant.in(said));
        if (plain.isPresent()) {
            return plain;
        }
        for (var simple :
                List.of(
                        new Simple(LEGEND, Subject.LEGEND),
                        new Simple(RATING, Subject.RATING),
                        new Simple(PlanItself.THEMES, Subject.THEMES),
                        new Simple(PLAN, Subject.PLAN),
                        new Simple(PlanItself.SPAN, Subject.PLAN),
                        new Simple(PlanItself.AS_OF, Subject.AS_OF),
                        new Simple(PlanItself.CHANGED, Subject.CHANGES))) {
            if (said.has(simple.words())) {
                return Optional.of(new Explain(simple.subject(), ""));
            }
        }
        return goodOrBad(said)
                .or(() -> kind(said))
                .or(() -> KeyPair.in(said, facts))
                .or(() -> said.find(STANDS).flatMap(this::abbreviation))
                .or(() -> key(said));
    }

    private Optional<Intent> goodOrBad(Utterance said) {
        return said.first(GOOD_OR_BAD)
                .filter(found -> !codes.isCode(first(found)))
                .map(_ -> new Explain(Subject.RATING, ""));
    }

    private Optional<Intent> kind(Utterance said) {
        return said.find(KIND)
                .map(Definitions::first)
                .filter(word -> facts.key().keySet().stream().anyMatch(key -> same(key, word)))
                .map(word -> new Explain(Subject.ABBREVIATION, word));
    }

    /** The colour of "what is blue?", which may ask for its meaning as well as for its actions. */
    static Optional<Explain> bareColour(String question, PlanQuery query) {
        boolean only = query.status() != null && query.equals(PlanQuery.ALL.withStatusOf(query));
        String line = String.join(" ", Wording.words(question));
        return Optional.of(BARE_COLOUR.matcher(line))
                .filter(found -> only && found.find())
                .map(found -> new Explain(Subject.COLOUR, found.group(1)));
    }

    private record Simple(Pattern words, Subject subject) {}

    private Optional<Intent> key(Utterance said) {
        return said.has(KEY) ? Optional.of(new Explain(Subject.KEY, "")) : Optional.empty();
    }

    private Optional<Intent> abbreviation(MatchResult found) {
        String word = first(found).strip();
        if (UNDECIDED.matcher(word).matches() && !found.group().matches(".*\\b(?:mean|stand).*")) {
            return Optional.empty();
        }
        if (PRINTED_CODE.matcher(word).matches() && !codes.isCode(word)) {
            return Optional.of(new Intent.NoSuch(List.of(word)));
        }
        Optional<Shade> letter = letter(word);
        if (letter.isPresent()) {
            String colour = letter.get().words().toLowerCase(Locale.UK);
            return Optional.of(new Explain(Subject.COLOUR, colour));
        }
        boolean asksMeaning =
                found.group(1) != null || found.group(2) != null || found.group(5) != null;
        boolean explicit =
                found.group().matches(".*\\b(?:stands? for|short for|abbreviation|acronym)\\b.*");
        boolean inKey = facts.key().keySet().stream().anyMatch(key -> same(key, word));
        boolean plain = word.contains(" ") || codes.isCode(word) || IndexedPlan.everyday(word);
        boolean letters = explicit && !word.contains(" ") && !codes.isCode(word);
        if (inKey || letters || (asksMeaning && !plain && word.length() < 10)) {
            return Optional.of(new Explain(Subject.ABBREVIATION, word));
        }
        return plain || asksMeaning || word.length() > 7
                ? Optional.empty()
                : Optional.of(new Explain(Subject.ABBREVIATION, word));
    }

    /** "B" is blue where the legend has a blue. */
    private Optional<Shade> letter(String word) {
        return Arrays.stream(Shade.values())
                .filter(shade -> facts.legend().meaningOf(shade).isPresent())
                .filter(shade -> shade.words().substring(0, 1).equalsIgnoreCase(word))
                .findFirst();
    }

    static boolean same(String key, String word) {
        String folded = String.join(" ", Wording.words(key));
        return folded.equals(word) || (folded + "s").equals(word);
    }

    static String first(MatchResult found) {
        for (int i = 1; i <= found.groupCount(); i++) {
            if (found.group(i) != null) {
                return found.group(i);
            }
        }
        return "";
    }
}
