package io.benchmate.ask;

import org.tartarus.snowball.ext.EnglishStemmer;

import java.util.Map;

/** English word stems, so that "registering" finds "registers". Pure. */
final class Stems {
    /** People, and plans, use the same few thousand words again and again. */
    private static final Recent<String> STEMS = new Recent<>(16_384, Stems::stemmed);

    /** Words that mean other things than those whose stem the stemmer gives them. */
    private static final Map<String, String> APART =
            Map.of(
                    "international", "international",
                    "internationally", "international",
                    "internationals", "international",
                    "intern", "internship",
                    "interns", "internship",
                    "important", "important",
                    "importantly", "important",
                    "importance", "important",
                    "mindfulness", "mindfulness");

    private Stems() {}

    static String of(String word) {
        if (word.length() < 4 || !word.chars().allMatch(letter -> letter >= 'a' && letter <= 'z')) {
            return word;
        }
        return STEMS.of(word);
    }

    private static String stemmed(String word) {
        String apart = APART.get(word);
        if (apart != null) {
            return apart;
        }
        EnglishStemmer stemmer = new EnglishStemmer();
        stemmer.setCurrent(word);
        stemmer.stem();
        return stemmer.getCurrent();
    }
}
