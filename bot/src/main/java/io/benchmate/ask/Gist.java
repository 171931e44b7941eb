package io.benchmate.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Leaves out what a person tells of himself before and after a question ("steering group tomorrow,
 * which are green?"), so that it is not taken for what is asked. Pure.
 */
final class Gist {
    private static final String ASK =
            "(?:what|whats|which|who|whos|whose|when|whens|where|wheres|why|how|hows|is|are|was|were|do|does|did|has|have|hasnt|havent|isnt|can|could|will|would|any|anything|anyone|show|list|tell|give|name|count|find)";
    private static final Pattern BETWEEN =
            Pattern.compile(
                    "(?=[\\s,])(?:(?<=[.!?;:])\\s+|\\n"
                        + "+|,\\s+|\\s+[-–—]\\s+|(?<=please|thanks|cheers)\\s+(?=i\\b|im\\b|i'm\\b|ive\\b|i've\\b)|\\s+(?=so"
                        + " (?:that )?(?:i|we) (?:can|dont|do not|know)\\b)|\\s+(?:so|but)\\s+(?="
                            + ASK
                            + "\\b))",
                    Pattern.CASE_INSENSITIVE);

    /** Where a text is cut but at none of the signs between clauses. */
    private static final Pattern BETWEEN_WORDS =
            Pattern.compile("please\\b|thanks\\b|cheers\\b|\\bso\\b|\\bbut\\b");

    private static final Pattern ASKS =
            Pattern.compile(
                    "^(?:(?:so|and|but|ok|okay|roughly|just|about|exactly|please|then|also|right|quick"
                        + " one) )*"
                            + ASK
                            + "\\b.*");
    private static final Pattern ASKS_SOMEWHERE =
            Pattern.compile(
                    "\\b"
                            + ASK
                            + "\\b|\\b(?:please|pls|section|status|update|ones|actions|list)$|^(?:all|just)"
                            + " the\\b");
    private static final Pattern LEANS =
            Pattern.compile(
                    "\\b(?:it|its|that(?!"
                        + " (?:falls?|comes?|needs?)\\b)|they|them|their|those|these|this|he|she|one)\\b");

    /** "Whats the difference?" asks about what was said before it. */
    private static final Pattern APART =
            Pattern.compile(
                    "^(?:(?:so|and|but) )*(?:whats|what is|how|hows|is there|are|which is)(?:"
                            + " (?:is|are|do|does|they|it|them|the|any|a|really|so|actually|then))*"
                            + " (?:differ\\w*|which|same|similar)(?: (?:then|between (?:them|the"
                            + " two)|really|from each other|in the two))*$");

    /** Asks for help with the trouble that was told before it. */
    private static final Pattern HELPLESS =
            Pattern.compile(
                    "^(?:(?:so|and|but) )*what (?:can|do|could|should) (?:i|we) (?:actually |even"
                            + " )?do(?: now| then| about (?:it|that|this))?$");

    private static final List<Pattern> CONTEXT =
            WordFile.lines("context.txt").stream().map(Pattern::compile).toList();
    private static final Pattern NEED =
            Pattern.compile(
                    "^(?:so |and )?(?:i|we) (?:just )?(?:need|want|am after|are after|would"
                            + " like)(?: to (?:know|see))? (?:the"
                            + " (?:actions?|ones|number|list|names?)\\b|a list of|all (?:the"
                            + " )?actions|(?="
                            + ASK
                            + "\\b))");
    private static final Pattern AND_NEED =
            Pattern.compile(
                    "(?i),? and (?:i |we )?(?:want|need|would like|['’]?d like) to (?:know|see|find"
                            + " out)\\s+(?="
                            + ASK
                            + "\\b)");

    /** Where somebody works says whose actions he asks for. */
    private static final Pattern PLACE =
            Pattern.compile(
                    "^(?:i|we)(?: am|'?m| are|'?re| work| both work| all work)"
                            + " (?:in|on|with|from|at|for|an?|the|one) ");

    /** What the asker's people are at; it may be the topic where nothing else is told. */
    private static final Pattern WE_ARE =
            Pattern.compile(
                    "^(?:so |and )*we(?: are|'?re|(?: have|'?ve) been|'?ll be|'?d be)(?:"
                        + " (?:currently|still|now|just|all|being)){0,4} (?:\\w+ing|in an?)\\b");

    private static final Pattern STOPS = Pattern.compile("[.!?;:]+$");

    /** Asks for those who are as the asker says he is: what he says is then the topic. */
    private static final Pattern LIKE_ME =
            Pattern.compile(
                    "(?i)(?:\\b(?:for|of|about|to|after)"
                        + " )?\\b(?:(?:people|someone|somebody|folks?|those|anyone|technicians|techs|us|staff)"
                        + " (?:like (?:me|us)|in my (?:position|shoes|situation|boat|place))|(?:the"
                        + " )?likes of (?:me|us))\\b(?=\\W*(?:or \\w+\\W*)?$)");

    private static final Pattern WHO_KNOWS =
            Pattern.compile(
                    "(?i)\\b(?:i )?(?:dont|don['’]t|do not) suppose (?:you|anyone|anybody)"
                            + " (?:knows?|happens? to know|remembers?|would know)\\b,?");

    /** A guess at the answer, or doubt of oneself, behind a question. */
    private static final Pattern GUESS =
            Pattern.compile(
                    "(?i)(?<=\\w)[,?!. -]+(?:(?:or )?(?:is it |are they |was it )?(?:just|only) the"
                        + " \\w+(?: \\w+){0,3} (?:one|is it)|or (?:am i|is it just me)(?: being"
                        + " \\w+)?|or (?:nah|nope|not really)|or do (?:i|we) (?:have|need|got) to"
                        + " .{3,40}|or (?:do|are) (?:we|they|you) just (?!\\w+ing\\b)\\w+(?:"
                        + " \\w+)?)\\W*$");

    /** What a question was asked for, told behind its question mark. */
    private static final Pattern BEHIND =
            Pattern.compile(
                    "(?i)(?<=\\?)\\s+(?!(?:i|we)(?:['’]?(?:m|re)| am| are| work| both work)"
                        + " (?:in|on|with|from|at|for|an?|the|one|part)\\b)(?:(?:i|we)(?:['’](?:m|re|ve|d|ll))?\\b|asking"
                        + " (?:because|as|for)\\b|(?:just|only)"
                        + " (?:want|asking|trying|need|checking|curious|wondering)\\w*\\b|my"
                        + " (?:line )?(?:boss|manager|head|colleague|mate)s?\\b|(?:the|our) (?:\\w+"
                        + " ){1,3}?(?:wants?|needs?|is asking|has asked|keeps? asking)\\b)[^?]*$");

    /** Of these the rest may tell who "I" or "it" is. */
    private static final Pattern OWN =
            Pattern.compile(
                    "\\b(?:i|we|me|us|my|mine|our|ours|it|its|they|them|theirs?|that|this)\\b");

    /** What is done with what was told before: "what do I pick up, and when is it due?" */
    private static final Set<String> DEEDS = Set.of("pick", "due", "cover", "covering", "handle");

    private static final int TELLING = 2;

    /** "What is going on?" asks about what is told beside it. */
    private static final int BARE = 4;

    private Gist() {}

    /** The clauses that ask; the whole text where that would leave out what it is about. */
    static String of(String typed) {
        String sure = without(typed, WHO_KNOWS);
        String text = behind(without(sure, GUESS));
        if (text.indexOf(' ') > 0 && Worded.maybe(text, LIKE_ME)) {
            String alike = LIKE_ME.matcher(text).replaceFirst("");
            if (!alike.equals(text) && clauses(alike).size() > 1) {
                return alike;
            }
        }
        List<String> clauses = clauses(apart(text.strip()));
        int all = clauses.size();
        while (clauses.size() > 1 && isBefore(clauses) && asks(clauses, 1)) {
            clauses.removeFirst();
        }
        while (clauses.size() > 1
                && isContext(clauses.getLast())
                && !Worded.has(plain(clauses.getLast()), ASKS_SOMEWHERE)
                && asks(clauses.subList(0, clauses.size() - 1), 0)) {
            clauses.removeLast();
        }
        String kept = Reported.asked(clauses.size() == all ? text : String.join(", ", clauses));
        boolean mostly = kept.length() * 2 < text.length();
        return kept.equals(text) || stands(plain(kept), mostly ? 1 : TELLING) ? kept : text;
    }

    private static String behind(String text) {
        if (!Worded.maybe(text, BEHIND)) {
            return text;
        }
        String kept = BEHIND.matcher(text).replaceFirst("");
        String line = plain(kept);
        boolean says = telling(line) > 0 || Wording.words(line).size() > BARE;
        return says && !Worded.has(line, OWN) ? kept : text;
    }

    private static String without(String text, Pattern words) {
        return Worded.maybe(text, words) ? words.matcher(text).replaceFirst("") : text;
    }

    /** "I'm filling my diary and need to know when it meets" is two clauses. */
    private static String apart(String text) {
        return Worded.maybe(text, AND_NEED) && !Worded.has(plain(text), PLACE)
                ? AND_NEED.matcher(text).replaceFirst(", ")
                : text;
    }

    private static List<String> clauses(String text) {
        boolean cut = Worded.maybe(text, BETWEEN_WORDS);
        for (int i = 0; i < text.length() - 1 && !cut; i++) {
            cut = ".!?;:\n,-–—".indexOf(text.charAt(i)) >= 0;
        }
        return new ArrayList<>(cut ? List.of(BETWEEN.split(text)) : List.of(text));
    }

    private static boolean asks(List<String> clauses, int from) {
        return clauses.subList(from, clauses.size()).stream()
                .map(Gist::plain)
                .anyMatch(line -> Worded.has(line, ASKS_SOMEWHERE) || Worded.has(line, NEED));
    }

    private static boolean isBefore(List<String> clauses) {
        String first = plain(clauses.getFirst());
        return isContext(clauses.getFirst())
                || Worded.has(first, WE_ARE)
                        && telling(plain(String.join(" ", clauses.subList(1, clauses.size())))) > 0;
    }

    /** Whether somebody says where he works, which may tell whose actions he asks for. */
    static boolean isPlace(String clause) {
        return Worded.has(plain(clause), PLACE);
    }

    /** Whether it is put as a question, or as a wish to be told. */
    static boolean asks(String clause) {
        String line = plain(clause);
        return Worded.is(line, ASKS) || Worded.has(line, NEED);
    }

    /** Whether it tells why somebody asks, or who he is, and asks nothing. */
    static boolean isContext(String clause) {
        String line = plain(clause);
        return !Worded.has(line, NEED)
                && !Worded.is(line, ASKS)
                && CONTEXT.stream().anyMatch(words -> Worded.has(line, words));
    }

    /** Whether the words say what they are about. */
    private static boolean stands(String line, int enough) {
        if (Worded.is(line, APART) || Worded.is(line, HELPLESS)) {
            return false;
        }
        return !Worded.has(line, LEANS) || telling(line) >= enough;
    }

    private static long telling(String line) {
        return Wording.words(line).stream().filter(Gist::tells).count();
    }

    private static boolean tells(String word) {
        return !Topics.chatter(word) && !DEEDS.contains(word);
    }

    private static String plain(String clause) {
        String line = Wording.fold(clause).toLowerCase(Locale.UK);
        return STOPS.matcher(line).replaceAll("").strip();
    }
}
