package io.benchmate.card;

import io.benchmate.gaps.NewQuestion;
import io.benchmate.gaps.OpenQuestion;

import tools.jackson.databind.node.ObjectNode;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Draws the questions that the plan's team has to answer: all of them, or one to answer. */
public final class OpenQuestionsCard {
    /** How many a list shows; the rest is counted. */
    public static final int MOST = 10;

    private static final String HOW = "Press one to answer or dismiss it.";
    private static final int ANSWER_LENGTH = 4_000;
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private OpenQuestionsCard() {}

    /**
     * @param oldest the oldest open questions, oldest first, at most {@link #MOST}
     * @param total how many are open
     * @param zone in which the days are meant
     */
    public static Rendered list(List<OpenQuestion> oldest, int total, ZoneId zone) {
        String lead = lead(oldest.size(), total);
        List<String> text = new ArrayList<>(List.of(lead));
        if (!oldest.isEmpty()) {
            text.add(HOW);
        }
        oldest.forEach(each -> text.add("- " + each.asked().text() + "\n  " + who(each, zone)));
        return Frame.fit(
                lead, String.join("\n", text), length -> listBody(lead, oldest, zone, length));
    }

    private static String lead(int shown, int total) {
        if (total == 0) {
            return "No question is waiting for the plan’s team.";
        }
        String all =
                total == 1
                        ? "One question is waiting for the plan’s team."
                        : total + " questions are waiting for the plan’s team.";
        return shown < total ? all + " These are the oldest " + shown + "." : all;
    }

    private static Frame.Body listBody(
            String lead, List<OpenQuestion> questions, ZoneId zone, int length) {
        List<ObjectNode> parts = new ArrayList<>();
        parts.add(Parts.text(Run.bold(lead)));
        if (!questions.isEmpty()) {
            parts.add(Parts.spaced(Parts.text(Run.grey(HOW)), Parts.Spacing.NONE));
        }
        for (OpenQuestion each : questions) {
            ObjectNode box =
                    Parts.shaded(
                            List.of(
                                    Parts.text(Run.plain(Clip.to(each.asked().text(), length))),
                                    Parts.spaced(
                                            Parts.text(Run.grey(who(each, zone))),
                                            Parts.Spacing.NONE)));
            ObjectNode open =
                    Press.verb(
                            "Open this question",
                            Verb.SHOW_QUESTION.wire(),
                            Press.data("id", each.id().value()));
            parts.add(Parts.spaced(Press.on(box, open), Parts.Spacing.SMALL));
        }
        return Frame.Body.of(parts);
    }

    /** One question, with a field for the answer. */
    public static Rendered one(OpenQuestion question, ZoneId zone) {
        NewQuestion asked = question.asked();
        String about = asked.actionWords().isEmpty() ? "" : "\nAbout " + asked.actionWords();
        String text =
                "A question for the plan’s team\n%s%s\n%s"
                        .formatted(asked.text(), about, who(question, zone));
        return Frame.fit(asked.text(), text, length -> oneBody(question, zone, length));
    }

    private static Frame.Body oneBody(OpenQuestion question, ZoneId zone, int length) {
        NewQuestion asked = question.asked();
        List<ObjectNode> parts = new ArrayList<>();
        parts.add(Parts.heading("A question for the plan’s team"));
        parts.add(Parts.text(Run.plain(Clip.to(asked.text(), length))));
        if (!asked.actionWords().isEmpty()) {
            parts.add(Parts.text(Run.grey("About " + Clip.to(asked.actionWords(), length))));
        }
        parts.add(Parts.spaced(Parts.text(Run.grey(who(question, zone))), Parts.Spacing.NONE));
        parts.add(
                Parts.element("Input.Text")
                        .put("id", "answer")
                        .put("label", "Your answer")
                        .put("placeholder", "It is sent to the person who asked, with your name")
                        .put("isMultiline", true)
                        .put("maxLength", ANSWER_LENGTH));
        var data = Press.data("id", question.id().value());
        ObjectNode answer = Press.verb("Send answer", Verb.ANSWER_QUESTION.wire(), data);
        return new Frame.Body(
                parts,
                List.of(
                        answer.put("style", "positive"),
                        Press.verb("Dismiss", Verb.DISMISS_QUESTION.wire(), data),
                        Press.verb("All questions", Verb.LIST_QUESTIONS.wire(), Press.data())));
    }

    private static String who(OpenQuestion question, ZoneId zone) {
        NewQuestion asked = question.asked();
        String name = asked.asker().name().isBlank() ? "Somebody" : asked.asker().name();
        String day = DAY.format(LocalDate.ofInstant(question.askedAt(), zone));
        return "%s asked on %s · %s".formatted(name, day, asked.planTitle());
    }
}
