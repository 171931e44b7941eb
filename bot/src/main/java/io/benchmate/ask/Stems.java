package io.benchmate.ask;

import org.tartarus.snowball.ext.EnglishStemmer;

/** English word stems, so that "registering" finds "registers". Pure. */
final class Stems {
    private Stems() {}

    static String of(String word) {
        if (word.length() < 4 || !word.chars().allMatch(letter -> letter >= 'a' && letter <= 'z')) {
            return word;
        }
        EnglishStemmer stemmer = new EnglishStemmer();
        stemmer.setCurrent(word);
        stemmer.stem();
        return stemmer.getCurrent();
    }
}
