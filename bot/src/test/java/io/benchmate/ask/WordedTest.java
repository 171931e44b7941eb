package io.benchmate.ask;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.regex.Pattern;

class WordedTest {
    @Test
    void findsAWordingWhereverItStands() {
        Pattern wording = Pattern.compile("\\bwho (?:owns|leads)\\b");

        assertThat(Worded.has("so who leads 2.4?", wording)).isTrue();
        assertThat(Worded.is("so who leads 2.4?", wording)).isFalse();
        assertThat(Worded.whole("who owns", wording)).isPresent();
        assertThat(Worded.first("and who owns it", wording).orElseThrow().start()).isEqualTo(4);
    }

    @Test
    void tellsEachOfVeryManyPatternsFromTheOthers() {
        for (int i = 0; i < 5_000; i++) {
            Pattern own = Pattern.compile("wording " + i);

            assertThat(Worded.has("this is wording " + i, own)).isTrue();
            assertThat(Worded.has("this is none of them", own)).isFalse();
        }
    }
}
