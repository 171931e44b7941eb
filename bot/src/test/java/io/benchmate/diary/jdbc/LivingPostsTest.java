package io.benchmate.diary.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.database.Database;
import io.benchmate.database.OnBothDatabases;
import io.benchmate.diary.Award;
import io.benchmate.diary.Category;
import io.benchmate.diary.Entries;
import io.benchmate.diary.Entry;
import io.benchmate.diary.Event;
import io.benchmate.diary.Kept;
import io.benchmate.diary.Moment;
import io.benchmate.diary.Stage;
import io.benchmate.diary.Status;
import io.benchmate.diary.When;
import io.benchmate.diary.boards.Board.Rhythm;
import io.benchmate.diary.boards.Channels;
import io.benchmate.diary.boards.Channels.Fault;
import io.benchmate.diary.boards.Post;
import io.benchmate.outbox.Parked;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

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

        all.passes(Duration.ofMinutes(1), STEP);

        assertThat(all.told).containsExactly(ROOM + ": BotNotInConversationRoster");
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

    /** 200 random edits, moves and cancellations on 30 channels, with faults all the time. */
    @Test
    void everyPostIsRightWithinAMinuteWhateverHappens() {
        Random random = new Random(4711);
        all.drawNoCards();
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            entries.add(Entries.event("e" + i, title(random, i), day(random)));
        }
        all.diary.saveAll(entries, Entries.KIM);
        List<String> rooms = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            String room = "19:room%d@thread.tacv2".formatted(i);
            rooms.add(room);
            all.board(room, Rhythm.values()[i % 2], category(random));
        }
        all.channels.faults(() -> fault(random, true));
        all.passes(Duration.ofMinutes(12), Duration.ofSeconds(30));
        for (int i = 0; i < 200; i++) {
            all.channels.faults(() -> fault(random, false));
            all.diary.save(changed(random, entries), Entries.KIM);
            all.passes(Duration.ofSeconds(40), Duration.ofSeconds(10));
            all.channels.faults(() -> Fault.NONE);
            all.passes(Duration.ofSeconds(20), Duration.ofSeconds(10));
            if (i % 10 == 0) {
                assertAllRight(rooms);
            }
        }
        all.passes(Duration.ofMinutes(6), Duration.ofSeconds(20));

        assertAllRight(rooms);
        assertNothingTwice(rooms);
    }

    private void assertAllRight(List<String> rooms) {
        for (String room : rooms) {
            for (Post post : open(room)) {
                if (post.state() == Post.State.LIVE) {
                    assertThat(text(room, post)).contains(all.wanted(post).orElseThrow());
                }
            }
        }
    }

    private List<Post> open(String room) {
        return all.posts.open().stream().filter(post -> post.channelId().equals(room)).toList();
    }

    private String text(String room, Post post) {
        return all.channels.in(room).stream()
                .filter(shown -> shown.thread.equals(post.conversationId()))
                .findFirst()
                .orElseThrow()
                .text;
    }

    /**
     * For each period one post that lives; others only where Teams lost one, which it then says.
     */
    private void assertNothingTwice(List<String> rooms) {
        Set<String> unknown =
                all.outbox.parked().stream()
                        .filter(parked -> parked.state() == Parked.State.UNKNOWN)
                        .map(parked -> parked.to().id())
                        .collect(Collectors.toSet());
        int replaced = 0;
        for (String room : rooms) {
            List<Channels.Shown> shown = all.channels.in(room);
            long lost = shown.stream().filter(each -> each.lost).count();
            long notes =
                    shown.stream().filter(each -> each.text.contains("takes the place of")).count();
            assertThat(notes).as(room).isLessThanOrEqualTo(lost);
            assertThat(shown.size() - notes).as(room).isLessThanOrEqualTo(1);
            if (!unknown.contains(room)) {
                assertThat(notes).as(room).isEqualTo(lost);
            }
            replaced += (int) notes;
        }
        assertThat(replaced).isPositive();
        assertThat(unknown).isNotEmpty();
    }

    private static Fault fault(Random random, boolean kills) {
        int dice = random.nextInt(100);
        if (dice < 12) {
            return Fault.TOO_MANY;
        }
        if (dice < 14 && !kills) {
            return Fault.LOST;
        }
        return dice < 17
                ? random.nextBoolean() ? Fault.KILLED_AFTER : Fault.KILLED_BEFORE
                : Fault.NONE;
    }

    private static Category[] category(Random random) {
        return random.nextInt(3) == 0 ? new Category[] {Category.NETWORK} : new Category[0];
    }

    private static String title(Random random, int i) {
        return (random.nextBoolean() ? "Forum " : "Coffee ") + i;
    }

    /** In the week and month of the test, mostly. */
    private static String day(Random random) {
        return LocalDateTime.of(2026, 3, 2, 9, 0).plusHours(random.nextInt(24 * 8)).toString();
    }

    private Entry changed(Random random, List<Entry> entries) {
        Entry entry = entries.get(random.nextInt(entries.size()));
        Event event = (Event) all.diary.find(entry.id()).map(Kept::entry).orElseThrow();
        return switch (random.nextInt(4)) {
            case 0 -> event.as(Status.CANCELLED);
            case 1 ->
                    new Event(
                            event.facts(),
                            event.when(),
                            new io.benchmate.diary.Place("Room " + random.nextInt(99), ""),
                            "",
                            "",
                            event.booking(),
                            event.series(),
                            event.status(),
                            event.was());
            default -> moved(event, day(random));
        };
    }

    private static Event moved(String id, String title, String start) {
        return moved(Entries.event(id, title, "2026-03-03T14:00"), start);
    }

    private static Event moved(Event event, String start) {
        LocalDateTime from = LocalDateTime.parse(start);
        return event.moved(new When.Timed(from, from.plusHours(1), Entries.LONDON));
    }
}
