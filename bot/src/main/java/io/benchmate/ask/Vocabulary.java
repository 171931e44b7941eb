package io.benchmate.ask;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The field's own words: which spellings, word families and synonyms belong together. Read once
 * from {@code vocabulary.txt}, which says where they come from, and the lists beside it. Immutable.
 */
final class Vocabulary {
    // Objects, of which there is one each for tens of thousands of uses.

    /** How much a synonym counts, where the word itself counts 1. */
    private static final Double SAME = 0.78;

    /** How much another name of what everyday words stand for counts. */
    private static final Double ALIKE = 0.7;

    /** How much a neighbouring word counts. */
    private static final Double NEAR = 0.55;

    /** How much a synonym's neighbouring word counts. */
    private static final Double FURTHER = 0.48;

    private static final Pattern SPACE = Pattern.compile(" +");

    /** Words that people write as one: "website". */
    private static final Set<String> COMMON = WordFile.words("common-words.txt");

    static final Vocabulary FIELD =
            new Vocabulary(
                    Stream.of("vocabulary.txt", "sector.txt", "everyday.txt", "off.txt")
                            .flatMap(file -> WordFile.lines(file).stream())
                            .toList());

    private final Map<String, List<Fold>> folds = new HashMap<>();
    private final Map<String, Set<String>> compounds = new HashMap<>();
    private final Map<String, String> spoken = new HashMap<>();
    private final Map<String, String> families = new HashMap<>();
    private final Map<String, Map<String, Double>> others = new HashMap<>();
    private final Sayings sayings = new Sayings();
    private final Set<String> words = new HashSet<>();
    private final Set<String> offPlan = new HashSet<>();
    private final Set<String> light = new HashSet<>();
    private final Phrases phrases = new Phrases(this::plainly, this::stem);

    private record Fold(List<String> from, String to) {
        /** The words themselves, and with the last one in the plural. */
        static List<Fold> of(List<String> from, String to) {
            List<String> plural = new ArrayList<>(from);
            plural.set(from.size() - 1, from.getLast() + "s");
            return List.of(new Fold(from, to), new Fold(List.copyOf(plural), to));
        }
    }

    Vocabulary(List<String> lines) {
        // Spellings first, since the other lines are read with them.
        each("fold ", lines, this::fold);
        each("family ", lines, this::family);
        each("light ", lines, this::lights);
        each("alike ", lines, phrases::alike);
        each("little ", lines, phrases::little);
        List<ConceptLines> concepts = ConceptLines.in(lines).stream().map(this::stems).toList();
        concepts.forEach(one -> one.names().forEach(name -> link(name, one.names(), SAME)));
        concepts.forEach(this::says);
        concepts.forEach(this::hints);
        concepts.forEach(one -> one.names().forEach(name -> link(name, one.near(), NEAR)));
        each("off ", lines, this::off);
        neighbours();
    }

    private static void each(String kind, List<String> lines, Consumer<String> read) {
        lines.stream()
                .filter(line -> line.startsWith(kind))
                .forEach(line -> read.accept(line.substring(kind.length())));
    }

    /** Every single word that some line holds, as written; for mending slips. */
    Set<String> words() {
        return words;
    }

    /** The phrases of several words. */
    Phrases phrases() {
        return phrases;
    }

    /** The words with each known pair made one: "well being" becomes "wellbeing". */
    List<String> folded(List<String> from) {
        List<String> out = new ArrayList<>(from.size());
        for (int at = 0; at < from.size(); ) {
            Fold fold = foldAt(from, at);
            out.add(fold == null ? from.get(at) : fold.to());
            at += fold == null ? 1 : fold.from().size();
        }
        return out;
    }

    /** The stem that stands for a word's whole family. */
    String stem(String word) {
        String stem = Stems.of(word);
        return families.getOrDefault(stem, stem);
    }

    /** What else a word or phrase, given as stems, is called, and how near that is. */
    Map<String, Double> others(String stems) {
        Map<String, Double> known = others.get(stems);
        return known == null ? sayings.of(stems) : known;
    }

    /** Whether it is something that plans hardly ever hold, such as annual leave. */
    boolean offPlan(String stems) {
        return offPlan.contains(stems);
    }

    /** Whether it is a word of every plan's prose, which tells little of what is asked. */
    boolean light(String stems) {
        return light.contains(stems);
    }

    /** What is written as one word and ends with this one: "skillsmatrix" for "matrix". */
    Set<String> compounds(String stem) {
        return compounds.getOrDefault(stem, Set.of());
    }

    boolean knows(String stems) {
        return others.containsKey(stems) || sayings.knows(stems);
    }

    private @Nullable Fold foldAt(List<String> from, int at) {
        for (Fold fold : folds.getOrDefault(from.get(at), List.of())) {
            int end = at + fold.from().size();
            if (end <= from.size() && from.subList(at, end).equals(fold.from())) {
                return fold;
            }
        }
        return null;
    }

