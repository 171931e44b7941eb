package io.benchmate.diary.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.database.Database;
import io.benchmate.database.OnBothDatabases;
import io.benchmate.diary.Award;
import io.benchmate.diary.Category;
import io.benchmate.diary.Entries;
import io.benchmate.diary.Event;
import io.benchmate.diary.Moment;
import io.benchmate.diary.Stage;
import io.benchmate.diary.When;
import io.benchmate.diary.boards.Board.Rhythm;
import io.benchmate.diary.boards.Channels;
import io.benchmate.diary.boards.Channels.Fault;
import io.benchmate.outbox.Parked;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

@OnBothDatabases
class LivingPostsTest {
    private static final String ROOM = "19:one@thread.tacv2";
    private static final Duration STEP = Duration.ofSeconds(2);

    /** A Monday, in a week whose Friday was the 27th of February. */
    private final Noticeboards all;

    LivingPostsTest(Database which) {
        all = new Noticeboards(which.empty(), "2026-03-02T10:00:00Z");
    }

    @Test
    void postsTheWeekOnceAndChangesItInPlace() {
        all.diary.save(Entries.event("1", "Forum", "2026-03-03T14:00"), Entries.KIM);
        all.board(ROOM, Rhythm.WEEKLY);
        all.passes(Duration.ofSeconds(10), STEP);
        assertThat(all.channels.in(ROOM)).hasSize(1);

        all.diary.save(moved("1", "Forum", "2026-03-04T14:00"), Entries.KIM);
        all.passes(Duration.ofSeconds(10), STEP);

        assertThat(all.channels.in(ROOM)).hasSize(1);
        Channels.Shown post = all.channels.in(ROOM).getFirst();
        assertThat(post.text).contains("Wed 4 Mar", "Forum (moved)").doesNotContain("Tue 3 Mar");
        assertThat(post.replies)
                .singleElement()
                .asString()
                .contains("Forum: moved from Tuesday 3 March 2026, 14:00 to 15:00 to Wednesday 4");
    }

    @Test
    void aChangeOfAnotherPartIsShownWithoutAReply() {
        Event event = Entries.event("1", "Forum", "2026-03-03T14:00");
        all.diary.save(event, Entries.KIM);
        all.board(ROOM, Rhythm.MONTHLY);
        all.passes(Duration.ofSeconds(10), STEP);

        all.diary.save(
                Event.of(event.facts(), event.when(), new io.benchmate.diary.Place("Hall", "")),
                Entries.KIM);
        all.passes(Duration.ofSeconds(10), STEP);

        assertThat(all.channels.in(ROOM).getFirst().text).contains("March 2026", "Hall");
        assertThat(all.channels.in(ROOM).getFirst().replies).isEmpty();
    }

    @Test
    void theNextFridayHasAPostOfItsOwnAndTheOldOneRests() {
        all.diary.save(Entries.weekly("1", "Coffee", "2026-03-04T10:30"), Entries.KIM);
        all.board(ROOM, Rhythm.WEEKLY);
        all.passes(Duration.ofSeconds(10), STEP);

        all.passes(Duration.ofDays(7), Duration.ofHours(1));

        assertThat(all.channels.in(ROOM)).hasSize(2);
        assertThat(all.channels.in(ROOM).get(0).text).contains("Wed 4 Mar");
        assertThat(all.channels.in(ROOM).get(1).text).contains("Wed 11 Mar");
    }

    @Test
    void anEmptyWeekIsNotPosted() {
        all.board(ROOM, Rhythm.WEEKLY);

        all.passes(Duration.ofSeconds(10), STEP);

        assertThat(all.channels.in(ROOM)).isEmpty();
    }

    @Test
    void whatTeamsLostIsPostedAgainAndSaysSo() {
        all.diary.save(Entries.event("1", "Forum", "2026-03-03T14:00"), Entries.KIM);
        all.board(ROOM, Rhythm.WEEKLY);
        all.passes(Duration.ofSeconds(10), STEP);
        all.channels.in(ROOM).getFirst().lost = true;

        all.diary.save(moved("1", "Forum", "2026-03-04T14:00"), Entries.KIM);
        all.passes(Duration.ofSeconds(10), STEP);
        all.diary.save(moved("1", "Forum", "2026-03-05T14:00"), Entries.KIM);
        all.passes(Duration.ofSeconds(10), STEP);

        assertThat(all.channels.in(ROOM)).hasSize(2);
        assertThat(all.channels.in(ROOM).getLast().text)
                .contains("Thu 5 Mar", "takes the place of an earlier post");
    }

