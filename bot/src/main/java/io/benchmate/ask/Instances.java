package io.benchmate.ask;

import io.benchmate.plan.Action;
import io.benchmate.plan.Cell;
import io.benchmate.plan.Field;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Whether a row names some of the things that "which" asks for: the prizes in "the Papin and the
 * Horizon Prizes", the committees in "committees such as safety". A name in another part of the
 * sentence is of something else, and the plan's own name, or what the question itself says, names
 * no more than was known. Parts of an institution go by their initials or by their subject, and
 * need no word for faculty beside them. Pure.
 */
final class Instances {
    /** A name belongs to a word that stands at most so many words away. */
    private static final int BESIDE = 6;

    /** An abbreviation, or words in capitals that stand together. */
    private static final Pattern NAME =
            Pattern.compile(
                    "\\b[\\p{L}\\d]*\\p{Lu}[\\p{Ll}\\d&+]*\\p{Lu}[\\p{L}\\d&+]*\\b|\\b\\p{Lu}[\\p{Ll}’'-]+(?:"
                        + " (?:(?:of|and|for|the|&) )*\\p{Lu}[\\p{L}’'-]+)+|(?<=[\\p{Ll},&]"
                        + " )\\p{Lu}\\p{Ll}{2,}\\b"
                        + "|(?<![\\p{L}])[\"'‘“]\\p{L}[^\"'’”.]{3,40}[\"'’”](?!\\p{L})");

    /** What examples begin with. */
    private static final Pattern LISTS =
            Pattern.compile(
                    "\\b(?:e\\.?g\\b|such as\\b|including\\b|include\\b|namely\\b|for example\\b)"
                            + "|\\((?=\\p{L})|: (?=\\p{L}+,)");

    /** A part of an institution, by its initials in a list or by its subject. */
    private static final Pattern UNIT =
            Pattern.compile(
                    "(?:\\b(?:in|across|at|for)"
                        + " |\\()(?!(?:HR|OD|IT|TBC|TBD|EDI|CPD|REF|TEF|UG|PG)\\b)\\p{Lu}{2,5}\\b|\\b(?:Faculty|School|Department)"
                        + " of \\p{Lu}|\\b\\p{Lu}\\p{Ll}+ (?:and |& |\\p{Lu}\\p{Ll}+ )*"
                        + "(?:Sciences?|Engineering|Arts|Humanities|Business|Law|Medicine|Design"
                        + "|Computing|Media|Chemistry|Physics|Biology|Psychology|Geography)\\b(?!"
                        + " \\p{Lu})");

    /** What plans have in capitals and is neither a part of an institution nor one of many. */
    private static final Set<String> COMMON =
            Set.of(
                    "hr",
                    "od",
                    "it",
                    "t&d",
                    "tbc",
                    "tbd",
                    "edi",
                    "cpd",
                    "ref",
                    "tef",
                    "university",
                    "universities",
                    "technician",
                    "technicians",
                    "technical",
                    "uni",
                    "ug",
                    "pg",
                    "january",
                    "february",
                    "march",
                    "april",
                    "may",
                    "june",
                    "july",
                    "august",
                    "september",
                    "october",
                    "november",
                    "december",
                    "spring",
                    "summer",
                    "autumn",
                    "winter",
                    "jan",
                    "feb",
                    "mar",
                    "apr",
                    "jun",
                    "jul",
                    "aug",
                    "sept",
                    "sep",
                    "oct",
                    "nov",
                    "dec");

    /** What comes round is told apart by its year. */
    private static final Pattern YEAR = Pattern.compile("\\b20\\d\\d\\b");

    /** Who has an action, and how it stands, is no example of what it is about. */
    private static final Set<Field> TELLING =
            EnumSet.complementOf(
                    EnumSet.of(Field.OWNER, Field.THEME, Field.STATUS, Field.PRIORITY, Field.CODE));

    private static final Set<String> CAN = Set.of("can", "could", "may");

