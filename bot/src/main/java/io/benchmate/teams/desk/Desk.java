package io.benchmate.teams.desk;

import io.benchmate.ask.Asker;
import io.benchmate.ask.FrontDesk;
import io.benchmate.ask.Question;
import io.benchmate.card.AnswerCard;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;

/** Takes what a person did to the feature that answers it. Safe for use by many threads. */
public final class Desk {
    private final FrontDesk frontDesk;
    private final InstantSource clock;
    private final ZoneId zone;

    Desk(FrontDesk frontDesk, InstantSource clock, ZoneId zone) {
        this.frontDesk = frontDesk;
        this.clock = clock;
        this.zone = zone;
    }

    public Reply take(Incoming incoming) {
        return switch (incoming) {
            case Incoming.Said said -> ask(said, said.text());
            case Incoming.Joined joined -> ask(joined, "help");
            case Incoming.Pressed _, Incoming.Uploaded _, Incoming.Searched _, Incoming.Rated _ ->
                    new Reply.Silence();
        };
    }

    private Reply ask(Incoming incoming, String words) {
        Asker asker = new Asker(incoming.person().objectId(), incoming.place().conversationId());
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
        return new Reply.Post(
                AnswerCard.draw(frontDesk.answer(new Question(words, asker, today)), words));
    }
}
