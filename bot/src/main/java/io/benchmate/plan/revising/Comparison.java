package io.benchmate.plan.revising;

import io.benchmate.plan.Action;
import io.benchmate.plan.ActionId;
import io.benchmate.plan.Cell;
import io.benchmate.plan.Field;
import io.benchmate.plan.Plan;
import io.benchmate.plan.PlanFacts;
import io.benchmate.plan.Shade;
import io.benchmate.plan.revising.RevisionChange.Added;
import io.benchmate.plan.revising.RevisionChange.Changed;
import io.benchmate.plan.revising.RevisionChange.Difference;
import io.benchmate.plan.revising.RevisionChange.Facts;
import io.benchmate.plan.revising.RevisionChange.Removed;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** What differs between two revisions of a plan whose actions carry the same ids. */
final class Comparison {
    private Comparison() {}

    /** The changes: of the plan itself, then in the new file's order, then what is gone. */
    static List<RevisionChange> of(Plan live, Plan next) {
        List<RevisionChange> changes = new ArrayList<>();
        facts(live.facts(), next.facts()).forEach(fact -> changes.add(new Facts(fact)));
        Map<ActionId, Action> earlier = new HashMap<>();
        live.actions().forEach(action -> earlier.put(action.id(), action));
        for (Action after : next.actions()) {
            Action before = earlier.get(after.id());
            if (before == null) {
                changes.add(new Added(after));
            } else {
                changed(before, after, changes);
            }
        }
        Set<ActionId> kept = next.actions().stream().map(Action::id).collect(Collectors.toSet());
        live.actions().stream()
                .filter(action -> !kept.contains(action.id()))
                .forEach(action -> changes.add(new Removed(action)));
        return changes;
    }

    private static void changed(Action before, Action after, List<RevisionChange> changes) {
        List<Difference> differences = new ArrayList<>();
        add(differences, "Id", before.code(), after.code());
        add(differences, "Title", before.title(), after.title());
        add(differences, "Theme", themes(before), themes(after));
        add(differences, "Status", status(before), status(after));
        for (Field field : Field.values()) {
            switch (field) {
                case CODE, TITLE, THEME, STATUS -> {}
                case DETAIL,
                        TIMESCALE,
                        OWNER,
                        RATING,
                        MEASURE,
                        EVIDENCE,
                        FUTURE,
                        REASON,
                        PRIORITY ->
                        add(differences, field.words(), text(before, field), text(after, field));
            }
        }
        for (String heading : headings(before, after)) {
            add(differences, heading, other(before, heading), other(after, heading));
        }
        if (!differences.isEmpty()) {
            changes.add(new Changed(before, after, differences));
        }
    }

    private static List<Difference> facts(PlanFacts before, PlanFacts after) {
        List<Difference> differences = new ArrayList<>();
        add(differences, "Title of the plan", before.title(), after.title());
        add(differences, "Version", said(before.version()), said(after.version()));
        add(differences, "As of", said(before.asOf()), said(after.asOf()));
        add(differences, "Start", said(before.start()), said(after.start()));
        for (Shade shade : Shade.values()) {
            add(
                    differences,
                    "Legend, " + shade.words(),
                    before.legend().meaningOf(shade).orElse(""),
                    after.legend().meaningOf(shade).orElse(""));
        }
        Set<String> terms = new LinkedHashSet<>(before.key().keySet());
        terms.addAll(after.key().keySet());
        for (String term : terms) {
            add(
                    differences,
                    "Key, " + term,
                    said(before.key().get(term)),
                    said(after.key().get(term)));
        }
        return differences;
    }

    private static void add(List<Difference> differences, String what, String one, String other) {
        if (!one.equals(other)) {
            differences.add(new Difference(what, one, other));
        }
    }

    private static String said(@Nullable Object fact) {
        return Objects.toString(fact, "");
    }

    private static String themes(Action action) {
        return String.join(", ", action.themes());
    }

    private static String status(Action action) {
        String shade = action.status().shade().words();
        String printed = action.status().printed();
        return switch (action.status().shade()) {
            case NONE -> "";
            case WORDS -> printed;
            case BLUE, GREEN, AMBER, RED, ILLEGIBLE ->
                    printed.isEmpty() || printed.equals(shade)
                            ? shade
                            : shade + " (" + printed + ")";
        };
    }

    private static String text(Action action, Field field) {
        return action.text(field).orElse("");
    }

    private static Set<String> headings(Action before, Action after) {
        Set<String> headings = new LinkedHashSet<>();
        before.otherCells().forEach(cell -> headings.add(cell.heading()));
        after.otherCells().forEach(cell -> headings.add(cell.heading()));
        return headings;
    }

    private static String other(Action action, String heading) {
        return action.otherCells().stream()
                .filter(cell -> cell.heading().equals(heading))
                .map(Cell::text)
                .collect(Collectors.joining(" "));
    }
}
