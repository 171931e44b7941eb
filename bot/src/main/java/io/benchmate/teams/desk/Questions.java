package io.benchmate.teams.desk;

import io.benchmate.ask.Answer;
import io.benchmate.ask.Asker;
import io.benchmate.ask.FrontDesk;
import io.benchmate.ask.Question;
import io.benchmate.card.AnswerCard;
import io.benchmate.card.NoticeCard;
import io.benchmate.plan.PlanId;

import org.jspecify.annotations.Nullable;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;

/** Questions to the plan: typed, pressed, turned to another page. */
final class Questions {
    private final FrontDesk frontDesk;
    private final InVain inVain;
    private final InstantSource clock;
    private final ZoneId zone;
    private final boolean demo;
    private final AdminHelp adminHelp;

    Questions(
            FrontDesk frontDesk,
            InVain inVain,
            AdminHelp adminHelp,
            InstantSource clock,
            ZoneId zone,
            boolean demo) {
        this.adminHelp = adminHelp;
        this.frontDesk = frontDesk;
        this.inVain = inVain;
        this.clock = clock;
        this.zone = zone;
        this.demo = demo;
    }

    Reply said(Incoming.Said said) {
        return adminHelp
                .elsewhere(said)
                .<Reply>map(notice -> new Reply.Post(NoticeCard.draw(notice)))
                .orElseGet(() -> answered(said));
    }

    private Reply answered(Incoming.Said said) {
        Question question = new Question(said.text(), asker(said), today(), plan(said.data()), 1);
        Answer answer = adminHelp.with(frontDesk.answer(question), said);
        inVain.note(answer);
        return new Reply.Post(AnswerCard.draw(answer, said.text()));
    }

    /** A page of a list in place of the page that was shown. */
    Reply page(Incoming.Pressed pressed) {
        Map<String, String> data = pressed.data();
        String words = data.getOrDefault("question", "");
        Question question = new Question(words, asker(pressed), today(), plan(data), page(data));
        return new Reply.Replace(AnswerCard.draw(frontDesk.page(question), words));
    }

    Reply greet(Incoming.Joined joined) {
        String words = "help";
        Answer help = frontDesk.answer(new Question(words, asker(joined), today()));
        return new Reply.Post(AnswerCard.draw(demo ? marked(help) : help, words));
    }

    /** In the demo nobody's identity is checked, and the greeting says so. */
    private static Answer marked(Answer help) {
        return help instanceof Answer.Help(String lead, var sections)
                ? new Answer.Help(
                        "This is a demonstration with an invented plan. " + lead, sections)
                : help;
    }

    private static Asker asker(Incoming incoming) {
        return new Asker(incoming.person().objectId(), incoming.place().conversationId());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    private static @Nullable PlanId plan(Map<String, String> data) {
        String id = data.getOrDefault("plan", "");
        return id.isBlank() ? null : new PlanId(id);
    }

    private static int page(Map<String, String> data) {
        String page = data.getOrDefault("page", "1");
        return page.matches("\\d{1,6}") ? Integer.parseInt(page) : 1;
    }
}
