package io.benchmate.sample;

import org.springframework.util.FileSystemUtils;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Folders for as long as the process runs: it deletes them, with all that is in them, at its end.
 */
public final class TemporaryFolders {
    private static final Queue<Path> MADE = new ConcurrentLinkedQueue<>();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(TemporaryFolders::delete));
    }

    private TemporaryFolders() {}

    /**
     * A new, empty folder among the machine's temporary files.
     *
     * @param prefix begins its name
     */
    public static Path make(String prefix) {
        try {
            Path folder = Files.createTempDirectory(prefix);
            MADE.add(folder);
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete() {
        for (Path folder : MADE) {
            try {
                FileSystemUtils.deleteRecursively(folder);
            } catch (IOException stillInUse) {
                // It stays, as everything did that was made for a process which was killed.
            }
        }
    }
}
