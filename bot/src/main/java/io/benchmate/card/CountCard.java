package io.benchmate.card;

import io.benchmate.ask.Answer;

import tools.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.List;

/** The sentence with the number, its parts, and the first of the actions that were counted. */
final class CountCard {
    private static final int ROWS = 8;

    private CountCard() {}

    static Frame.Body draw(Answer.Count count, int length) {
        List<ObjectNode> parts = new ArrayList<>();
        parts.add(Parts.text(Run.bold(Clip.to(count.lead(), length))));
        count.parts().forEach(part -> parts.add(Parts.spaced(part(part), Parts.Spacing.SMALL)));
        int shown = Math.min(ROWS, count.actions().size());
        for (int i = 0; i < shown; i++) {
            ObjectNode row =
                    ActionParts.row(count.basis(), count.actions().get(i), List.of(), length);
            parts.add(i == 0 ? Parts.separated(row) : row);
        }
        if (shown < count.actions().size()) {
            String more = "and " + (count.actions().size() - shown) + " more";
            parts.add(Parts.text(Run.grey(more)));
        }
        parts.addAll(Footer.of(count));
        return new Frame.Body(parts, NextSteps.offers(count.basis(), count.wider()));
    }

    private static ObjectNode part(String part) {
        return Mark.opening(part)
                .map(shade -> Mark.beside(shade, Run.plain(part)))
                .orElseGet(() -> Parts.text(Run.plain(part)));
    }
}
