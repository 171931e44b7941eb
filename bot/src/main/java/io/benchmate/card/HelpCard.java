package io.benchmate.card;

import io.benchmate.ask.Answer;

import tools.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Example questions, each of which can be pressed; also the card of a greeting and of no plan. */
final class HelpCard {
    private HelpCard() {}

    static Frame.Body draw(Answer.Help help, int length) {
        List<ObjectNode> parts = new ArrayList<>();
        parts.add(Parts.text(Run.bold(Clip.to(help.lead(), length))));
        for (Answer.Section section : help.sections()) {
            if (!section.heading().isBlank()) {
                ObjectNode heading = Parts.heading(section.heading());
                parts.add(Parts.spaced(heading, Parts.Spacing.MEDIUM));
            }
            section.examples().forEach(example -> parts.add(example(example)));
        }
        return Frame.Body.of(parts);
    }

    static Frame.Body draw(Answer.Courtesy courtesy) {
        List<ObjectNode> actions =
                courtesy.suggestions().stream()
                        .map(words -> NextSteps.question(words, Map.of()))
                        .toList();
        return new Frame.Body(List.of(Parts.text(Run.plain(courtesy.lead()))), actions);
    }

    static Frame.Body draw(Answer.NoPlan noPlan) {
        return Frame.Body.of(
                List.of(
                        Parts.heading("No plan yet"),
                        Parts.spaced(Parts.text(Run.plain(noPlan.lead())), Parts.Spacing.SMALL)));
    }

    private static ObjectNode example(String words) {
        ObjectNode text = Parts.wide(List.of(Parts.text(Run.plain(words))));
        ObjectNode row = Parts.columns(text, Parts.narrow(Parts.text(Run.grey("›"))));
        ObjectNode box = Parts.spaced(Parts.shaded(List.of(row)), Parts.Spacing.SMALL);
        return Press.on(box, NextSteps.question(words, Map.of()));
    }
}
