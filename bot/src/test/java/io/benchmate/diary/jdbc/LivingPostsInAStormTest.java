package io.benchmate.diary.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.database.Database;
import io.benchmate.database.OnBothDatabases;
import io.benchmate.diary.Category;
import io.benchmate.diary.Entries;
import io.benchmate.diary.Entry;
import io.benchmate.diary.Event;
import io.benchmate.diary.Kept;
import io.benchmate.diary.Status;
import io.benchmate.diary.When;
import io.benchmate.diary.boards.Board.Rhythm;
import io.benchmate.diary.boards.Channels;
import io.benchmate.diary.boards.Channels.Fault;
import io.benchmate.diary.boards.Post;
import io.benchmate.outbox.Parked;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

@OnBothDatabases
class LivingPostsInAStormTest {
    private static final Duration TICK = Duration.ofSeconds(2);
    private static final Duration A_MINUTE = Duration.ofMinutes(1);

    private final Noticeboards all;

    /** When each room's post last said what the diary has. */
    private final Map<String, Instant> lastRight = new LinkedHashMap<>();

    LivingPostsInAStormTest(Database which) {
        all = new Noticeboards(which.empty(), "2026-03-02T10:00:00Z");
    }

    /**
     * 200 random edits, moves and cancellations on 30 channels, one soon after the other, with
     * faults all the time, and the tick of the real scheduler.
     */
    @Test
    void everyPostIsRightWithinAMinuteWhateverHappens() {
        Random random = new Random(4711);
        all.drawNoCards();
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            entries.add(Entries.event("e" + i, title(random, i), day(random)));
        }
        all.diary.saveAll(entries, Entries.KIM);
        for (int i = 0; i < 30; i++) {
            String room = "19:room%d@thread.tacv2".formatted(i);
            lastRight.put(room, Instant.MAX);
            all.board(room, Rhythm.values()[i % 2], category(random));
        }
        all.channels.faults(() -> fault(random, true));
        all.passes(Duration.ofMinutes(12), Duration.ofSeconds(30));
        all.channels.faults(() -> fault(random, false));
        lastRight.replaceAll((room, never) -> all.clock.instant());
        for (int i = 0; i < 200; i++) {
            all.diary.save(changed(random, entries), Entries.KIM);
            watch(TICK.multipliedBy(1L + random.nextInt(8)));
        }
        watch(A_MINUTE);
        all.channels.faults(() -> Fault.NONE);
        all.passes(Duration.ofMinutes(6), Duration.ofSeconds(20));

        assertNothingTwice(lastRight.keySet());
        assertThat(unknown()).isEqualTo(all.channels.cutOff());
        assertMissingPostsAreToldOnceEach();
    }

    /** Each by its key; the admin is told of all that are new in one message. */
    private void assertMissingPostsAreToldOnceEach() {
        List<String> keys = new ArrayList<>();
        for (String room : lastRight.keySet()) {
            all.posts.unknown(room).forEach(post -> keys.add(post.key()));
        }
        String last = all.told.isEmpty() ? "" : all.told.getLast();

        assertThat(keys)
                .hasSize((int) unknown().stream().filter(lastRight::containsKey).count())
                .allSatisfy(key -> assertThat(last).contains(key));
        assertThat(all.told).hasSizeLessThanOrEqualTo(keys.size());
    }

    /** Lets time pass as it does for the scheduler, and looks at every post after each tick. */
    private void watch(Duration time) {
        Instant end = all.clock.instant().plus(time);
        while (all.clock.instant().isBefore(end)) {
            all.passes(TICK, TICK);
            assertNobodyWaitsLonger(all.clock.instant());
        }
    }

    /**
     * What every room shows was right a minute ago at most; but for those where a post was cut off,
     * which nobody may change or repeat.
     */
    private void assertNobodyWaitsLonger(Instant now) {
        long version = all.diary.version();
        for (Post post : all.posts.open()) {
            if (post.state() == Post.State.LIVE
                    && text(post).equals(all.wanted(post, version).orElseThrow())) {
                lastRight.put(post.channelId(), now);
            }
        }
        Set<String> cutOff = all.channels.cutOff();
        lastRight.forEach(
                (room, right) -> {
                    if (!cutOff.contains(room)) {
                        assertThat(Duration.between(right, now))
                                .as(room)
                                .isLessThanOrEqualTo(A_MINUTE);
                    }
                });
    }

    private String text(Post post) {
        return all.channels.in(post.channelId()).stream()
                .filter(shown -> shown.thread.equals(post.conversationId()))
                .findFirst()
                .orElseThrow()
                .text;
    }

    /** The rooms where nobody knows whether a post came to be. */
    private Set<String> unknown() {
        return all.outbox.parked().stream()
                .filter(parked -> parked.state() == Parked.State.UNKNOWN)
                .map(parked -> parked.to().id())
                .collect(Collectors.toSet());
    }

    /**
     * For each period one post that lives; others only where Teams lost one, which it then says.
     */
    private void assertNothingTwice(Set<String> rooms) {
        Set<String> unknown = unknown();
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

    private static Event moved(Event event, String start) {
        LocalDateTime from = LocalDateTime.parse(start);
        return event.moved(new When.Timed(from, from.plusHours(1), Entries.LONDON));
    }
}