    @Test
    void aPostThatWasCutOffIsToldAndNeverRepeated() {
        all.diary.save(Entries.event("1", "Forum", "2026-03-03T14:00"), Entries.KIM);
        all.board(ROOM, Rhythm.WEEKLY);
        List<Fault> once = new ArrayList<>(List.of(Fault.KILLED_AFTER));
        all.channels.faults(() -> once.isEmpty() ? Fault.NONE : once.removeFirst());

        all.passes(Duration.ofMinutes(10), Duration.ofSeconds(20));
        all.diary.save(moved("1", "Forum", "2026-03-04T14:00"), Entries.KIM);
        all.passes(Duration.ofMinutes(10), Duration.ofSeconds(20));

        assertThat(all.channels.in(ROOM)).hasSize(1);
        assertThat(all.outbox.parked())
                .singleElement()
                .extracting(Parked::state)
                .isEqualTo(Parked.State.UNKNOWN);
    }

    @Test
    void aRemovedBotStopsTheBoardAndTellsTheAdminsOnce() {
        all.diary.save(Entries.event("1", "Forum", "2026-03-03T14:00"), Entries.KIM);
        all.board(ROOM, Rhythm.WEEKLY);
        all.channels.faults(() -> Fault.REMOVED);

        all.passes(Duration.ofMinutes(3), STEP);

        assertThat(all.told)
                .singleElement()
                .asString()
                .contains(ROOM + ": The bot was removed", "BotNotInConversationRoster");
        assertThat(all.boards.of(ROOM).orElseThrow().problem())
                .isEqualTo("BotNotInConversationRoster");
    }

    @Test
    void newEntriesAreToldAsTheyComeAndOldOnesAreNot() {
        all.diary.save(Entries.event("old", "Old talk", "2026-03-20T14:00"), Entries.KIM);
        all.clock.passes(Duration.ofMinutes(1));
        all.board(ROOM, Rhythm.AS_IT_HAPPENS, Category.AWARDS, Category.OTHER);
        all.clock.passes(Duration.ofMinutes(1));
        all.diary.save(Entries.event("new", "New talk", "2026-03-21T14:00"), Entries.KIM);
        all.diary.save(Entries.event("f", "Forum", "2026-03-21T14:00"), Entries.KIM);

        all.passes(Duration.ofSeconds(10), STEP);

        assertThat(all.channels.in(ROOM)).hasSize(1);
        assertThat(all.channels.in(ROOM).getFirst().text).contains("New talk");
    }

    @Test
    void anAwardIsCountedDownInOnePostAndAnExtensionIsTold() {
        Award award = Entries.award("a", "Papin Prize", "2026-02-01", "2026-03-20");
        all.diary.save(award, Entries.KIM);
        all.board(ROOM, Rhythm.COUNTDOWN);
        all.passes(Duration.ofSeconds(10), STEP);
        assertThat(all.channels.in(ROOM).getFirst().text).contains("in 18 days");

        all.passes(Duration.ofDays(1), Duration.ofHours(1));
        assertThat(all.channels.in(ROOM).getFirst().text).contains("in 17 days");
        all.diary.save(
                award.at(Stage.CLOSES, Moment.on(LocalDate.of(2026, 4, 30), Entries.LONDON)),
                Entries.KIM);
        all.passes(Duration.ofSeconds(10), STEP);

        assertThat(all.channels.in(ROOM)).hasSize(1);
        assertThat(all.channels.in(ROOM).getFirst().text)
                .contains("Thursday 30 April 2026", "Extended; it was to close Friday 20 March");
        assertThat(all.channels.in(ROOM).getFirst().replies)
                .singleElement()
                .asString()
                .contains("extended: closes Thursday 30 April 2026");
    }

    private static Event moved(String id, String title, String start) {
        return moved(Entries.event(id, title, "2026-03-03T14:00"), start);
    }

    private static Event moved(Event event, String start) {
        LocalDateTime from = LocalDateTime.parse(start);
        return event.moved(new When.Timed(from, from.plusHours(1), Entries.LONDON));
    }
}
