package io.benchmate.diary.boards;

import io.benchmate.diary.pages.DiaryPage;
import io.benchmate.outbox.Recipient;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Makes posts. Each goes by the outbox under a key of its own, so that none is made twice however
 * often a run is cut off.
 */
final class NewPosts {
    private static final String REPLACES =
            "This takes the place of an earlier post, which Teams no longer let me change.";

    private final Posts posts;
    private final Editions editions;
    private final DraftGate gate;
    private final PostEditor.Channel channel;

    NewPosts(Posts posts, Editions editions, DraftGate gate, PostEditor.Channel channel) {
        this.posts = posts;
        this.editions = editions;
        this.gate = gate;
        this.channel = channel;
    }

    /** What a post should say now; empty where nothing is known of it any more. */
    Optional<DiaryPage> page(Look look, String period, boolean replaces) {
        return editions.page(look.board(), period, look.entries(), look.now())
                .map(page -> replaces ? page.noting(REPLACES) : page);
    }

    /** Makes the post of an edition, unless its time has one already, in whichever state. */
    void begin(Look look, Edition edition) {
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

    /** Makes one for a post that Teams lost, and says so in it. */
    void replace(Look look, Post lost, Instant overAt) {
        channel.together()
                .accept(
                        () -> {
                            posts.update(PostStates.as(lost, Post.State.REPLACED));
                            add(look, lost.period(), lost.number() + 1, overAt, true);
                        });
    }

    /** See {@link PostEditor#again}. */
    int again(String channelId) {
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
}
