package io.benchmate.nudge.review;

import io.benchmate.plan.Action;
import io.benchmate.plan.Cell;
import io.benchmate.plan.Field;
import io.benchmate.plan.Signature;
import io.benchmate.plan.Status;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What differs between two moments of a plan, in the plan's order, what was removed last. Pure. */
final class Changes {
    private static final List<Field> CELLS =
            List.of(
                    Field.DETAIL,
                    Field.TIMESCALE,
                    Field.OWNER,
                    Field.RATING,
                    Field.MEASURE,
                    Field.FUTURE,
                    Field.REASON,
                    Field.PRIORITY);

    private Changes() {}

    static List<Change> between(Snapshot then, Snapshot now) {
        List<Change> changes = new ArrayList<>();
        for (Action after : now.laid().actions()) {
            Optional<Action> before = then.action(after.id());
            if (before.isEmpty()) {
                changes.add(new Change.New(after.code(), after.title()));
            } else {
                status(before.get(), after, then, now).ifPresent(changes::add);
                changes.addAll(cells(before.get(), after));
                evidence(then, now, after).ifPresent(changes::add);
            }
        }
        then.laid().actions().stream()
                .filter(before -> now.action(before.id()).isEmpty())
                .forEach(gone -> changes.add(new Change.Removed(gone.code(), gone.title())));
        return changes;
    }

    private static Optional<Change> status(
            Action before, Action after, Snapshot then, Snapshot now) {
        if (isSame(before.status(), after.status())) {
            return Optional.empty();
        }
        return Optional.of(
                new Change.Moved(
                        after.code(),
                        after.title(),
                        then.printed().facts().legend().inWords(before.status()),
                        now.printed().facts().legend().inWords(after.status()),
                        by(after.cell(Field.STATUS))));
    }

    private static boolean isSame(Status one, Status other) {
        return one.shade() == other.shade()
                && (one.shade().isColour() || one.printed().equalsIgnoreCase(other.printed()));
    }

    private static List<Change> cells(Action before, Action after) {
        List<Change> changes = new ArrayList<>();
        if (!before.title().equals(after.title())) {
            changes.add(
                    new Change.Reworded(
                            after.code(),
                            after.title(),
                            Field.TITLE.words(),
                            before.title(),
                            after.title(),
                            by(after.cell(Field.TITLE))));
        }
        for (Field field : CELLS) {
            String one = before.text(field).orElse("");
            String other = after.text(field).orElse("");
            if (!one.equals(other)) {
                changes.add(
                        new Change.Reworded(
                                after.code(),
                                after.title(),
                                field.words(),
                                one,
                                other,
                                by(after.cell(field))));
            }
        }
        return changes;
    }

    /** What the file itself says of evidence; what people recorded is listed by itself. */
    private static Optional<Change> evidence(Snapshot then, Snapshot now, Action action) {
        String one = printed(then, action);
        String other = printed(now, action);
        return one.equals(other)
                ? Optional.empty()
                : Optional.of(
                        new Change.Reworded(
                                action.code(),
                                action.title(),
                                Field.EVIDENCE.words(),
                                one,
                                other,
                                ""));
    }

    private static String printed(Snapshot snapshot, Action action) {
        return snapshot.printed()
                .action(action.id())
                .flatMap(each -> each.text(Field.EVIDENCE))
                .orElse("");
    }

    private static String by(Optional<Cell> cell) {
        return cell.flatMap(each -> Optional.ofNullable(each.signature()))
                .map(Signature::words)
                .orElse("");
    }
}