    private final IndexedPlan plan;
    private final Set<String> known;

    Instances(IndexedPlan plan, List<String> words) {
        this.plan = plan;
        this.known = new HashSet<>(COMMON);
        known.addAll(words);
        plan.plan().facts().key().keySet().forEach(one -> known.addAll(Wording.words(one)));
        known.addAll(PlanName.words(plan.plan().facts().title()));
    }

    /**
     * Whether "which" leads the question, or asks for parts of an institution. "What courses can I
     * go on" asks what there is for him, not for names.
     */
    static boolean areAsked(Focus focus, List<String> words) {
        List<String> rest = words.subList(focus.until(), words.size());
        boolean offered =
                words.get(focus.from()).equals("what")
                        && rest.size() > 1
                        && CAN.contains(rest.get(0))
                        && Grammar.PERSONS.contains(rest.get(1));
        return FocusWords.unit(focus.head()) || (focus.leads(words) && !offered);
    }

    /** Whether a row names parts of an institution. */
    boolean units(Action action) {
        return texts(action, TELLING::contains).anyMatch(text -> UNIT.matcher(text).find());
    }

    /**
     * Whether it names some of what goes by one of these concepts.
     *
     * @param single whether one of them is asked for, which its year may tell
     */
    boolean of(Action action, List<Concept> concepts, boolean single) {
        Predicate<String> said =
                window ->
                        concepts.stream()
                                .anyMatch(one -> Relevance.best(plan.line(window), one) > 0);
        return texts(action, Field.TITLE::equals).anyMatch(text -> lists(text, said))
                || texts(action, field -> TELLING.contains(field) && field != Field.TITLE)
                        .anyMatch(
                                text ->
                                        lists(text, said)
                                                || Stream.concat(names(text), years(text, single))
                                                        .anyMatch(
                                                                at -> said.test(around(text, at))));
    }

    private static boolean lists(String text, Predicate<String> said) {
        return LISTS.matcher(text).results().anyMatch(at -> said.test(before(text, at)));
    }

    private static Stream<MatchResult> years(String text, boolean single) {
        return YEAR.matcher(text).results().filter(_ -> single);
    }

    private Stream<MatchResult> names(String text) {
        return NAME.matcher(text).results().filter(name -> isNew(name.group()));
    }

    /** Whether it says more than the question and the plan's own name do. */
    private boolean isNew(String name) {
        List<String> words =
                Arrays.stream(name.toLowerCase(Locale.UK).split("[^\\p{L}\\d&+]+"))
                        .filter(word -> !Grammar.little(word) && word.length() > 1)
                        .filter(word -> !word.equals("s"))
                        .toList();
        boolean single = words.size() == 1 && !name.matches(".*\\p{Lu}.*\\p{Lu}.*");
        return words.stream().anyMatch(word -> !isKnown(word))
                && !(single && Spelling.english(words.getFirst()));
    }

    /** "ExamplePlus" of a university called Example goes by its name. */
    private boolean isKnown(String word) {
        return known.stream()
                .anyMatch(one -> word.equals(one) || one.length() > 2 && word.startsWith(one));
    }

    private static String before(String text, MatchResult at) {
        List<String> words = words(text.substring(0, at.start()));
        return String.join(" ", words.subList(Math.max(0, words.size() - BESIDE), words.size()));
    }

    private static String around(String text, MatchResult at) {
        List<String> after = words(text.substring(at.end()));
        return before(text, at)
                + " "
                + at.group()
                + " "
                + String.join(" ", after.subList(0, Math.min(BESIDE, after.size())));
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>(List.of(text.strip().split("\\s+")));
        words.removeIf(String::isEmpty);
        return words;
    }

    private static Stream<String> texts(Action action, Predicate<Field> fields) {
        return action.cells().entrySet().stream()
                .filter(cell -> fields.test(cell.getKey()))
                .map(Map.Entry::getValue)
                .map(Cell::text)
                .flatMap(text -> Sentences.of(text).stream());
    }
}
