package io.benchmate.diary.boards;

import io.benchmate.diary.Diary;
import io.benchmate.diary.Kept;
import io.benchmate.diary.pages.DiaryPage;
import io.benchmate.diary.pages.OneEntry;
import io.benchmate.outbox.Deliveries;
import io.benchmate.outbox.Delivery;
import io.benchmate.outbox.Edits;
import io.benchmate.outbox.Outbox;
import io.benchmate.outbox.Recipient;
import io.benchmate.outbox.Rendering;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Keeps every channel's posts as they should be. One run looks at all of them and does what is due;
 * a run that is cut off leaves nothing behind that the next one would do twice: new posts go by the
 * outbox under a key of their own, and changing a post to what it says already changes nothing.
 */
public final class PostEditor {
    private static final Duration FIRST_WAIT = Duration.ofSeconds(2);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);
    private static final String REPLACES =
            "This takes the place of an earlier post, which Teams no longer let me change.";

    private final Diary diary;
    private final Boards boards;
    private final Posts posts;
    private final Editions editions;
    private final Channel channel;
    private final Drafts drafts;
    private final DraftGate gate;
    private final Replies replies;
    private final Absences absences;

    /** Which draft of its week a post shows, by its key. */
    private final Map<String, Long> shownDrafts = new ConcurrentHashMap<>();

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
        this.gate = new DraftGate(keeping.drafts(), keeping.waits());
        this.replies = new Replies(diary, channel.outbox());
        this.editions = new Editions(zone, beside, drafts::of);
        this.channel = channel;
        this.absences = new Absences(boards, channel.tellAdmins(), channel.together());
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
     * @param tellAdmins takes what admins must know, once for each thing
     */
    public record Channel(
            Outbox outbox,
            Deliveries deliveries,
            Edits edits,
            Rendering rendering,
            Consumer<Runnable> together,
            BiConsumer<Board, String> tellAdmins) {}

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
        for (Board board : all) {
            if (board.problem() == null) {
                Look look = new Look(board, entries, version, drafted, now);
                List<Post> there = open.getOrDefault(board.channelId(), List.of());
                there.forEach(post -> tend(look, post));
                editions.due(board, entries, now).stream()
                        .filter(edition -> there.stream().noneMatch(edition::isOf))
                        .forEach(edition -> begin(look, edition));
            }
        }
    }

    /** What a post should say now; empty where nothing is known of it any more. */
    public Optional<DiaryPage> wanted(Board board, Post post, Instant now) {
        Look look = new Look(board, diary.all(), diary.version(), 0, now);
        return page(look, post.period(), post.replaces());
    }

    private record Look(Board board, List<Kept> entries, long version, long drafted, Instant now) {}

    /** Makes the post of an edition, unless its time has one already, in whichever state. */
    private void begin(Look look, Edition edition) {
        Optional<Post> latest = posts.latest(look.board().channelId(), edition.period());
        boolean earlier =
                latest.filter(post -> post.overAt().isAfter(edition.from()))
                        .filter(post -> post.state() != Post.State.FAILED)
                        .isPresent();
        if (earlier) {
            latest.filter(post -> post.state() == Post.State.OVER)
                    .ifPresent(post -> posts.update(PostStates.again(post, edition.overAt())));
            return;
        }
        if (!gate.holdsBack(edition.period())
                && !editions.isEmpty(look.board(), edition.period(), look.entries(), look.now())) {
            int number = latest.map(Post::number).orElse(0) + 1;
            channel.together()
                    .accept(() -> add(look, edition.period(), number, edition.overAt(), false));
        }
    }

    /**
     * Posts of a channel whose fate nobody knows are made anew, since somebody looked and did not
     * find them.
     *
     * @return how many
     */
    public int again(String channelId) {
        List<Post> missing = posts.unknown(channelId);
        missing.forEach(post -> posts.update(PostStates.as(post, Post.State.FAILED)));
        return missing.size();
    }

    private void add(Look look, String period, int number, Instant overAt, boolean replaces) {
        DiaryPage page = page(look, period, replaces).orElse(null);
        if (page == null) {
            return;
        }
        Post post =
                new Post(
                        look.board().channelId(),
                        period,
                        number,
                        Post.State.SENDING,
                        overAt,
                        "",
                        "",
                        Digests.of(page),
                        Editions.entries(period, page),
                        replaces,
                        look.version(),
                        0,
                        look.now());
        posts.add(post);
        channel.outbox().add(post.key(), new Recipient.Channel(post.channelId()), page);
    }

    private Optional<DiaryPage> page(Look look, String period, boolean replaces) {
        return editions.page(look.board(), period, look.entries(), look.now())
                .map(page -> replaces ? page.noting(REPLACES) : page);
    }

    private void tend(Look look, Post post) {
        switch (post.state()) {
            case SENDING -> arrived(look, post);
            case LIVE -> {
                Instant overAt = editions.overAt(look.board(), post, look.entries());
                if (overAt.isAfter(look.now())) {
                    change(look, post, overAt);
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
                                case Delivery.Unknown(String reason) ->
                                        unknown(look.board(), post, reason);
                                case Delivery.Undeliverable(String reason) -> {
                                    posts.update(PostStates.as(post, Post.State.FAILED));
                                    absences.away(look.board(), reason);
                                }
                                case Delivery.NotNow later -> {}
                            }
                        });
    }

    private void unknown(Board board, Post post, String reason) {
        channel.together()
                .accept(
                        () -> {
                            posts.update(PostStates.as(post, Post.State.UNKNOWN));
                            channel.tellAdmins().accept(board, Problems.UNKNOWN + reason);
                        });
    }

    private void change(Look look, Post post, Instant overAt) {
        Long drafted = shownDrafts.get(post.key());
        if (post.seenChange() == look.version()
                && drafted != null
                && drafted == look.drafted()
                && Editions.hangsOnEntriesAlone(post.period())) {
            return;
        }
        DiaryPage page = page(look, post.period(), post.replaces()).orElse(null);
        if (page == null || post.dueAt().isAfter(look.now())) {
            return;
        }
        if (Digests.of(page).equals(post.shown())) {
            if (post.seenChange() != look.version() || !overAt.equals(post.overAt())) {
                posts.update(PostStates.shown(post, page, overAt, look.version(), look.now()));
            }
            shownDrafts.put(post.key(), look.drafted());
            return;
        }
        Delivery outcome =
                channel.edits()
                        .change(
                                post.conversationId(),
                                post.activityId(),
                                channel.rendering().draw(page));
        settle(look, post, page, overAt, outcome);
    }

    private void settle(Look look, Post post, DiaryPage page, Instant overAt, Delivery outcome) {
        switch (outcome) {
            case Delivery.Sent sent -> changed(look, post, page, overAt);
            case Delivery.NotNow(Duration after, String reason) ->
                    posts.update(PostStates.later(post, look.now().plus(wait(post, after))));
            case Delivery.Unknown unknown ->
                    posts.update(
                            PostStates.later(post, look.now().plus(wait(post, Duration.ZERO))));
            case Delivery.Undeliverable(String reason) when reason.contains(Edits.GONE) ->
                    channel.together().accept(() -> replace(look, post, overAt));
            case Delivery.Undeliverable(String reason) -> absences.away(look.board(), reason);
        }
    }

    private static Duration wait(Post post, Duration asked) {
        Duration own = FIRST_WAIT.multipliedBy(1L << Math.min(post.attempts(), 4));
        Duration most = own.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : own;
        return asked.compareTo(most) > 0 ? asked : most;
    }

    private void replace(Look look, Post post, Instant overAt) {
        posts.update(PostStates.as(post, Post.State.REPLACED));
        add(look, post.period(), post.number() + 1, overAt, true);
    }

    private void changed(Look look, Post post, DiaryPage page, Instant overAt) {
        channel.together()
                .accept(
                        () -> {
                            posts.update(
                                    PostStates.shown(
                                            post, page, overAt, look.version(), look.now()));
                            replies.tell(post, page, look.version());
                        });
        shownDrafts.put(post.key(), look.drafted());
    }
}
