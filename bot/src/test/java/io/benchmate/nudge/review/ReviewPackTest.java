package io.benchmate.nudge.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.calendar.Meetings;
import io.benchmate.plan.Field;
import io.benchmate.plan.Plan;
import io.benchmate.plan.Source;
import io.benchmate.plan.recording.Entry;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

/** What a pack tells. */
class ReviewPackTest {
    private static final LocalDate DECEMBER = LocalDate.of(2026, 12, 2);
    private static final LocalDate JANUARY = LocalDate.of(2027, 1, 20);
    private static final LocalDate MARCH = LocalDate.of(2027, 3, 3);
    private static final LocalDate JUNE = LocalDate.of(2027, 6, 9);
    private static final String FIRST =
            """
            Ref,Action,By when,Lead,RAG,Evidence
            1.1,Buy goggles,31 January 2027,Stores,A,Ordered
            1.2,Move the kiln,By end of April 2027,Estates,R,
            1.3,Write a policy,March,HR,A,
            1.4,Old matter,31 March 2027,HR,G,
            1.5,Annual lunch,Annually in May,HR,A,
            """;
    private static final String SECOND =
            """
            Ref,Action,By when,Lead,RAG,Evidence
            1.1,Buy goggles,31 January 2027,Stores,A,Ordered in May
            1.2,Move the kiln,By end of April 2027,Estates,R,
            1.3,Write a policy,March,HR,A,
            1.5,Annual lunch,Annually in May,HR,A,
            1.6,New matter,,HR,A,
            """;
    private static final String NOTES = "Green = complete; Amber = in progress; Red = off track";

    private final Kept kept = Kept.of(source(FIRST));

    @Test
    void tellsWhatChangedSinceTheLastMeetingByRecordAndByFile() {
        Plan then = kept.printed();
        kept.record(kept.action("1.5").id(), Entry.status("Red", "old news"));
        kept.clock.passes(Duration.ofDays(10));
        kept.record(kept.action("1.1").id(), Entry.status("Green", ""));
        kept.record(kept.action("1.2").id(), Entry.correction(Field.OWNER, "Works"));
        kept.revise(source(SECOND));

        ReviewPack pack = pack(then, DECEMBER, JANUARY, MARCH);

        assertThat(pack.window().since()).isEqualTo(JANUARY);
        assertThat(pack.changes()).containsExactlyElementsOf(changes());
    }

    private static List<Change> changes() {
        return List.of(
                new Change.Moved(
                        "1.1",
                        "Buy goggles",
                        "Amber: in progress",
                        "Green: complete",
                        "recorded by Priya Nair on 21 January 2027"),
                new Change.Reworded(
                        "1.1",
                        "Buy goggles",
                        "Evidence and comments",
                        "Ordered",
                        "Ordered in May",
                        ""),
                new Change.Reworded(
                        "1.2",
                        "Move the kiln",
                        "Owner",
                        "Estates",
                        "Works",
                        "recorded by Priya Nair on 21 January 2027"),
                new Change.New("1.6", "New matter"),
                new Change.Removed("1.4", "Old matter"));
    }

    @Test
    void countsWhatWasTakenBackAsNoChange() {
        kept.clock.passes(Duration.ofDays(10));
        var done = kept.record(kept.action("1.1").id(), Entry.status("Green", ""));
        if (done instanceof io.benchmate.plan.recording.Outcome.Done made) {
            kept.recorder.takeBack(
                    new io.benchmate.plan.recording.Subject(
                            kept.printed().id(), kept.action("1.1").id()),
                    made.undo(),
                    Kept.PRIYA,
                    io.benchmate.plan.recording.Right.EVERYTHING);
        }

        ReviewPack pack = pack(kept.printed(), JANUARY, MARCH);

        assertThat(pack.changes()).isEmpty();
        assertThat(PackWords.of(pack).getFirst().empty()).startsWith("Nothing changed");
    }

    @Test
    void givesTheReasonOfEachRed() {
        kept.record(kept.action("1.1").id(), Entry.status("Red", "the firm closed"));

        List<Trouble> troubles = pack(kept.printed(), MARCH).troubles();

        assertThat(troubles).extracting(Trouble::code).containsExactly("1.1", "1.2");
        assertThat(troubles.getFirst())
                .extracting(Trouble::status, Trouble::reason, Trouble::by)
                .containsExactly(
                        "Red: off track",
                        "the firm closed",
                        "recorded by Priya Nair on 11 January 2027");
        assertThat(troubles.getLast().reason()).startsWith("No reason is recorded");
    }

    @Test
    void listsEvidenceThatIsNewsWithAuthorAndDate() {
        kept.record(kept.action("1.2").id(), Entry.evidence("before the meeting"));
        kept.clock.passes(Duration.ofDays(9));
        kept.record(kept.action("1.2").id(), Entry.evidence("on its day"));
        kept.clock.passes(Duration.ofDays(1));

        List<Piece> pieces = pack(kept.printed(), JANUARY, MARCH).pieces();

        assertThat(pieces)
                .containsExactly(
                        new Piece("1.2", "Move the kiln", "on its day", "Priya Nair", JANUARY));
    }

    @Test
    void listsWhatIsDueBeforeTheMeetingAfterNextAndNothingOnAGuess() {
        Ahead ahead = pack(kept.printed(), MARCH, JUNE).ahead();

        assertThat(ahead.due())
                .extracting(Ahead.Due::code, Ahead.Due::words, Ahead.Due::reading)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "1.1", "31 January 2027", "on 31 January 2027"),
                        org.assertj.core.groups.Tuple.tuple(
                                "1.2", "By end of April 2027", "by 30 April 2027"),
                        org.assertj.core.groups.Tuple.tuple(
                                "1.5", "Annually in May", "comes round, next from 1 May 2027"));
        assertThat(ahead.waiting()).extracting(Ahead.Waiting::code).containsExactly("1.3");
    }

    @Test
    void listsWhatIsPastItsDayUnlessItIsDone() {
        kept.clock.passes(Duration.ofDays(120));

        Ahead ahead = pack(kept.printed(), JUNE).ahead();

        assertThat(ahead.past())
                .extracting(Ahead.Due::code)
                .containsExactly("1.1", "1.2")
                .doesNotContain("1.4");
    }

    @Test
    void saysSoWhereNoMeetingIsKnown() {
        ReviewPack pack = pack(kept.printed());

        assertThat(pack.window().heading()).isEqualTo("As of 11 January 2027");
        assertThat(pack.window().sinceWords()).contains("no earlier meeting is known");
        assertThat(pack.window().untilWords())
                .isEqualTo("by 11 April 2027, as no later meeting is known");
    }

    private ReviewPack pack(Plan then, LocalDate... meetings) {
        LocalDate today = LocalDate.ofInstant(kept.clock.instant(), Kept.ZONE);
        return kept.material(then).pack(Window.of(today, new Meetings(List.of(meetings))));
    }

    private static Source source(String csv) {
        return new Source("plan.csv", csv.getBytes(StandardCharsets.UTF_8), NOTES, "");
    }
}
