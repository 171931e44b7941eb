package io.benchmate.plan.importing;

import io.benchmate.plan.importing.Reading.Refused;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Reads an action plan from a file or a pasted table. Pure: the same bytes give the same reading,
 * and nothing is saved. What is allowed stands in {@link Limits}; anything else is refused with a
 * sentence, never with an exception.
 */
public final class PlanImport {
    private PlanImport() {}

    /**
     * Reads a file.
     *
     * @param fileName as sent; it names a plan that does not name itself, and the content decides
     *     what the file is
     * @param notes the text that goes with the plan (legend, key of abbreviations, dates), or null
     */
    public static Reading read(String fileName, byte[] content, @Nullable String notes) {
        return read(fileName, content, notes, Corrections.NONE);
    }

    /** Reads a file with what an admin said of its columns. */
    public static Reading read(
            String fileName, byte[] content, @Nullable String notes, Corrections corrections) {
        try {
            Document document = Upload.read(content);
            String name = fileName.substring(0, Math.min(fileName.length(), Limits.NAME));
            return Understanding.of(name, document, lines(notes), corrections);
        } catch (Unreadable refused) {
            return new Refused(refused.sentence());
        }
    }

    /** A file's table in its own layout; empty for a file that cannot be read as a plan. */
    public static Optional<PlanTable> table(byte[] content, Corrections corrections) {
        try {
            return Optional.of(Understanding.table(Upload.read(content), corrections));
        } catch (Unreadable refused) {
            return Optional.empty();
        }
    }

    /** Reads a table that was pasted: from Excel, from Word, drawn with pipes, or as CSV. */
    public static Reading readPasted(String text, Corrections corrections) {
        return read("Pasted plan.txt", text.getBytes(StandardCharsets.UTF_8), null, corrections);
    }

    /** A text file's text, as notes come: in UTF-8, UTF-16 or Windows-1252. */
    public static String text(byte[] content) {
        return Upload.decoded(content);
    }

    private static List<String> lines(@Nullable String notes) throws Unreadable {
        if (notes == null) {
            return List.of();
        }
        if (notes.length() > Limits.NOTES_BYTES) {
            throw new Unreadable(
                    "The notes have more than %,d characters. Send the legend and the key alone."
                            .formatted(Limits.NOTES_BYTES));
        }
        return notes.lines()
                .map(Words::fold)
                .filter(line -> !line.isEmpty())
                .limit(Limits.NOTE_LINES)
                .toList();
    }
}