    private void fold(String line) {
        String[] sides = line.split("=");
        String to = sides[1].strip();
        words.add(to);
        for (String phrase : ConceptLines.phrases(sides[0])) {
            List<String> from = List.of(SPACE.split(phrase));
            words.addAll(from);
            for (Fold fold : Fold.of(from, to)) {
                List<Fold> there =
                        folds.computeIfAbsent(fold.from().getFirst(), first -> new ArrayList<>());
                there.add(fold);
                there.sort((one, two) -> two.from().size() - one.from().size());
            }
            speak(to, from);
            compound(to, from);
        }
    }

    private void compound(String to, List<String> from) {
        if (from.size() > 1 && String.join("", from).equals(to)) {
            compounds
                    .computeIfAbsent(Stems.of(from.getLast()), _ -> new HashSet<>())
                    .add(Stems.of(to));
        }
    }

    private void speak(String folded, List<String> from) {
        if (COMMON.contains(folded) || Spelling.english(folded)) {
            return;
        }
        if (String.join("", from).equals(folded)) {
            spoken.put(folded, String.join(" ", from));
        } else if (from.size() > 1) {
            spoken.putIfAbsent(folded, String.join(" ", from));
        }
    }

    /** A folded word as people write it: "jobdescription" is "job description". */
    String spoken(String word) {
        return spoken.getOrDefault(word, word);
    }

    private void family(String line) {
        List<String> members = List.of(SPACE.split(line.strip()));
        words.addAll(members);
        String head = Stems.of(members.get(0));
        members.forEach(member -> families.put(Stems.of(member), head));
    }

    /**
     * A synonym's neighbours are neighbours too, a little further off. Their order is that of the
     * file at every start, since of two names that fit alike the first one counts.
     */
    private void neighbours() {
        Map<String, Map<String, Double>> own = new HashMap<>();
        others.forEach((phrase, known) -> own.put(phrase, new LinkedHashMap<>(known)));
        others.forEach(
                (phrase, known) ->
                        own.getOrDefault(phrase, Map.of())
                                .forEach(
                                        (other, weight) -> {
                                            if (SAME.equals(weight)) {
                                                inherit(
                                                        phrase,
                                                        known,
                                                        own.getOrDefault(other, Map.of()));
                                            }
                                        }));
        sayings.each(
                finds ->
                        List.copyOf(finds.keySet()).stream()
                                .filter(name -> SAME.equals(finds.get(name)))
                                .forEach(
                                        name ->
                                                inherit(
                                                        "",
                                                        finds,
                                                        own.getOrDefault(name, Map.of()))));
    }

    private static void inherit(String phrase, Map<String, Double> into, Map<String, Double> from) {
        from.forEach(
                (target, weight) -> {
                    if (NEAR.equals(weight) && !target.equals(phrase)) {
                        into.putIfAbsent(target, FURTHER);
                    }
                });
    }

    private void lights(String line) {
        for (String word : SPACE.split(line.strip())) {
            words.add(word);
            light.add(stem(word));
        }
    }

    private void off(String line) {
        List<String> phrases = ConceptLines.phrases(line).stream().map(this::stems).toList();
        phrases.forEach(phrase -> link(phrase, List.of(), SAME));
        offPlan.addAll(phrases);
    }

    /** Everyday words find what they stand for, and what else that is called. */
    private void says(ConceptLines concept) {
        String head = concept.names().getFirst();
        Map<String, Double> finds = Sayings.finding(List.of(head), SAME);
        others(head).keySet().forEach(name -> finds.putIfAbsent(name, ALIKE));
        concept.says().forEach(phrase -> find(phrase, finds));
    }

    private void hints(ConceptLines concept) {
        Map<String, Double> finds = Sayings.finding(concept.names(), NEAR);
        concept.near().forEach(name -> finds.putIfAbsent(name, NEAR));
        concept.hints().forEach(phrase -> find(phrase, finds));
    }

    private void find(String phrase, Map<String, Double> finds) {
        if (others.containsKey(phrase) || !sayings.keep(phrase, finds)) {
            finds.forEach((name, weight) -> link(phrase, List.of(name), weight));
        }
    }

    private void link(String phrase, List<String> targets, Double weight) {
        Map<String, Double> known = others.computeIfAbsent(phrase, sayings::take);
        for (String target : targets) {
            if (!target.equals(phrase)) {
                known.merge(target, weight, (a, b) -> a >= b ? a : b);
            }
        }
    }

    private ConceptLines stems(ConceptLines concept) {
        return new ConceptLines(
                concept.names().stream().map(this::stems).toList(),
                concept.says().stream().map(this::stems).toList(),
                concept.hints().stream().map(this::stems).toList(),
                concept.near().stream().map(this::stems).toList());
    }

    private String stems(String phrase) {
        return phrases.add(phrase);
    }

    private List<String> plainly(String phrase) {
        List<String> plain = Wording.words(phrase);
        words.addAll(plain);
        return folded(plain);
    }
}
