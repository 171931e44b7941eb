package io.benchmate.plan.importing;

import io.benchmate.plan.PlanFacts;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The notes of a plan that come alone, after the plan: a legend, a key, dates. Pure. */
public final class PlanNotes {
    /** Before a fact's name, so that it is no abbreviation. */
    private static final String FACT = "= ";

    private PlanNotes() {}

    /** The notes in a text or Word file; empty for a file that says nothing of a plan. */
    public static Optional<String> of(byte[] content) {
        try {
            List<String> lines = new ArrayList<>();
            Upload.read(content).blocks().forEach(block -> lines.addAll(lines(block)));
            return of(lines);
        } catch (Unreadable noText) {
            return Optional.empty();
        }
    }

    /**
     * The lines of a text file that is no table, to the letter; empty for a file that may be a
     * plan.
     */
    public static Optional<String> lines(byte[] content) {
        return Prose.in(content)
                .filter(text -> text.length() <= Limits.NOTES_BYTES)
                .map(
                        text ->
                                text.lines()
                                        .map(String::strip)
                                        .filter(line -> !line.isEmpty())
                                        .limit(Limits.NOTE_LINES)
                                        .collect(Collectors.joining("\n")));
    }

    /** The lines that a plan's file has above or beside its table; none where it holds no table. */
    public static List<String> beside(byte[] content) {
        try {
            return Assembly.of(Upload.read(content)).notes().stream()
                    .map(Words::fold)
                    .filter(line -> !line.isEmpty())
                    .toList();
        } catch (Unreadable noTable) {
            return List.of();
        }
    }

    /** What notes say of their plan; its title is empty where they give none. */
    public static PlanFacts facts(String notes) {
        return NotesReader.read(notes.lines().map(Words::fold).toList(), "");
    }

    /** Whether notes say anything of a plan but its name. */
    public static boolean tell(PlanFacts facts) {
        return !facts.legend().meanings().isEmpty()
                || !facts.key().isEmpty()
                || facts.start() != null
                || facts.asOf() != null
                || facts.version() != null;
    }

    /** The notes in a text; empty for one that says nothing of a plan. */
    public static Optional<String> of(String text) {
        return of(text.lines().toList());
    }

    /** The plan that notes are headed with; empty where they name none. */
    public static Optional<String> title(String notes) {
        return NotesReader.named(notes.lines().map(Words::fold).toList());
    }

    private static Optional<String> of(List<String> raw) {
        List<String> lines =
                raw.stream()
                        .map(Words::fold)
                        .filter(line -> !line.isEmpty())
                        .limit(Limits.NOTE_LINES)
                        .toList();
        boolean tells = tell(NotesReader.read(lines, ""));
        return tells ? Optional.of(String.join("\n", lines)) : Optional.empty();
    }

    /**
     * Notes put before earlier ones, so that they hold where both speak; the earlier lines that
     * they make void are left out.
     */
    public static String merged(String notes, String earlier) {
        Set<String> terms = terms(notes.lines().toList());
        List<String> lines = new ArrayList<>(notes.lines().toList());
        earlier.lines()
                .filter(line -> !lines.contains(line))
                .filter(line -> !isVoid(terms(List.of(line)), terms))
                .forEach(lines::add);
        return String.join("\n", lines);
    }

    private static boolean isVoid(Set<String> said, Set<String> anew) {
        return !said.isEmpty() && anew.containsAll(said);
    }

    /** What the lines explain: colours and abbreviations; and which facts they give. */
    private static Set<String> terms(List<String> lines) {
        PlanFacts facts = NotesReader.read(lines, "");
        Set<String> terms = new TreeSet<>(facts.key().keySet());
        facts.legend().meanings().keySet().forEach(shade -> terms.add(shade.words()));
        NotesReader.named(lines).ifPresent(_ -> terms.add(FACT + "title"));
        give(terms, "version", facts.version());
        give(terms, "as of", facts.asOf());
        give(terms, "start", facts.start());
        return terms;
    }

    private static void give(Set<String> terms, String fact, @Nullable Object given) {
        if (given != null) {
            terms.add(FACT + fact);
        }
    }

    private static List<String> lines(Block block) {
        return switch (block) {
            case Block.Line(String text) -> List.of(text);
            case Block.Heading(String text) -> List.of(text);
            case Block.Name _ -> List.of();
            case Block.Table table -> {
                List<List<String>> rows =
                        table.rows().stream()
                                .map(
                                        row ->
                                                row.cells().stream()
                                                        .filter(cell -> !cell.isBlank())
                                                        .toList())
                                .toList();
                boolean key = explains(rows);
                yield rows.stream().map(row -> line(row, key)).toList();
            }
        };
    }

    /** A key's table of two columns explains one by the other. */
    private static String line(List<String> cells, boolean key) {
        return String.join(key && isPair(cells) ? " = " : ", ", cells);
    }

    /** Whether most pairs begin with an abbreviation, a colour or a status, unlike a phone list. */
    private static boolean explains(List<List<String>> rows) {
        List<String> terms = rows.stream().filter(PlanNotes::isPair).map(List::getFirst).toList();
        long explained =
                terms.stream()
                        .filter(
                                term ->
                                        StatusWords.known(term)
                                                || term.matches("\\p{Lu}|.*\\p{Lu}.*\\p{Lu}.*"))
                        .count();
        return explained * 2 >= terms.size();
    }

    private static boolean isPair(List<String> cells) {
        return cells.size() == 2
                && Words.count(cells.getFirst()) == 1
                && !cells.getFirst().contains("=");
    }
}
