package io.benchmate.diary.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.database.Database;
import io.benchmate.database.OnBothDatabases;
import io.benchmate.diary.Award;
import io.benchmate.diary.Entries;
import io.benchmate.diary.Moment;
import io.benchmate.diary.Stage;
import io.benchmate.diary.boards.Board;
import io.benchmate.diary.boards.Board.Rhythm;
import io.benchmate.diary.boards.Channels.Fault;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/** Channels that go and come back, posts that may be missing, and counting to an end. */
@OnBothDatabases
class RoomsInTroubleTest {
    private static final String TEAM = "19:team@thread.tacv2";
    private static final String ROOM = "19:one@thread.tacv2";
    private static final String NAME = "News in Technicians";
    private static final Duration STEP = Duration.ofSeconds(2);

    /** After which admins are told. */
    private static final Duration LONG = Duration.ofMinutes(3);

    private final Noticeboards all;

    RoomsInTroubleTest(Database which) {
        all = new Noticeboards(which.empty(), "2026-03-02T10:00:00Z");
        all.diary.save(Entries.event("1", "Forum", "2026-03-03T14:00"), Entries.KIM);
        all.boards.save(
                new Board(
                        ROOM,
                        Set.of(),
                        Rhythm.WEEKLY,
                        9,
                        all.clock.instant(),
                        null,
                        new Board.Room(TEAM, "Technicians", "News")),
                Entries.KIM);
    }

    @Test
    void anArchivedTeamIsToldOnceForEachTimeAndItsPostsGoOnAfterwards() {
        all.passes(Duration.ofSeconds(10), STEP);
        all.absences.away(TEAM, "", "TeamArchived");
        all.absences.away(TEAM, "", "TeamArchived");
        all.diary.save(Entries.event("2", "Talk", "2026-03-04T14:00"), Entries.KIM);
        all.passes(LONG, STEP);
        assertThat(all.told).singleElement().asString().contains(NAME + ": Its team was archived.");
        assertThat(all.channels.in(ROOM).getFirst().text).doesNotContain("Talk");
        assertThat(all.boards.of(ROOM).orElseThrow().trouble()).contains("Its team was archived.");

        all.absences.back(TEAM, "");
        all.absences.back(TEAM, "");
        all.passes(LONG, STEP);
        all.absences.away(TEAM, "", "TeamDeleted");
        all.passes(Duration.ofDays(1), Duration.ofMinutes(10));

        assertThat(all.told).hasSize(3);
        assertThat(all.told.get(1)).contains(NAME + " is back, and I go on posting");
        assertThat(all.told.get(2)).contains(NAME + ": Its team was deleted.");
        assertThat(all.channels.in(ROOM)).hasSize(1);
        assertThat(all.channels.in(ROOM).getFirst().text).contains("Talk");
    }

    @Test
    void aPostThatCertainlyDidNotArriveIsMadeWhenTheBotIsBack() {
        all.channels.faults(() -> Fault.REMOVED);
        all.passes(LONG, STEP);
        assertThat(all.told).singleElement().asString().contains(NAME + ": The bot was removed");

        all.channels.faults(() -> Fault.NONE);
        all.absences.back(TEAM, "");
        all.passes(Duration.ofSeconds(10), STEP);

        assertThat(all.channels.in(ROOM)).hasSize(1);
    }

    @Test
    void channelsThatBreakTogetherAreOneMessageAndAnotherWhenTheyAreBack() {
        for (int i = 0; i < 29; i++) {
            all.board("19:room%d@thread.tacv2".formatted(i), Rhythm.WEEKLY);
        }
        all.channels.faults(() -> Fault.REMOVED);
        all.passes(Duration.ofDays(2), Duration.ofMinutes(10));
        assertThat(all.told)
                .singleElement()
                .asString()
                .contains("cannot be posted to 30 channels", NAME, "19:room0@", "19:room28@")
                .containsOnlyOnce("To go on: add Benchmate to the team again");

        all.boards.all().forEach(board -> all.absences.back("", board.channelId()));
        all.channels.faults(() -> Fault.NONE);
        all.passes(Duration.ofDays(1), Duration.ofMinutes(10));

        assertThat(all.told)
                .hasSize(2)
                .last()
                .asString()
                .contains("The diary is posted again", "and 22 more are back");
    }

    @Test
    void aChannelThatBreaksLaterIsToldWithThoseThatAreBrokenStill() {
        String other = "19:two@thread.tacv2";
        all.board(other, Rhythm.WEEKLY);
        all.absences.away(TEAM, "", "TeamArchived");
        all.passes(LONG, STEP);

        all.absences.away("", other, "ChannelDeleted");
        all.passes(LONG, STEP);

        assertThat(all.told).hasSize(2);
        assertThat(all.told.getLast())
                .contains(other + ": The channel was deleted.", "Still not posted to", NAME);
    }

