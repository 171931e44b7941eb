package io.benchmate.ask;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is asked about a thing that a plan merely mentions: its room, its prize, who may come. One
 * row mentions a showcase, the other tells all of that.
 */
class DetailsTest {
    private final Desk desk =
            Desk.of(
                    Desk.TODAY,
                    SmallPlan.of(
                            "Ref,Action,Owner,Timescale,Measure,Evidence",
                            "1,Hold a basket showcase,Comms,June 2027,A stall each,Not begun",
                            "2,Hold a lace showcase,Comms,June 2027,A bronze award for"
                                    + " it,\"Held online and in Weaver Hall in the evening. A coach"
                                    + " took 30 staff and their children. The judges gave a voucher"
                                    + " and a medal. It covered the bobbins. Two were turned down."
                                    + " It is accessible. The average age was 40\"",
                            "3,Branded aprons,Estates,Done,One each,Not begun",
                            "4,Pattern club,Comms,June 2027,A club,People wanted to meet",
                            "5,Stall at the dye fair,Comms,June 2027,A stall,Not begun"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "what room is the basket showcase in",
                "is there a minibus to the basket showcase",
                "how do we get to the basket showcase",
                "what is the prize at the basket showcase",
                "is the basket showcase in the evening",
                "can children come to the basket showcase",
                "is the basket showcase accessible",
                "is the basket showcase online",
                "who judges the basket showcase",
                "what does the basket showcase cover",
                "did anyone get turned down for the basket showcase",
                "did anyone get picked for the basket showcase",
                "did the basket showcase get silver",
                "what is the average age at the basket showcase",
                "do technicians get paid for working at the basket showcase",
                "is there a braille version of the basket showcase",
                "which faculty has the most baskets",
                "can I pull out of the basket showcase",
                "what happens if I miss the basket showcase",
                "what is the basket showcase worth",
                "what colour are the aprons",
                "do the aprons come in large",
                "how many technicians work here",
                "when does the pattern club next meet",
                "what is the date of the next dye fair"
            })
    void areNotToldByARowThatOnlyMentionsIt(String question) {
        assertThat(desk.ask(question)).isInstanceOf(Answer.NotSaid.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "what room is the lace showcase in",
                "is there a minibus to the lace showcase",
                "what is the prize at the lace showcase",
                "is the lace showcase in the evening",
                "can children come to the lace showcase",
                "is the lace showcase accessible",
                "is the lace showcase online",
                "who judges the lace showcase",
                "what does the lace showcase cover",
                "did anyone get turned down for the lace showcase",
                "did the lace showcase get bronze",
                "what was the average age at the lace showcase"
            })
    void areToldByOneThatSaysIt(String question) {
        assertThat(desk.codes(question)).containsExactly("2");
    }
}
