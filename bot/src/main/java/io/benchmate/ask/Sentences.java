package io.benchmate.ask;

import io.benchmate.plan.Action;
import io.benchmate.plan.Cell;
import io.benchmate.plan.Field;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Looks in an action's cells for a sentence that tells something. Pure. */
final class Sentences {
    private static final List<Field> TELLING =
            List.of(
                    Field.MEASURE,
                    Field.EVIDENCE,
                    Field.DETAIL,
                    Field.TITLE,
                    Field.FUTURE,
                    Field.REASON);

    /** What stands behind a date alone is of that date: "March 2026. The kiln was relined." */
    private static final Pattern BETWEEN =
            Pattern.compile(
                    "(?<=[.;!?])(?<!(?:^|[.;!?]\\s)(?:\\d{1,2}(?:st|nd|rd|th)?"
                            + " )?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}"
                            + " 20\\d\\d\\.)\\s+(?=[A-Z0-9£\"'(-])");

    private static final Pattern DATE =
            Pattern.compile(
                    "\\b(?:\\d{1,2}(?:st|nd|rd|th)?"
                        + " )?(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Sept?|Oct|Nov|Dec)\\b["
                        + " .]*(?:20\\d\\d)?|\\b20\\d\\d\\b|\\b\\d\\d/\\d\\d\\b");
    private static final Pattern NUMBER =
            Pattern.compile(
                    "\\d|\\b(?:one(?!"
                        + " (?:for|of|another|who|which|that|to)\\b)|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|once|twice|half)\\b",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern LABEL =
            Pattern.compile(
                    "(?i)^[A-Z]{1,3}\\d+\\b|^\\d+\\.\\d+(?= \\p{L})|\\b(?:years? \\d(?: ?-"
                        + " ?\\d)?|\\d+[-"
                        + " ]mon?th|(?:phase|objective|level|grade|band|section|annex|appendix|version|page)"
                        + " \\d[\\d.]*|\\d[- ]year|1st|2nd|3rd|action \\d+|covid"
                        + " ?-?19|(?:one|two|three)-\\w+)\\b");
    private static final Pattern SPAN =
            Pattern.compile(
                    "(?i)\\b(?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve)(?:"
                            + " ?(?:-|to|or) ?\\w+)?[ -](?:years?|months?|weeks?|days?|hours?)\\b");
    private static final Pattern ATTENDED =
            Pattern.compile(
                    "(?i)\\b(?:attend\\w*|visitors?|guests?|delegates?|people|turned"
                            + " (?:up|out)|came|took \\d+|in the"
                            + " room|cohort|participants?|audience)\\b");
    private static final Pattern PRICE =
            Pattern.compile("(?i)\\b(?:costs?|fees?|prices?|charges?)\\b");
    private static final Pattern HAPPENED =
            Pattern.compile(
                    "\\b(?:took place|taken place|was held|were held|has held|hosted|hold"
                            + " its|held|attended|ran|was run|launched|carried"
                            + " out|conducted|submitted|received)\\b");
    private static final Pattern DOER =
            Pattern.compile(
                    "\\b(?:[Ww]on|highly commended|shortlisted|was nominated|attended"
                            + "|was appointed|newly appointed|speakers?|chaired by|chairs|comprised"
                            + " of|made up of)\\b");
    private static final Pattern PERSON =
            Pattern.compile("\\b(\\p{Lu}\\p{Ll}{2,}) (\\p{Lu}\\p{Ll}{2,}(?:-\\p{Lu}\\p{Ll}+)?)\\b");
    private static final Pattern REASONS =
            Pattern.compile(
                    "(?i)\\b(?:because|due to|owing to|as a result|reasons?|so"
                            + " that|challenges?|obsolete|delay(?:s|ed)?|impacted by|not been"
                            + " popular|feels?|felt|prevents?|no longer|awaiting|waiting for|waits"
                            + " for|asked for"
                            + " (?:changes|an?|more|further|another)|(?:sent|comes?|came|gone|went)"
                            + " back|pending|subject to|paused|postponed|turned"
                            + " down|rejected|slipped|held up|on hold|dependent|depends|lack"
                            + " of|limited|unable|not possible)\\b");
    private static final Pattern SOMEBODY =
            Pattern.compile(
                    "\\b(?:[A-Z]{2,6}s?|(?i:committee|group|board|team|council|office|managers?|directors?|deans?|faculty|university|technicians?))\\b");
    private static final Pattern MONEY =
            Pattern.compile("£ ?\\d|\\b\\d[\\d,.]* ?(?:k|pounds|GBP)\\b");
    private static final Pattern SHARE =
            Pattern.compile(
                    "(?i)\\d ?%|\\bper ?cent\\b|\\b(?:half|a (?:third|quarter))\\b|\\b\\w+ (?:out"
                            + " )?of (?:the"
                            + " )?(?:\\d+|two|three|four|five|six|seven|eight|nine|ten)\\b");
    private static final Pattern INSTANCES =
            Pattern.compile(
                    "\\b(?:e\\.?g\\b|such as\\b|including\\b|namely\\b|for"
                            + " example\\b)|\\(\\p{Lu}\\w+|\\bin \\p{Lu}{2,}\\b");
    private static final Pattern LASTS =
            Pattern.compile(
                    "(?i)(?<!\\b(?:over the|in|last|past|next|first|every|after) (?:the"
                        + " )?)\\b(?:\\d+|one|two|three|four|five|six|ten|twelve|half an?)["
                        + " -]?(?:days?|weeks?|months?|years?|hours?|hrs?|minutes?|terms?)\\b(?!"
                        + " (?:action )?plan)");
    private static final Pattern RECURS =
            Pattern.compile(
                    "(?i)\\b(?:(?:bi-?)?(?:weekly|monthly|annual(?:ly)?|yearly)|termly|quarterly|fortnightly|every"
                        + " (?:\\w+ )?(?:weeks?|months?|terms?|years?|quarters?)|each"
                        + " (?:week|month|term|year|quarter)|(?:once|twice|times|days?|sessions?)"
                        + " ?(?:a|per|each|every|/) ?(?:academic"
                        + " )?(?:week|month|term|year|quarter)|per (?:academic"
                        + " )?(?:year|term|month))\\b");
    private static final Pattern DEFINES =
            Pattern.compile(
                    "(?i:\\bdefin(?:ed as|ition"
                        + " is|ition:|es)\\b|\\b(?:means|called|named|entitled)\\b)|(?<!\\p{L})[\"'‘“]\\p{Lu}[^\"'’”.]{3,40}[\"'’”]|\\b[A-Z]{2,}"
                        + " [A-Z]{2,}\\b");
    private static final Pattern FINDS =
            Pattern.compile(
                    "(?i)\\d|\\b(?:show(?:s|ed|n)?|found|reveal\\w*|finding|suggest(?:s|ed)"
                            + "|identified|highlight(?:s|ed)|felt|feels?|said|lack of|feedback|"
                            + "results?|asked for|reported)\\b");
    private static final Pattern PLACE =
            Pattern.compile(
                    "\\b(?:held|hosted|took place|takes place|taking"
                        + " place|located|conference|event|ceremony|lunch|dinner|launch|meetings?)\\b.*\\b(?:in|at)"
                        + " (?:the"
                        + " )?(?!January|February|March|April|May|June|July|August|September|October|November|December|Spring|Summer|Autumn|Winter|University)[A-Z][a-z]+");
    private static final Pattern ONLINE =
            Pattern.compile(
                    "\\b(?:[Ss]hare ?[Pp]oint|[Ff]older|[Ii]mage"
                            + " [Bb]ank|[Pp]latforms?|hosted|hosts)\\b");
    private static final Pattern LEADS =
            Pattern.compile(
                    "\\b(?:[Rr]esponsib(?:le|ility (?:of|lies|rests|with))|to lead|led"
                            + " by|[Ll]eads?(?! to)|chaired by|maintained by|managed by|delivered"
                            + " by|provided by|run by|organised by|hosted by|co-chairs?|manage"
                            + " this|ownership)\\b");

    /** Somebody is told to do something: "DFOs and TSMs to pursue with support". */
    private static final Pattern TOLD =
            Pattern.compile(
                    "^(?:(?!(?:for|by|with|from|that|allow|enable|help|University|Durham)\\b)[\\w&/,'’()-]+"
                        + " ){0,7}?(?:[A-Z]{2,6}s?|[A-Z][a-z]+[A-Z]\\w+|[Dd]eans|[Mm]anagers?|[Mm]anagement|[Gg]roup|[Tt]eams?|[Cc]ommittee|[Oo]ffices?|[Dd]epartments|[Ff]aculties|Board|[Ll]eads?|[Cc]hampions|[Tt]echnicians|Partners)"
                        + " (?:and \\w+ |of \\w+ )?(?:to|will|engaged|have)\\b");

    private static final Pattern FROM =
            Pattern.compile(
                    "\\b(?:from|by|with) (?:the )?(?:[A-Z]{2,5}\\b|(?:\\w+"
                            + " ){1,3}(?:[Tt]eam|[Oo]ffice|[Dd]epartment)\\b)");

    /** The same cells are looked through again and again. */
    private static final Recent<List<String>> SPLIT =
            new Recent<>(2_048, text -> List.of(BETWEEN.split(text)));

    private static final Recent<Boolean> COUNTS = new Recent<>(4_096, Sentences::numbered);

    private Sentences() {}

    /** The first cell that holds a fitting sentence, cut to its fitting sentences. */
    static Optional<Quote> first(Action action, Predicate<String> fits) {
        return all(action, fits).stream().findFirst();
    }

    static List<Quote> all(Action action, Predicate<String> fits) {
        List<Quote> found = new ArrayList<>();
        for (Field field : TELLING) {
            action.cell(field)
                    .flatMap(cell -> fitting(cell, fits))
                    .ifPresent(cell -> found.add(new Quote(action, field, cell)));
        }
        return found;
    }

    static List<String> of(String text) {
        return SPLIT.of(text);
    }

    static boolean dated(String sentence) {
        return DATE.matcher(sentence).find();
    }

    /** Whether it holds a number that is no date and no part of a name. */
    static boolean counts(String sentence) {
        return COUNTS.of(sentence);
    }

    /** Whether it holds a number of things done or of people, not merely a length of time. */
    static boolean tallies(String sentence) {
        return numbered(SPAN.matcher(sentence).replaceAll(" "));
    }

    private static boolean numbered(String sentence) {
        String bare = LABEL.matcher(DATE.matcher(sentence).replaceAll(" ")).replaceAll(" ");
        return NUMBER.matcher(bare).find();
    }

    /** Whether it tells how many came. */
    static boolean attended(String sentence) {
        return counts(sentence) && ATTENDED.matcher(sentence).find();
    }

    /** Whether it tells what something costs. */
    static boolean prices(String sentence) {
        return money(sentence) && PRICE.matcher(sentence).find();
    }

    static boolean money(String sentence) {
        return MONEY.matcher(sentence).find();
    }

    /** Whether it tells of something that has taken place, and when. */
    static boolean happened(String sentence) {
        return HAPPENED.matcher(sentence).find() && dated(sentence);
    }

    /** Whether it may tell who won, came or was chosen. */
    static boolean names(String sentence) {
        return DOER.matcher(sentence).find();
    }

    /** Whether it names a person: two capitalised words, the first of which is no English word. */
    static boolean persons(String sentence) {
        return PERSON.matcher(sentence)
                .results()
                .anyMatch(
                        name ->
                                !Spelling.english(name.group(1).toLowerCase(Locale.UK))
                                        && !Spelling.english(name.group(2).toLowerCase(Locale.UK)));
    }

    /** Whether it says why, or what for. */
    static boolean reasons(String sentence) {
        return REASONS.matcher(sentence).find();
    }

    /** Whether it names somebody: a person, or a body or a role. */
    static boolean somebody(String sentence) {
        return SOMEBODY.matcher(sentence).find() || persons(sentence);
    }

    /** Whether it may tell what was found out, and not only what is to be looked into. */
    static boolean finds(String sentence) {
        return FINDS.matcher(sentence).find();
    }

    /** Whether it gives a part of a whole. */
    static boolean shares(String sentence) {
        return SHARE.matcher(sentence).find();
    }

    /** Whether it names some of many: "bodies such as the Science Council". */
    static boolean instances(String sentence) {
        return INSTANCES.matcher(sentence).find();
    }

    /** Whether it gives a length of time. */
    static boolean lasts(String sentence) {
        return LASTS.matcher(sentence).find();
    }

    /** Whether it says how often something comes round. */
    static boolean recurs(String sentence) {
        return RECURS.matcher(sentence).find();
    }

    /** Whether it says what a word is to mean. */
    static boolean defines(String sentence) {
        return DEFINES.matcher(sentence).find();
    }

    static boolean places(String sentence) {
        return PLACE.matcher(sentence).find() || ONLINE.matcher(sentence).find();
    }

    /** Whether something comes from, or is with, a body: "policy guidance from HR and OD team". */
    static boolean from(String sentence) {
        return FROM.matcher(sentence).find();
    }

    static boolean leads(String sentence) {
        return LEADS.matcher(sentence).find() || TOLD.matcher(sentence).find();
    }

    private static Optional<Cell> fitting(Cell cell, Predicate<String> fits) {
        StringBuilder kept = new StringBuilder();
        boolean beside = true;
        for (String sentence : of(cell.text())) {
            boolean fit = fits.test(sentence);
            String gap = kept.isEmpty() ? "" : beside ? " " : " … ";
            kept.append(fit ? gap + sentence : "");
            beside = fit;
        }
        return kept.isEmpty()
                ? Optional.empty()
                : Optional.of(new Cell(cell.heading(), kept.toString()));
    }
}
