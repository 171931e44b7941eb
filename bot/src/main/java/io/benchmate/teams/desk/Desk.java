package io.benchmate.teams.desk;

import io.benchmate.card.Notice;
import io.benchmate.card.NoticeCard;
import io.benchmate.card.Rendered;
import io.benchmate.card.Verb;
import io.benchmate.people.Person;

import java.util.Optional;

/** Takes what a person did to the feature that answers it. Safe for use by many threads. */
public final class Desk {
    private final Questions questions;
    private final Search search;
    private final Corners plans;
    private final Gaps gaps;
    private final Thumbs thumbs;
    private final AddressBook addresses;

    Desk(
            Questions questions,
            Search search,
            Corners plans,
            Gaps gaps,
            Thumbs thumbs,
            AddressBook addresses) {
        this.questions = questions;
        this.search = search;
        this.plans = plans;
        this.gaps = gaps;
        this.thumbs = thumbs;
        this.addresses = addresses;
    }

    /** What to do in return. A feature's failure comes out as an exception. */
    public Reply take(Incoming incoming) {
        addresses.note(incoming);
        return switch (incoming) {
            case Incoming.Said said -> said(said);
            case Incoming.Joined joined -> questions.greet(joined);
            case Incoming.Pressed pressed ->
                    plans.pressed(pressed).orElseGet(() -> pressed(pressed));
            case Incoming.Searched searched -> search.find(searched);
            case Incoming.Uploaded uploaded -> plans.uploaded(uploaded);
            case Incoming.Consented consented -> plans.consented(consented);
            case Incoming.Shown shown -> plans.shown(shown);
            case Incoming.Rated rated -> thumbs.keep(rated);
        };
    }

    /** The refusal of a file from this person here; empty when it may be fetched and taken. */
    public Optional<Reply> refusesFile(Person person, Place place) {
        return plans.refusesFile(person, place);
    }

    /** What to say at once while a long file is read; the reply then takes its place. */
    public Optional<Rendered> reading(Incoming.Uploaded uploaded) {
        return plans.reading(uploaded);
    }

    private Reply said(Incoming.Said said) {
        return plans.said(said)
                .or(() -> gaps.said(said))
                .orElseGet(() -> plans.beside(said, questions.said(said)));
    }

    private Reply pressed(Incoming.Pressed pressed) {
        return Verb.of(pressed.verb()).map(verb -> pressed(verb, pressed)).orElseGet(Desk::unknown);
    }

    private Reply pressed(Verb verb, Incoming.Pressed pressed) {
        return switch (verb) {
            case PAGE -> questions.page(pressed);
            case SEND_QUESTION -> gaps.send(pressed);
            case LIST_QUESTIONS -> gaps.list(pressed);
            case SHOW_QUESTION -> gaps.show(pressed);
            case ANSWER_QUESTION -> gaps.answer(pressed);
            case DISMISS_QUESTION -> gaps.dismiss(pressed);
        };
    }

    private static Reply unknown() {
        return new Reply.Post(
                NoticeCard.draw(
                        Notice.of(
                                "That button no longer works",
                                "It comes from an older message. Please ask again.")));
    }
}
