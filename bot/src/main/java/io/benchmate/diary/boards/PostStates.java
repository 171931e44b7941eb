package io.benchmate.diary.boards;

import io.benchmate.diary.pages.DiaryPage;

import java.time.Instant;

/** The next states of a post. */
final class PostStates {
    private PostStates() {}

    static Post as(Post post, Post.State state) {
        return of(post, state, post.overAt(), post.conversationId(), post.activityId());
    }

    static Post over(Post post, Instant overAt) {
        return of(post, Post.State.OVER, overAt, post.conversationId(), post.activityId());
    }

    /** It is changed again, since what it is about is not over after all. */
    static Post again(Post post, Instant overAt) {
        return of(post, Post.State.LIVE, overAt, post.conversationId(), post.activityId());
    }

    static Post live(Post post, String conversationId, String activityId) {
        return of(post, Post.State.LIVE, post.overAt(), conversationId, activityId);
    }

    private static Post of(
            Post post, Post.State state, Instant overAt, String conversation, String activity) {
        return new Post(
                post.channelId(),
                post.period(),
                post.number(),
                state,
                overAt,
                conversation,
                activity,
                post.shown(),
                post.shownEntries(),
                post.replaces(),
                post.seenChange(),
                post.attempts(),
                post.dueAt());
    }

    /** It says this page now. */
    static Post shown(Post post, DiaryPage page, Instant overAt, long version, Instant now) {
        return new Post(
                post.channelId(),
                post.period(),
                post.number(),
                Post.State.LIVE,
                overAt,
                post.conversationId(),
                post.activityId(),
                Digests.of(page),
                Editions.entries(post.period(), page),
                post.replaces(),
                version,
                0,
                now);
    }

    /** Changing it failed for now. */
    static Post later(Post post, Instant dueAt) {
        return new Post(
                post.channelId(),
                post.period(),
                post.number(),
                Post.State.LIVE,
                post.overAt(),
                post.conversationId(),
                post.activityId(),
                post.shown(),
                post.shownEntries(),
                post.replaces(),
                post.seenChange(),
                post.attempts() + 1,
                dueAt);
    }
}
