package io.benchmate.card;

import io.benchmate.ask.Answer;

import tools.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.List;

/** What a colour, an abbreviation or the plan itself means, in the plan's own words. */
final class MeaningCard {
    private MeaningCard() {}

    static Frame.Body draw(Answer.Meaning meaning, int length) {
        List<ObjectNode> parts = new ArrayList<>();
        parts.add(Parts.text(Run.bold(Clip.to(meaning.lead(), length))));
        List<ObjectNode> lines =
                meaning.lines().stream()
                        .map(line -> Parts.spaced(line(line, length), Parts.Spacing.SMALL))
                        .toList();
        if (!lines.isEmpty()) {
            parts.add(Parts.shaded(lines));
        }
        parts.addAll(Footer.of(meaning));
        return Frame.Body.of(parts);
    }

    private static ObjectNode line(String line, int length) {
        Run words = Run.plain(Clip.to(line, length));
        return Mark.opening(line)
                .map(shade -> Mark.beside(shade, words))
                .orElseGet(() -> Parts.text(words));
    }
}
