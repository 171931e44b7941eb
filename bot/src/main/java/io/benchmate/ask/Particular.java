package io.benchmate.ask;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Things so particular that only a row whose words hold them can answer: who asks what month it was
 * is not helped by a row without one, however well it fits the topic. They are no sides of an
 * action, as those of {@link Asked} are: no cell is quoted for them alone.
 */
enum Particular {
    MONTH(
            "no month or day",
            "(?:what|which) (?:months?|dates?|days?)\\b(?!.*\\b(?:column|field)\\b)",
            "\\b(?:may"
                + " [12][0-9]|May)\\b|(?i)\\b(?:jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]*\\b|\\b\\d{1,2}/\\d{1,2}\\b|monthly|\\b(?:easter|christmas)\\b"),
    SPEECH(
            "no word of what was said",
            "what (?:was|were) (?:said|discussed|talked about)\\b|what did (?:they|we|people)"
                + " (?:talk|speak) about\\b|what did"
                + " (?!.*\\b(?:plan|actionplan|comment|comments|evidence|column)\\b).*\\b(?:say|said|reply|answer|complain|suggest|recommend|conclude|object)\\b",
            "(?i)\\b(?:said|told|replied|answered|commented|feedback|felt|views?|opinions?|agreed"
                    + " that|reported that)\\b"),
    HEADS(
            "no number of people",
            "how many (?:(?:people|staff|technicians|techs|members|folk|subscribers|of us)"
                    + " )?(?:are|is|were|have we|sit|serve) (?:on(?! track| time| hold| target|"
                    + " course)|in|signed up|subscribed)\\b(?!.*\\b(?:actions?|plan)\\b)",
            "(?i)\\b\\d+\\+? (?:\\w+"
                + " ){0,3}(?:people|staff|technicians|technical|members|subscribers|users|colleagues|attend|reps?|representatives)|\\b(?:members|membership|subscribers|users|numbers)\\b.{0,60}\\d|\\b(?:one|two|three|four|five|six|ten|each)"
                + " (?:\\w+ ){0,3}(?:people|technicians|members|reps?|representatives)"),
    AUDIENCE(
            "no number of readers or followers",
            "how (?:big|large|many)\\b.*\\b(?:audiences?|readership|readers?|circulation|followers|subscribers|hits|views|clicks|downloads|listeners)\\b",
            "(?i)\\d[^.;]*\\b(?:audience|readers?|circulation|followers|subscribers|hits|views|clicks|downloads|listeners)\\b|\\b(?:audience|readers?|circulation|followers|subscribers|hits|views|clicks|downloads|listeners)\\b[^.;]*\\d"),
    ABOUT(
            "no word of what it was about",
            "what (?:was|were|is|are|will|did|does) (?:the |our |that |a )?(?:\\w+ ){0,3}"
                    + "(?:sessions?|talks?|seminars?|lectures?|presentations?|webinars?|briefings?"
                    + "|masterclass(?:es)?)\\b(?: \\w+){0,4} (?:about|on|cover|covering|covered)$",
            "(?i)\\b(?:sessions?|talks?|seminars?|lectures?|presentations?|webinars?|briefings?)\\b"
                    + "[^.;]{0,40} (?:about|on|covering|covered|regarding|titled|entitled)\\b"),
    MEETING(
            "no word of when it meets",
            "when (?:does|do|will|did|is|are)\\b.*\\b(?:meets?|met|meeting)\\b",
            "(?i)\\bmeet(?:s|ing|ings)?\\b|\\bmet\\b"),
    LAST_TIME(
            "no word of when that was last",
            "when (?:was|were|did) (?!.*\\b(?:due|meant|supposed)\\b).*\\blast"
                    + " (?:meet|met|updated?|changed?|reviewed?|revised?|run|ran|held|happen|go"
                    + " out)\\b",
            "(?i)\\b(?:met|meetings?|updated|changed|reviewed|revised|ran|run|held|took place)\\b"
                    + "[^.;]{0,60}\\b20\\d\\d\\b|\\b20\\d\\d\\b[^.;]{0,60}\\b(?:met|meetings?"
                    + "|updated|changed|reviewed|revised|ran|run|held|took place|hosted)\\b"),
    AGREED(
            "no word of that",
            "(?:has|have|did|was|were)\\b(?!.*\\bor\\b).*\\b(?:approved?|sign(?:ed)?(?: it| them|"
                    + " this)? off|ratif(?:y|ied)|endorsed?|adopted|rubber ?stamped)\\b",
            "(?i)\\b(?:approv\\w+|signed off|agreed|ratified|endorsed|adopted|accepted)\\b"),
    WHICH_OF_THEM(
            "no word of which of them",
            "which (?:dfo|tsm|tm|hod|technical manager|faculty manager|line manager)\\b",
            "\\b(?:DFO|TSM|TM|HOD|[Mm]anager) (?:for|of|in) (?:the )?\\p{Lu}"),
    MEMBERS(
            "no word of who is on it",
            "who (?:is|are|sits|serves) (?:on|in) (?:the |our )?(?:\\w+"
                    + " ){0,3}(?:\\w*group|committee|board|panel)$",
            "(?i)\\b(?:compris\\w+|made up of|consists? of|members? (?:are|include)|co-?chair\\w*"
                    + "|chaired by|membership (?:includes|of)|represented by"
                    + "|representatives? (?:of|from)|\\w+ members,)\\b"),
    LOOKS(
            "no word of what it looks like",
            "what (?:do|does|will|did|would)"
                + " (?!(?:it|this|that|success|good)\\b)(?!.*\\b(?:success|good|plan|it)\\b).*\\blooks?(?:"
                + " like)?$",
            "(?i)\\b(?:logo|colou?rs?|branded|branding|design\\w*|style)\\b"),
    BUILDING(
            "no word of the place",
            "(?:what|which) (?:building|room|floor|campus|venue|hotel|hall|theatre|town|city)"
                    + " (?:is|was|were|are|will|did|does|do)\\b",
            "\\b(?:held|hosted|took place|takes? place|taking place|located|based)\\b[^.;]{0,40}"
                    + " (?:in|at) (?:the )?\\p{Lu}|\\p{Lu}\\w+ (?:Building|Hall|House|Room|Library"
                    + "|Theatre|Campus|Centre|Hotel|Suite)\\b|\\b(?:[Bb]uilding|[Rr]oom) [A-Z0-9]"),
    TARGET_RATING(
            "no rating to come to",
            "\\b(?:target|expected|hoped for|aimed for|planned) (?:rating|score|stars)\\b",
            "(?i)\\b(?:target|expected) (?:rating|score)\\b"),
    CHAIR("no chair", "who (?:co )?chairs\\b|who is (?:the |our )?chair\\b", "(?i)\\bchair"),
    MINE(
            "nothing of yours alone",
            "how (?:much|many) of my\\b|(?:have|had) i (?:got|used|taken|booked) (?:left|so"
                    + " far|up)\\b|what am i owed\\b",
            "(?!)"),
    STEPS(
            "no word of how that is done",
            "(?:where|what) do (?:i|we|you) (?:click|write|put|type|upload|wear|bring)\\b|what"
                    + " (?:paperwork|forms|documents) (?:do|does|will|is|are)\\b",
            "(?i)\\b(?:paperwork|fill in|complete the form|form on)\\b"),
    BOOKING(
            "no word of how that is done",
            "how (?:do|can|would|should) (?:i|we|you|people|technicians)"
                    + " (?:book|order|claim|enrol|sign up|apply|nominate|log (?:in|on))\\b",
            "(?i)\\b(?:book\\w*|order\\w*|claim\\w*|enrol\\w*|join\\w*|sign(?:ed)?"
                    + " up|apply|applications?|form|via|email)\\b"),
    EACH(
            "no sum for one person",
            "how much (?:can|could|will|would|may) (?:i|we|you|(?:a|one|any) person|each|somebody"
                    + "|someone)\\b.*\\b(?:get|claim|ask|apply|have|bid)\\b",
            "(?i)\\b(?:each|per (?:person|head|applica\\w+)|up to|max\\w*|individual)\\b"),
    RULE(
            "no word of such a rule",
            "(?:is|are|will|be|was|were|it)"
                + " (?:.*\\b)?(?:compulsory|compulsary|mandatory|obligatory|optional|voluntary|confidential|anonymous|recorded|free|unpaid|catered)\\b(?:"
                + " or not)?$",
            "(?i)\\b(?:compulsory|mandatory|obligatory|must|required|optional|voluntar\\w+|confidential\\w*|anonymous\\w*|recorded|free|unpaid|catered)\\b");

    private static final List<Particular> ALL = List.of(values());

    private final String lack;
    private final Pattern asked;
    private final Pattern told;

    /**
     * @param lack what a plan without it does not give, for the refusal
     * @param asked how it is asked for, in lower case
     * @param told how a cell tells it
     */
    Particular(String lack, String asked, String told) {
        this.lack = lack;
        this.asked = Pattern.compile("\\b(?:" + asked + ")");
        this.told = Pattern.compile(told);
    }

    /** The first such thing that is asked for and that none of the cells tells. */
    static Optional<Particular> missing(String line, List<String> cells) {
        return ALL.stream()
                .filter(one -> Worded.has(line, one.asked))
                .filter(one -> !one.told.matcher(String.join("\n", cells)).find())
                .findFirst();
    }

    String lack() {
        return lack;
    }
}
