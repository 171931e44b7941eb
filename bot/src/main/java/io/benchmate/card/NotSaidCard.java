package io.benchmate.card;

import io.benchmate.ask.Answer;
import io.benchmate.ask.Basis;
import io.benchmate.plan.Action;

import tools.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The plan does not tell: says so first, shows the action that the question is about and the
 * nearest ones, and offers to send the question to the plan's team.
 */
final class NotSaidCard {
    private static final int MOST_NEAREST = 5;

    private NotSaidCard() {}

    static Frame.Body draw(Answer.NotSaid notSaid, int length) {
        List<ObjectNode> parts = new ArrayList<>();
        parts.add(Parts.text(Run.bold(Clip.to(notSaid.lead(), length))));
        parts.addAll(rows(notSaid.basis(), "Your question is about", notSaid.pointer(), length));
        parts.addAll(rows(notSaid.basis(), "Nearest in the plan", notSaid.nearest(), length));
        parts.addAll(Footer.of(notSaid));
        return new Frame.Body(parts, List.of(send(notSaid)));
    }

    private static List<ObjectNode> rows(
            Basis basis, String heading, List<Action> actions, int length) {
        if (actions.isEmpty()) {
            return List.of();
        }
        List<ObjectNode> parts = new ArrayList<>();
        parts.add(Parts.spaced(Parts.text(Run.label(heading)), Parts.Spacing.LARGE));
        actions.stream()
                .limit(MOST_NEAREST)
                .map(action -> ActionParts.row(basis, action, List.of(), length))
                .map(row -> Parts.spaced(row, Parts.Spacing.SMALL))
                .forEach(parts::add);
        return parts;
    }

    static ObjectNode send(Answer.NotSaid notSaid) {
        Map<String, String> data = NextSteps.data(notSaid.basis());
        data.put("question", notSaid.question());
        notSaid.pointer().stream()
                .findFirst()
                .ifPresent(action -> data.put("action", action.id().value()));
        return Press.verb("Send to the plan’s team", Verb.SEND_QUESTION.wire(), data);
    }
}
