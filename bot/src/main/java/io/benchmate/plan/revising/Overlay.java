package io.benchmate.plan.revising;

import io.benchmate.plan.Action;
import io.benchmate.plan.ActionId;
import io.benchmate.plan.Cell;
import io.benchmate.plan.Field;
import io.benchmate.plan.Plan;
import io.benchmate.plan.Signature;
import io.benchmate.plan.Status;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A plan with what people recorded laid over it. What was recorded holds until the file changes
 * under it; where file and record then disagree, the record goes on being shown and the conflict is
 * listed for choice. Nothing recorded is ever dropped here. A recorded cell is signed, its heading
 * says who recorded it, and what the plan prints stands beside it.
 *
 * @param conflicts in the plan's order
 */
public record Overlay(Plan plan, List<Conflict> conflicts) {
    private static final String EVIDENCE = "Evidence ";

    /**
     * The file and a person disagree.
     *
     * @param inFile what the file says now; may be empty
     */
    public record Conflict(Action action, String inFile, Recording recording) {}

    /**
     * Lays the recordings over the plan; of two on the same cell the later in the list counts.
     * Actions without any stay the very same.
     */
    public static Overlay of(Plan plan, List<Recording> recordings) {
        Map<ActionId, List<Recording>> byAction =
                recordings.stream().collect(Collectors.groupingBy(Recording::action));
        List<Conflict> conflicts = new ArrayList<>();
        List<Action> actions =
                plan.actions().stream()
                        .map(
                                action ->
                                        laid(
                                                action,
                                                byAction.getOrDefault(action.id(), List.of()),
                                                conflicts))
                        .toList();
        return new Overlay(new Plan(plan.id(), plan.facts(), actions), List.copyOf(conflicts));
    }

    /** The recordings that a plan now says by itself, so that nothing is laid over it. */
    public static List<Recording> settled(Plan plan, List<Recording> recordings) {
        return recordings.stream()
                .filter(each -> each.field() != Field.EVIDENCE)
                .filter(
                        each ->
                                plan.action(each.action())
                                        .filter(action -> Printed.says(action, each))
                                        .isPresent())
                .toList();
    }

    private static Action laid(
            Action action, List<Recording> recordings, List<Conflict> conflicts) {
        if (recordings.isEmpty()) {
            return action;
        }
        Map<Field, Recording> latest = new EnumMap<>(Field.class);
        List<Cell> others = new ArrayList<>(action.otherCells());
        for (Recording recording : recordings) {
            if (recording.field() == Field.EVIDENCE) {
                if (!Printed.says(action, recording)) {
                    others.add(evidence(recording));
                }
            } else {
                latest.put(recording.field(), recording);
            }
        }
        latest.values().removeIf(recording -> Printed.says(action, recording));
        Map<Field, Cell> cells = new EnumMap<>(Field.class);
        cells.putAll(action.cells());
        for (Recording recording : latest.values()) {
            String inFile = Printed.of(action, recording.field());
            if (!inFile.equals(recording.over())) {
                conflicts.add(new Conflict(action, inFile, recording));
            }
            lay(action, recording, cells, others);
        }
        return rebuilt(action, cells, others, latest);
    }

    private static Cell evidence(Recording recording) {
        Signature signature = recording.signature();
        return new Cell(EVIDENCE + signature.words(), recording.text(), signature);
    }

    /** The evidence that was recorded last about an action of a plan that was laid over. */
    public static Optional<Cell> lastEvidence(Action action) {
        return action.otherCells().stream()
                .filter(each -> each.signature() != null && each.heading().startsWith(EVIDENCE))
                .reduce((_, later) -> later);
    }

    private static void lay(
            Action action, Recording recording, Map<Field, Cell> cells, List<Cell> others) {
        Field field = recording.field();
        String printed = Printed.of(action, field);
        Signature signature = new Signature(recording.by(), recording.on(), printed);
        String heading = action.cell(field).map(Cell::heading).orElse(field.words());
        if (recording.text().isEmpty()) {
            cells.remove(field);
            others.add(
                    new Cell(heading + ", taken out as " + signature.words(), printed, signature));
            return;
        }
        cells.put(field, new Cell(heading + ", " + signature.words(), recording.text(), signature));
        if (field != Field.STATUS && !printed.isEmpty()) {
            others.add(new Cell(heading + ", as the plan prints it", printed));
        }
    }

    private static Action rebuilt(
            Action action,
            Map<Field, Cell> cells,
            List<Cell> others,
            Map<Field, Recording> latest) {
        Recording status = latest.get(Field.STATUS);
        Recording title = latest.get(Field.TITLE);
        return new Action(
                action.id(),
                action.code(),
                action.aliases(),
                action.themes(),
                title == null || title.text().isEmpty() ? action.title() : title.text(),
                status == null ? action.status() : status(status),
                cells,
                others);
    }

    private static Status status(Recording recorded) {
        return recorded.text().isEmpty() ? Status.NOT_GIVEN : Printed.status(recorded.text());
    }
}
