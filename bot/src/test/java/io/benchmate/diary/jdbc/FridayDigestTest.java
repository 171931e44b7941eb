package io.benchmate.diary.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import static java.time.ZoneOffset.UTC;

import io.benchmate.database.Database;
import io.benchmate.database.OnBothDatabases;
import io.benchmate.diary.Category;
import io.benchmate.diary.Entries;
import io.benchmate.diary.boards.Board.Rhythm;
import io.benchmate.diary.boards.Channels;
import io.benchmate.diary.boards.Draft;
import io.benchmate.diary.boards.Drafting;
import io.benchmate.outbox.Moments;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** From Thursday's draft to Friday's post. */
@OnBothDatabases
class FridayDigestTest {
    private static final String ROOM = "19:one@thread.tacv2";
    private static final String AWARDS = "19:two@thread.tacv2";
    private static final LocalDate FRIDAY = LocalDate.of(2026, 3, 6);
    private static final Duration HOUR = Duration.ofHours(1);

    private final Database which;
    private Noticeboards all;

    FridayDigestTest(Database which) {
        this.which = which;
        open(false);
    }

    /** On Wednesday at noon, with something in the week from Friday on. */
    private void open(boolean waits) {
        all = new Noticeboards(which.empty(), "2026-03-04T12:00:00Z", waits);
        all.diary.save(Entries.event("f", "Forum", "2026-03-10T14:00"), Entries.KIM);
        all.diary.save(Entries.event("t", "Talk", "2026-03-11T14:00"), Entries.KIM);
        all.board(ROOM, Rhythm.WEEKLY);
    }

    @Test
    void theEditorSeesTheDraftOnThursdayOnceAndHisWordsGoOutOnFriday() {
        all.news =
                new Draft.News(
                        List.of(new Draft.Done("Plan", "2.4", "Job families")), 3, List.of());
        all.board(AWARDS, Rhythm.WEEKLY, Category.NETWORK);
        all.passes(Duration.ofHours(20), HOUR);
        assertThat(drafts()).isEmpty();

        all.passes(Duration.ofHours(8), HOUR);
        assertThat(drafts()).hasSize(1);
        assertThat(drafts().getFirst().text)
                .contains("It goes to 2 channels on Friday 6 March 2026 at 09:00")
                .contains("Forum", "2.4 Job families", "3 people are new on the list");
        editorSays(Draft.State.APPROVED, "Cake this time", Set.of("t"));
        all.passes(Duration.ofDays(1), HOUR);

        assertThat(post(ROOM).text)
                .contains("From the editor", "Cake this time", "Forum", "Job families")
                .doesNotContain("Talk");
        assertThat(post(AWARDS).text).contains("Cake this time").doesNotContain("Job families");
        assertThat(drafts()).hasSize(1);
    }

    @Test
    void withoutAWordItIsPostedAsDraftedAndALaterWordChangesThePostInPlace() {
        all.passes(Duration.ofHours(45), HOUR);
        assertThat(post(ROOM).text).contains("Forum", "Talk");

        editorSays(Draft.State.APPROVED, "Late line", Set.of());
        all.passes(Duration.ofMinutes(1), Duration.ofSeconds(20));

        assertThat(all.channels.in(ROOM)).hasSize(1);
        assertThat(post(ROOM).text).contains("Late line");
    }

    @Test
    void itIsPostedAtTheSameHourInTheWeekInWhichTheClocksChange() {
        all = new Noticeboards(which.empty(), "2026-10-24T12:00:00Z", false);
        all.diary.save(Entries.event("f", "Forum", "2026-11-03T14:00"), Entries.KIM);
        all.board(ROOM, Rhythm.WEEKLY);

        all.passes(Duration.ofHours(140), HOUR);
        assertThat(all.clock.instant()).isEqualTo("2026-10-30T08:00:00Z");
        assertThat(all.channels.in(ROOM)).isEmpty();
        assertThat(drafts()).hasSize(1);
        all.passes(HOUR, HOUR);

        assertThat(post(ROOM).text).contains("Forum", "14:00 to 15:00");
        assertThat(all.channels.in(ROOM)).hasSize(1);
    }

    @Test
    void whereItWaitsTheEditorIsRemindedOnceAndItGoesOutWithHisWord() {
        open(true);
        all.passes(Duration.ofHours(70), HOUR);
        assertThat(all.channels.in(ROOM)).isEmpty();
        assertThat(drafts()).hasSize(2);
        assertThat(drafts().getLast().text).contains("The Friday digest waits for you");

        editorSays(Draft.State.APPROVED, "", Set.of());
        all.passes(Duration.ofMinutes(1), Duration.ofSeconds(20));

        assertThat(post(ROOM).text).contains("Forum");
    }

    @Test
    void aSkippedWeekIsNotPostedAndTheNextOneIs() {
        all.diary.save(Entries.event("n", "Next", "2026-03-17T14:00"), Entries.KIM);
        all.passes(Duration.ofHours(24), HOUR);
        editorSays(Draft.State.SKIPPED, "", Set.of());
        all.passes(Duration.ofDays(5), HOUR);
        assertThat(all.channels.in(ROOM)).isEmpty();

        all.passes(Duration.ofDays(4), HOUR);

        assertThat(post(ROOM).text).contains("Next");
    }

