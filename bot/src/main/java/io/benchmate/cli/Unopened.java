package io.benchmate.cli;

import org.jspecify.annotations.Nullable;

import java.sql.SQLException;
import java.util.Set;

/** The database could not be opened; the message says what to do. */
final class Unopened extends Exception {
    private static final long serialVersionUID = 1L;

    /** H2: no such file, no such table; PostgreSQL's table is told by its SQL state. */
    private static final Set<Integer> NOTHING = Set.of(90146, 42102, 42103, 42104);

    private static final String NO_TABLE = "42P01";

    private final boolean nothingThere;

    Unopened(Throwable failure) {
        super(reason(sql(failure)), failure);
        SQLException sql = sql(failure);
        nothingThere =
                sql != null
                        && (NOTHING.contains(sql.getErrorCode())
                                || NO_TABLE.equals(sql.getSQLState()));
    }

    /** Whether there is no database yet, or one without tables. */
    boolean nothingThere() {
        return nothingThere;
    }

    /** What is wrong and how to mend it. */
    String sentence() {
        return getMessage() + ".";
    }

    /** The same for a file to import, which can go another way. */
    String sentenceForImport() {
        return getMessage()
                + ", or send the file to the bot in Teams instead. To see how the file is"
                + " understood without the database, add --check.";
    }

    private static String reason(@Nullable SQLException sql) {
        if (sql != null && sql.getErrorCode() == HeldFile.HELD) {
            return "The bot is running and holds the database's file, which one process at a time"
                    + " may open. Stop the bot and run this again";
        }
        return "The database could not be opened: "
                + (sql == null ? "its settings are not right" : "it does not answer, or refuses us")
                + ". Check BENCHMATE_DATABASE_URL, _USER and _PASSWORD (or BENCHMATE_DATA, the"
                + " directory of the file)";
    }

    /** The innermost that a database said. */
    private static @Nullable SQLException sql(Throwable failure) {
        SQLException found = null;
        for (Throwable each = failure; each != null; each = each.getCause()) {
            if (each instanceof SQLException sql) {
                found = sql;
            }
        }
        return found;
    }
}
