package io.benchmate.cli;

import io.benchmate.plan.importing.Limits;
import io.benchmate.plan.importing.PlanImport;

import org.jspecify.annotations.Nullable;

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

    /** The notes beside a plan, whatever program saved them; none are empty. */
    static String notes(@Nullable Path file) throws IOException {
        return file == null ? "" : PlanImport.text(read(file));
    }
}
