package io.benchmate.ask;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Finds the topic in the words that no filter took: longest known phrases first. */
final class Topics {
    private static final Set<String> CHATTER = WordFile.words("chatter.txt");

    /** Words that hold a sentence together and say nothing of its topic. */
    private static final Set<String> GLUE = WordFile.words("glue.txt");

    /** Forms of at most this weight are neighbours, not other names. */
    private static final double NEIGHBOUR = 0.6;

    /** How much a phrase inside an unknown phrase counts. */
    private static final double WITHIN = 0.9;

    /** How much a single word of an unknown phrase counts. */
    private static final double WORD = 0.5;

    private static final String TECHNICIAN = "technic";

    private final Vocabulary vocabulary;
    private final Predicate<String> inPlan;
    private final Set<String> planName;

    /**
     * @param inPlan whether a stem stands anywhere in the plan
     * @param planName words of the plan's own name, which narrow nothing
     */
    Topics(Vocabulary vocabulary, Predicate<String> inPlan, Set<String> planName) {
        this.vocabulary = vocabulary;
        this.inPlan = inPlan;
        this.planName = planName;
    }

    static boolean chatter(String word) {
        return CHATTER.contains(word);
    }

    Topic of(Utterance said) {
        List<Concept> concepts = new ArrayList<>();
        List<String> words = said.words();
        Read read = read(words);
        BitSet used = new BitSet();
        IntPredicate free = at -> said.isFree(at) && !used.get(at);
        for (int at = 0; at < words.size(); at++) {
            Optional<PhraseTree.Found> phrase =
                    phraseAt(read, at, free).filter(found -> !longerWithin(read, found, free));
            if (phrase.isPresent()) {
                concepts.add(concept(words, phrase.get()));
                phrase.get().places().forEach(used::set);
            } else if (free.test(at) && tells(words.get(at))) {
                concepts.add(concept(List.of(words.get(at)), stem(words.get(at)), Set.of()));
            }
        }
        return new Topic(
                OwnGround.left(distinct(concepts), words, this::tells), pairs(said), sides(said));
    }

    private List<Topic> sides(Utterance said) {
        List<String> left = withoutOrNot(said.left());
        int and = left.indexOf("and") >= 0 ? left.indexOf("and") : left.indexOf("or");
        if (and < 1 || left.lastIndexOf("and") > and || and == left.size() - 1) {
            return List.of();
        }
        Topic first = of(new Utterance(left.subList(0, and)));
        Topic second = of(new Utterance(left.subList(and + 1, left.size())));
        boolean one = tells(first) || tells(second);
        boolean all = !first.known().isEmpty() && !second.known().isEmpty();
        boolean both = one && all && left.lastIndexOf("or") <= and;
        return both ? List.of(first, second) : List.of();
    }

    /** "Or not" at the end names no second thing. */
    private static List<String> withoutOrNot(List<String> left) {
        int or = left.size() - 2;
        boolean ends = or >= 0 && left.subList(or, or + 2).equals(List.of("or", "not"));
        return ends ? left.subList(0, or) : left;
    }

    private boolean tells(Topic topic) {
        return topic.known().stream().anyMatch(this::tells);
    }

    private boolean tells(Concept concept) {
        return concept.known() && !vocabulary.light(concept.own());
    }

    /** Neighbouring words of which at least one tells something: "technician showcase". */
    private List<String> pairs(Utterance said) {
        List<String> words = said.words();
        List<String> pairs = new ArrayList<>();
        for (int at = 0; at + 1 < words.size(); at++) {
            String one = words.get(at);
            String two = words.get(at + 1);
            boolean free = said.isFree(at) && said.isFree(at + 1);
            boolean telling = tells(one) || tells(two);
            if (free && telling && !GLUE.contains(one) && !GLUE.contains(two)) {
                pairs.add(vocabulary.stem(one) + " " + vocabulary.stem(two));
            }
        }
        return pairs;
    }

    /** Whether the words stand inside a longer phrase of the vocabulary: "HR" in "HR system". */
    boolean within(Utterance said, int from, int until) {
        Read read = read(said.words());
        for (int at = 0; at <= from; at++) {
            List<Integer> places =
                    phraseAt(read, at, said::isFree)
                            .map(PhraseTree.Found::places)
                            .orElse(List.of());
            boolean longer = places.size() > until - from;
            if (longer && IntStream.range(from, until).allMatch(places::contains)) {
                return true;
            }
        }
        return false;
    }

    /** The phrase of the vocabulary that a word belongs to, where it stands in one. */
    Optional<PhraseTree.Found> phraseOver(Utterance said, int place) {
        Read read = read(said.words());
        return IntStream.rangeClosed(0, place)
                .mapToObj(at -> phraseAt(read, at, said::isFree))
                .flatMap(Optional::stream)
                .filter(found -> found.places().size() > 1 && found.places().contains(place))
                .findFirst();
    }

    /**
     * Whether a phrase of the vocabulary reaches over the end of a side: what comes "after my name"
     * is not set beside anything.
     */
    boolean across(Utterance said, String side) {
        int at = (" " + said.line() + " ").indexOf(" " + side + " ");
        if (at < 0) {
            return false;
        }
        String before = said.line().substring(0, at);
        int from = before.isBlank() ? 0 : before.strip().split(" ").length;
        int end = from + side.split(" ").length;
        Read read = read(said.words());
        return IntStream.range(from, end)
                .mapToObj(word -> phraseAt(read, word, said::isFree))
                .anyMatch(phrase -> phrase.isPresent() && phrase.get().until() > end);
    }

