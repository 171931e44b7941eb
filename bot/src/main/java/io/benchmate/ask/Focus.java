package io.benchmate.ask;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What a question asks for, as its grammar shows: a question word with the noun or the verb that
 * belongs to it. "Which software will the list run on" asks for some software, "who designed the
 * logo" for somebody who designed, "do I need a gown for graduation" whether there are gowns. Read
 * off little words, of which there are few and never new ones; nouns and verbs are open. Pure.
 *
 * @param thing the noun asked for with the words that stand before it; empty for none
 * @param verb what somebody did or does, for a question after a person; empty for none
 * @param past whether it was done, and is no habit
 * @param from the place of the question word in the line
 * @param until the place behind the thing
 */
record Focus(Word word, List<String> thing, String verb, boolean past, int from, int until) {
    /** How a question begins. */
    enum Word {
        WHO,
        /** "Which software". */
        WHICH,
        /** "What is the fee". */
        WHAT_IS,
        HOW_MANY,
        HOW_MUCH,
        /** "How long does the session last". */
        HOW_LONG,
        /** "Where is the ceremony", not "where are we with it". */
        WHERE,
        WHY,
        /** "When did we", "which year was it". */
        WHEN,
        /** "What does the policy say". */
        CONTENT,
        /** "Which technicians went". */
        WHICH_PEOPLE,
        /** "Is there a meal", "do we get a meal". */
        IS_THERE,
        /** "Do I need a gown". */
        NEEDED,
        /** "What did the survey find". */
        FOUND,
        /** "Has it been done". */
        HAS_IT,
        /** "Has my application gone through". */
        MINE,
        /** "Send me the link", "link to the site", "the name of the chair". */
        GIVE,
        /** "Link to the site". */
        ALONE
    }

    private static final int LONGEST = 4;

    /** What asks for a thing, and not for people: "the technicians' newsletter". */
    private static final Set<Word> THINGS = Set.of(Word.WHAT_IS, Word.GIVE, Word.ALONE, Word.WHERE);

    Focus {
        thing = List.copyOf(thing);
    }

    /** Each that the line has, in order. */
    static List<Focus> in(List<String> words) {
        List<Focus> all = new ArrayList<>();
        for (int at = 0; at < words.size(); at++) {
            Focus one = new Reading(words, at).focus();
            if (one != null) {
                all.add(one);
            }
        }
        return all;
    }

    /** Whether it is what the question asks, and not told in it: "a say in which kit we buy". */
    boolean leads(List<String> words) {
        return from == 0 || Grammar.JOINS.contains(words.get(from - 1));
    }

    /** The noun itself; empty for none. */
    String head() {
        return thing.isEmpty() ? "" : thing.getLast();
    }

    /** A line that is read from one of its words on. */
    private record Reading(List<String> words, int at) {
        @Nullable Focus focus() {
            return switch (words.get(at)) {
                case "what", "which" -> which();
                case "how" -> how();
                case "when" -> when(at + 1);
                case "where", "whereabouts" -> where();
                case "why" -> why();
                case "who" -> Grammar.describes(words, at) ? null : who(Word.WHO, at + 1);
                default -> opens() ? whether() : gives();
            };
        }

        private Focus bare(Word word) {
            return new Focus(word, List.of(), "", false, at, at + 1);
        }

        private Focus why() {
            boolean past = Grammar.DID.contains(word(at + 1));
            return new Focus(Word.WHY, List.of(), "", past, at, at + 1);
        }

        private @Nullable Focus how() {
            return switch (word(at + 1)) {
                case "many" -> howMany();
                case "much" -> noun(Word.HOW_MUCH, at + 2);
                case "long" -> Grammar.auxiliary(word(at + 2)) ? bare(Word.HOW_LONG) : null;
                default -> null;
            };
        }

        /** "Where is it held", not "where are they" with their work. */
        private @Nullable Focus where() {
            int is = word(at + 1).equals("about") ? at + 2 : at + 1;
            boolean theirs =
                    word(is + 1).equals("they") && !Grammar.anyOf(words, Grammar.HELD::contains);
            return Grammar.auxiliary(word(is)) && !theirs ? noun(Word.WHERE, is + 1) : null;
        }

        private Focus howMany() {
            Focus many = persons(noun(Word.HOW_MANY, at + 2));
            List<String> rest = words.subList(Math.min(many.until(), words.size()), words.size());
            boolean were =
                    (many.thing().isEmpty() || Grammar.PERSONS.contains(many.head()))
                            && word(many.until()).equals("were");
            boolean done =
                    were
                            || rest.contains("did")
                            || rest.contains("had")
                            || rest.contains("been")
                            || Grammar.anyOf(rest, Grammar::past);
            boolean past = done && !Grammar.anyOf(rest, Grammar.AIMED::contains);
            return new Focus(Word.HOW_MANY, many.thing(), "", past, at, many.until());
        }

        /**
         * "How many people" counts what otherwise only stands for somebody, or for what is told.
         */
        private Focus persons(Focus many) {
            String next = word(many.until());
            List<String> told = many.thing();
            if (!(told.isEmpty() ? Grammar.PERSONS : Grammar.FOLK).contains(next)) {
                return many;
            }
            List<String> thing = told.isEmpty() ? List.of(next) : told;
            return new Focus(many.word(), thing, "", false, at, many.until() + 1);
        }

        private Focus when(int from) {
            boolean past =
                    Grammar.DID.contains(word(from))
                            && !words.getLast().equals("for")
                            && words.stream().noneMatch(Grammar.PLANNED::contains)
                            && !Grammar.toBe(words);
            return new Focus(Word.WHEN, List.of(), "", past, at, from);
        }

