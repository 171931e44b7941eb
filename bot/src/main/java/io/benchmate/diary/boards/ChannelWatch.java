package io.benchmate.diary.boards;

import io.benchmate.outbox.Moments;
import io.benchmate.outbox.Notices;
import io.benchmate.outbox.Notices.Weight;
import io.benchmate.outbox.Posted;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Tells each admin which channels the diary cannot be posted to, which are back, and where a post
 * may be missing: whatever is new since he was told last, in one message. It looks at how things
 * stand, not at what happened: a team that is archived is one message and not one for each of its
 * channels, and a channel that is back before he could be told is none. A kill loses nothing, and
 * of two instances one tells.
 */
public final class ChannelWatch {
    /**
     * Told is what two looks find alike, so that channels that break together are told together.
     */
    private static final Duration BETWEEN_LOOKS = Duration.ofMinutes(1);

    private final Sources sources;
    private final Notices notices;
    private final Supplier<Set<String>> admins;
    private final Moments moments;
    private final ZoneId zone;
    private volatile Instant lookAgain = Instant.EPOCH;
    private volatile @Nullable State seen;

    /** How it stands, and what people were told of it. */
    public record Sources(Boards boards, Posts posts, Posted posted) {}

    /** The ids of channels that cannot be posted to, and the keys of posts that may be missing. */
    private record State(List<String> away, List<String> missing) {
        static final State FINE = new State(List.of(), List.of());

        boolean isAway(Board board) {
            return away.contains(board.channelId());
        }
    }

    /**
     * @param admins object ids of those who are told
     * @param moments when they may be told
     */
    public ChannelWatch(
            Sources sources,
            Notices notices,
            Supplier<Set<String>> admins,
            Moments moments,
            ZoneId zone) {
        this.sources = sources;
        this.notices = notices;
        this.admins = admins;
        this.moments = moments;
        this.zone = zone;
    }

    public void run(Instant now) {
        if (now.isBefore(lookAgain)) {
            return;
        }
        lookAgain = now.plus(BETWEEN_LOOKS);
        List<Board> boards = sources.boards().all();
        List<Post> missing =
                sources.posts().unknown().stream()
                        .filter(post -> post.overAt().isAfter(now))
                        .toList();
        State state =
                new State(
                        boards.stream()
                                .filter(board -> board.problem() != null)
                                .map(Board::channelId)
                                .toList(),
                        missing.stream().map(Post::key).toList());
        if (state.equals(seen)) {
            tell(boards, missing, state, now);
        }
        seen = state;
    }

    private void tell(List<Board> boards, List<Post> missing, State state, Instant now) {
        Set<String> unreachable = sources.posted().unreachable(ChannelNotice.KIND);
        for (String admin : admins.get()) {
            if (!unreachable.contains(admin) && moments.next(admin, now).equals(now)) {
                State told = told(admin);
                Problems.News news = news(boards, missing, told);
                if (!news.isNone()) {
                    notices.tell(
                            Weight.CANNOT_WAIT,
                            key(told, state, LocalDate.ofInstant(now, zone), admin),
                            admin,
                            new ChannelNotice(state.away(), state.missing(), Problems.page(news)));
                }
            }
        }
    }

    /** The same change is told once a day, however often a channel comes and goes. */
    private static String key(State told, State state, LocalDate day, String admin) {
        return "diary-problem:%s:%s:%s"
                .formatted(day, Digests.of(List.of(told, state)).substring(0, 24), admin);
    }

    /** Nothing is told of a channel that somebody has meanwhile taken the diary from. */
    private static Problems.News news(List<Board> boards, List<Post> missing, State told) {
        List<Board> away = boards.stream().filter(ChannelWatch::isAway).toList();
        Set<String> lost =
                missing.stream()
                        .filter(post -> !told.missing().contains(post.key()))
                        .map(Post::channelId)
                        .collect(Collectors.toSet());
        return new Problems.News(
                away.stream().filter(each -> !told.isAway(each)).toList(),
                away.stream().filter(each -> told.isAway(each)).toList(),
                boards.stream().filter(each -> !isAway(each) && told.isAway(each)).toList(),
                boards.stream().filter(each -> lost.contains(each.channelId())).toList());
    }

    private static boolean isAway(Board board) {
        return board.problem() != null;
    }

    private State told(String admin) {
        return sources.posted()
                .newest(ChannelNotice.KIND, admin)
                .filter(ChannelNotice.class::isInstance)
                .map(ChannelNotice.class::cast)
                .map(notice -> new State(notice.away(), notice.missing()))
                .orElse(State.FINE);
    }
}