    private boolean tells(String word) {
        boolean silent = CHATTER.contains(word) || planName.contains(word);
        return word.length() > 1 && !silent;
    }

    /** The phrase of the vocabulary that begins here, the one with most words. */
    private Optional<PhraseTree.Found> phraseAt(Read read, int at, IntPredicate free) {
        if (!free.test(at)) {
            return Optional.empty();
        }
        return vocabulary
                .phrases()
                .at(read.stems(), read.loose(), at, free)
                .filter(found -> !isOwnGround(read.words(), found));
    }

    /** "Want to learn" ends where the longer "learn how to fix" begins, which tells as much. */
    private boolean longerWithin(Read read, PhraseTree.Found phrase, IntPredicate free) {
        long told = telling(read, phrase);
        return IntStream.range(phrase.from() + 1, phrase.until())
                .mapToObj(at -> phraseAt(read, at, free))
                .flatMap(Optional::stream)
                .filter(inner -> inner.places().size() > phrase.places().size())
                .anyMatch(inner -> telling(read, inner) >= told);
    }

    private long telling(Read read, PhraseTree.Found phrase) {
        return phrase.places().stream().filter(at -> tells(read.words().get(at))).count();
    }

    /** Words, their stems, and what each counts as in phrases: read once for all places. */
    private record Read(List<String> words, List<String> stems, List<String> loose) {}

    private Read read(List<String> words) {
        return new Read(
                words,
                words.stream().map(vocabulary::stem).toList(),
                words.stream().map(vocabulary.phrases()::loosely).toList());
    }

    /** All is about technicians here: "technician website" asks for the website. */
    private boolean isOwnGround(List<String> words, PhraseTree.Found phrase) {
        List<Integer> rest = phrase.places().subList(1, phrase.places().size());
        return stem(words.get(phrase.from())).equals(TECHNICIAN)
                && vocabulary.knows(stems(rest.stream().map(words::get).toList()));
    }

    /** What a phrase stands for; where it is worded so exactly, by that wording. */
    private Concept concept(List<String> words, PhraseTree.Found phrase) {
        List<String> said = phrase.places().stream().map(words::get).toList();
        String exactly = stems(said);
        String own = vocabulary.knows(exactly) ? exactly : phrase.keys().iterator().next();
        return concept(said, own, phrase.keys());
    }

    private Concept concept(List<String> words, String stems, Set<String> keys) {
        Map<String, Double> weights = new LinkedHashMap<>();
        weights.put(stems, 1.0);
        vocabulary.others(stems).each(weights::put);
        keys.forEach(
                key ->
                        vocabulary
                                .others(key)
                                .each((form, near) -> weights.merge(form, near, Math::max)));
        if (words.size() > 1 && !vocabulary.offPlan(stems) && !stands(weights)) {
            parts(words, weights, false);
            if (weights.keySet().stream().noneMatch(inPlan) && isPlain(words)) {
                parts(words, weights, true);
            }
        } else if (words.size() == 1 && !vocabulary.light(stems) && !stands(weights)) {
            vocabulary.compounds(stems).forEach(whole -> weights.putIfAbsent(whole, WITHIN));
        }
        List<Concept.Form> forms =
                weights.entrySet().stream()
                        .map(form -> new Concept.Form(form.getKey(), form.getValue()))
                        .toList();
        boolean known = vocabulary.knows(stems) || stands(weights);
        boolean missing = vocabulary.offPlan(stems) && !stands(weights);
        String said = String.join(" ", words.stream().map(vocabulary::spoken).toList());
        return new Concept(said, forms, known, missing);
    }

    /** Whether the plan has it by some name, and not merely a neighbour of it. */
    private boolean stands(Map<String, Double> forms) {
        return forms.entrySet().stream()
                .anyMatch(form -> form.getValue() > NEIGHBOUR && inPlan.test(form.getKey()));
    }

    /**
     * What a phrase that the plan has by no name may be found by: shorter phrases in it and what
     * they are called, then its single words. "At the top of my band" holds "top of my band".
     *
     * @param light whether words of every plan's prose tell it too, where nothing else does
     */
    private void parts(List<String> words, Map<String, Double> forms, boolean light) {
        for (int length = words.size() - 1; length > 0; length--) {
            double share = length > 1 ? WITHIN : WORD;
            for (int at = 0; at + length <= words.size(); at++) {
                List<String> part = words.subList(at, at + length);
                String stems = stems(part);
                boolean tells =
                        length > 1 || tells(part.getFirst()) && (light || !vocabulary.light(stems));
                if (tells && (vocabulary.knows(stems) || length == 1)) {
                    forms.merge(stems, share, Math::max);
                    vocabulary
                            .others(stems)
                            .each((other, near) -> forms.merge(other, near * share, Math::max));
                }
            }
        }
    }

    /** Whether a phrase has no word that tells more than every plan's prose. */
    private boolean isPlain(List<String> words) {
        return words.stream().filter(this::tells).map(this::stem).allMatch(vocabulary::light);
    }

    private String stem(String word) {
        return vocabulary.stem(word);
    }

    private String stems(List<String> words) {
        return String.join(" ", words.stream().map(vocabulary::stem).toList());
    }

    private static List<Concept> distinct(List<Concept> concepts) {
        List<Concept> kept = new ArrayList<>();
        for (Concept concept : concepts) {
            String stems = concept.forms().getFirst().stems();
            if (kept.stream().noneMatch(old -> old.forms().getFirst().stems().equals(stems))) {
                kept.add(concept);
            }
        }
        return kept;
    }
}
