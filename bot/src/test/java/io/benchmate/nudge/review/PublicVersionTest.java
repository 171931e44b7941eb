package io.benchmate.nudge.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.benchmate.calendar.Meetings;
import io.benchmate.people.Assignee;
import io.benchmate.people.Owners;
import io.benchmate.plan.Action;
import io.benchmate.plan.Source;
import io.benchmate.plan.recording.Entry;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** A version without names has none that can be known, and keeps roles. */
class PublicVersionTest {
    private static final String PLAN =
            """
            Ref,Action,By when,Lead,RAG,Evidence
            1.1,Buy goggles,31 January 2027,"Steve Ashdown, HR",A,Ordered by Steve Ashdown
            1.2,Move the kiln,April 2027,Head of Estates / DTS,R,See jo.bloggs@midshire.ac.uk
            1.3,Write a policy,May 2027,Dr J. Okonkwo,A,Prof. Tamsin Blythe agreed
            1.4,Hold a lunch,June 2027,Mark Hill; Technical Services Team,A,\
            https://midshire-my.sharepoint.com/personal/jo_bloggs/x.pdf
            1.5,Train people,July 2027,Estates Operations,A,Mark the calendar; Nair curry served
            """;
    private static final Owners OWNERS =
            new Owners(Map.of("DTS", List.of(new Assignee.Person("a", "Oluwaseun Adeyemi"))));

    private final Kept kept =
            Kept.of(
                    new Source(
                            "plan.csv",
                            PLAN.getBytes(StandardCharsets.UTF_8),
                            "DTS = Director of Technical Services",
                            ""));

    @Test
    void keepsRolesAndNamesNobody() {
        kept.record(kept.action("1.2").id(), Entry.evidence("Oluwaseun Adeyemi asked; Priya too"));

        ReviewPack pack = without();

        String csv = new String(PackCsv.of(pack.table()), StandardCharsets.UTF_8);
        for (String text : List.of(csv, words(pack))) {
            assertThat(text)
                    .doesNotContain("Ashdown", "Okonkwo", "Blythe", "Adeyemi", "Oluwaseun")
                    .doesNotContain("Mark Hill", "jo.bloggs", "jo_bloggs", "Priya", "Nair");
        }
        assertThat(csv)
                .contains("\"[a person], HR\"", "Head of Estates / DTS")
                .contains("[a person]; Technical Services Team", "Estates Operations")
                .contains("Mark the calendar", "[name left out] agreed");
    }

    @Test
    void saysWhatItLeavesOut() {
        ReviewPack pack = without();

        assertThat(pack.isPublic()).isTrue();
        assertThat(pack.leftOut())
                .anyMatch(line -> line.contains("who recorded"))
                .anyMatch(line -> line.contains("owners, in 3 places"))
                .anyMatch(line -> line.contains("read it once"));
        assertThat(words(pack)).contains("What this version leaves out");
    }

    @Test
    void isReadAsAPlanAgain() {
        Source csv = new Source("public.csv", PackCsv.of(without().table()), "", "");

        List<Action> fresh = Kept.of(csv).printed().actions();
        assertThat(fresh).hasSize(5);
        assertThat(fresh)
                .extracting(Action::code, Action::status)
                .containsExactlyElementsOf(
                        kept.laid().actions().stream()
                                .map(each -> tuple(each.code(), each.status()))
                                .toList());
    }

    private ReviewPack without() {
        Material material = kept.material(kept.printed());
        Snapshot now = Snapshot.at(kept.printed(), material.histories(), Instant.MAX, Kept.ZONE);
        return PublicVersion.of(
                kept.pack(Meetings.NONE),
                Names.of(now.laid(), material.histories().values(), OWNERS, Words.ENGLISH));
    }

    private static String words(ReviewPack pack) {
        return PackWords.lead(pack) + PackWords.of(pack);
    }
}
