package io.benchmate.teams.turn;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SurrogatesTest {
    @Test
    void replacesHalvesAndKeepsPairs() {
        assertThat(Surrogates.mend("a\ud83e!\udd2a\ud83e\uddea\ud83e"))
                .isEqualTo("a\uFFFD!\uFFFD\ud83e\uddea\uFFFD");
    }

    @Test
    void replacesWhatADatabaseCannotKeep() {
        assertThat(Surrogates.mend("a\u0000b")).isEqualTo("a\uFFFDb");
    }

    @Test
    void keepsWholeTextAsItIs() {
        String text = "plain \ud83e\uddea";

        assertThat(Surrogates.mend(text)).isSameAs(text);
    }
}
