package io.benchmate.diary.boards;

import io.benchmate.diary.Change;
import io.benchmate.diary.Diary;
import io.benchmate.diary.Kept;
import io.benchmate.diary.pages.DiaryPage;
import io.benchmate.outbox.Deliveries;
import io.benchmate.outbox.Delivery;
import io.benchmate.outbox.Edits;
import io.benchmate.outbox.Outbox;
import io.benchmate.outbox.Recipient;
import io.benchmate.outbox.Rendering;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
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

    /**
     * @param one what is said of a single entry on a day
     */
    public PostEditor(
            Diary diary,
            Keeping keeping,
            ZoneId zone,
            BiFunction<Kept, LocalDate, DiaryPage> one,
            Channel channel) {
        this.diary = diary;
        this.boards = keeping.boards();
        this.posts = keeping.posts();
        this.editions = new Editions(zone, one);
        this.channel = channel;
    }

    /** Where it is kept what is posted where. */
    public record Keeping(Boards boards, Posts posts) {}

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
            BiConsumer<String, String> tellAdmins) {}

    public void run(Instant now) {
        List<Board> all = boards.all();
        if (all.isEmpty()) {
            return;
        }
        List<Kept> entries = diary.all();
        long version = diary.version();
        Map<String, List<Post>> open =
                posts.open().stream().collect(Collectors.groupingBy(Post::channelId));
        for (Board board : all) {
            if (board.problem() == null) {
                Look look = new Look(board, entries, version, now);
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
        Look look = new Look(board, diary.all(), diary.version(), now);
        return page(look, post.period(), post.replaces());
    }

    private record Look(Board board, List<Kept> entries, long version, Instant now) {}

    /** Makes the post of an edition, unless its time has one already, in whichever state. */
    private void begin(Look look, Edition edition) {
        Optional<Post> latest = posts.latest(look.board().channelId(), edition.period());
        boolean earlier = latest.filter(post -> post.overAt().isAfter(edition.from())).isPresent();
        if (!earlier && !editions.isEmpty(look.board(), edition.period(), look.entries())) {
            int number = latest.map(Post::number).orElse(0) + 1;
            channel.together()
                    .accept(() -> add(look, edition.period(), number, edition.overAt(), false));
        }
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
                                case Delivery.Unknown unknown ->
                                        posts.update(PostStates.as(post, Post.State.UNKNOWN));
                                case Delivery.Undeliverable(String reason) -> {
                                    posts.update(PostStates.as(post, Post.State.FAILED));
                                    stop(post, reason);
                                }
                                case Delivery.NotNow later -> {}
                            }
                        });
    }

    private void stop(Post post, String reason) {
        boards.problem(post.channelId(), reason);
        channel.tellAdmins().accept(post.channelId(), reason);
    }

    private void change(Look look, Post post, Instant overAt) {
        if (post.seenChange() == look.version() && Editions.hangsOnEntriesAlone(post.period())) {
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
            case Delivery.Undeliverable(String reason) -> stop(post, reason);
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

    /** Tells in the thread what is on another date now, once for each entry. */
    private void changed(Look look, Post post, DiaryPage page, Instant overAt) {
        Set<String> concerned = new HashSet<>(post.shownEntries());
        concerned.addAll(Editions.entries(post.period(), page));
        Map<String, Change> moved = new LinkedHashMap<>();
        for (Change change : diary.since(post.seenChange())) {
            if (change.moves()
                    && change.number() <= look.version()
                    && concerned.contains(change.entryId())) {
                moved.put(change.entryId(), change);
            }
        }
        channel.together()
                .accept(
                        () -> {
                            posts.update(
                                    PostStates.shown(
                                            post, page, overAt, look.version(), look.now()));
                            moved.values().forEach(change -> reply(post, change));
                        });
    }

    private void reply(Post post, Change change) {
        channel.outbox()
                .add(
                        post.key() + ":" + change.number(),
                        new Recipient.Channel(post.conversationId()),
                        DiaryPage.of("Changed", change.title() + ": " + change.what() + "."));
    }
}
