package io.benchmate.ask;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrontedTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "in October, what is due? | what is due in October",
                "Last year, who won the technical awards? | who won the technical awards Last year",
                "before the website - does the form come? | does the form come before the website",
                "in march who won the long service award | who won the long service award in march",
                "each year how many grants did we promise | how many grants did we promise each"
                        + " year",
                "of the names on the list how many had gone | how many had gone of the names on the"
                        + " list",
                "from here there's nowhere to go | there's nowhere to go from here"
            })
    void putsBehindWhatStandsBeforeAQuestion(String typed, String read) {
        assertThat(Fronted.behind(typed)).isEqualTo(read);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "what is due in October, and who owns it?",
                "in October",
                "steering group tomorrow, which are green?",
                "on holiday next week. which are red, and why?",
                "for people who won an award is there a lunch",
                "in terms of what is due I am lost",
                "by what date are the pages due"
            })
    void leavesAllElse(String typed) {
        assertThat(Fronted.behind(typed)).isEqualTo(typed);
    }
}
