package io.benchmate.ask;

import io.benchmate.ask.CellAsk.Content;
import io.benchmate.plan.Field;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds what is asked of what cells hold: "which reds have no evidence?", "which have more than one
 * owner?" Pure but for the words that it takes. Dates and owners that are missing have their own
 * words, {@link DateWords} and {@link Unowned}.
 */
final class CellWords {
    private static final Map<Field, String> THINGS = new EnumMap<>(Field.class);

    static {
        THINGS.put(
                Field.EVIDENCE,
                "(?:evidence|comments?|notes?)(?: (?:or|and) (?:comments?|evidence))?");
        THINGS.put(
                Field.MEASURE,
                "(?:success (?:measures?|criteria)|measures?(?: of"
                        + " success)?|targets?|kpis?|metrics?)");
        THINGS.put(Field.STATUS, "(?:status|colou?rs?|b?rag(?: (?:status|rating|colour))?)");
        THINGS.put(Field.RATING, "(?:success |star )?(?:ratings?|scores?)");
        THINGS.put(Field.FUTURE, "(?:future work|next steps?)");
    }

    private static final String CELL = "(?: (?:column|cell|box|field|section))?";
    private static final String NO =
            "\\b(?:(?:with|has|have|had|got|that|and|but|are|is|do|does|not) )*(?:no|without(?:"
                    + " any)?|lack(?:s|ing)?(?: any)?|missing|not (?:have|got|have got)(?:"
                    + " any)?|nothing (?:at all |whatsoever |whatever )?(?:(?:is |was |been"
                    + " )?(?:written|entered|put|said|recorded|filled in|noted|down)"
                    + " )?(?:in|under|against|for|as|by way of)|blank|empty)(?: the| a| an| any|"
                    + " their)? ";
    private static final String AFTER =
            "(?: (?:yet|so far|at all|recorded|given|shown|on file|attached|against (?:it|them)|to"
                    + " (?:show|go by)))*(?=$|"
                    + " (?:ones|actions|and|but|or|in|under|with|for|that|by|on)\\b)";
    private static final String SOME =
            "(?<=^(?:which|what|list|show|any|anything|how"
                    + " many|all)\\b.{0,80})\\b(?:with|have|has|got)(?: some| any| an?)? ";

    /** About one thing, or about why: no list is asked for. */
    private static final Pattern OTHER =
            Pattern.compile(
                    "^(?:(?:so|and|but) )*(?:why|how come|is there|are there|what evidence)\\b");

    private static final String OWNERS =
            "(?:owners?|leads?|teams?|names?|departments?|workstreams?)";

    /** "Joint teams events", "one team that trains us" count no owners. */
    private static final String ENDS =
            "(?: (?:only|each|down|on|against|to|them|it|named))*(?=$|"
                    + " (?:and|but|or|in|under|with|is|are|due|please)\\b)";

    private static final String HAVE = "\\b(?:with|has|have|having|got|by|between|across) ";

    private static final Pattern SHARED =
            Pattern.compile(
                    "(?:\\b(?:(?:with|has|have|having|got|by|between|to|across) )*(?:more than"
                            + " one|two or more)|"
                            + HAVE
                            + "(?:an? )?(?:several|a couple of|two|multiple|joint|shared)) "
                            + OWNERS
                            + ENDS
                            + "|(?<=^(?:which|what|list|show|any|anything|how"
                            + " many|all)\\b.{0,60})\\b(?:is |are )?(?:joint(?:ly)?(?:"
                            + " owned)?|shared)(?: (?:ones|actions|between"
                            + " (?:teams|people|owners|workstreams)))?$|\\bjoint(?:ly owned)?"
                            + " (?:ones|actions)\\b");
    private static final Pattern SINGLE =
            Pattern.compile(
                    "(?:"
                            + HAVE
                            + "(?:got )?(?:just |only |exactly )?|\\b(?:just|only|exactly)"
                            + " )(?:one|a single|a sole) "
                            + OWNERS
                            + ENDS);

    /** "Which have a name against them?" */
    private static final Pattern OWNED =
            Pattern.compile(
                    "(?<=^(?:(?:and|so|but|ok) )?(?:which|what|list|show|any|anything|how"
                        + " many|all|ones|the ones)\\b.{0,60})\\b(?:with|have|has|got)(?:"
                        + " (?:actually|already|got))* (?:an? (?:actual |named |proper"
                        + " )?(?:owner|lead|person)|owners|somebody|someone|anybody|anyone|(?:an?"
                        + " )?names?)(?: (?:against|on|next to|beside|down|for|to|in the \\w+"
                        + " column|attached|named|it|them))*$");

    private static final Map<Field, Pattern> BLANK = new EnumMap<>(Field.class);
    private static final Map<Field, Pattern> FILLED = new EnumMap<>(Field.class);

    static {
        THINGS.forEach(
                (field, thing) -> {
                    String behind =
                            "|\\b(?:whose |the |their |with )*"
                                    + thing
                                    + CELL
                                    + " (?:is |are )?(?:still )?(?:blank|empty|missing)\\b";
                    BLANK.put(field, Pattern.compile(NO + thing + CELL + AFTER + behind));
                    FILLED.put(field, Pattern.compile(SOME + thing + AFTER));
                });
    }

    private CellWords() {}

    /** Which cell must be blank or filled; the words that say so are taken. */
    static Optional<CellAsk> in(Utterance said) {
        return said.has(OTHER)
                ? Optional.empty()
                : OpenWork.in(said)
                        .or(() -> Dropped.in(said))
                        .or(() -> owners(said))
                        .or(() -> found(said, BLANK, Content.NOTHING))
                        .or(() -> found(said, FILLED, Content.SOMETHING));
    }

    private static Optional<CellAsk> found(
            Utterance said, Map<Field, Pattern> patterns, Content content) {
        return patterns.entrySet().stream()
                .filter(one -> said.take(one.getValue()).isPresent())
                .map(one -> new CellAsk(one.getKey(), content, words(one.getKey(), content)))
                .findFirst();
    }

    /** How many owners each must have. */
    private static Optional<CellAsk> owners(Utterance said) {
        if (said.take(SHARED).isPresent()) {
            return Optional.of(
                    new CellAsk(Field.OWNER, Content.SEVERAL_NAMES, "more than one owner"));
        }
        return said.take(SINGLE)
                .map(_ -> new CellAsk(Field.OWNER, Content.ONE_NAME, "just one owner"))
                .or(
                        () ->
                                said.take(OWNED)
                                        .map(
                                                _ ->
                                                        new CellAsk(
                                                                Field.OWNER,
                                                                Content.SOMETHING,
                                                                "an owner")));
    }

    private static String words(Field field, Content content) {
        boolean filled = content == Content.SOMETHING;
        return switch (field) {
            case EVIDENCE -> filled ? "evidence or comments" : "no evidence or comments";
            case MEASURE -> filled ? "a success measure" : "no success measure";
            case STATUS -> filled ? "a status" : "no status";
            case RATING -> filled ? "a rating" : "no rating";
            case FUTURE -> filled ? "future work" : "no future work";
            case CODE, THEME, TITLE, DETAIL, TIMESCALE, OWNER, REASON, PRIORITY ->
                    (filled ? "a " : "no ") + field.words();
        };
    }
}
