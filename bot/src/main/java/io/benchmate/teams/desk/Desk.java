package io.benchmate.teams.desk;

import io.benchmate.card.Notice;
import io.benchmate.card.NoticeCard;
import io.benchmate.card.Verb;

/** Takes what a person did to the feature that answers it. Safe for use by many threads. */
public final class Desk {
    private final Questions questions;
    private final Search search;
    private final PlanKeeping plans;

    Desk(Questions questions, Search search, PlanKeeping plans) {
        this.questions = questions;
        this.search = search;
        this.plans = plans;
    }

    /** What to do in return. A feature's failure comes out as an exception. */
    public Reply take(Incoming incoming) {
        return switch (incoming) {
            case Incoming.Said said -> plans.said(said).orElseGet(() -> questions.said(said));
            case Incoming.Joined joined -> questions.greet(joined);
            case Incoming.Pressed pressed ->
                    plans.pressed(pressed).orElseGet(() -> pressed(pressed));
            case Incoming.Searched searched -> search.find(searched);
            case Incoming.Uploaded uploaded -> plans.uploaded(uploaded);
            case Incoming.Rated _ -> new Reply.Silence();
        };
    }

    private Reply pressed(Incoming.Pressed pressed) {
        return Verb.of(pressed.verb())
                .map(
                        verb ->
                                switch (verb) {
                                    case PAGE -> questions.page(pressed);
                                    case SEND_QUESTION -> unknown();
                                })
                .orElseGet(Desk::unknown);
    }

    private static Reply unknown() {
        return new Reply.Post(
                NoticeCard.draw(
                        Notice.of(
                                "That button no longer works",
                                "It comes from an older message. Please ask again.")));
    }
}
