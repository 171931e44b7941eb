package io.benchmate.ask;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Things so particular that only a row whose words hold them can answer: who asks what month it was
 * is not helped by a row without one, however well it fits the topic. They are no sides of an
 * action, as those of {@link Asked} are: no cell is quoted for them alone.
 */
enum Particular {
    MONTH(
            "no month or day",
            "(?:what|which)"
                + " (?:months?|dates?|days?)\\b(?!.*\\b(?:column|field|due|deadline|ready|planned"
                + "|scheduled|finish\\w*|start\\w*|done|for)\\b)",
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
            "(?i)\\b(?:meet(?:s|ing|ings)?|met)\\b[^.;]{0,60}\\b(?:weekly|\\w*monthly|termly"
                + "|quarterly|fortnightly|\\w*annual\\w*|yearly|once|twice|every|each|per|\\d+)\\b"
                + "|\\b(?:weekly|\\w*monthly|termly|quarterly|fortnightly|\\w*annual|once|twice"
                + "|every|each)\\b[^.;]{0,60}\\b(?:meet(?:s|ing|ings)?|met)\\b"),
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
    ROOM(
            "no word of the place",
            "(?:what|which) (?:building|room|floor|hotel|hall|theatre)\\b(?! (?:bookings?"
                    + "|layout|changes)\\b)",
            "\\p{Lu}\\w+ (?:Building|Hall|House|Room|Library|Theatre|Centre|Hotel|Suite)\\b"
                    + "|\\b(?:[Bb]uilding|[Rr]oom|[Ff]loor) [A-Z0-9]|\\b[Bb]uildings?:"),
    TOWN(
            "no word of the place",
            "(?:what|which) (?:campus|venue|town|city|country)"
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
            "how (?:much|many) of my\\b|\\b(?:any|which|are any|one) of (?:them|these|those) (?:is"
                    + " |are )?(?:mine|ours|for me)\\b|(?:have|had) i (?:got|used|taken|booked)"
                    + " (?:left|so far|up)\\b|what am i owed\\b",
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
            "(?:the )?(?:most|maximum) (?:i|we|you|they|anyone|someone|a person) (?:can|could|may)"
                    + " (?:get|claim|have|ask|apply|bid)\\b|how much (?:can|could|will|would|may)"
                    + " (?:i|we|you|(?:a|one|any) person|each|somebody"
                    + "|someone)\\b.*\\b(?:get|claim|ask|apply|have|bid)\\b",
            "(?i)\\b(?:each(?! (?:year|month|term|week|faculty|department))|per"
                    + " (?:person|head|applica\\w+)|up to|max\\w*|individual)\\b"),
    COLOURED(
            "no word of its colour",
            "(?:what|which) colou?rs? (?:are|is|were|was|will|do|does|would|should|did)"
                    + " (?:(?:the|our|my|these|those|new|branded|technicians?) )*(?:\\w+ )?"
                    + "(?:coats?|labcoats?|lanyards?|badges?|\\w*shirts?|polos?|hoodies?|fleeces?"
                    + "|jackets?|uniforms?|workwear|clothing|banners?|posters?|mugs?|bags?|pens?"
                    + "|logos?|gowns?|walls?|doors?|signs?|overalls|aprons?|leaflets?)\\b",
            "(?i)\\b(?:in|is|are|be|of) (?:\\w+ )?(?:blue|red|green|black|white|grey|navy|purple"
                    + "|yellow|orange|pink)\\b|\\b(?:blue|red|green|black|white|grey|navy|purple"
                    + "|yellow|orange|pink) (?:\\w+ )?(?:coats?|lanyards?|badges?|\\w*shirts?"
                    + "|banners?|logos?|workwear)\\b"),
    SIZE(
            "no word of sizes",
            "(?:what|which) sizes? (?:are|is|were|was|will|do|does)\\b|\\b(?:come|get one|order"
                    + "|available|made) in (?:\\w+ )?(?:x+l|x+s|[2-5]xl|small|medium|large|sizes?"
                    + "|my size|red|blue|black|white|green)\\b|\\bhow (?:big|tall|heavy|wide|thick)"
                    + " (?:is|are|was|were) (?:the|our|that|this|it|they)\\b(?!.*\\b(?:groups?"
                    + "|teams?|budget|fund|fee|problem|gap|network|community|committee|board|plan"
                    + "|list|membership|increase|turnout|cohort|audience|tcwg|tcsg|\\w+ pot)\\b)",
            "(?i)\\bsizes?\\b|\\bA[0-5]\\b|\\d ?(?:cm|mm|kg|metres?|inch(?:es)?)\\b"),
    LEVEL(
            "no word of such an award",
            "(?!.*\\b(?:gender|athena ?swan|athenaswan|charter|submission|application|bid)\\b).*"
                    + "\\b(?:bronze|silver|gold)\\b",
            "(?i)\\b(?:bronze|silver|gold)\\b"),
    PRIZE(
            "no word of what there is to win",
            "what (?:is|are|was|were) (?:the )?prizes?\\b(?!"
                + " (?:giving|draw|scheme|night|day)\\b)|what (?:do|does|did|will)"
                + " (?:you|we|they|i|the winners?|winners?|the winning \\w+|a winner) (?:actually"
                + " )?(?:win|get for winning)\\b",
            "(?i)\\btroph(?:y|ies)\\b|\\b(?:an?|one|two|three|cash) (?:\\w+ )?prizes?\\b|\\bprizes?"
                + " (?:of|is|are|money)\\b|\\b(?:medals?|vouchers?|certificates?|plaques?|hampers?)\\b|£"
                + " ?\\d"),
    AVERAGE(
            "no average",
            ".*\\baverage (?:age|salary|pay|wage|grade|length|number|cost|size|time|spend)\\b",
            "(?i)\\b(?:average|mean|median)\\b"),
    MOST(
            "no comparison of them",
            "(?:which|what) (?:\\w+ ){1,3}(?:has|have|had|got|did|does|is|are|gave|sent|took)"
                    + " (?:got )?(?:the )?(?:most|fewest|least|largest|smallest|biggest|highest"
                    + " number)\\b(?!.*\\b(?:actions?|ones|tasks|items|things|red|amber|green"
                    + "|blue)\\b)",
            "(?i)\\b(?:most|fewest|least|largest|smallest|biggest|highest|lowest)\\b"),
    WORKFORCE(
            "no number of all who work here",
            "how many (?:(?:technicians|techs|technical"
                + " staff|staff|people|employees|academics|professors|students) (?:actually"
                + " )?(?:work (?:here|at|for|in)|(?:are|is) (?:there|leaving|retiring|employed)|do"
                + " we (?:have|employ)|have we got|have"
                + " (?:left|retired|gone|resigned|quit)|left|(?:does|do) (?:the|we|they)"
                + " .*(?:have|employ)|of us are there)|of us (?:are there|work here|are"
                + " leaving))(?! (?:on|in) the"
                + " \\w*(?:group|board|committee|panel|list|channel|network|site)\\b)",
            "(?i)\\b\\d[\\d,]* (?:technicians|technical staff|staff|employees|academics|students|of"
                + " them (?:had|have)"
                + " left|left|leavers|retired)\\b|\\b(?:workforce|headcount|team|population|community)"
                + " of \\d"),
    GOT_IN(
            "no word of who got that",
            "(?:did|has|have|was|were) (?:any\\w*|any of (?:us|them|our \\w+|the \\w+)|any \\w+"
                    + "|somebody|someone|(?:our|the) (?:person|nominee|candidate)s?) (?:(?:actually"
                    + "|ever|even|of us|from here|get|got|gone|been|be|to) )*(?:on|onto|into|in"
                    + "|through|picked|chosen|selected|accepted|pass(?:ed)?|succe\\w+|make it"
                    + "|made it|a place|places)\\b(?! (?:touch|here|to)\\b)",
            "(?i)\\b(?:chosen|selected|accepted|success\\w*|appointed|gained|won|passed|awarded"
                    + "|completed|elected|joined|took part|taken part|attended|promoted|were"
                    + " funded|places|\\d+ (?:\\w+ )?(?:technicians|staff|people))\\b"),
    REFUSED(
            "no word of any that failed",
            "(?:did|was|were|has|have|how many|who)\\b.*\\b(?:turned down|rejected|refused"
                    + "|knocked back|unsuccessful|dropped out|withdrew|withdrawn|flunked)\\b",
            "(?i)\\b(?:turned down|reject\\w+|refus\\w+|unsuccessful\\w*|dropped out|withdr\\w+"
                    + "|declined|sent back|fail\\w+)\\b"),
    CONTENT(
            "no word of what is in it",
            "what (?:does|do|will|would|did) (?!(?:it|this|that|we|i|you|the plan)\\b)(?!.*"
                    + "\\b(?:policy|plan|framework|strategy|commitment|action)\\b).*"
                    + "\\b(?:involve|entail|cover|consist of|teach|contain)$|what (?:is|are|was"
                    + "|were) (?:in|on) (?:the|our) (?:\\w+ ){0,2}(?:checklists?|agenda|menu"
                    + "|syllabus|curriculum|course|module|session|talk|workshop)\\b",
            "(?i)\\b(?:includ\\w+|cover\\w*|involv\\w+|consist\\w*|compris\\w+|contain\\w*|such as"
                    + "|e\\.?g|topics?|themes?|subjects?|teach\\w*|on how to)\\b"),
    PART_OF_DAY(
            "no such time",
            "(?:is|are|will|was|were|does|do|did|can) .*\\b(?:(?:on|at|over) (?:a |the"
                + " )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|weekends?|lunch|lunchtimes?|night)|in"
                + " the (?:mornings?|evenings?|afternoons?)|after work|before work|all"
                + " day|overnight|in work time|in my own time|in our own time)$",
            "\\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|(?i:weekends?|lunch\\w*|nights?"
                    + "|mornings?|evenings?|afternoons?|work time|working hours|own"
                    + " time|protected))\\b|\\b\\d{1,2} (?:January|February|March|April|May|June"
                    + "|July|August|September|October|November|December)\\b"),
    CONSEQUENCE(
            "no word of what follows then",
            "what happens (?:if|when) (?:i|we|you|someone|somebody|they|a technician|people)"
                    + " (?:miss|fail|forget|do not|does not|refuse|quit|leave|drop out|turn"
                    + " down|say no|can not|am|are late)\\b",
            "(?i)\\b(?:if|otherwise|unless|until|fail\\w*|leave\\w*|miss\\w*)\\b"),
    APPEAL(
            "no word of that",
            "(?:can|could|may|how|who|where|what if|is it|do|does)\\b.*\\b(?:appeal|complain|opt"
                    + " out|say no|pull out|drop out|withdraw|cancel)\\b",
            "(?i)\\b(?:appeal\\w*|complain\\w*|complaints?|grievances?|opt(?:s|ed|ing)?"
                + " out|disput\\w+|withdr\\w+|refus\\w+|voluntar\\w+|challeng\\w+|cancel\\w*)\\b"),
    FORMAT(
            "no word of such a copy",
            ".*\\b(?:pdf|word|excel|paper|print(?:ed)?|large print|audio|braille|welsh|gaelic"
                    + "|english) (?:versions?|cop(?:y|ies)|format|form)\\b",
            "(?i)\\b(?:pdf|word|excel|paper|print\\w*|audio|braille|welsh|gaelic)\\b"),
    AMONG(
            "no number of those",
            "how many\\b.*\\b(?:female|male|women|men|girls|bame|bme|black|asian|disabled|lgbt\\w*"
                    + "|gay|part ?time|full ?time|permanent|(?:under|over) \\d+)\\b",
            "(?i)\\b(?:females?|males?|women|men|girls|bame|bme|black|asian|disab\\w+|lgbt\\w*"
                    + "|part[- ]?time|full[- ]?time|permanent|aged?|under|over)\\b"),
    DRESS(
            "no word of what to wear",
            "(?:do|must|should|will|can) (?:i|we|you|they|people|technicians) (?:(?:have to|need"
                    + " to|get to|all) )*(?:wear|dress)\\b|(?:is there|what is) (?:a |the )?dress"
                    + " ?code",
            "(?i)\\b(?:wear\\w*|workwear|dress\\w*|gowns?|coats?|uniforms?)\\b"),
    TRANSPORT(
            "no word of how to get there",
            "(?:(?:is|are|will|was|were) there (?:be )?(?:a |an |any )?(?:free"
                + " )?(?:coach(?:es)?|mini"
                + " ?bus(?:es)?|bus(?:es)?|transport|lift|taxis?|shuttle|trains?|car share)\\b(?!"
                + " (?:to|in|for) the (?:building|first|second|top|kiln|\\w+ room))|how"
                + " (?:do|can|will|would|should|did) (?:we|i|you|they|people|everyone) (?:all"
                + " )?(?:get|travel) (?:to (?:the|this|that) (?:\\w+ ){0,4}(?:events?"
                + "|conference|meetings?|venue|ceremony|showcase|visit|day)|there))\\b",
            "(?i)\\b(?:coach(?:es)?|mini ?bus(?:es)?|bus(?:es)?|transport|taxis?|shuttle|trains?"
                    + "|travel)\\b"),
    RULE(
            "no word of such a rule",
            "(?:is|are|will|be|was|were|it)"
                + " (?:.*\\b)?(?:compulsory|compulsary|mandatory|obligatory|optional|voluntary|confidential|anonymous|recorded|free|unpaid|catered|accessible|residential)\\b(?:"
                + " or not)?$",
            "(?i)\\b(?:compulsory|mandatory|obligatory|must|required|optional|voluntar\\w+|confidential\\w*|anonymous\\w*|recorded|free|unpaid|catered|accessib\\w+|residential)\\b"),
    MODE(
            "no word of whether that is online or in person",
            "(?:is|are|will|was|were|does|do|did)\\b.*\\b(?:online|on line|in person|on zoom|on"
                    + " campus|virtual|face to face|remote|hybrid)(?: or .*)?$",
            "(?i)\\b(?:on-?line|in[- ]person|zoom|campus'?|virtual\\w*|face[- ]to[-"
                    + " ]face|remote\\w*|hybrid|digital|webinars?)\\b");

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
        return Stream.of(values())
                .filter(one -> Worded.has(line, one.asked))
                .filter(one -> !one.told.matcher(String.join("\n", cells)).find())
                .findFirst();
    }

    String lack() {
        return lack;
    }
}
