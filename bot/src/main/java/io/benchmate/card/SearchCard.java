package io.benchmate.card;

import io.benchmate.ask.Basis;
import io.benchmate.plan.Action;
import io.benchmate.plan.Cell;
import io.benchmate.plan.Field;
import io.benchmate.plan.Plan;

import tools.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.List;

/**
 * An action as the search extension inserts it into somebody's message. It stands among people who
 * may not have the bot, so it has no buttons.
 */
public final class SearchCard {
    private SearchCard() {}

    /** The card that goes into the message. */
    public static Rendered draw(Plan plan, Action action) {
        Basis basis = Basis.of(plan);
        return Frame.fit(title(action), text(basis, action), length -> body(basis, action, length));
    }

    /** The first line of a result in the list. */
    public static String title(Action action) {
        return Clip.line(action.code() + "  " + action.title(), 120);
    }

    /** The second line of a result: status in words, owner and timescale as written. */
    public static String line(Plan plan, Action action) {
        List<String> words = new ArrayList<>();
        words.add(plan.facts().legend().inWords(action.status()));
        cells(action).forEach(cell -> words.add(cell.heading() + ": " + cell.text()));
        return Clip.line(String.join(" · ", words), 160);
    }

    private static Frame.Body body(Basis basis, Action action, int length) {
        List<ObjectNode> parts = new ArrayList<>(ActionParts.title(action, length));
        parts.add(Parts.spaced(ActionParts.status(basis, action), Parts.Spacing.SMALL));
        cells(action).forEach(cell -> parts.addAll(ActionParts.cell(cell, length)));
        parts.add(Parts.separated(Footer.plan(basis)));
        return Frame.Body.of(parts);
    }

    private static List<Cell> cells(Action action) {
        return List.of(Field.OWNER, Field.TIMESCALE).stream()
                .flatMap(field -> action.cell(field).stream())
                .toList();
    }

    private static String text(Basis basis, Action action) {
        List<String> lines = new ArrayList<>();
        lines.add(String.join(" · ", action.themes()));
        lines.add(action.code() + "  " + action.title());
        lines.add(basis.plan().facts().legend().inWords(action.status()));
        StatusCell.asPrinted(action).ifPresent(lines::add);
        cells(action).forEach(cell -> lines.add(cell.heading() + ": " + cell.text()));
        lines.add(Footer.words(basis));
        lines.removeIf(String::isBlank);
        return String.join("\n", lines);
    }
}
