package io.benchmate.graphsync;

import java.io.PrintWriter;
import java.util.function.Supplier;

/**
 * How far a long reading is, for somebody who watches: one short line on standard error that is
 * written over, and gone before anything else is said. Cron would mail it, and a file would keep
 * it, so it is asked for by whoever knows that a person is there.
 */
final class Progress {
    /** A shorter reading ends before one could have read this. */
    private static final int LONG = 999;

    private final boolean watched;
    private final Supplier<PrintWriter> to;
    private int width;

    Progress(boolean watched, Supplier<PrintWriter> to) {
        this.watched = watched;
        this.to = to;
    }

    void read(int people) {
        if (watched && people >= LONG) {
            over("%,d people read".formatted(people));
        }
    }

    void clear() {
        if (width > 0) {
            over("");
            write("\r");
        }
    }

    /** With blanks over the rest of the last line, which every terminal understands. */
    private void over(String line) {
        write("\r" + line + " ".repeat(Math.max(0, width - line.length())));
        width = line.length();
    }

    private void write(String text) {
        PrintWriter terminal = to.get();
        terminal.print(text);
        terminal.flush();
    }
}
