package io.benchmate.plan.revising;

import io.benchmate.plan.Action;
import io.benchmate.plan.Field;
import io.benchmate.plan.Shade;
import io.benchmate.plan.Status;

import java.util.Arrays;

/** What a plan prints in a cell, in words in which a recording can be told from it. Pure. */
public final class Printed {
    private Printed() {}

    /** The cell to the letter; of a status that is a bare colour its name; empty for a blank. */
    public static String of(Action action, Field field) {
        String cell = action.text(field).orElse("");
        if (field == Field.TITLE && cell.isEmpty()) {
            return action.title();
        }
        return field == Field.STATUS && cell.isEmpty() ? words(action.status()) : cell;
    }

    /** The status that a recorded text stands for: a colour by its name, else the words. */
    public static Status status(String text) {
        return Arrays.stream(Shade.values())
                .filter(shade -> shade.isColour() && shade.words().equalsIgnoreCase(text))
                .findFirst()
                .map(shade -> new Status(shade, text))
                .orElseGet(() -> new Status(Shade.WORDS, text));
    }

    /** Whether the plan says by itself what was recorded. */
    static boolean says(Action action, Recording recording) {
        if (recording.field() == Field.STATUS) {
            Status status = status(recording.text());
            return status.shade().isColour()
                    ? action.status().shade() == status.shade()
                    : action.status().printed().equalsIgnoreCase(recording.text());
        }
        String said = folded(recording.text());
        if (recording.field() == Field.EVIDENCE) {
            return folded(of(action, Field.EVIDENCE)).contains(said + " [" + recording.words());
        }
        return folded(of(action, recording.field())).equals(said)
                || (recording.field() == Field.TITLE && folded(action.title()).equals(said));
    }

    /** A file's cells come with their white space folded; what people type may have lines. */
    private static String folded(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    private static String words(Status status) {
        return status.shade().isColour() ? status.shade().words() : status.printed();
    }
}
