package io.benchmate.card;

import io.benchmate.ask.Answer;
import io.benchmate.ask.Basis;
import io.benchmate.ask.Quote;
import io.benchmate.plan.Action;

import tools.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The answers to several questions on one card, each under its question: the sentence and the first
 * rows. What does not fit is one press away, as a question of its own.
 */
final class TogetherCard {
    private static final int ROWS = 4;
    private static final int LINES = 6;

    private TogetherCard() {}

    static Frame.Body draw(Answer.Together together, int length) {
        List<ObjectNode> parts = new ArrayList<>();
        List<ObjectNode> presses = new ArrayList<>();
        for (Answer.Part part : together.parts()) {
            ObjectNode question = Parts.text(Run.label(Clip.line(part.question(), 200)));
            parts.add(
                    parts.isEmpty()
                            ? question
                            : Parts.separated(Parts.spaced(question, Parts.Spacing.LARGE)));
            ObjectNode lead = Parts.text(Run.plain(Clip.to(part.answer().lead(), length)));
            parts.add(Parts.spaced(lead, Parts.Spacing.SMALL));
            parts.addAll(inside(part.answer(), length));
            presses.addAll(presses(part));
        }
        parts.addAll(plans(together));
        return new Frame.Body(parts, presses);
    }

    private static List<ObjectNode> inside(Answer answer, int length) {
        return switch (answer) {
            case Answer.One one -> rows(one.basis(), Map.of(one.action(), one.quotes()), length);
            case Answer.Several several -> rows(several.basis(), quoted(several), length);
            case Answer.Count count -> {
                List<ObjectNode> parts = new ArrayList<>(lines(count.parts(), length));
                parts.addAll(rows(count.basis(), bare(count.actions()), length));
                yield parts;
            }
            case Answer.Meaning meaning -> lines(meaning.lines(), length);
            case Answer.NotSaid silent -> {
                List<Action> near = new ArrayList<>(silent.pointer());
                near.addAll(silent.nearest());
                yield rows(silent.basis(), bare(near), length);
            }
            case Answer.Which which ->
                    lines(which.options().stream().map(Answer.Option::label).toList(), length);
            case Answer.Together _, Answer.Help _, Answer.Courtesy _, Answer.NoPlan _ -> List.of();
        };
    }

    private static Map<Action, List<Quote>> quoted(Answer.Several several) {
        Map<Action, List<Quote>> quoted = new LinkedHashMap<>();
        several.groups().stream()
                .flatMap(group -> group.lines().stream())
                .forEach(line -> quoted.put(line.action(), line.quotes()));
        return quoted;
    }

    private static Map<Action, List<Quote>> bare(List<Action> actions) {
        Map<Action, List<Quote>> bare = new LinkedHashMap<>();
        actions.forEach(action -> bare.put(action, List.of()));
        return bare;
    }

    private static List<ObjectNode> rows(
            Basis basis, Map<Action, List<Quote>> actions, int length) {
        List<ObjectNode> rows = new ArrayList<>();
        actions.entrySet().stream()
                .limit(ROWS)
                .map(one -> ActionParts.row(basis, one.getKey(), one.getValue(), length))
                .map(row -> Parts.spaced(row, Parts.Spacing.SMALL))
                .forEach(rows::add);
        if (actions.size() > ROWS) {
            rows.add(Parts.text(Run.grey("and " + (actions.size() - ROWS) + " more here")));
        }
        return rows;
    }

    private static List<ObjectNode> lines(List<String> lines, int length) {
        return lines.stream()
                .limit(LINES)
                .map(line -> Run.plain(Clip.to(line, length)))
                .map(Parts::text)
                .map(line -> Parts.spaced(line, Parts.Spacing.NONE))
                .toList();
    }

    /** The whole list of a part that is longer than its rows here, or sending what is not told. */
    private static List<ObjectNode> presses(Answer.Part part) {
        return switch (part.answer()) {
            case Answer.Several several when several.total() > ROWS ->
                    List.of(all(part, several.basis(), several.total()));
            case Answer.Count count when count.actions().size() > ROWS ->
                    List.of(all(part, count.basis(), count.actions().size()));
            case Answer.NotSaid silent -> List.of(NotSaidCard.send(silent));
            case Answer.Which which ->
                    which.options().stream()
                            .map(
                                    option ->
                                            Press.question(
                                                    Clip.line(option.label(), 60),
                                                    option.question(),
                                                    NextSteps.data(option.basis())))
                            .toList();
            case Answer.One _, Answer.Several _, Answer.Count _, Answer.Meaning _ -> List.of();
            case Answer.Together _, Answer.Help _, Answer.Courtesy _, Answer.NoPlan _ -> List.of();
        };
    }

    private static ObjectNode all(Answer.Part part, Basis basis, int count) {
        return Press.question("All " + count, part.question(), NextSteps.data(basis));
    }

    /** How each part was understood, and each plan that answers, once. */
    private static List<ObjectNode> plans(Answer.Together together) {
        List<ObjectNode> lines = new ArrayList<>();
        together.parts().stream()
                .map(Answer.Part::answer)
                .filter(Answer.Grounded.class::isInstance)
                .map(Answer.Grounded.class::cast)
                .filter(answer -> !answer.understood().isBlank())
                .map(answer -> Parts.text(Run.grey("Understood as: " + answer.understood())))
                .forEach(lines::add);
        together.parts().stream()
                .map(Answer.Part::answer)
                .filter(Answer.Grounded.class::isInstance)
                .map(answer -> ((Answer.Grounded) answer).basis())
                .distinct()
                .map(Footer::plan)
                .forEach(lines::add);
        for (int i = 0; i < lines.size(); i++) {
            Parts.spaced(lines.get(i), i == 0 ? Parts.Spacing.MEDIUM : Parts.Spacing.NONE);
        }
        if (!lines.isEmpty()) {
            Parts.separated(lines.getFirst());
        }
        return lines;
    }
}
