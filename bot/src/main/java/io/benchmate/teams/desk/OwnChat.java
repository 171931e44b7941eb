package io.benchmate.teams.desk;

import io.benchmate.card.Notice;
import io.benchmate.card.NoticeCard;

import java.util.Optional;

/** What admins and editors say to the bot alone, said where others read along. */
final class OwnChat {
    private OwnChat() {}

    /**
     * Where to say it.
     *
     * @param words as typed
     */
    static Notice of(String words) {
        return Notice.of(
                "Please ask me that in our own chat",
                "Others would read along here. Open your chat with me and say there: "
                        + Typed.command(words));
    }

    static Optional<Reply> reply(Incoming.Said said) {
        return Optional.of(new Reply.Post(NoticeCard.draw(of(said.text()))));
    }
}
