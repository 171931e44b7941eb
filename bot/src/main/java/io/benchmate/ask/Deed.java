package io.benchmate.ask;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a question says was done, to the date of which a sentence must belong: "when was it
 * published" is not told by the day on which it was agreed. Words that mean one deed stand together
 * in {@code focus.txt}; of holding and doing any date tells. Pure.
 */
final class Deed {
    /** Who ran, led or gave it, by whatever verb. */
    private static final Pattern STAGED =
            Pattern.compile(
                    "(?i)\\b(?:run|led|held|hosted|given|taught|delivered|organi[sz]ed|arranged|put"
                            + " on|provided|facilitated) by\\b");

    private final List<String> words;

    Deed(List<String> words) {
        this.words = words;
    }

    /** Whether a sentence, as stems, speaks of the deed; true where none is named. */
    boolean in(List<String> stems) {
        return word().map(deed -> stems.stream().anyMatch(one -> same(deed, one))).orElse(true);
    }

    /** The same, and one of those deeds is named of which plans have few other words. */
    boolean told(List<String> stems) {
        return word().filter(Deed::named).isPresent() && in(stems);
    }

    /** Whether a number in a sentence may count it: who was refused is not among those chosen. */
    boolean counted(List<String> stems) {
        return word().filter(
                        deed ->
                                FocusWords.deeds(deed).stream()
                                        .anyMatch(name -> name.startsWith("DEED-NOT")))
                .map(deed -> stems.stream().anyMatch(one -> same(deed, one)))
                .orElse(true);
    }

    /** The last word that names a deed. */
    private Optional<String> word() {
        return words.stream()
                .filter(word -> named(word) || Grammar.past(word))
                .reduce((first, second) -> second)
                .filter(word -> !isHolding(word));
    }

    /** Whether a sentence tells of a text, or of a session, by another verb than the question. */
    static boolean wrote(String verb, String sentence) {
        return Wording.words(sentence).stream().anyMatch(one -> FocusWords.authors(verb, one))
                || (FocusWords.stages(verb) && STAGED.matcher(sentence).find());
    }

    /** Whether a part of the topic is no more than what was done. */
    static boolean isIn(Concept concept) {
        return Stream.of(concept.words().split(" ")).anyMatch(Deed::named);
    }

    private static boolean named(String word) {
        return !FocusWords.deeds(word).isEmpty();
    }

    private static boolean same(String deed, String stem) {
        return stem.equals(Stems.of(deed))
                || !Collections.disjoint(FocusWords.deeds(deed), FocusWords.deeds(stem));
    }

    private static boolean isHolding(String word) {
        return FocusWords.deeds(word).contains("DEED-HOLD");
    }
}