    @Test
    void anEmptyWeekHasNoDraftAndWhatWasToldIsNotToldAgain() {
        all.news =
                new Draft.News(
                        List.of(new Draft.Done("Plan", "2.4", "Job families")), 0, List.of());
        all.passes(Duration.ofDays(3), HOUR);
        assertThat(post(ROOM).text).contains("Job families");

        all.passes(Duration.ofDays(7), HOUR);

        assertThat(drafts()).hasSize(1);
        assertThat(all.channels.in(ROOM)).hasSize(1);
    }

    @Test
    void whoseBudgetIsUsedUpIsShownTheDraftAllTheSameAsItComesTooLateOtherwise() {
        open(true);
        takeBudget(FRIDAY.minusDays(2));
        takeBudget(FRIDAY.minusDays(3));
        all.passes(Duration.ofHours(44), HOUR);

        assertThat(all.drafts.of(FRIDAY)).isPresent();
        assertThat(drafts()).hasSize(1);

        all.passes(Duration.ofHours(24), HOUR);
        assertThat(drafts()).hasSize(2);
        assertThat(drafts().getLast().text).contains("The Friday digest waits for you");
    }

    @Test
    void whoIsBackAfterItWasPostedIsNotToldOfTheDraftAndOthersAre() {
        all.editors = Set.of(Noticeboards.EDITOR, "early");
        all.moments = new Back("early", Instant.parse("2026-03-09T09:00:00Z"));

        all.passes(Duration.ofDays(6), HOUR);

        assertThat(drafts()).hasSize(1);
        assertThat(all.channels.in("early")).isEmpty();
        assertThat(all.unasked.days("early"))
                .as("no day is kept for it")
                .doesNotContain(FRIDAY.minusDays(1), FRIDAY.plusDays(3));
        assertThat(post(ROOM).text).contains("Forum");
    }

    @Test
    void whereNobodyCanBeToldInTimeItIsPostedAsDrafted() {
        all.moments = new Until(Instant.parse("2026-03-09T09:00:00Z"));

        all.passes(Duration.ofDays(4), HOUR);
        assertThat(all.drafts.of(FRIDAY).orElseThrow().state()).isEqualTo(Draft.State.WAITING);
        assertThat(post(ROOM).text).contains("Forum", "Talk");
        all.passes(Duration.ofDays(2), HOUR);

        assertThat(drafts()).isEmpty();
    }

    @Test
    void whereItWaitsWhoIsBackOnMondayIsToldThatItDoesUnlessItIsSettled() {
        open(true);
        all.editors = Set.of(Noticeboards.EDITOR, "early");
        all.moments = new Back("early", Instant.parse("2026-03-09T09:00:00Z"));
        all.passes(Duration.ofDays(4), HOUR);
        assertThat(all.channels.in("early")).isEmpty();

        all.passes(Duration.ofDays(3), HOUR);
        assertThat(all.channels.in("early"))
                .singleElement()
                .satisfies(it -> assertThat(it.text).contains("waits for you", "Friday 6 March"));
        assertThat(drafts()).hasSize(2);

        open(true);
        all.editors = Set.of(Noticeboards.EDITOR, "early");
        all.moments = new Back("early", Instant.parse("2026-03-09T09:00:00Z"));
        all.passes(Duration.ofDays(3), HOUR);
        editorSays(Draft.State.APPROVED, "", Set.of());
        all.passes(Duration.ofDays(4), HOUR);
        assertThat(all.channels.in("early")).isEmpty();
    }

    /** One person is back later than the others. */
    private record Back(String who, Instant from) implements Moments {
        @Override
        public Instant next(String person, Instant now) {
            return person.equals(who) && from.isAfter(now) ? from : now;
        }

        @Override
        public boolean suit(String person, Instant now) {
            return next(person, now).equals(now);
        }
    }

    @Test
    void twoInstancesDraftItOnceAndNeitherFails() throws Exception {
        List<Drafting> both = List.of(all.another(), all.another());
        for (int week = 0; week < 6; week++) {
            all.diary.save(
                    Entries.event("w" + week, "Talk", FRIDAY.plusWeeks(week) + "T14:00"),
                    Entries.KIM);
            Instant nine = FRIDAY.plusWeeks(week).minusDays(1).atTime(9, 0).toInstant(UTC);
            all.clock.passes(Duration.between(all.clock.instant(), nine));
            CyclicBarrier start = new CyclicBarrier(2);
            try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
                List<Future<?>> runs = new ArrayList<>();
                for (Drafting each : both) {
                    runs.add(
                            threads.submit(
                                    () -> {
                                        start.await();
                                        each.run(nine);
                                        return null;
                                    }));
                }
                for (Future<?> run : runs) {
                    run.get();
                }
            }
            all.deliver();
            assertThat(drafts()).hasSize(week + 1);
        }
    }

    private void takeBudget(LocalDate day) {
        assertThat(all.unasked.take(Noticeboards.EDITOR, day, "nudge")).isTrue();
    }

    private void editorSays(Draft.State state, String note, Set<String> without) {
        Draft draft = all.drafts.of(FRIDAY).orElseThrow();
        all.drafts.save(draft.as(state, note, without), Entries.KIM);
    }

    private List<Channels.Shown> drafts() {
        return all.channels.in(Noticeboards.EDITOR);
    }

    private Channels.Shown post(String room) {
        return all.channels.in(room).getLast();
    }
}
