package io.benchmate.teams.desk;

import io.benchmate.card.Rendered;
import io.benchmate.people.Person;

import java.util.Optional;

/** All that is done with plans in the chat: looking after them, and how their times are read. */
final class PlanSteps {
    private final PlanKeeping keeping;
    private final TimescaleDesk timescales;

    PlanSteps(PlanKeeping keeping, TimescaleDesk timescales) {
        this.keeping = keeping;
        this.timescales = timescales;
    }

    /** The reply to a pasted table or a command; empty when the text is a question. */
    Optional<Reply> said(Incoming.Said said) {
        return keeping.said(said).or(() -> timescales.said(said));
    }

    /** The reply to a button of a plan's cards; empty for other cards. */
    Optional<Reply> pressed(Incoming.Pressed pressed) {
        return keeping.pressed(pressed)
                .map(reply -> timescales.following(pressed, reply))
                .or(() -> timescales.pressed(pressed));
    }

    Optional<Reply> refusesFile(Person person, Place place) {
        return keeping.refusesFile(person, place);
    }

    Optional<Rendered> reading(Incoming.Uploaded uploaded) {
        return keeping.reading(uploaded);
    }

    Reply uploaded(Incoming.Uploaded uploaded) {
        return keeping.uploaded(uploaded);
    }
}
