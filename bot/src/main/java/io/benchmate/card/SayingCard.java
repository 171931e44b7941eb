package io.benchmate.card;

import io.benchmate.diary.boards.BoardNotice;
import io.benchmate.diary.pages.DiaryPage;
import io.benchmate.diary.personal.Personal;
import io.benchmate.gaps.AnswerFromTeam;
import io.benchmate.gaps.QuestionToTeam;
import io.benchmate.lists.ListSaying;
import io.benchmate.nudge.NudgeDigest;
import io.benchmate.nudge.OwnerNews;
import io.benchmate.nudge.StillOpen;
import io.benchmate.outbox.Message;
import io.benchmate.outbox.Rendering;
import io.benchmate.outbox.Saying;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Draws what the outbox sends. */
final class SayingCard implements Rendering {

    @Override
    public Message draw(Saying saying) {
        if (saying instanceof Personal own) {
            return draw(own.page());
        }
        if (saying instanceof BoardNotice notice) {
            return draw(notice.page());
        }
        if (saying instanceof DiaryPage page) {
            Rendered drawn = DiaryCard.draw(page);
            return new Message(drawn.card(), drawn.text(), drawn.summary());
        }
        Rendered drawn =
                switch (saying) {
                    case QuestionToTeam question -> NoticeCard.draw(toTeam(question));
                    case AnswerFromTeam answer -> NoticeCard.draw(fromTeam(answer));
                    case ListSaying ofList -> ListNotices.draw(ofList);
                    case NudgeDigest digest -> DigestCard.draw(digest, DigestCard.Since.NOTHING);
                    case OwnerNews news -> SheetCard.draw(OwnerNewsSheets.news(news));
                    case StillOpen open -> NoticeCard.draw(NudgeNotices.stillOpen(open));
                    default ->
                            throw new IllegalArgumentException(
                                    "no card for " + saying.getClass().getName());
                };
        return new Message(drawn.card(), drawn.text(), drawn.summary());
    }

    private static Notice toTeam(QuestionToTeam question) {
        String name = question.askerName().isBlank() ? "Somebody" : question.askerName();
        List<String> lines = new ArrayList<>();
        lines.add("%s asked: %s".formatted(name, question.question()));
        if (!question.actionWords().isEmpty()) {
            lines.add("About " + question.actionWords());
        }
        lines.add("Plan: " + question.planTitle());
        Notice notice =
                new Notice("A question that the plan doesn’t answer", lines, List.of(), List.of());
        return notice.with(
                new Notice.Button(
                        "Answer or dismiss",
                        Verb.SHOW_QUESTION.wire(),
                        Map.of("id", question.questionId()),
                        true));
    }

    private static Notice fromTeam(AnswerFromTeam answer) {
        String name = answer.answeredBy().isBlank() ? "The team" : answer.answeredBy();
        return Notice.of(
                "The plan’s team has answered your question",
                "%s: %s".formatted(name, answer.answer()),
                "You asked: " + answer.question(),
                "This is the team’s word; the plan itself (%s) does not say."
                        .formatted(answer.planTitle()));
    }
}
