package io.benchmate.ask;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.sample.SamplePlan;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an owner does not own alone, whoever stands beside him. */
class WithOthersTest {
    private final Desk desk = Desk.of(SamplePlan.HARROWMERE);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "which ones does the network share with somebody else",
                "what does HTN share with other teams",
                "anything HTN does jointly with others",
                "which of HTN's are not theirs alone",
                "what is HTN doing together with another team"
            })
    void findsWhatIsSharedWithAnybody(String asked) {
        assertThat(desk.codes(asked)).containsExactly("1.5", "2.2", "2.7", "3.5", "5.5");
    }

    @Test
    void aRoleOfOneGroupIsNoOtherOwner() {
        Desk small =
                Desk.of(
                        Desk.TODAY,
                        SmallPlan.of(
                                "Ref,Action,Owner",
                                "1,A clay forum,TPB Chair",
                                "2,A glass forum,TPB & HR",
                                "3,A print forum,TPB"));

        assertThat(small.codes("which ones does TPB share with somebody else"))
                .containsExactly("2");
    }

    @Test
    void cellsThatDifferByAWordOfGlueAreLookedAtEach() {
        Desk small =
                Desk.of(
                        Desk.TODAY,
                        SmallPlan.of(
                                "Ref,Action,Owner",
                                "1,A clay forum,Head of Estates",
                                "2,A glass forum,\"Head, Estates\"",
                                "3,A print forum,Estates"));

        assertThat(small.codes("which ones does Estates share with somebody else"))
                .containsExactly("2");
    }

    @Test
    void whatIsSharedWithOthersMayBeKit() {
        assertThat(desk.codes("do HTN share equipment with other universities"))
                .doesNotContain("1.5", "2.2");
    }
}
