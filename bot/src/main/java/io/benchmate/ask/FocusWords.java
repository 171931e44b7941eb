package io.benchmate.ask;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the nouns and verbs of a {@link Focus} ask for, such as a price; see {@code focus.txt}. */
final class FocusWords {
    private static final Map<String, Set<String>> LISTS = new HashMap<>();
    private static final Map<String, Asked> KINDS = new HashMap<>();

    /** What "which" asks for by a noun. */
    private static final Set<Asked> WHICH = EnumSet.allOf(Asked.class);

    /** What "what is the" asks for by a noun; the time is a date then. */
    private static final Set<Asked> TELLS = EnumSet.complementOf(EnumSet.of(Asked.HOUR));

    /** What can be handed over. */
    private static final Set<Asked> GIVEN =
            EnumSet.of(Asked.CONTACT, Asked.NAME, Asked.WORDING, Asked.ANNEX, Asked.PRICE);

    /** What a noun without any question word asks for. */
    private static final Set<Asked> ALONE = EnumSet.of(Asked.CONTACT, Asked.ANNEX);

    /** The same where it goes on: "name of the chair", "cost per head". */
    private static final Set<Asked> OF_SOMETHING =
            EnumSet.of(Asked.CONTACT, Asked.ANNEX, Asked.NAME, Asked.PRICE, Asked.SHARE);

    private static final Set<Asked> SUMS = EnumSet.of(Asked.COST, Asked.PRICE);
    private static final Set<Focus.Word> QUANTITY =
            EnumSet.of(Focus.Word.HOW_MANY, Focus.Word.HOW_MUCH, Focus.Word.HOW_LONG);

    private static final Set<String> KEEPS = new HashSet<>();
    private static final Map<String, Set<String>> DEEDS = new HashMap<>();

    static {
        for (String line : WordFile.lines("focus.txt")) {
            String[] parts = line.split(" +", 2);
            List<String> words = Arrays.asList(parts[1].split(" +"));
            LISTS.computeIfAbsent(parts[0], each -> new HashSet<>()).addAll(words);
            if (parts[0].startsWith("ASK-")) {
                words.forEach(word -> KINDS.put(word, Asked.valueOf(parts[0].substring(4))));
            }
        }
        LISTS.forEach(
                (name, verbs) -> {
                    if (name.startsWith("DEED-")) {
                        verbs.forEach(
                                verb ->
                                        DEEDS.computeIfAbsent(Stems.of(verb), _ -> new HashSet<>())
                                                .add(name));
                    }
                });
        LISTS.getOrDefault("KEEPS", Set.of()).forEach(verb -> KEEPS.add(Stems.of(verb)));
    }

    private FocusWords() {}

    /** The kind of value that is asked for; empty for none, and for what other wordings tell. */
    static Optional<Asked> value(Focus focus, List<String> words) {
        return switch (focus.word()) {
            case WHICH -> which(focus, words);
            case WHAT_IS -> words.contains("called") ? called(focus) : whatIs(focus, words);
            case GIVE -> noun(focus, GIVEN).map(FocusWords::copied);
            case ALONE -> noun(focus, goesOn(focus, words) ? OF_SOMETHING : ALONE);
            case CONTENT -> only(Asked.WORDING, in("DOCUMENT", focus.head()));
            case HOW_MANY -> many(focus, words);
            case HOW_MUCH -> much(focus, words);
            case HOW_LONG -> only(Asked.LENGTH, none("SPAN", words));
            case WHERE -> only(Asked.WHERE, none("STANDING", words) && !upTo(words));
            case WHY -> only(Asked.REASON, focus.past() || !none("WRONG", words));
            case WHO -> who(focus, words);
            case WHICH_PEOPLE -> only(Asked.NAME, Persons.among(focus, words));
            case FOUND -> only(Asked.FINDING, !focus.thing().isEmpty());
            case HAS_IT -> Optional.of(Asked.EVIDENCE);
            case MINE -> only(Asked.CASE, in("CASE", focus.head()));
            case WHEN, IS_THERE, NEEDED -> Optional.empty();
        };
    }

    private static Optional<Asked> which(Focus focus, List<String> words) {
        boolean costs = focus.thing().isEmpty() && !none("COSTS", words);
        return costs
                ? Optional.of(Asked.PRICE)
                : noun(focus, WHICH).map(kind -> share(kind, words));
    }

    /** "What are the value statements" asks for them, "what is the policy" for the action. */
    private static Optional<Asked> whatIs(Focus focus, List<String> words) {
        boolean several = words.get(focus.from() + 1).equals("are");
        return several && in("DOCUMENT", focus.head())
                ? Optional.of(Asked.WORDING)
                : noun(focus, TELLS);
    }

    /** "Where is it up to", not "where do I pick it up". */
    private static boolean upTo(List<String> words) {
        int up = words.indexOf("up");
        return up >= 0 && (up + 1 == words.size() || in("UP", words.get(up + 1)));
    }

    private static boolean goesOn(Focus focus, List<String> words) {
        return focus.until() < words.size() && in("GOES-ON", words.get(focus.until()));
    }

    private static Optional<Asked> who(Focus focus, List<String> words) {
        return focus.past()
                ? Optional.of(Asked.DOER)
                : only(Asked.NAME, Persons.byName(focus, words));
    }

    private static Optional<Asked> called(Focus focus) {
        return Optional.of(Persons.role(focus) ? Asked.NAME : Asked.WORDING);
    }

    /** A share of those who came is told only where it is told who came. */
    private static Asked share(Asked kind, List<String> words) {
        return kind == Asked.SHARE && !none("CAME", words) ? Asked.TURNOUT : kind;
    }

