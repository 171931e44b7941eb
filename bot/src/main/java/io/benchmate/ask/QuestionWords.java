package io.benchmate.ask;

import io.benchmate.plan.Field;
import io.benchmate.plan.Plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** From what was typed to the words that the grammar reads, for one plan. Pure. */
final class QuestionWords {
    /** So many words of a question are read. */
    static final int MOST = 80;

    private static final Pattern DO =
            Pattern.compile(
                    "(\\b(?:the|a|an|our|this|last|next|annual|big|yearly)"
                        + " (?:(?!(?:can|to|we|they|you|i|people|who|that|not)\\b)\\w+"
                        + " ){1,3})do\\b(?=$|"
                        + " (?:going|go|went|was|is|be|happen\\w*|this|next|last|worked|works?|come|came|held|took|get|got)\\b)");

    /** Words before which, or after which, "do" at the end is the verb. */
    private static final Pattern LAST_VERB =
            Pattern.compile(
                    "\\b(?:does|do|did|can|could|will|would|should|shall|must|might|may|to(?!"
                        + " the\\b))"
                        + " .*\\bdo$|\\b(?:what|which|anything|everything|things|all|stuff|jobs|work)"
                        + " .*\\bdo$(?<!^(?:what|which) (?:is|are|was|were) .{1,80})");

    /** After these, "wise" is what somebody or something is. */
    private static final String NO_SIDE =
            "(?:be|been|is|are|was|were|it|that|this|a|an|the|not|very|so|more|too|really|as|and"
                    + "|but|or|in|on|how|any|who|what|which|than|ok)\\b";

    private static final Pattern WISE =
            Pattern.compile(
                    "\\b((?:(?!" + NO_SIDE + ")\\w{3,} )?(?!" + NO_SIDE + ")\\w{2,})[ -]wise\\b");

    /** "Amber = late?" asks what a word means; "status = red" does not. */
    private static final Pattern EQUALS =
            Pattern.compile(
                    "^\\s*(?:(?i:so|and|is)\\s+)?(?!B?RAG\\b)((?i:red|amber|green|blue|gr[ae]y|yellow|orange|purple|black|white)|\\p{Lu}{2,6})\\s*=\\s*(?=[^\\s=]{2})");

    /** "TPB = ?" */
    private static final Pattern EQUALS_WHAT =
            Pattern.compile(
                    "(?i)^\\s*(?:so\\s+|and\\s+)?([a-z][a-z&]{1,8})\\s*=+\\s*(?:\\?+|what\\W*)$");

    private static final Pattern LETTERS = Pattern.compile("\\b\\p{Lu}{3,6}(?=s?\\b)");

    private final Shouted shouted;
    private final Shorthand shorthand;
    private final Codes codes;
    private final Set<String> key;
    private final Spelling spelling;
    private final Compounds compounds;
    private final Slips slips;

    /** The same names and slips come again and again. */
    private final Recent<String> mended = new Recent<>(16_384, this::mend);

    /** Names in the plan's key, as they are read, that hold words which ask for an owner. */
    private final Map<String, String> asking = new LinkedHashMap<>();

    /** Read twice for each question: with what is told beside it, and without. */
    private final Recent<String> spelt = new Recent<>(64, text -> stripped(spelt(text)));

    /** What is told beside a question changes few of them: most are read once for both. */
    private final Recent<List<String>> read = new Recent<>(64, this::read);

    private final List<Pattern> polite;
    private final ThemeNumbers themes;
    private final NamedFirst named;

    QuestionWords(Plan plan, Codes codes, Spelling spelling) {
        this.shouted = new Shouted(plan.actions());
        this.key = key(plan);
        Set<String> letters = letters(plan);
        this.shorthand =
                new Shorthand(
                        word -> codes.isCode(word) || key.contains(word) || letters.contains(word));
        this.codes = codes;
        this.polite = polite(plan);
        this.themes = new ThemeNumbers(plan);
        this.named = new NamedFirst(codes, key, plan.themes());
        this.spelling = spelling;
        this.compounds = new Compounds(spelling);
        this.slips =
                new Slips(
                        spelling,
                        new Pairs(plan.actions()),
                        word -> codes.isCode(word) || key.contains(word));
        plan.facts().key().forEach(this::role);
    }

