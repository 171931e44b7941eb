package io.benchmate.cli;

import org.springframework.core.env.Environment;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;

/**
 * Looks at once whether another process holds the file of an H2 database, as a running bot does,
 * rather than after a whole start. H2 locks the file itself (H2, MVStore, "File Locking"). To be
 * used only in a process that has not opened the database.
 */
final class HeldFile {
    private static final String URL = "spring.datasource.url";
    private static final String H2_FILE = "jdbc:h2:file:";

    /** H2: org.h2.api.ErrorCode, DATABASE_ALREADY_OPEN_1. */
    static final int HELD = 90020;

    private HeldFile() {}

    /** Throws what H2 would throw later on; nothing where the file is free, or is none. */
    static void refuse(Environment settings) {
        String url = settings.getProperty(URL, "");
        if (url.startsWith(H2_FILE) && isHeld(url.substring(H2_FILE.length()).split(";", 2)[0])) {
            throw new IllegalStateException(
                    new SQLException("the file is locked by another process", "90020", HELD));
        }
    }

    private static boolean isHeld(String name) {
        try {
            Path file = Path.of(name + ".mv.db");
            if (!Files.isWritable(file)) {
                return false;
            }
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
                    var lock = channel.tryLock()) {
                return lock == null;
            }
        } catch (OverlappingFileLockException heldHere) {
            return true;
        } catch (IOException | InvalidPathException unclear) {
            // H2 will tell
            return false;
        }
    }
}
