package io.benchmate.diary.boards;

import io.benchmate.diary.pages.DiaryPage;
import io.benchmate.outbox.Delivery;
import io.benchmate.outbox.Edits;
import io.benchmate.outbox.Waits;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Changes posts in place until they say what the diary does. Doing so twice changes nothing, so
 * whatever came of one try, the next run may try again. Safe for use by many threads, each with
 * another channel.
 */
final class LivePosts {
    private static final Waits WAITS = new Waits(Duration.ofSeconds(30));

    private final Posts posts;
    private final NewPosts fresh;
    private final PostEditor.Channel channel;
    private final Replies replies;
    private final Absences absences;

    /** Which draft of its week a post shows, by its key. */
    private final Map<String, Long> shownDrafts = new ConcurrentHashMap<>();

    LivePosts(
            Posts posts,
            NewPosts fresh,
            PostEditor.Channel channel,
            Replies replies,
            Absences absences) {
        this.posts = posts;
        this.fresh = fresh;
        this.channel = channel;
        this.replies = replies;
        this.absences = absences;
    }

    /**
     * @param overAt when it is changed no more, by the dates of now
     */
    void change(Look look, Post post, Instant overAt) {
        if (isKnownToBeRight(look, post) || post.dueAt().isAfter(look.now())) {
            return;
        }
        DiaryPage page = fresh.page(look, post.period(), post.replaces()).orElse(null);
        if (page == null) {
            return;
        }
        if (!Digests.of(page).equals(post.shown())) {
            change(look, post, page, overAt);
            return;
        }
        if (post.seenChange() != look.version() || !overAt.equals(post.overAt())) {
            posts.update(PostStates.shown(post, page, overAt, look.version(), look.now()));
        }
        shownDrafts.put(post.key(), look.drafted());
    }

    /** Without composing it. */
    private boolean isKnownToBeRight(Look look, Post post) {
        Long drafted = shownDrafts.get(post.key());
        return post.seenChange() == look.version()
                && drafted != null
                && drafted == look.drafted()
                && Editions.hangsOnEntriesAlone(post.period());
    }

    private void change(Look look, Post post, DiaryPage page, Instant overAt) {
        Delivery outcome =
                channel.edits()
                        .change(
                                post.conversationId(),
                                post.activityId(),
                                channel.rendering().draw(page));
        switch (outcome) {
            case Delivery.Sent _ -> changed(look, post, page, overAt);
            case Delivery.NotNow(Duration asked, String _) -> later(look, post, asked);
            case Delivery.Unknown _ -> later(look, post, Duration.ZERO);
            case Delivery.Undeliverable(String reason) when reason.contains(Edits.GONE) ->
                    fresh.replace(look, post, overAt);
            case Delivery.Undeliverable(String reason) -> absences.away(look.board(), reason);
        }
    }

    private void later(Look look, Post post, Duration asked) {
        posts.update(PostStates.later(post, look.now().plus(WAITS.after(post.attempts(), asked))));
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
