package io.benchmate.diary.jdbc;

import io.benchmate.card.DiaryCard;
import io.benchmate.card.Rendered;
import io.benchmate.database.Database;
import io.benchmate.database.SettableClock;
import io.benchmate.diary.Category;
import io.benchmate.diary.Diary;
import io.benchmate.diary.Entries;
import io.benchmate.diary.boards.Absences;
import io.benchmate.diary.boards.Board;
import io.benchmate.diary.boards.BoardNotice;
import io.benchmate.diary.boards.Boards;
import io.benchmate.diary.boards.ChannelNotice;
import io.benchmate.diary.boards.ChannelWatch;
import io.benchmate.diary.boards.Channels;
import io.benchmate.diary.boards.Draft;
import io.benchmate.diary.boards.DraftNotice;
import io.benchmate.diary.boards.Drafting;
import io.benchmate.diary.boards.Drafts;
import io.benchmate.diary.boards.Post;
import io.benchmate.diary.boards.PostEditor;
import io.benchmate.diary.boards.Posts;
import io.benchmate.diary.pages.DiaryPage;
import io.benchmate.diary.pages.OneEntry;
import io.benchmate.outbox.Address;
import io.benchmate.outbox.Delivery;
import io.benchmate.outbox.Kind;
import io.benchmate.outbox.Message;
import io.benchmate.outbox.Moments;
import io.benchmate.outbox.Notices;
import io.benchmate.outbox.Outbox;
import io.benchmate.outbox.Pump;
import io.benchmate.outbox.Recipient;
import io.benchmate.outbox.Saying;
import io.benchmate.outbox.Unasked;
import io.benchmate.outbox.jdbc.OpenOutbox;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** The diary, its boards and the outbox on a real database, before channels in memory. */
final class Noticeboards {
    /** Who looks at drafts. */
    static final String EDITOR = "editor";

    /** Who is told of channels in trouble. */
    static final String ADMIN = "admin";

    final SettableClock clock;
    final Diary diary;
    final Boards boards;
    final Posts posts;
    final Drafts drafts;
    final Outbox outbox;
    final Unasked unasked;
    final Channels channels = new Channels();

    /** What the admin was told, oldest first; faults are of channels alone. */
    final List<String> told = new ArrayList<>();

    /** When people may be told. */
    Moments moments = Moments.ANY;

    private static final List<Kind> KINDS =
            List.of(
                    new Kind("diary-page", DiaryPage.class),
                    new Kind(DraftNotice.KIND, DraftNotice.class),
                    new Kind(ChannelNotice.KIND, ChannelNotice.class));

    private final Map<String, Board> made = new HashMap<>();
    private final Map<String, Optional<String>> wanted = new HashMap<>();
    private boolean cards = true;

    /** What other features have to tell. */
    Draft.News news = Draft.News.NONE;

    Set<String> editors = Set.of(EDITOR);

    final PostEditor editor;
    final Drafting drafting;
    final Absences absences;
    final ChannelWatch watch;
    private final Notices notices;
    private final Pump pump;

    Noticeboards(Database.Empty database, String now) {
        this(database, now, false);
    }

    /**
     * @param waits whether the digest waits for an editor
     */
    Noticeboards(Database.Empty database, String now, boolean waits) {
        clock = new SettableClock(now);
        diary = new JdbcDiary(database.jdbc(), database.transactions(), clock, Entries.LONDON);
        boards = new JdbcBoards(database.jdbc());
        posts = new JdbcPosts(database.jdbc());
        drafts = new JdbcDrafts(database.jdbc());
        OpenOutbox open = new OpenOutbox(database, clock, KINDS);
        outbox = open.outbox();
        unasked = open.unasked();
        pump = open.pump(this::draw, this::send);
        PostEditor.Channel channel = channel(database, open);
        editor =
                new PostEditor(
                        diary,
                        new PostEditor.Keeping(boards, posts, drafts, waits),
                        Entries.LONDON,
                        id -> new OneEntry.Beside(0, Optional.empty()),
                        channel);
        absences = new Absences(boards);
        notices = open.notices(Entries.LONDON, theirs());
        drafting = drafting(notices, waits);
        watch =
                new ChannelWatch(
                        new ChannelWatch.Sources(boards, posts, open.posted()),
                        notices,
                        () -> Set.of(ADMIN),
                        theirs(),
                        Entries.LONDON);
    }

    /** That of another instance of the bot, where the digest does not wait. */
    Drafting another() {
        return drafting(notices, false);
    }

    private Drafting drafting(Notices notices, boolean waits) {
        return new Drafting(
                new Drafting.Sources(diary, boards, drafts, since -> news),
                notices,
                () -> editors,
                new Drafting.Rules(9, waits, Entries.LONDON),
                theirs());
    }

    private Moments theirs() {
        return new Moments() {
            @Override
            public Instant next(String person, Instant now) {
                return moments.next(person, now);
            }

            @Override
            public boolean suit(String person, Instant now) {
                return moments.suit(person, now);
            }
        };
    }

    private Delivery send(Recipient to, Optional<Address> known, Message message) {
        if (to.id().equals(ADMIN)) {
            told.add(message.text());
            return new Delivery.Sent(ADMIN, "a:" + told.size());
        }
        return channels.send(to, known, message);
    }

    private PostEditor.Channel channel(Database.Empty database, OpenOutbox open) {
        return new PostEditor.Channel(
                open.outbox(),
                open.deliveries(),
                channels,
                this::draw,
                work -> database.transactions().executeWithoutResult(status -> work.run()));
    }

    /** Cards of thousands of changes take longer than all the rest; then the words are enough. */
    void drawNoCards() {
        cards = false;
    }

    private Message draw(Saying saying) {
        if (!cards) {
            return new Message("", saying.toString(), "");
        }
        DiaryPage page = saying instanceof BoardNotice it ? it.page() : (DiaryPage) saying;
        Rendered drawn = DiaryCard.draw(page);
        return new Message(drawn.card(), drawn.text(), drawn.summary());
    }

    /** As the scheduler does every two seconds; a kill ends the tick and the next one goes on. */
    void tick() {
        channels.start();
        try {
            drafting.run(clock.instant());
            editor.run(clock.instant());
            watch.run(clock.instant());
        } catch (Channels.Killed killed) {
            // The process is started again.
        }
        deliver();
    }

    /** Sends what is in the outbox. */
    void deliver() {
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
        Board board =
                new Board(
                        channel,
                        Set.of(categories),
                        rhythm,
                        9,
                        clock.instant(),
                        null,
                        Board.Room.UNKNOWN);
        boards.save(board, Entries.KIM);
        made.put(channel, board);
        return board;
    }

    /**
     * What the channel's post of a period should say now; the same for all channels with the same
     * categories.
     *
     * @param version the diary's
     */
    Optional<String> wanted(Post post, long version) {
        Board board = Objects.requireNonNull(made.get(post.channelId()));
        return wanted.computeIfAbsent(
                version + post.period() + post.replaces() + board.categories(),
                same -> editor.wanted(board, post, clock.instant()).map(page -> draw(page).text()));
    }
}
