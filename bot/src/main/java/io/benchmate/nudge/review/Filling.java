package io.benchmate.nudge.review;

import io.benchmate.nudge.review.StatusTable.Row;
import io.benchmate.plan.Action;
import io.benchmate.plan.ActionId;
import io.benchmate.plan.Field;
import io.benchmate.plan.Plan;
import io.benchmate.plan.Recorded;
import io.benchmate.plan.Recording;
import io.benchmate.plan.Shade;
import io.benchmate.plan.Status;
import io.benchmate.plan.importing.PlanTable;
import io.benchmate.plan.revising.Printed;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Lays what stands recorded into the cells of a plan's own table. A status is written in the plan's
 * own notation, evidence below what the plan prints; a column that the plan lacks is added at the
 * end where something was recorded for it. Pure.
 */
final class Filling {
    private final Plan printed;
    private final PlanTable layout;
    private final Map<ActionId, List<Recording>> standing;
    private final Signing signing;
    private final Map<Field, Integer> places = new EnumMap<>(Field.class);
    private final List<String> added = new ArrayList<>();
    private final Set<Field> explicit = EnumSet.noneOf(Field.class);

    private Filling(
            Plan printed,
            PlanTable layout,
            Map<ActionId, List<Recording>> standing,
            Signing signing) {
        this.printed = printed;
        this.layout = layout;
        this.standing = standing;
        this.signing = signing;
        for (Field field : Field.values()) {
            layout.columns()
                    .of(field)
                    .filter(_ -> !layout.columns().joins(field))
                    .ifPresent(column -> places.put(field, column.index()));
        }
        recorded().map(each -> each.what().field()).distinct().forEach(this::require);
    }

    /**
     * @param printed the plan as its file says it
     * @param standing what stands for each action, oldest first
     */
    static StatusTable of(
            Plan printed,
            PlanTable layout,
            Map<ActionId, List<Recording>> standing,
            Signing signing) {
        Filling filling = new Filling(printed, layout, standing, signing);
        return new StatusTable(
                layout.above(), layout.lines().stream().map(filling::row).toList(), filling.places);
    }

    private Stream<Recording> recorded() {
        return printed.actions().stream().flatMap(action -> of(action).stream());
    }

    private List<Recording> of(Action action) {
        return standing.getOrDefault(action.id(), List.of()).stream()
                .filter(each -> Snapshot.isCell(each.what()))
                .toList();
    }

    /**
     * Adds a column where there is none, or where several hold the field together; where a cell
     * alone does not say it, as under a merged one, says each in full.
     */
    private void require(Field field) {
        if (layout.columns().joins(field)) {
            explicit.add(field);
        }
        if (!places.containsKey(field)) {
            places.put(field, layout.width() + added.size());
            added.add(field.words());
        }
        boolean carried =
                printed.actions().stream()
                        .flatMap(action -> action.cell(field).stream())
                        .anyMatch(cell -> cell.carried());
        if (carried) {
            explicit.add(field);
        }
    }

    private Row row(PlanTable.Line line) {
        return switch (line) {
            case PlanTable.Line.Headings(List<String> cells) -> new Row.Headings(headings(cells));
            case PlanTable.Line.Section(List<String> cells) -> new Row.Section(wide(cells));
            case PlanTable.Line.Remark(List<String> cells) -> new Row.Remark(wide(cells));
            case PlanTable.Line.Entry(int place, List<String> cells) ->
                    entry(printed.actions().get(place), wide(cells));
        };
    }

    private List<String> headings(List<String> cells) {
        List<String> all = wide(cells);
        for (int i = 0; i < added.size(); i++) {
            all.set(layout.width() + i, added.get(i));
        }
        return all;
    }

    private List<String> wide(List<String> cells) {
        List<String> all = new ArrayList<>(cells);
        while (all.size() < layout.width() + added.size()) {
            all.add("");
        }
        return all;
    }

    private Row entry(Action action, List<String> cells) {
        explicit.forEach(field -> cells.set(place(field), action.text(field).orElse("")));
        Status status = action.status();
        colour(status, cells);
        String title = action.title();
        for (Recording each : of(action)) {
            int place = place(each.what().field());
            if (each.what() instanceof Recorded.NewStatus(String text)) {
                Status recorded = Printed.status(text);
                if (!isSame(recorded, action.status())) {
                    status = recorded;
                    cells.set(place, notation(recorded));
                }
            } else if (each.what() instanceof Recorded.Evidence(String text)) {
                cells.set(place, evidence(cells.get(place), text, each));
            } else if (each.what() instanceof Recorded.Correction(Field field, String text)) {
                title = field == Field.TITLE ? text : title;
                cells.set(place, corrected(action, field, cells.get(place), text));
            }
        }
        return new Row.Entry(action.id(), action.code(), title, status, cells);
    }

    /** Then the plan's own cell stays, which may say more. */
    private static boolean isSame(Status one, Status other) {
        return one.shade().isColour()
                ? one.shade() == other.shade()
                : one.printed().equalsIgnoreCase(other.printed());
    }

    private int place(Field field) {
        return Objects.requireNonNull(places.get(field));
    }

    /** A cell that is only filled with a colour would lose it. */
    private void colour(Status status, List<String> cells) {
        Integer place = places.get(Field.STATUS);
        if (place != null
                && status.shade().isColour()
                && (status.printed().isEmpty() || isMark(cells.get(place)))) {
            cells.set(place, (status.shade().words() + " " + cells.get(place)).strip());
        }
    }

    private static boolean isMark(String cell) {
        return cell.codePoints().noneMatch(Character::isLetterOrDigit)
                && cell.codePoints().allMatch(each -> each < 0x1f000);
    }

    /** As the plan itself prints this colour most often; else its name. */
    private String notation(Status status) {
        Shade shade = status.shade();
        if (!shade.isColour()) {
            return status.printed();
        }
        Map<String, Long> printings =
                printed.actions().stream()
                        .map(Action::status)
                        .filter(each -> each.shade() == shade)
                        .map(Status::printed)
                        .filter(each -> !each.isBlank() && !isMark(each))
                        .collect(Collectors.groupingBy(each -> each, Collectors.counting()));
        Optional<Map.Entry<String, Long>> most =
                printings.entrySet().stream()
                        .max(
                                Map.Entry.<String, Long>comparingByValue()
                                        .thenComparing(Map.Entry.comparingByKey()));
        return most.map(Map.Entry::getKey).orElseGet(shade::words);
    }

    private String evidence(String before, String text, Recording recording) {
        String more = signing.signed(text, recording);
        boolean there = folded(before).contains(folded(more));
        return there ? before : before.isEmpty() ? more : before + "\n" + more;
    }

    private static String folded(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    /** Where the title's cell begins with the action's code, it goes on doing so. */
    private static String corrected(Action action, Field field, String cell, String text) {
        boolean coded =
                field == Field.TITLE
                        && cell.endsWith(action.title())
                        && cell.length() > action.title().length()
                        && !text.startsWith(action.code());
        return coded ? cell.substring(0, cell.length() - action.title().length()) + text : text;
    }
}
