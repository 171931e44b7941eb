package io.benchmate.diary.boards;

import io.benchmate.diary.pages.DiaryPage;
import io.benchmate.outbox.Notices;
import io.benchmate.people.Admins;

import java.time.InstantSource;
import java.util.function.BiConsumer;

/**
 * Tells the admins why the diary is not posted to a channel, or whether a post arrived, and what to
 * do. The codes are Teams' own ("Proactive messages" and "Conversation events",
 * learn.microsoft.com/microsoftteams).
 */
final class Problems implements BiConsumer<Board, String> {
    /** In place of a code: the channel is back. */
    static final String BACK = "back";

    /** Before what is known of a post that may have arrived or not. */
    static final String UNKNOWN = "unknown: ";

    private final Notices notices;
    private final Admins admins;
    private final InstantSource clock;

    Problems(Notices notices, Admins admins, InstantSource clock) {
        this.notices = notices;
        this.admins = admins;
        this.clock = clock;
    }

    @Override
    public void accept(Board board, String reason) {
        DiaryPage page = page(board, reason);
        String about = Digests.of(board.channelId() + reason + clock.millis()).substring(0, 32);
        admins.known()
                .forEach(
                        admin ->
                                notices.tell(
                                        Notices.Weight.CANNOT_WAIT,
                                        "diary-problem:" + about + ":" + admin,
                                        admin,
                                        page));
    }

    static DiaryPage page(Board board, String reason) {
        if (reason.equals(BACK)) {
            return DiaryPage.of(
                    "The diary is posted again",
                    board.name() + " is back, and I go on posting the diary there.");
        }
        if (reason.startsWith(UNKNOWN)) {
            return DiaryPage.of(
                            "A post of the diary may be missing",
                            "I was cut off while posting to %s, and Teams cannot tell me whether it arrived. I do not post it a second time by myself."
                                    .formatted(board.name()))
                    .noting(
                            "Please look there. If it is missing, say “post the diary again” in"
                                    + " that channel; if it is there, leave it.");
        }
        return DiaryPage.of(
                        "The diary cannot be posted to a channel",
                        "%s: %s I have stopped posting there, and nowhere else."
                                .formatted(board.name(), words(reason)))
                .noting(remedy(reason))
                .noting("Channel " + board.channelId() + " · " + reason);
    }

    static String words(String reason) {
        if (reason.contains("BotNotInConversationRoster")) {
            return "The bot was removed from that team, or the channel is private or shared and the"
                    + " bot is not in it.";
        }
        if (reason.contains("MessageWritesBlocked")) {
            return "The channel takes no messages: its team may be archived, or posting in it is"
                    + " restricted.";
        }
        if (reason.contains("BotDisabledByAdmin")) {
            return "An admin of Teams has switched the bot off.";
        }
        if (reason.contains("TeamArchived")) {
            return "Its team was archived.";
        }
        if (reason.contains("TeamDeleted")) {
            return "Its team was deleted.";
        }
        if (reason.contains("ChannelDeleted")) {
            return "The channel was deleted.";
        }
        if (reason.contains("404") || reason.contains("NotFound")) {
            return "The channel is not there any more, or it is private and the bot cannot see it.";
        }
        return "Teams did not take the post.";
    }

    private static String remedy(String reason) {
        if (reason.contains("BotNotInConversationRoster")) {
            return "To go on: add Benchmate to the team again (for a private or shared channel, to"
                    + " the channel itself). To end it: say “diary channels” and stop it there.";
        }
        if (reason.contains("BotDisabledByAdmin")) {
            return "To go on: have Benchmate allowed in the Teams admin centre, then say “post the"
                    + " diary here” in the channel.";
        }
        if (reason.contains("TeamArchived") || reason.contains("MessageWritesBlocked")) {
            return "To go on: restore the team, or let the bot post in the channel, then say “post"
                    + " the diary here” in it if I do not go on by myself.";
        }
        return "To go on: say “post the diary here” in that channel, or in another one. To end it:"
                + " say “diary channels” and stop it there.";
    }
}
