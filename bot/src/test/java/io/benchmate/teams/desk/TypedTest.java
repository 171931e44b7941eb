package io.benchmate.teams.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TypedTest {

    @Test
    void everyKindOfWhiteSpaceCountsAsOneSpace() {
        assertThat(Typed.line("  My \t diary\r\n every   week ")).isEqualTo("My diary every week");
        assertThat(Typed.line("\u00a0plans\u3000")).isEqualTo("\u00a0plans");
        assertThat(Typed.line(" \n ")).isEmpty();
    }

    @Test
    void aCommandIsTheSameInCapitalsAndWithMarksAtItsEnd() {
        assertThat(Typed.command(" Open  Questions?! ")).isEqualTo("open questions");
        assertThat(Typed.command("what is 2.4")).isEqualTo("what is 2.4");
        assertThat(Typed.command("...")).isEmpty();
    }

    @Test
    void onlyTheMarksThatAreNamedAreLeftOut() {
        assertThat(Typed.without(".!", "snooze it?")).isEqualTo("snooze it?");
        assertThat(Typed.without(" .?!", "the list ? ")).isEqualTo("the list");
    }
}
