package io.benchmate.teams.desk;

import io.benchmate.card.Notice;
import io.benchmate.card.NoticeCard;
import io.benchmate.card.Verb;
import io.benchmate.gaps.OpenQuestion;
import io.benchmate.gaps.Sending;

import java.util.Map;

/** What the bot says about questions to the plan's team: what happened, and nothing else. */
final class GapWords {
    private static final String THEN =
            "If they answer, I bring their answer to you in our own chat.";

    private GapWords() {}

    static Reply of(Sending sending) {
        return post(
                switch (sending) {
                    case Sending.ToChannel() -> passedOn("the team’s channel");
                    case Sending.ToAdmins(int admins) -> passedOn(people(admins));
                    case Sending.Kept() -> kept();
                    case Sending.Already() ->
                            Notice.of(
                                    "The team has this question already",
                                    "You sent it before, and it is still open.");
                    case Sending.TooMany(int open) -> tooMany(open);
                });
    }

    private static Notice passedOn(String where) {
        return Notice.of(
                "Passed on to the plan’s team",
                "I keep your question, and a message to %s is on its way.".formatted(where),
                THEN);
    }

    private static Notice kept() {
        return Notice.of(
                "Your question is kept",
                "I keep it for the plan’s team, but I know nobody whom I could tell of it, so it"
                        + " may take a while.",
                THEN);
    }

    private static Notice tooMany(int open) {
        return Notice.of(
                "Your question was not sent",
                "You have %d open questions with the plan’s team already.".formatted(open)
                        + " Please wait until some are answered, or write to the team directly.");
    }

    private static String people(int admins) {
        return admins == 1
                ? "the person who looks after the plan"
                : "the %d people who look after the plan".formatted(admins);
    }

    static Reply answered(OpenQuestion question) {
        String name = question.asked().asker().name();
        return new Reply.Replace(
                NoticeCard.draw(
                        Notice.of(
                                        "Answered",
                                        "Your answer to %s is on its way."
                                                .formatted(name.isBlank() ? "the asker" : name),
                                        question.asked().text())
                                .with(allQuestions())));
    }

    static Reply dismissed() {
        return new Reply.Replace(
                NoticeCard.draw(
                        Notice.of("Dismissed", "The question is settled without an answer.")));
    }

    static Reply ownChat() {
        return post(
                Notice.of(
                        "That is for our own chat",
                        "Questions to the plan’s team are not shown where others read along."
                                + " In our own chat, say: questions"));
    }

    static Reply settled() {
        return post(
                Notice.of(
                                "This question is settled",
                                "Somebody answered or dismissed it, or it is past its time.")
                        .with(allQuestions()));
    }

    static Reply noAnswer() {
        return post(
                Notice.of(
                        "There is no answer yet",
                        "Write your answer into the card first, or dismiss the question."));
    }

    static Reply noLonger() {
        return post(
                Notice.of(
                        "That plan is no longer loaded",
                        "Your question was not sent. Please ask it again."));
    }

    private static Notice.Button allQuestions() {
        return new Notice.Button("All questions", Verb.LIST_QUESTIONS.wire(), Map.of(), false);
    }

    private static Reply post(Notice notice) {
        return new Reply.Post(NoticeCard.draw(notice));
    }
}