    /** Who asks for the wording to be sent wants the text itself. */
    private static Asked copied(Asked kind) {
        return kind == Asked.WORDING ? Asked.ANNEX : kind;
    }

    private static Optional<Asked> many(Focus focus, List<String> words) {
        boolean guests = focus.thing().isEmpty() || in("GUEST", focus.head());
        boolean came = !none("CAME", words) && !Grammar.happened(focus, words);
        if (guests && focus.past() && came && none("ABOARD", words)) {
            return Optional.of(Asked.TURNOUT);
        }
        boolean own = guests || !silent(focus.head());
        boolean now =
                (!none("NOW", words) || holds(focus, words) || Grammar.isThere(focus, words))
                        && !Grammar.anyOf(words, Grammar.AIMED::contains);
        return only(Asked.REACHED, own && (focus.past() || now));
    }

    /** "How many technicians have a fellowship" counts those who have it today. */
    private static boolean holds(Focus focus, List<String> words) {
        int next = focus.until();
        while (next < words.size() && in("EVEN", words.get(next))) {
            next++;
        }
        boolean folk = in("GUEST", focus.head()) || focus.thing().isEmpty();
        return folk && next + 1 < words.size() && in("HOLDS", words.get(next));
    }

    private static Optional<Asked> much(Focus focus, List<String> words) {
        if (in("MUCH", focus.head()) || !none("GROWN", words)) {
            return Optional.of(Asked.NUMBER);
        }
        return only(none("COSTS", words) ? Asked.COST : Asked.PRICE, !in("SILENT", focus.head()));
    }

    /** The kind that the noun asks for, by its last two words or by its last. */
    private static Optional<Asked> noun(Focus focus, Set<Asked> among) {
        return Optional.ofNullable(KINDS.get(two(focus)))
                .or(() -> Optional.ofNullable(KINDS.get(focus.head())))
                .filter(among::contains);
    }

    /** Its last two words, as one; empty for fewer. */
    static String two(Focus focus) {
        List<String> thing = focus.thing();
        int size = thing.size();
        return size < 2 ? "" : thing.get(size - 2) + "_" + thing.get(size - 1);
    }

    /** The places of the words that tell the kind, which are no part of the topic. */
    static Set<Integer> telling(Focus focus, Asked kind, List<String> words) {
        Set<Integer> places = new HashSet<>();
        if (!Set.of(Focus.Word.HAS_IT, Focus.Word.FOUND).contains(focus.word())) {
            places.add(focus.from());
        }
        if (QUANTITY.contains(focus.word())) {
            places.add(focus.from() + 1);
        }
        if (KINDS.get(focus.head()) == kind || KINDS.get(two(focus)) == kind) {
            places.add(focus.until() - 1);
        }
        if (KINDS.get(two(focus)) == kind) {
            places.add(focus.until() - 2);
        }
        for (int at = 0; at < words.size(); at++) {
            boolean sum = SUMS.contains(kind) && in("PAID", words.get(at));
            if (sum || (kind == Asked.TURNOUT && in("CAME", words.get(at)))) {
                places.add(at);
            }
        }
        return places;
    }

    private static boolean none(String list, List<String> words) {
        return words.stream().noneMatch(word -> in(list, word));
    }

    private static Optional<Asked> only(Asked kind, boolean asked) {
        return asked ? Optional.of(kind) : Optional.empty();
    }

    /** The kind that a plain noun asks for wherever it stands. */
    static Optional<Asked> plain(List<String> words) {
        return words.stream()
                .filter(word -> in("PLAIN", word))
                .flatMap(word -> asks(word).stream())
                .findFirst();
    }

    /** Whether the word stands in a list of {@code focus.txt}. */
    static boolean in(String list, String word) {
        return LISTS.getOrDefault(list, Set.of()).contains(word);
    }

    /** Whether a noun asks for what every plan has, or for nothing certain. */
    static boolean silent(String noun) {
        return KINDS.containsKey(noun) || in("SILENT", noun) || Topics.chatter(noun);
    }

    /** The kind of value that a noun asks for; empty for any other noun. */
    static Optional<Asked> asks(String noun) {
        return Optional.ofNullable(KINDS.get(noun));
    }

    /** Whether it is a part of an institution, which goes by its initials. */
    static boolean unit(String noun) {
        return in("UNIT", noun);
    }

    /** Whether plans call it by many names, so that any number may be meant. */
    static boolean loose(String noun) {
        return in("LOOSE", noun);
    }

    /** Whether it means people, whom plans call by many names. */
    static boolean folk(String noun) {
        return in("GUEST", noun);
    }

    /** The deeds of which a verb names one, given as a word or a stem; empty for none. */
    static Set<String> deeds(String verb) {
        return DEEDS.getOrDefault(Stems.of(verb), Set.of());
    }

    /** Whether a word tells who wrote something: whoever developed a text did. */
    static boolean authors(String asked, String told) {
        return in("WROTE", asked) && in("AUTHORED", told);
    }

    /** Whether who did so put something on for others: a session, a talk, an event. */
    static boolean stages(String asked) {
        return in("STAGED", asked);
    }

    /** Whether it is a group of people that an action may or may not be for. */
    static boolean group(String noun) {
        return in("GROUP", noun);
    }

    /** Whether it narrows nothing: "on track", "the annual awards". */
    static boolean vague(String word) {
        return in("VAGUE", word);
    }

    /** Whether who does so is the owner. */
    static boolean keeps(String verb) {
        return KEEPS.contains(Stems.of(verb)) || Topics.chatter(verb);
    }
}