    @Test
    void whatIsMendedBeforeAnybodyCouldBeToldIsNotTold() {
        all.moments = new Until(all.clock.instant().plus(Duration.ofDays(4)));
        all.absences.away(TEAM, "", "TeamArchived");
        all.passes(Duration.ofDays(1), Duration.ofMinutes(10));
        all.absences.back(TEAM, "");
        all.passes(Duration.ofDays(5), Duration.ofMinutes(10));

        assertThat(all.told).isEmpty();
    }

    @Test
    void aChannelThatComesAndGoesIsToldOnceADay() {
        for (int hour = 0; hour < 8; hour++) {
            all.absences.away(TEAM, "", "TeamArchived");
            all.passes(Duration.ofMinutes(30), Duration.ofMinutes(1));
            all.absences.back(TEAM, "");
            all.passes(Duration.ofMinutes(30), Duration.ofMinutes(1));
        }

        assertThat(all.told).hasSize(2);
    }

    @Test
    void newNamesAreKeptAndOtherTeamsAreLeftAlone() {
        all.absences.away("19:other@thread.tacv2", "", "TeamDeleted");
        all.absences.named(TEAM, new Board.Room(TEAM, "Technical staff", ""));
        all.absences.named(ROOM, new Board.Room(TEAM, "Technical staff", "Diary"));

        Board board = all.boards.of(ROOM).orElseThrow();
        assertThat(board.name()).isEqualTo("Diary in Technical staff");
        assertThat(board.problem()).isNull();
    }

    @Test
    void aChannelThatBreaksHoldsUpNoOther() {
        String other = "19:two@thread.tacv2";
        all.board(other, Rhythm.WEEKLY);
        all.passes(Duration.ofSeconds(10), STEP);
        all.diary.save(Entries.event("2", "Talk", "2026-03-04T14:00"), Entries.KIM);
        AtomicInteger calls = new AtomicInteger();
        all.channels.faults(
                () -> {
                    if (calls.getAndIncrement() == 0) {
                        throw new IllegalStateException("broken");
                    }
                    return Fault.NONE;
                });

        all.passes(STEP, STEP);
        assertThat(talks(ROOM) + talks(other)).isEqualTo(1);
        all.passes(STEP, STEP);
        assertThat(talks(ROOM) + talks(other)).isEqualTo(2);
    }

    private long talks(String room) {
        return all.channels.in(room).stream().filter(post -> post.text.contains("Talk")).count();
    }

    @Test
    void whatMayBeMissingIsToldAndPostedAgainOnlyWhenSomebodySaysSo() {
        List<Fault> once = new ArrayList<>(List.of(Fault.KILLED_BEFORE));
        all.channels.faults(() -> once.isEmpty() ? Fault.NONE : once.removeFirst());
        all.passes(Duration.ofMinutes(10), Duration.ofSeconds(20));
        assertThat(all.channels.in(ROOM)).isEmpty();
        assertThat(all.told)
                .singleElement()
                .asString()
                .contains("may be missing", "I was cut off while posting to " + NAME);

        assertThat(all.editor.again(ROOM)).isEqualTo(1);
        assertThat(all.editor.again(ROOM)).isZero();
        all.passes(Duration.ofSeconds(10), STEP);

        assertThat(all.channels.in(ROOM)).hasSize(1);
        assertThat(all.told).hasSize(1);
    }

    @Test
    void aCountdownEndsWithTheAwardAndGoesOnWhenItIsExtendedAfterAll() {
        Award award = Entries.award("a", "Papin Prize", "2026-02-01", "2026-03-03");
        all.diary.save(award, Entries.KIM);
        all.board("19:count@thread.tacv2", Rhythm.COUNTDOWN);
        all.passes(Duration.ofSeconds(10), STEP);
        assertThat(count()).contains("Papin Prize closes tomorrow", "□ one day left");

        all.passes(Duration.ofHours(31), Duration.ofMinutes(30));
        assertThat(count()).contains("Papin Prize closed on Tuesday 3 March 2026, 17:00 London");
        all.passes(Duration.ofDays(1), Duration.ofHours(1));
        all.diary.save(
                award.at(Stage.CLOSES, Moment.on(LocalDate.of(2026, 3, 13), Entries.LONDON)),
                Entries.KIM);
        all.passes(Duration.ofMinutes(1), STEP);

        assertThat(count()).contains("closes in nine days", "Extended; it was to close");
        assertThat(all.channels.in("19:count@thread.tacv2")).hasSize(1);
    }

    private String count() {
        return all.channels.in("19:count@thread.tacv2").getFirst().text;
    }
}
