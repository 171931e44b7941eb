package io.benchmate.diary.jdbc;

import io.benchmate.card.DiaryCard;
import io.benchmate.card.Rendered;
import io.benchmate.database.Database;
import io.benchmate.database.SettableClock;
import io.benchmate.diary.Category;
import io.benchmate.diary.Diary;
import io.benchmate.diary.Entries;
import io.benchmate.diary.Kept;
import io.benchmate.diary.boards.Board;
import io.benchmate.diary.boards.Boards;
import io.benchmate.diary.boards.Channels;
import io.benchmate.diary.boards.Post;
import io.benchmate.diary.boards.PostEditor;
import io.benchmate.diary.boards.Posts;
import io.benchmate.diary.pages.DiaryPage;
import io.benchmate.diary.pages.OneEntry;
import io.benchmate.outbox.Kind;
import io.benchmate.outbox.Message;
import io.benchmate.outbox.Outbox;
import io.benchmate.outbox.Pump;
import io.benchmate.outbox.Saying;
import io.benchmate.outbox.jdbc.OpenOutbox;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The diary, its boards and the outbox on a real database, before channels in memory. */
final class Noticeboards {
    final SettableClock clock;
    final Diary diary;
    final Boards boards;
    final Posts posts;
    final Outbox outbox;
    final Channels channels = new Channels();
    final List<String> told = new ArrayList<>();

    private boolean cards = true;
    private final PostEditor editor;
    private final Pump pump;

    Noticeboards(Database.Empty database, String now) {
        clock = new SettableClock(now);
        diary = new JdbcDiary(database.jdbc(), database.transactions(), clock, Entries.LONDON);
        boards = new JdbcBoards(database.jdbc());
        posts = new JdbcPosts(database.jdbc());
        OpenOutbox open =
                new OpenOutbox(database, clock, List.of(new Kind("diary-page", DiaryPage.class)));
        outbox = open.outbox();
        pump = open.pump(this::draw, channels);
        PostEditor.Channel channel =
                new PostEditor.Channel(
                        outbox,
                        open.deliveries(),
                        channels,
                        this::draw,
                        work -> database.transactions().executeWithoutResult(status -> work.run()),
                        (where, why) -> told.add(where + ": " + why));
        editor =
                new PostEditor(
                        diary,
                        new PostEditor.Keeping(boards, posts),
                        Entries.LONDON,
                        Noticeboards::one,
                        channel);
    }

    private static DiaryPage one(Kept kept, LocalDate today) {
        return OneEntry.of(kept, today, Entries.LONDON, new OneEntry.Beside(0, Optional.empty()));
    }

    /** Cards of thousands of changes take longer than all the rest; then the words are enough. */
    void drawNoCards() {
        cards = false;
    }

    private Message draw(Saying saying) {
        if (!cards) {
            return new Message("", saying.toString(), "");
        }
        Rendered drawn = DiaryCard.draw((DiaryPage) saying);
        return new Message(drawn.card(), drawn.text(), drawn.summary());
    }

    /** As the scheduler does every two seconds; a kill ends the tick and the next one goes on. */
    void tick() {
        try {
            editor.run(clock.instant());
        } catch (Channels.Killed killed) {
            // The process is started again.
        }
        try {
            pump.run(clock);
        } catch (Channels.Killed killed) {
            // The process is started again.
        }
    }

    void passes(Duration time, Duration step) {
        for (Duration gone = Duration.ZERO; gone.compareTo(time) < 0; gone = gone.plus(step)) {
            clock.passes(step);
            tick();
        }
    }

    Board board(String channel, Board.Rhythm rhythm, Category... categories) {
        Board board = new Board(channel, Set.of(categories), rhythm, 9, clock.instant(), null);
        boards.save(board, Entries.KIM);
        return board;
    }

    /** What the channel's post of a period should say now. */
    Optional<String> wanted(Post post) {
        Board board = boards.of(post.channelId()).orElseThrow();
        return editor.wanted(board, post, clock.instant()).map(page -> draw(page).text());
    }
}