        private Focus which() {
            if (Grammar.TIMES.contains(word(at + 1))) {
                return when(at + 2);
            }
            if (Grammar.DO.contains(word(at + 1)) && Grammar.anyOf(words, Grammar.SAY::contains)) {
                return noun(Word.CONTENT, at + 2);
            }
            if (word(at + 1).equals("did") && Grammar.anyOf(words, Grammar.FIND::contains)) {
                return noun(Word.FOUND, at + 2);
            }
            // "See what technicians made" asks for things.
            String before = at == 0 ? "and" : word(at - 1);
            boolean asks = word(at).equals("which") || Grammar.JOINS.contains(before);
            int one = Grammar.ofThem(words, at + 1);
            if ((asks && Grammar.FOLK.contains(word(one)))
                    || (Grammar.ONE_OF_FOLK.contains(word(one)) && Grammar.did(word(one + 1)))) {
                return who(Word.WHICH_PEOPLE, one + 1);
            }
            boolean is = Grammar.BE.contains(word(at + 1));
            int from = is ? at + 2 : at + 1;
            if (Grammar.SORTS.contains(word(from)) && word(from + 1).equals("of")) {
                return noun(Word.WHICH, from + 2);
            }
            boolean article = Grammar.ARTICLES.contains(word(from));
            return is == article
                    ? noun(is ? Word.WHAT_IS : Word.WHICH, from)
                    : new Focus(Word.WHICH, List.of(), "", false, at, from);
        }

        /** "Who won", and "which technicians won" likewise; "who is the chair" has a noun. */
        private Focus who(Word word, int from) {
            int verb = from;
            while (Grammar.helps(word(verb))) {
                verb++;
            }
            boolean has = Grammar.anyOf(words.subList(from, verb), Grammar.AHEAD::contains);
            if (word(verb - 1).equals("did") && Grammar.PERSONS.contains(word(verb))) {
                return new Focus(word, List.of(), word(verb + 1), true, at, verb + 1);
            }
            if (Grammar.ARTICLES.contains(word(verb))) {
                boolean got = word(verb - 1).equals("got") && verb == from + 1;
                Focus noun = noun(word, verb);
                return got ? new Focus(word, List.of(), "got", true, at, verb) : noun;
            }
            boolean past = Grammar.past(word(verb));
            boolean none = Grammar.little(word(verb)) && !past;
            return new Focus(word, List.of(), none ? "" : word(verb), past && !has, at, verb);
        }

        private boolean opens() {
            return (at == 0 || Grammar.JOINS.contains(word(at - 1))) && Grammar.auxiliary(word(at));
        }

        /** "Send me the link", or nothing but what is asked for: "link to the site". */
        private @Nullable Focus gives() {
            boolean starts = at == 0 || Grammar.ASKERS.contains(word(at - 1));
            if (!starts || !Grammar.GIVE.contains(word(at))) {
                return at == 0 ? noun(Word.ALONE, 0) : null;
            }
            int from = at + 1;
            while (Grammar.PERSONS.contains(word(from)) || Grammar.EXACT.contains(word(from))) {
                from++;
            }
            return noun(Word.GIVE, from);
        }

        /** "Did it happen", not "have they got a plan for it". */
        private boolean hasIt() {
            boolean mine = word(at).equals("have") && !Grammar.done(word(at + 2));
            boolean plans = words.contains("plan") && Grammar.anyOf(words, Grammar.SAY::contains);
            return !mine
                    && !plans
                    && !Grammar.misses(words, at)
                    && !words.contains("got")
                    && !Grammar.anyOf(words, Grammar.PLANNED::contains);
        }

        private @Nullable Focus whether() {
            if (word(at + 1).equals("my")) {
                return noun(Word.MINE, at + 2);
            }
            if (Grammar.PERFECT.contains(word(at)) && hasIt()) {
                return bare(Word.HAS_IT);
            }
            if (word(at + 1).equals("there")) {
                return noun(Word.IS_THERE, word(at + 2).equals("be") ? at + 3 : at + 2);
            }
            if (!Grammar.PERSONS.contains(word(at + 1))) {
                return null;
            }
            String verb = word(at + 2);
            return Grammar.NEED.contains(verb)
                    ? noun(Word.NEEDED, at + 3)
                    : Grammar.HAVE.contains(verb) ? noun(Word.IS_THERE, at + 3) : null;
        }

        /** The noun that begins here: its words up to the first little word. */
        private Focus noun(Word word, int from) {
            int start = from;
            while (Grammar.ARTICLES.contains(word(start)) || word(start).equals("of")) {
                start++;
            }
            start = THINGS.contains(word) ? Grammar.behindFolk(words, start) : start;
            int end = start;
            while (end < words.size() && !ends(word, word(end))) {
                end++;
            }
            int noun = end - start > LONGEST ? start : withoutVerb(word, start, end);
            return new Focus(word, words.subList(start, noun), "", false, at, noun);
        }

        private static boolean ends(Word word, String next) {
            return Grammar.little(next, word == Word.WHO)
                    || (word == Word.CONTENT && Grammar.SAY.contains(next))
                    || (word == Word.FOUND && Grammar.FIND.contains(next));
        }

        /** "Which firm makes the lanyards" asks for a firm, "what counts as" for no noun. */
        private int withoutVerb(Word word, int start, int end) {
            boolean verb =
                    end > start
                            && (Grammar.past(word(end - 1))
                                    || (word == Word.WHICH
                                            && Grammar.ARTICLES.contains(word(end))));
            boolean loose =
                    word == Word.WHICH && word(at).equals("what") && Grammar.leans(word(end));
            return loose && !(verb && end - 1 > start) ? start : verb ? end - 1 : end;
        }

        private String word(int place) {
            return place < words.size() ? words.get(place) : "";
        }
    }
}
