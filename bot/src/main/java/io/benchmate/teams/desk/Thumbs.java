package io.benchmate.teams.desk;

import io.benchmate.gaps.Feedback;
import io.benchmate.gaps.GivenAnswers;
import io.benchmate.gaps.GivenAnswers.Given;
import io.benchmate.gaps.Rating;

import java.time.InstantSource;

/** Keeps the thumbs under answers. */
final class Thumbs {
    private static final Given FORGOTTEN = new Given("", "");

    private final Feedback feedback;
    private final GivenAnswers given;
    private final InstantSource clock;

    Thumbs(Feedback feedback, GivenAnswers given, InstantSource clock) {
        this.feedback = feedback;
        this.given = given;
        this.clock = clock;
    }

    Reply keep(Incoming.Rated rated) {
        String conversation = rated.place().conversationId();
        Given about = given.of(conversation, rated.answerId()).orElse(FORGOTTEN);
        feedback.keep(
                new Rating(
                        rated.person().objectId(),
                        conversation,
                        rated.answerId(),
                        rated.up(),
                        rated.comment(),
                        about.question(),
                        about.answer(),
                        clock.instant()));
        return new Reply.Silence();
    }
}
