package io.benchmate.nudge.review;

import io.benchmate.plan.Field;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/** A pack without the names of persons, which says what it lacks. Pure. */
final class PublicVersion {
    /** How a table's cell names who recorded a piece of evidence. */
    private static final Pattern SIGNED = Pattern.compile(" \\[recorded by [^\\]]*\\]");

    private final Names names;
    private final AtomicInteger owners = new AtomicInteger();
    private final AtomicInteger inText = new AtomicInteger();

    private PublicVersion(Names names) {
        this.names = names;
    }

    static ReviewPack of(ReviewPack pack, Names names) {
        return new PublicVersion(names).of(pack);
    }

    private ReviewPack of(ReviewPack pack) {
        StatusTable table = table(pack.table());
        return new ReviewPack(
                pack.plan(),
                pack.facts(),
                pack.window(),
                table,
                pack.counts(),
                pack.changes().stream().map(this::change).toList(),
                pack.troubles().stream().map(this::trouble).toList(),
                pack.pieces().stream().map(this::piece).toList(),
                ahead(pack.ahead()),
                leftOut());
    }

    private List<String> leftOut() {
        List<String> lines = new ArrayList<>();
        lines.add("Left out: who recorded statuses, corrections and evidence.");
        if (owners.get() > 0) {
            lines.add(
                    "Left out of the table: persons named as owners, in %s; roles and groups stay."
                            .formatted(places(owners.get())));
        }
        if (inText.get() > 0) {
            lines.add(
                    "Left out of the table’s text: names and addresses, in %s."
                            .formatted(places(inText.get())));
        }
        lines.add("A name that nobody told Benchmate of may still stand in a text: read it once.");
        return lines;
    }

    private static String places(int count) {
        return count == 1 ? "one place" : count + " places";
    }

    private StatusTable table(StatusTable table) {
        int owner = table.places().getOrDefault(Field.OWNER, -2);
        return table.with(
                (column, text) -> {
                    String unsigned = SIGNED.matcher(text).replaceAll("");
                    String left =
                            column == owner
                                    ? names.withoutPersons(unsigned)
                                    : names.without(unsigned);
                    (column == owner ? owners : inText).addAndGet(Names.count(left));
                    return left;
                });
    }

    private Change change(Change change) {
        return switch (change) {
            case Change.New(String code, String title) -> new Change.New(code, text(title));
            case Change.Removed(String code, String title) -> new Change.Removed(code, text(title));
            case Change.Moved moved ->
                    new Change.Moved(
                            moved.code(), text(moved.title()), moved.before(), moved.after(), "");
            case Change.Reworded(
                            String code,
                            String title,
                            String what,
                            String before,
                            String after,
                            _) ->
                    new Change.Reworded(
                            code, text(title), what, cell(what, before), cell(what, after), "");
        };
    }

    private String cell(String what, String text) {
        return what.equals(Field.OWNER.words()) ? names.withoutPersons(text) : text(text);
    }

    private Trouble trouble(Trouble one) {
        return new Trouble(one.code(), text(one.title()), one.status(), text(one.reason()), "");
    }

    private Piece piece(Piece one) {
        return new Piece(one.code(), text(one.title()), text(one.text()), "", one.on());
    }

    private Ahead ahead(Ahead ahead) {
        return new Ahead(
                ahead.due().stream().map(this::due).toList(),
                ahead.past().stream().map(this::due).toList(),
                ahead.waiting().stream()
                        .map(
                                each ->
                                        new Ahead.Waiting(
                                                each.code(),
                                                text(each.title()),
                                                text(each.words()),
                                                each.question()))
                        .toList());
    }

    private Ahead.Due due(Ahead.Due due) {
        return new Ahead.Due(
                due.code(),
                text(due.title()),
                text(due.words()),
                due.reading(),
                due.day(),
                names.withoutPersons(due.owner()),
                due.status());
    }

    private String text(String text) {
        return names.without(SIGNED.matcher(text).replaceAll(""));
    }
}