    /** What stands for an owner, be it in the key or not, is no chat spelling: "GP" is no group. */
    private static Set<String> key(Plan plan) {
        Stream<String> owners =
                plan.actions().stream()
                        .flatMap(action -> action.text(Field.OWNER).stream())
                        .flatMap(cell -> Parties.named(cell).stream());
        return Stream.concat(plan.facts().key().keySet().stream(), owners)
                .filter(name -> name.indexOf(' ') < 0)
                .map(name -> name.toLowerCase(Locale.UK))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What any cell prints in capitals is the plan's own word: "brief HRBPs on role profiles". */
    private static Set<String> letters(Plan plan) {
        return plan.actions().stream()
                .flatMap(action -> Stream.of(Field.values()).flatMap(f -> action.text(f).stream()))
                .flatMap(cell -> LETTERS.matcher(cell).results())
                .map(found -> found.group().toLowerCase(Locale.UK))
                .flatMap(word -> Stream.of(word, word + "s"))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Politeness left out, slips mended and spellings made one. */
    List<String> of(String text) {
        String bare = AskedBefore.of(OnBehalf.stripped(spelt.of(text)));
        return read.of(Gist.of(ordered(named.within(bare))));
    }

    /** What is asked in the order in which most people ask it, without what it is wanted for. */
    private static String ordered(String text) {
        String bare = AskedLast.inFront(PartPlayed.asked(Purpose.without(text)));
        return OwnedOnes.behind(Fronted.behind(TopicFirst.within(bare)));
    }

    /** The same, with what a person tells of himself beside the question. */
    List<String> whole(String text) {
        return read.of(spelt.of(text));
    }

    /** "How many are in Thanks?" is not polite where a theme is called so. */
    private String stripped(String text) {
        return named(text) ? text : Politeness.stripped(text);
    }

    private boolean named(String text) {
        return !polite.isEmpty() && polite.stream().anyMatch(name -> name.matcher(text).find());
    }

    private static List<Pattern> polite(Plan plan) {
        return plan.themes().stream()
                .filter(theme -> Politeness.closes(Wording.words(theme)))
                .map(
                        theme ->
                                "\\b(?:in|under|on|about|for|of|theme|called) "
                                        + Pattern.quote(theme))
                .map(named -> Pattern.compile("(?i)" + named + "\\W*$"))
                .toList();
    }

    private String spelt(String text) {
        String meant =
                EQUALS_WHAT
                        .matcher(EQUALS.matcher(Signs.spelt(text)).replaceFirst("does $1 mean "))
                        .replaceFirst("what does $1 mean");
        return slips.mended(shorthand.spelt(shouted.spelt(meant)));
    }

    private List<String> read(String text) {
        List<String> words = Wording.words(text).stream().limit(MOST).map(mended::of).toList();
        String typed = themes.named(String.join(" ", compounds.joined(words)));
        String line = SpokenCodes.printed(typed, codes::isCode);
        // Once more, since a mended "havnt" is still to be spelt out.
        List<String> spelt = Wording.words(roles(occasion(wise(Plainer.said(line)))));
        return List.copyOf(
                Vocabulary.FIELD.folded(named(line) ? spelt : Politeness.without(spelt)));
    }

    /** A code stays as it is, and "R5's" is R5. */
    private String mend(String word) {
        boolean owns = word.endsWith("s") && owns(word, word.substring(0, word.length() - 1));
        return owns
                ? word.substring(0, word.length() - 1)
                : codes.isCode(word) ? word : spelling.mend(word);
    }

    /** "HRs actions" are those of HR, where no owner is called by the longer word. */
    private boolean owns(String word, String name) {
        return codes.isCode(name)
                || (name.length() > 1 && key.contains(name) && !key.contains(word));
    }

    /** "Recognition wise, what is late?" asks what is late in recognition. */
    private static String wise(String line) {
        return line.contains("wise") ? WISE.matcher(line).replaceAll("in $1") : line;
    }

    /** "When is the awards do?" speaks of an event; "what does the board do?" does not. */
    private static String occasion(String line) {
        return !line.contains("do") || Worded.has(line, LAST_VERB) || !Worded.maybe(line, DO)
                ? line
                : DO.matcher(line).replaceAll("$1event");
    }

    /** A role whose name holds words that ask for an owner is read as its abbreviation. */
    private String roles(String line) {
        String read = line;
        for (var role : asking.entrySet()) {
            read = read.replace(role.getKey(), role.getValue());
        }
        return read;
    }

    private void role(String abbreviation, String meaning) {
        String name = String.join(" ", Wording.words(meaning));
        if (name.contains("responsible") || name.contains("owner")) {
            asking.putIfAbsent(name, abbreviation);
        }
    }
}
