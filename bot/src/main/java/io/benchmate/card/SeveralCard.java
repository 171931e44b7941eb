package io.benchmate.card;

import io.benchmate.ask.Answer;

import tools.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.List;

/** A page of a list: groups of rows, each of which can be pressed, and buttons to turn the page. */
final class SeveralCard {
    /** More rows than these on one page are counted instead of shown, to stay within a message. */
    private static final int MOST_ROWS = 20;

    private SeveralCard() {}

    static Frame.Body draw(Answer.Several several, String question, int length) {
        List<ObjectNode> parts = new ArrayList<>();
        parts.add(Parts.text(Run.bold(Clip.to(several.lead(), length))));
        int left = MOST_ROWS;
        for (Answer.Group group : several.groups()) {
            parts.addAll(group(several, group, left, length));
            left = Math.max(0, left - group.lines().size());
        }
        if (several.pages() > 1) {
            String page = "Page " + several.page() + " of " + several.pages();
            parts.add(Parts.spaced(Parts.text(Run.grey(page)), Parts.Spacing.MEDIUM));
        }
        parts.addAll(Footer.of(several));
        return new Frame.Body(parts, turns(several, question));
    }

    private static List<ObjectNode> group(
            Answer.Several several, Answer.Group group, int rows, int length) {
        List<ObjectNode> parts = new ArrayList<>();
        if (!group.heading().isBlank()) {
            ObjectNode heading = Parts.text(Run.label(Clip.line(group.heading(), 200)));
            parts.add(Parts.spaced(heading, Parts.Spacing.LARGE));
        }
        List<Answer.Line> lines = group.lines();
        for (Answer.Line line : lines.subList(0, Math.min(rows, lines.size()))) {
            ObjectNode row = ActionParts.row(several.basis(), line.action(), line.quotes(), length);
            parts.add(Parts.spaced(row, Parts.Spacing.DEFAULT));
        }
        if (lines.size() > rows) {
            parts.add(Parts.text(Run.grey("and " + (lines.size() - rows) + " more")));
        }
        return parts;
    }

    private static List<ObjectNode> turns(Answer.Several several, String question) {
        List<ObjectNode> turns = new ArrayList<>();
        if (several.page() > 1) {
            turns.add(turn(several, question, "Previous page", several.page() - 1));
        }
        if (several.page() < several.pages()) {
            turns.add(turn(several, question, "Next page", several.page() + 1));
        }
        turns.addAll(NextSteps.offers(several.basis(), several.wider()));
        return turns;
    }

    private static ObjectNode turn(
            Answer.Several several, String question, String title, int page) {
        return Press.verb(
                title,
                Verb.PAGE.wire(),
                Press.data(
                        "page",
                        Integer.toString(page),
                        "plan",
                        several.basis().plan().id().value(),
                        "question",
                        question));
    }
}
