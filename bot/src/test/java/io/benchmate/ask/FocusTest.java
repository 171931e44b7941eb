package io.benchmate.ask;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

/** The grammar of a question tells what it asks for, whatever its nouns and verbs are. */
class FocusTest {

    @ParameterizedTest
    @CsvSource({
        "which software will the list run on,WHICH,software",
        "which firm makes the lanyards,WHICH,firm",
        "what sort of cake do we get,WHICH,cake",
        "what is the joining fee for fellows,WHAT_IS,fee",
        "how many stalls does the fair have,HOW_MANY,stalls",
        "how many people came,HOW_MANY,people",
        "is there a meal at the end,IS_THERE,meal",
        "do i need a gown for graduation,NEEDED,gown",
        "can you send me the link to the site,GIVE,link",
        "link to the site,ALONE,link",
        "what is the technicians hashtag,WHAT_IS,hashtag",
        "send me the staff handbook,GIVE,handbook",
        "what does the policy say about papers,CONTENT,policy"
    })
    void aNounIsAskedFor(String question, Focus.Word word, String noun) {
        List<Focus> focuses = Focus.in(List.of(question.split(" ")));

        assertThat(focuses)
                .anySatisfy(
                        focus -> {
                            assertThat(focus.word()).isEqualTo(word);
                            assertThat(focus.head()).isEqualTo(noun);
                        });
    }

    @ParameterizedTest
    @CsvSource({
        "who designed the logo,designed,true",
        "who bakes the cake,bakes,false",
        "who was meant to write it,write,false",
        "who did they pick,pick,true",
        "moved to weaving who is the rep,,false"
    })
    void whoAsksAfterADeed(String question, @Nullable String verb, boolean past) {
        Focus focus =
                Focus.in(List.of(question.split(" "))).stream()
                        .filter(one -> one.word() == Focus.Word.WHO)
                        .findFirst()
                        .orElseThrow();

        assertThat(focus.verb()).isEqualTo(verb == null ? "" : verb);
        assertThat(focus.past()).isEqualTo(past);
    }

    @Test
    void whoMayAlsoOnlyDescribe() {
        List<Focus> focuses = Focus.in(List.of("people who retire soon".split(" ")));

        assertThat(focuses).noneMatch(focus -> focus.word() == Focus.Word.WHO);
    }

    @ParameterizedTest
    @CsvSource({
        "when was the site switched off,true",
        "when was the site supposed to be ready,false",
        "when is the site due,false"
    })
    void whenLooksBackOrAhead(String question, boolean past) {
        Focus focus = Focus.in(List.of(question.split(" "))).getFirst();

        assertThat(focus.past()).isEqualTo(past);
    }
}
