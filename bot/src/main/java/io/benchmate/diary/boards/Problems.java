package io.benchmate.diary.boards;

import io.benchmate.diary.pages.DiaryPage;
import io.benchmate.outbox.Outbox;
import io.benchmate.outbox.Recipient;
import io.benchmate.people.Admins;

import java.util.function.BiConsumer;

/**
 * Tells the admins, once for each channel and cause, why the diary cannot be posted there. The
 * codes are Teams' own ("Proactive messages", learn.microsoft.com/microsoftteams).
 */
final class Problems implements BiConsumer<String, String> {
    private final Outbox outbox;
    private final Admins admins;

    Problems(Outbox outbox, Admins admins) {
        this.outbox = outbox;
        this.admins = admins;
    }

    @Override
    public void accept(String channelId, String reason) {
        DiaryPage page =
                DiaryPage.of(
                                "The diary cannot be posted to a channel",
                                words(reason) + " I have stopped posting there.")
                        .noting("Channel " + channelId + " · " + reason)
                        .noting(
                                "When it is mended, say “post the diary here” in that channel"
                                        + " again.");
        String about = Digests.of(channelId + reason).substring(0, 32);
        admins.known()
                .forEach(
                        admin ->
                                outbox.add(
                                        "diary-problem:" + about + ":" + admin,
                                        new Recipient.Person(admin),
                                        page));
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
        if (reason.contains("404") || reason.contains("NotFound")) {
            return "The channel is not there any more, or it is private and the bot cannot see it.";
        }
        return "Teams did not take the post.";
    }
}
