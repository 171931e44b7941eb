package io.benchmate.card;

import io.benchmate.ask.Answer;
import io.benchmate.ask.Basis;

import tools.jackson.databind.node.ObjectNode;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The small grey lines at the foot: how the question was understood, and which plan answers. */
final class Footer {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private Footer() {}

    static List<ObjectNode> of(Answer.Grounded answer) {
        List<ObjectNode> lines = new ArrayList<>();
        if (!answer.understood().isBlank()) {
            lines.add(Parts.text(Run.grey("Understood as: " + answer.understood())));
        }
        lines.add(plan(answer.basis()));
        Parts.separated(Parts.spaced(lines.getFirst(), Parts.Spacing.MEDIUM));
        if (lines.size() > 1) {
            Parts.spaced(lines.get(1), Parts.Spacing.NONE);
        }
        return lines;
    }

    static ObjectNode plan(Basis basis) {
        return Parts.text(Run.grey(words(basis)));
    }

    /** "Action plan 2021 to 2024 · Version 1.2 · as of 1 March 2022". */
    static String words(Basis basis) {
        List<String> words = new ArrayList<>();
        words.add(basis.plan().facts().title());
        if (basis.version() != null) {
            words.add(basis.version());
        }
        if (basis.asOf() != null) {
            words.add("as of " + DAY.format(basis.asOf()));
        } else {
            words.add("no “as of” date in the plan");
        }
        return String.join(" · ", words);
    }
}
