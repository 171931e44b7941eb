package io.benchmate.card;

import io.benchmate.ask.Answer;
import io.benchmate.ask.OwnerKey;
import io.benchmate.ask.Quote;
import io.benchmate.plan.Action;
import io.benchmate.plan.Cell;
import io.benchmate.plan.Field;

import tools.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One action: the sentence that answers, the cells it rests on, then owner and timescale; the other
 * cells of the row fold out.
 */
final class OneCard {
    private static final String REST = "rest";
    private static final int SHORT = 20;
    static final String KEY = "In the plan’s key: ";

    /** Shown in the title and the status line already. */
    private static final Set<Field> IN_TITLE =
            EnumSet.of(Field.CODE, Field.TITLE, Field.THEME, Field.STATUS);

    private OneCard() {}

    static Frame.Body draw(Answer.One one, int length) {
        List<ObjectNode> parts = new ArrayList<>();
        parts.add(Parts.text(Run.plain(Clip.to(one.lead(), length))));
        parts.add(Parts.spaced(action(one, length), Parts.Spacing.MEDIUM));
        List<ObjectNode> rest = rest(one, length);
        if (!rest.isEmpty()) {
            parts.add(Parts.box(rest).put("id", REST).put("isVisible", false));
        }
        parts.addAll(Footer.of(one));
        return new Frame.Body(parts, actions(one, !rest.isEmpty()));
    }

    private static ObjectNode action(Answer.One one, int length) {
        List<ObjectNode> parts = new ArrayList<>(ActionParts.title(one.action(), length));
        ObjectNode status = ActionParts.status(one.basis(), one.action());
        parts.add(Parts.spaced(status, Parts.Spacing.SMALL));
        quoted(one).forEach(cell -> parts.addAll(ActionParts.cell(cell, length)));
        List<ObjectNode> facts = facts(one, length);
        if (!facts.isEmpty()) {
            parts.add(Parts.columns(facts.toArray(ObjectNode[]::new)));
        }
        List<String> key = OwnerKey.of(one.basis().plan().facts(), one.action());
        if (!key.isEmpty()) {
            ObjectNode words = Parts.text(Run.grey(Clip.to(KEY + String.join("; ", key), length)));
            parts.add(Parts.spaced(words, Parts.Spacing.SMALL));
        }
        return Parts.shaded(parts);
    }

    /**
     * The cells that answer, but those that the title shows anyway, and what people recorded last.
     */
    private static List<Cell> quoted(Answer.One one) {
        return Stream.concat(
                        one.quotes().stream()
                                .filter(quote -> quote.action().id().equals(one.action().id()))
                                .filter(quote -> !IN_TITLE.contains(quote.field()))
                                .map(Quote::cell)
                                .filter(cell -> !isSaid(cell, one.lead())),
                        SignedWords.newest(one.action()).stream())
                .distinct()
                .toList();
    }

    /** Whether the sentence above quotes it whole; a short cell may stand there by chance. */
    private static boolean isSaid(Cell cell, String lead) {
        return cell.text().length() > SHORT && lead.contains(cell.text());
    }

    private static List<ObjectNode> facts(Answer.One one, int length) {
        List<Cell> quoted = quoted(one);
        return List.of(Field.OWNER, Field.TIMESCALE).stream()
                .flatMap(field -> one.action().cell(field).stream())
                .filter(cell -> !quoted.contains(cell))
                .map(cell -> Parts.wide(ActionParts.cell(cell, length)))
                .toList();
    }

    private static List<ObjectNode> rest(Answer.One one, int length) {
        Action action = one.action();
        Set<Field> shown = EnumSet.copyOf(IN_TITLE);
        shown.addAll(Set.of(Field.OWNER, Field.TIMESCALE));
        List<Cell> cells = new ArrayList<>();
        for (Field field : Field.values()) {
            if (!shown.contains(field)) {
                action.cell(field).ifPresent(cells::add);
            }
        }
        cells.addAll(action.otherCells());
        cells.removeAll(quoted(one));
        return cells.stream().flatMap(cell -> ActionParts.cell(cell, length).stream()).toList();
    }

    private static List<ObjectNode> actions(Answer.One one, boolean more) {
        List<ObjectNode> actions = new ArrayList<>();
        if (more) {
            actions.add(Press.toggle("Details", REST));
        }
        actions.add(NextSteps.owner(one.basis(), one.action()));
        actions.add(NextSteps.related(one.basis(), one.action()));
        return actions;
    }
}
