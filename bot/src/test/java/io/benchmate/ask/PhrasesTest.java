package io.benchmate.ask;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Set;

class PhrasesTest {
    private final Vocabulary vocabulary =
            new Vocabulary(
                    List.of(
                            "little a the my",
                            "alike buy buying bought",
                            "alike i we you",
                            "concept committee",
                            "says a say",
                            "concept consult",
                            "says buy/order kit ... without asking/telling | on grants | what we"
                                    + " make"));

    @Test
    void findsVerbsInAnyFormAndLittleWordsBetween() {
        assertThat(found("they bought the kit without asking")).containsExactly("consult");
        assertThat(found("we order kit without telling")).containsExactly("consult");
    }

    @Test
    void findsAPhraseWithAFewWordsInItsGapButNotWithMany() {
        assertThat(found("buying kit for the new lab without asking")).containsExactly("consult");

        assertThat(found("buying kit one two three four five six seven eight without asking"))
                .isEmpty();
    }

    @Test
    void leavesTheWordsOfAGapToOtherTopics() {
        Topic topic = topic("they bought kit for the committee without asking");

        assertThat(topic.concepts().stream().map(Concept::words))
                .contains("bought kit without asking", "committee");
    }

    @Test
    void findsAPhraseOfOneTellingWordOnlyAsItStands() {
        assertThat(found("who is on grants")).containsExactly("consult");
        assertThat(found("who is on my grants")).isEmpty();
    }

    @Test
    void takesWordsOfTalkAloneOnlyAsTheyAreWritten() {
        assertThat(found("do we get a say")).containsExactly("committe");
        assertThat(found("the plan that says so")).isEmpty();
    }

    @Test
    void readsEveryLineOfAConcept() {
        List<String> lines =
                List.of(
                        "concept consult",
                        "says asked first",
                        "says run past us",
                        "near committee");

        Vocabulary several = new Vocabulary(lines);

        assertThat(names(several, "ask first")).contains("consult");
        assertThat(names(several, several.stem("run") + " past us")).contains("consult");
        assertThat(names(several, "consult")).contains("committe");
    }

    private static Set<String> names(Vocabulary vocabulary, String stems) {
        Set<String> names = new java.util.TreeSet<>();
        vocabulary.others(stems).each((name, _) -> names.add(name));
        return names;
    }

    private Set<String> found(String question) {
        Set<String> names = new java.util.TreeSet<>();
        for (Concept concept : topic(question).concepts()) {
            concept.forms().stream()
                    .map(Concept.Form::stems)
                    .filter(Set.of("consult", "committe")::contains)
                    .forEach(names::add);
        }
        return names;
    }

    private Topic topic(String question) {
        Utterance said = new Utterance(Wording.words(question));
        return new Topics(vocabulary, Set.of("consult", "committe")::contains, Set.of()).of(said);
    }
}
