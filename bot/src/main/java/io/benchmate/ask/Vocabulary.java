package io.benchmate.ask;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The field's own words: which spellings, word families and synonyms belong together. Read once
 * from {@code vocabulary.txt}, which says where they come from, and the lists beside it. Immutable.
 */
final class Vocabulary {
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
    private final Map<String, OtherNames> others;
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
        Synonyms synonyms = new Synonyms();
        synonyms.add(concepts);
        each("off ", lines, line -> off(line, synonyms));
        others = synonyms.found();
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
    OtherNames others(String stems) {
        return others.getOrDefault(stems, OtherNames.NONE);
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
        return others.containsKey(stems);
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
            List<String> from = WordFile.apart(phrase);
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
        List<String> members = WordFile.apart(line);
        words.addAll(members);
        String head = Stems.of(members.get(0));
        members.forEach(member -> families.put(Stems.of(member), head));
    }

    private void lights(String line) {
        for (String word : WordFile.apart(line)) {
            words.add(word);
            light.add(stem(word));
        }
    }

    private void off(String line, Synonyms synonyms) {
        List<String> phrases = ConceptLines.phrases(line).stream().map(this::stems).toList();
        phrases.forEach(synonyms::alone);
        offPlan.addAll(phrases);
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
