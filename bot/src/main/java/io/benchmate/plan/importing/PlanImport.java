package io.benchmate.plan.importing;

import io.benchmate.plan.Plan;
import io.benchmate.plan.PlanFacts;
import io.benchmate.plan.PlanId;
import io.benchmate.plan.importing.Reading.Refused;
import io.benchmate.plan.importing.Reading.Understood;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Reads an action plan from a file. Pure: the same bytes give the same reading, and nothing is
 * saved.
 */
public final class PlanImport {
    private PlanImport() {}

    /**
     * Reads a file.
     *
     * @param fileName as sent; its ending is a hint only, the content decides
     * @param notes the text that goes with the plan (legend, key of abbreviations, dates), or null
     */
    public static Reading read(String fileName, byte[] content, @Nullable String notes) {
        return read(fileName, content, notes, Corrections.NONE);
    }

    /** Reads a file with what an admin said of its columns. */
    public static Reading read(
            String fileName, byte[] content, @Nullable String notes, Corrections corrections) {
        try {
            String text = new String(content, StandardCharsets.UTF_8);
            Document document = new Document(CsvText.read(text), lines(notes));
            return understand(fileName, document, corrections);
        } catch (IOException | UncheckedIOException broken) {
            return new Refused("This is not readable as a table: " + broken.getMessage());
        }
    }

    private static Reading understand(String fileName, Document document, Corrections corrections) {
        var headings = HeadingRow.in(document.rows());
        if (headings.isEmpty()) {
            return new Refused(
                    "I found no row of headings such as Action, Timescale, Owner. Add one above the"
                            + " table and send it again.");
        }
        int at = document.rows().indexOf(headings.get());
        List<Row> below = document.rows().subList(at + 1, document.rows().size());
        Columns columns = columns(headings.get(), below);
        List<String> notes = notes(document, at);
        PlanFacts facts = NotesReader.read(notes, name(fileName));
        PlanId id = new PlanId(slug(facts.title()));
        ActionRows actions = new ActionRows(id, columns, facts.key());
        LineReader.read(headings.get(), columns, below).forEach(actions::add);
        Plan plan = new Plan(id, facts, actions.done());
        return new Understood(plan, columns, new Report(actions.findings()));
    }

    private static Columns columns(Row headings, List<Row> below) {
        int width = headings.cells().size();
        List<Row> entries =
                below.stream()
                        .filter(row -> row.filled().size() >= Math.min(2, width))
                        .filter(row -> !HeadingRow.repeats(row, headings))
                        .toList();
        return ColumnReader.read(headings, entries, width);
    }

    private static List<String> notes(Document document, int headingsAt) {
        List<String> notes = new ArrayList<>(document.notes());
        for (Row row : document.rows().subList(0, headingsAt)) {
            row.filled().forEach(column -> notes.add(row.cell(column)));
        }
        return notes;
    }

    private static List<String> lines(@Nullable String notes) {
        return notes == null
                ? List.of()
                : notes.lines().map(Words::fold).filter(line -> !line.isEmpty()).toList();
    }

    private static String name(String fileName) {
        String name = fileName.replaceFirst("^.*[/\\\\]", "").replaceFirst("\\.\\w{1,5}$", "");
        return name.isBlank() ? "Action plan" : Words.fold(name.replaceAll("[_-]+", " "));
    }

    private static String slug(String title) {
        String slug =
                title.toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z0-9]+", "-")
                        .replaceAll("^-|-$", "");
        return slug.isEmpty() ? "plan" : slug;
    }
}
