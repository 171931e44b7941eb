package io.benchmate.ask;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The little words by which a {@link Focus} is read. Pure. */
final class Grammar {
    static final Set<String> BE = words("is are was were");

    static final Set<String> ARTICLES =
            words(
                    "the a an any some our your my their his her its this that these those no all"
                            + " each every more other");

    static final Set<String> PERSONS =
            words(
                    "i we you they he she it us me them anyone anybody someone people technicians"
                            + " techs staff mentors apprentices everyone");

    /** Those of them who play a part. */
    private static final Set<String> PARTS = words("mentors apprentices");

    /** Who does or did something, where no name is given. */
    static final Set<String> FOLK =
            words("technicians techs staff people colleagues members us lot");

    static final Set<String> ONE_OF_FOLK = words("technician tech person colleague member student");

    /** "What sort of cake" asks for cake. */
    static final Set<String> SORTS = words("sort sorts kind kinds type types make brand");

    static final Set<String> JOINS = words("so and but ok or");

    /** What a question begins with. */
    static final Set<String> ASKS = words("who what which when where why how whose");

    /** What stands before a noun that narrows: "in welding", "for agency staff". */
    static final Set<String> NARROWING =
            words("for in at on about with by than from within into under");

    /** "Open to students" says whom it is for. */
    static final Set<String> OPEN = words("open available limited restricted offered closed went");

    /** What is the asker's own, or pointed at, narrows nothing. */
    static final Set<String> OWN =
            words("my our your their his her its that these those other another each every");

    /** Who may stand at the end of a noun: "agency staff". */
    static final Set<String> GROUPS = words("staff technicians techs people mentors apprentices");

    static final Set<String> DID = words("did was were");

    static final Set<String> DO = words("do does did");

    static final Set<String> SAY = words("say state contain conclude");

    /** What a survey does with the truth. */
    static final Set<String> FIND =
            words("find show reveal throw turn think recommend reckon decide");

    /** "Which year was it" asks when. */
    static final Set<String> TIMES = words("year month date day years dates months");

    /** What was due has not happened for that. */
    static final Set<String> PLANNED =
            words("due supposed meant planned expected scheduled going deadline being");

    /** What somebody wants to be handed over. */
    static final Set<String> GIVE =
            words(
                    "give send tell text forward share show paste post quote list got have need"
                            + " want");

    static final Set<String> ASKERS = words("so and but ok or you u please to");

    static final Set<String> HELD = words("hold holding held host hosting hosted meet meeting");

    static final Set<String> EXACT =
            words("exact actual full the a an any agreed official final precise in out");

    static final Set<String> PERFECT = words("did has have had");

    /** How many there are to be, not how many there have been. */
    static final Set<String> AIMED =
            words(
                    "should shall must supposed meant planned expected need needs want wanted after"
                            + " promise promised actions action target targets will would can could"
                            + " going hope hopes hoped hoping aim aims aimed aiming intend intends"
                            + " intended trying");

    static final Set<String> NEED = words("need require bring wear");

    static final Set<String> HAVE = words("get have provide offer");

    /** What is to come, or ought to, has not been done. */
    static final Set<String> AHEAD =
            words("is are be being will would shall should can could may might must to do does");

    private static final Set<String> AUXILIARIES =
            words("do does did has have had will would shall should can could may might must");

    private static final Set<String> HELPS =
            words(
                    "be been being actually ever already just really going supposed meant to else"
                            + " currently now exactly then got");

    private static final Set<String> LINKS =
            words(
                    "for of in at on to from with without within by about as like into per under"
                        + " over after before during through when where if once because since until"
                        + " which who whose what how why and or but so then than there here now yet"
                        + " already far last next not need needs needed up out off only please also"
                        + " too get gets got getting go goes going gone went come comes coming came"
                        + " actually ever still exactly just even really currently again anyway"
                        + " today atm called am");

    /** Forms of the past that do not end in "ed". */
    private static final Set<String> PAST =
            words(
                    "won wrote written made made gave given spoke spoken sent took taken chose"
                        + " chosen found built drew held met paid put ran read said saw set sold"
                        + " spent stood taught told thought went came got drove began left lost led"
                        + " bought brought did done");

    /** What may follow the digits of a number: nothing, or what makes it a place in a row. */
    private static final Set<String> ORDINAL = Set.of("", "st", "nd", "rd", "th");

    private static final Pattern THERE =
            Pattern.compile(
                    "^(?:(?:do|does) (?:we|they|you|it|(?:the|our) \\w+) (?:actually |currently"
                        + " )?have\\b(?! to\\b)|(?:have|has) (?:we|they|you|it|(?:the|our) \\w+)"
                        + " (?:actually |currently )?got\\b(?! to\\b))");

    private Grammar() {}

