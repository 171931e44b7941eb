package io.benchmate.ask;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

/** Whoever adds a wording must find the one place where its concept's wordings stand. */
class EverydayFileTest {
    private final List<ConceptLines> entries = ConceptLines.in(WordFile.lines("everyday.txt"));

    @Test
    void givesEachConceptOnePlace() {
        assertThat(entries).extracting(ConceptLines::names).doesNotHaveDuplicates();
    }

    @Test
    void saysNoWordingOfAConceptTwice() {
        assertThat(entries)
                .allSatisfy(
                        entry -> {
                            assertThat(entry.says()).doesNotHaveDuplicates();
                            assertThat(entry.hints()).doesNotHaveDuplicates();
                        });
    }
}
