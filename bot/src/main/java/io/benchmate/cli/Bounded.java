package io.benchmate.cli;

import io.benchmate.plan.importing.Limits;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads files no further than an import goes. */
final class Bounded {
    private Bounded() {}

    /** The file, or so much of it that the import sees that it is too large. */
    static byte[] read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(Limits.FILE_BYTES + (1 << 20));
        }
    }
}
