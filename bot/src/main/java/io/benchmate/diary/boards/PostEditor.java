package io.benchmate.diary.boards;

import io.benchmate.diary.Diary;
import io.benchmate.diary.Kept;
import io.benchmate.diary.pages.DiaryPage;
import io.benchmate.diary.pages.OneEntry;
import io.benchmate.outbox.Deliveries;
import io.benchmate.outbox.Delivery;
import io.benchmate.outbox.Edits;
import io.benchmate.outbox.Outbox;
import io.benchmate.outbox.Rendering;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Keeps every channel's posts as they should be. One run looks at all of them, several channels at
 * a time, and does what is due; a run that is cut off leaves nothing behind that the next one would
 * do twice: new posts go by the outbox under a key of their own, and changing a post to what it
 * says already changes nothing.
 */
public final class PostEditor {
    private static final Logger LOG = LoggerFactory.getLogger(PostEditor.class);

    /** How many channels are looked after at the same time. */
    private static final int AT_ONCE = 16;

    private final Diary diary;
    private final Boards boards;
    private final Posts posts;
    private final Editions editions;
    private final Channel channel;
    private final Drafts drafts;
    private final NewPosts fresh;
    private final LivePosts live;
    private final Absences absences;

    /**
     * @param beside what stands beside a single entry, by its id
     */
    public PostEditor(
            Diary diary,
            Keeping keeping,
            ZoneId zone,
            Function<String, OneEntry.Beside> beside,
            Channel channel) {
        this.diary = diary;
        this.boards = keeping.boards();
        this.posts = keeping.posts();
        this.drafts = keeping.drafts();
        this.editions = new Editions(zone, beside, drafts::of);
        this.channel = channel;
        this.absences = new Absences(boards);
        DraftGate gate = new DraftGate(keeping.drafts(), keeping.waits());
        this.fresh = new NewPosts(posts, editions, gate, channel);
        this.live =
                new LivePosts(
                        posts, fresh, channel, new Replies(diary, channel.outbox()), absences);
    }

    /**
     * Where it is kept what is posted where.
     *
     * @param waits whether a week's digest waits for an editor to approve its draft
     */
    public record Keeping(Boards boards, Posts posts, Drafts drafts, boolean waits) {}

    /**
     * How posts get to Teams, and news of it back.
     *
     * @param together runs work in one transaction
     */
    public record Channel(
            Outbox outbox,
            Deliveries deliveries,
            Edits edits,
            Rendering rendering,
            Consumer<Runnable> together) {}

    public void run(Instant now) {
        List<Board> all = boards.all();
        if (all.isEmpty()) {
            return;
        }
        List<Kept> entries = diary.all();
        long version = diary.version();
        long drafted = drafts.version();
        Map<String, List<Post>> open =
                posts.open().stream().collect(Collectors.groupingBy(Post::channelId));
        Semaphore room = new Semaphore(AT_ONCE);
        List<Future<?>> looks = new ArrayList<>();
        try (ExecutorService lanes = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Board board : all) {
                if (board.problem() == null) {
                    Look look = new Look(board, entries, version, drafted, now);
                    List<Post> there = open.getOrDefault(board.channelId(), List.of());
                    room.acquire();
                    looks.add(lanes.submit(() -> lookAfter(look, there, room)));
                }
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
        looks.forEach(PostEditor::passOnAnError);
    }

    /** A thread of its own would end with it unseen. */
    private static void passOnAnError(Future<?> look) {
        if (look.state() == Future.State.FAILED && look.exceptionNow() instanceof Error error) {
            throw error;
        }
    }

    /** What one channel suffers from, others need not wait for. */
    private void lookAfter(Look look, List<Post> there, Semaphore room) {
        try {
            there.forEach(post -> tend(look, post));
            editions.due(look.board(), look.entries(), look.now()).stream()
                    .filter(edition -> there.stream().noneMatch(edition::isOf))
                    .forEach(edition -> fresh.begin(look, edition));
        } catch (RuntimeException e) {
            LOG.error("The diary's posts in a channel could not be looked after", e);
        } finally {
            room.release();
        }
    }

    /** What a post should say now; empty where nothing is known of it any more. */
    public Optional<DiaryPage> wanted(Board board, Post post, Instant now) {
        Look look = new Look(board, diary.all(), diary.version(), 0, now);
        return fresh.page(look, post.period(), post.replaces());
    }

    /**
     * Posts of a channel whose fate nobody knows are made anew, since somebody looked and did not
     * find them.
     *
     * @return how many
     */
    public int again(String channelId) {
        return fresh.again(channelId);
    }

    private void tend(Look look, Post post) {
        switch (post.state()) {
            case SENDING -> arrived(look, post);
            case LIVE -> {
                Instant overAt = editions.overAt(look.board(), post, look.entries());
                if (overAt.isAfter(look.now())) {
                    live.change(look, post, overAt);
                } else {
                    posts.update(PostStates.over(post, overAt));
                }
            }
            case UNKNOWN, FAILED, REPLACED, OVER -> {}
        }
    }

    private void arrived(Look look, Post post) {
        channel.deliveries()
                .of(post.key())
                .ifPresent(
                        delivery -> {
                            switch (delivery) {
                                case Delivery.Sent(String conversation, String activity) ->
                                        posts.update(PostStates.live(post, conversation, activity));
                                case Delivery.Unknown _ ->
                                        posts.update(PostStates.as(post, Post.State.UNKNOWN));
                                case Delivery.Undeliverable(String reason) -> {
                                    posts.update(PostStates.as(post, Post.State.FAILED));
                                    absences.away(look.board(), reason);
                                }
                                case Delivery.NotNow later -> {}
                            }
                        });
    }
}
