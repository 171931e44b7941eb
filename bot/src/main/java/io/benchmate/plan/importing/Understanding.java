package io.benchmate.plan.importing;

import io.benchmate.plan.Field;
import io.benchmate.plan.Plan;
import io.benchmate.plan.PlanFacts;
import io.benchmate.plan.PlanId;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** From a document to a plan: columns, then rows, then actions, then what is doubtful in them. */
final class Understanding {
    private static final int NAME_LENGTH = 50;

    private Understanding() {}

    static Reading of(
            String fileName, Document document, List<String> notes, Corrections corrections)
            throws Unreadable {
        Assembly assembly = Assembly.of(document);
        Columns columns = columns(assembly, corrections);
        List<Finding> findings = new ArrayList<>(assembly.findings());
        List<Line> read = LineReader.read(assembly.headings(), columns, assembly.rows());
        Placing placing = Placing.of(read, columns);
        notes(read).ifPresent(findings::add);
        List<PlacedRow> rows = Inheritance.apply(placing.rows(), columns, corrections, findings);
        if (rows.isEmpty()) {
            throw new Unreadable(
                    "There are headings and no action below them. Send the plan with its actions, a"
                            + " row each.");
        }
        List<String> lines = new ArrayList<>(notes);
        assembly.notes().stream().filter(line -> !notes.contains(line)).forEach(lines::add);
        PlanFacts facts = NotesReader.read(lines, placing.remarks(), name(fileName));
        PlanId id = id(facts.title());
        List<ActionRows.Read> actions = ActionRows.read(id, columns, facts.key(), rows, findings);
        Plan plan = new Plan(id, facts, actions.stream().map(ActionRows.Read::action).toList());
        findings.addAll(Audit.of(plan, columns, actions));
        findings.addAll(Unsure.of(columns, assembly.rows()));
        return new Reading.Understood(plan, columns, new Report(findings));
    }

    /**
     * The lines between and below the actions, but for legends, so that no action among them goes
     * unseen.
     */
    private static Optional<Finding> notes(List<Line> lines) {
        List<Line.Remark> remarks =
                lines.stream()
                        .filter(Line.Remark.class::isInstance)
                        .map(Line.Remark.class::cast)
                        .filter(remark -> !remark.text().contains("="))
                        .toList();
        return remarks.stream()
                .findFirst()
                .map(
                        first ->
                                new Finding.KeptAsNotes(
                                        first.row().number(), remarks.size(), first.text()));
    }

    /** The same table, row by row, for giving it back. */
    static PlanTable table(Document document, Corrections corrections) throws Unreadable {
        Assembly assembly = Assembly.of(document);
        Columns columns = columns(assembly, corrections);
        List<Line> lines = LineReader.read(assembly.headings(), columns, assembly.rows());
        return PlanTable.of(assembly, columns, lines, Placing.of(lines, columns));
    }

    private static Columns columns(Assembly assembly, Corrections corrections) throws Unreadable {
        Row headings = padded(assembly);
        int width = headings.cells().size();
        List<Row> entries =
                assembly.rows().stream()
                        .filter(row -> row.filled().size() >= Math.min(2, width))
                        .filter(row -> !HeadingRow.repeats(row, headings))
                        .toList();
        Columns columns = ColumnReader.read(headings, entries, corrections);
        boolean unnamed = headings.cells().stream().allMatch(cell -> Headings.read(cell).isEmpty());
        long understood = columns.all().stream().filter(column -> column.field() != null).count();
        boolean odd = OddHeadings.in(headings, assembly.rows());
        if (columns.of(Field.TITLE).isEmpty() || unnamed && understood < 2 && !odd) {
            throw new Unreadable(
                    "I did not find which column says what is to be done. Put a row of headings"
                        + " such as Action, Timescale, Owner above the table and send it again.");
        }
        return columns;
    }

    /** The headings, with blank ones for cells that stand beyond the last. */
    private static Row padded(Assembly assembly) {
        List<String> headings = new ArrayList<>(assembly.headings().cells());
        for (Row row : assembly.rows()) {
            while (headings.size() < row.cells().size()) {
                headings.add("");
            }
        }
        return new Row(assembly.headings().number(), headings);
    }

    private static String name(String fileName) {
        String name = fileName.replaceFirst("^.*[/\\\\]", "").replaceFirst("\\.\\w{1,5}$", "");
        String plain = Words.fold(name.replaceAll("[_-]+", " "));
        return plain.isEmpty() ? "Action plan" : plain;
    }

    /** An id from the title; a file that names the same plan again is offered as its revision. */
    private static PlanId id(String title) {
        String slug =
                title.toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z0-9]+", "-")
                        .replaceAll("^-|-$", "");
        if (slug.length() > NAME_LENGTH) {
            slug = slug.substring(0, NAME_LENGTH) + "-" + Integer.toHexString(slug.hashCode());
        }
        return new PlanId(slug.isEmpty() ? "plan" : slug);
    }
}