    static boolean auxiliary(String word) {
        return BE.contains(word) || AUXILIARIES.contains(word);
    }

    /** Whether it may stand between "who" and what was done. */
    static boolean helps(String word) {
        return auxiliary(word) || HELPS.contains(word);
    }

    /** Whether it holds a sentence together, so that no noun goes on over it. */
    static boolean little(String word) {
        return word.isEmpty()
                || auxiliary(word)
                || ARTICLES.contains(word)
                || PERSONS.contains(word)
                || LINKS.contains(word);
    }

    /**
     * The same, but for a part that somebody plays where one is asked for: "who are the mentors".
     */
    static boolean little(String word, boolean part) {
        return little(word) && !(part && PARTS.contains(word));
    }

    /** Whether something has been done: "came", "have signed up". */
    static boolean done(String word) {
        return past(word) || PERFECT.contains(word) || word.equals("been");
    }

    /** "Which of us have got a place", not "which have got to go". */
    static boolean got(Focus focus, List<String> words) {
        int next = focus.until();
        boolean got = words.get(next - 1).equals("got");
        return got && next < words.size() && !words.get(next).equals("to");
    }

    /** "People who" only describes; "we moved to the studios, who is the lead" asks. */
    static boolean describes(List<String> words, int who) {
        String before = who == 0 ? "" : words.get(who - 1);
        boolean the =
                who + 2 < words.size()
                        && BE.contains(words.get(who + 1))
                        && ARTICLES.contains(words.get(who + 2));
        return PERSONS.contains(before) || ONE_OF_FOLK.contains(before) || !little(before) && !the;
    }

    /** Where a thing is named behind whose it is: "the staff survey". */
    static int behindFolk(List<String> words, int at) {
        boolean theirs =
                at + 1 < words.size() && FOLK.contains(words.get(at)) && !little(words.get(at + 1));
        return theirs ? at + 1 : at;
    }

    /** Where somebody may stand behind "which": "which of our people", "which two people". */
    static int ofThem(List<String> words, int at) {
        boolean more = at + 1 < words.size();
        if (more && FocusWords.in("SEVERAL", words.get(at)) && FOLK.contains(words.get(at + 1))) {
            return at + 1;
        }
        boolean of = more && words.get(at).equals("of");
        return !of ? at : ARTICLES.contains(words.get(at + 1)) ? at + 2 : at + 1;
    }

    /** Whether what somebody did, or was, follows: "which technician won". */
    static boolean did(String word) {
        return DID.contains(word) || past(word);
    }

    /** "How many apprentices have we got" counts those of today, and no aim. */
    static boolean isThere(Focus focus, List<String> words) {
        String rest = String.join(" ", words.subList(focus.until(), words.size()));
        return !focus.thing().isEmpty() && Worded.has(rest, THERE);
    }

    /** "When was it to be written": at which time it was to come, not when it came. */
    static boolean toBe(List<String> words) {
        int to = words.indexOf("to");
        return to >= 0 && to + 1 < words.size() && words.get(to + 1).equals("be");
    }

    /** Whether something is spoken of that has been done, and nothing that is to be. */
    static boolean looksBack(List<String> words) {
        return !anyOf(words, AIMED::contains) && anyOf(words, Grammar::done);
    }

    static boolean anyOf(List<String> words, Predicate<String> fits) {
        return words.stream().anyMatch(fits);
    }

    /** Whether it goes with a verb before it: "as" in "what counts as". */
    static boolean leans(String word) {
        return LINKS.contains(word) && !word.equals("of");
    }

    /** Whether it is a number or a place in a row, "27" or "1st", which names no thing. */
    static boolean numeral(String word) {
        int digits = 0;
        while (digits < word.length() && Character.isDigit(word.charAt(digits))) {
            digits++;
        }
        return digits > 0 && digits < 4 && ORDINAL.contains(word.substring(digits));
    }

    static boolean past(String verb) {
        return PAST.contains(verb) || (verb.endsWith("ed") && verb.length() > 4);
    }

    private static Set<String> words(String listed) {
        return Set.copyOf(List.of(listed.split(" ")));
    }

    /** "Ran the trials and did not get a word of thanks" tells it; "did not they run?" asks. */
    static boolean misses(List<String> words, int did) {
        boolean not = words.size() > did + 2 && words.get(did + 1).equals("not");
        return not
                && words.get(did).equals("did")
                && !PERSONS.contains(words.get(did + 2))
                && !ARTICLES.contains(words.get(did + 2));
    }

    /** "How many got shortlisted at the awards": not who was there. */
    static boolean happened(Focus focus, List<String> words) {
        int verb = focus.until();
        while (verb < words.size() && helps(words.get(verb))) {
            verb++;
        }
        boolean passive = verb > focus.until() && verb < words.size();
        return passive && words.get(verb).endsWith("ed");
    }
}
