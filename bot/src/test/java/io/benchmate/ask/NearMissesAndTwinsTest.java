package io.benchmate.ask;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * For each kind of value a question that the row on the topic does not answer, and its twin that it
 * does: a name, a day, a number of people, an agreement.
 */
class NearMissesAndTwinsTest {
    private final Desk desk =
            Desk.of(
                    Desk.TODAY,
                    SmallPlan.of(
                            "Ref,Action,Owner,Timescale,Measure,Evidence",
                            "1,Add a craft prize to the Guild Medals,HR,June 2027,Two entries a"
                                    + " year,Categories are being looked at",
                            "2,Help at the Makers Summit,HR,By March 2027,A stall each"
                                    + " year,Stall is booked with the organisers",
                            "3,Hold a Loom Fair,HR,9 May 2027,A fair in each town,Not begun",
                            "4,Kiln safety licences,DFO and TSM,June 2027,At least twelve licence"
                                    + " holders by 2028,Refresher session was led by the ceramics"
                                    + " team",
                            "5,Peer coaching,HR,June 2027,Two-way trust,In 2026 the fund paid for"
                                    + " 30 books and 12 lamps. A list of every workshop was printed"
                                    + " and sent out to all of the outposts before coaching began",
                            "6,Glaze sharing code,Steering group,June 2027,A code,Draft is with the"
                                    + " Dyers Board",
                            "7,Colour matching code,Steering group,June 2027,A code,Signed off by"
                                    + " the Dyers Board in May 2026",
                            "8,Basket league,HR,June 2027,A league,Tess Arkwold won the cup in"
                                    + " 2026. A crew of 14 weavers joined in July",
                            "9,Archive open day,HR,June 2027,A day,19 technicians came",
                            "10,Clay news,Comms,June 2027,Currently 40 readers,It has a corner"
                                    + " called 'Slip and Score'",
                            "11,Tool clinics,HR,June 2027,Six clinics,They were paid for by the"
                                + " guild. So far 21 blades and 4 clinics have been recorded in the"
                                + " book",
                            "12,Weaver support,HR,June 2027,Support,Paid for 4 clinics",
                            "13,Visits to potteries,HR,June 2027,Three visits,Not begun"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "which technician won the guild medal",
                "which of our people got the guild medal",
                "what date is the makers summit",
                "when is the makers summit",
                "how many of us are doing peer coaching altogether",
                "how many have signed up for peer coaching",
                "how many technicians have joined the peer coaching",
                "which dfo is leading on the kiln licences",
                "has the dyers board approved the glaze sharing code",
                "did they sign off the glaze sharing code",
                "what was said about the glaze sharing code",
                "what did they talk about at the loom fair",
                "when was the loom fair last held",
                "who nominated us for the craft prize",
                "who was at the archive open day",
                "who are the judges for the guild medals",
                "where are we going on the pottery visits",
                "how many pottery visits have there been",
                "how many women weavers do we have"
            })
    void refusesWhatStandsBesideNoneOfItsWords(String question) {
        assertThat(desk.ask(question)).isInstanceOf(Answer.NotSaid.class);
    }

    /** What is to be counted stands beside its number, the rest of what is asked in its cell. */
    @Test
    void showsEachRowThatCountsIt() {
        assertThat(desk.codes("how many clinics have been paid for so far"))
                .containsExactlyInAnyOrder("11", "12");
    }

    @ParameterizedTest
    @CsvSource({
        "which technician won the basket league,8",
        "what date is the loom fair,3",
        "when is the loom fair,3",
        "how many people joined the basket league,8",
        "how many people came to the archive open day,9",
        "how many technicians are we hoping to get licensed for kiln safety,4",
        "how many licence holders are we aiming to have got by 2028,4",
        "who led the kiln safety refresher session,4",
        "who ran the kiln safety refresher session,4",
        "what is the corner in the clay news called,10",
        "how many readers has the clay news got now,10",
        "how many weavers joined the basket league,8",
        "has the colour matching code been signed off,7",
        "did the glaze sharing code get approved or is it still open,6"
    })
    void answersItsTwin(String question, String code) {
        assertThat(desk.codes(question)).containsExactly(code);
        assertThat(desk.ask(question)).isNotInstanceOf(Answer.NotSaid.class);
    }
}
