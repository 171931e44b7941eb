package io.benchmate.diary.boards;

import io.benchmate.diary.pages.DiaryPage;

import java.util.List;

/**
 * Tells an admin how it stands with the diary in channels, so that the next one can tell what is
 * new since.
 *
 * @param away the ids of all channels that could not be posted to
 * @param missing the keys of all posts that nobody knows to have arrived
 */
public record ChannelNotice(List<String> away, List<String> missing, DiaryPage page)
        implements BoardNotice {
    /** Never changed. */
    public static final String KIND = "diary-channels";

    public ChannelNotice {
        away = List.copyOf(away);
        missing = List.copyOf(missing);
    }
}
