package io.benchmate.ask;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

class EnglishTest {
    private static final List<String> FILE = WordFile.lines("/third-party/scowl/english-words.txt");

    @Test
    void holdsEveryWordOfTheFile() {
        assertThat(FILE).hasSizeGreaterThan(30_000).allMatch(English::holds);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "tecnician", "aaaaa", "zzzzzzz", "Award", "naïve", "a b", "ſ", "awardé"})
    void holdsNothingElse(String other) {
        assertThat(English.holds(other)).isFalse();
    }

    @Test
    void aWordLongerThanAllIsNone() {
        assertThat(English.holds("a".repeat(10_000))).isFalse();
    }

    @Test
    void findsThoseThatBeginWithALetterAndHaveALength() {
        for (char letter = 'a'; letter <= 'z'; letter++) {
            String first = String.valueOf(letter);
            for (int length = 0; length < 40; length++) {
                int wanted = length;
                assertThat(English.beginning(letter, length))
                        .isEqualTo(
                                FILE.stream()
                                        .filter(word -> word.length() == wanted)
                                        .filter(word -> word.startsWith(first))
                                        .toList());
            }
        }
    }

    @Test
    void nothingBeginsWithALetterThatNoWordHas() {
        assertThat(English.beginning('é', 5)).isEmpty();
        assertThat(English.beginning('1', 5)).isEmpty();
    }
}
