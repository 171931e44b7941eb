package io.benchmate.plan.revising;

import io.benchmate.plan.Action;
import io.benchmate.plan.Cell;
import io.benchmate.plan.Field;
import io.benchmate.plan.Plan;
import io.benchmate.plan.Shade;
import io.benchmate.plan.Status;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A plan with what people recorded laid over it. What was recorded holds until the file changes
 * under it; where file and record then disagree, the record goes on being shown and the conflict is
 * listed for choice. Nothing recorded is ever dropped here.
 *
 * @param conflicts in the plan's order
 */
public record Overlay(Plan plan, List<Conflict> conflicts) {

    /**
     * The file and a person disagree.
     *
     * @param inFile what the file says now; may be empty
     */
    public record Conflict(Action action, String inFile, Recording recording) {}

    /** Lays the recordings over the plan; of two on the same cell the later in the list counts. */
    public static Overlay of(Plan plan, List<Recording> recordings) {
        List<Conflict> conflicts = new ArrayList<>();
        List<Action> actions =
                plan.actions().stream().map(action -> laid(action, recordings, conflicts)).toList();
        return new Overlay(new Plan(plan.id(), plan.facts(), actions), List.copyOf(conflicts));
    }

    private static Action laid(
            Action action, List<Recording> recordings, List<Conflict> conflicts) {
        Map<Field, Recording> latest = new EnumMap<>(Field.class);
        List<Cell> others = new ArrayList<>(action.otherCells());
        for (Recording recording : recordings) {
            if (!recording.action().equals(action.id())) {
                continue;
            }
            if (recording.field() == Field.EVIDENCE) {
                String heading = "Recorded by %s on %s".formatted(recording.by(), recording.on());
                others.add(new Cell(heading, recording.text()));
            } else {
                latest.put(recording.field(), recording);
            }
        }
        Map<Field, Cell> cells = new EnumMap<>(Field.class);
        cells.putAll(action.cells());
        latest.forEach((field, recording) -> lay(action, recording, cells, conflicts));
        return rebuilt(action, cells, others, latest);
    }

    private static void lay(
            Action action, Recording recording, Map<Field, Cell> cells, List<Conflict> conflicts) {
        String inFile = action.text(recording.field()).orElse("");
        if (inFile.equals(recording.text())) {
            return;
        }
        if (!inFile.equals(recording.over())) {
            conflicts.add(new Conflict(action, inFile, recording));
        }
        String heading =
                action.cell(recording.field()).map(Cell::heading).orElse(recording.field().words());
        cells.put(recording.field(), new Cell(heading, recording.text()));
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
                title == null ? action.title() : title.text(),
                status == null ? action.status() : status(status.text()),
                cells,
                others);
    }

    private static Status status(String text) {
        return Arrays.stream(Shade.values())
                .filter(shade -> shade.isColour() && shade.words().equalsIgnoreCase(text))
                .findFirst()
                .map(shade -> new Status(shade, text))
                .orElseGet(() -> new Status(Shade.WORDS, text));
    }
}
