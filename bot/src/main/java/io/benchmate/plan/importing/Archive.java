package io.benchmate.plan.importing;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The zip archive that an office file is. Before anything opens it, all parts are unpacked once
 * into nothing and counted: what an archive declares of its sizes is not believed.
 */
final class Archive {
    enum Kind {
        WORKBOOK,
        WORD,
        OTHER
    }

    private final byte[] content;
    private final Map<String, Long> sizes;

    private Archive(byte[] content, Map<String, Long> sizes) {
        this.content = content;
        this.sizes = sizes;
    }

    static Archive check(byte[] content) throws Unreadable {
        Map<String, Long> sizes = new LinkedHashMap<>();
        long left = Limits.ARCHIVE_BYTES;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            byte[] buffer = new byte[64 * 1024];
            for (ZipEntry part; (part = zip.getNextEntry()) != null; ) {
                long most = Math.min(left, most(part.getName()));
                long size = size(zip, buffer, most);
                left -= size;
                sizes.put(part.getName(), size);
                if (size > most || left < 0 || sizes.size() > Limits.ARCHIVE_PARTS) {
                    throw tooLarge(sizes.size());
                }
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw new Unreadable(
                    "The file is damaged, so I could not open it. Save it again and send the new"
                            + " copy.");
        }
        return new Archive(content, sizes);
    }

    private static Unreadable tooLarge(int parts) {
        String how =
                parts > Limits.ARCHIVE_PARTS
                        ? "The file has more than %,d parts, the most that I read"
                                .formatted(Limits.ARCHIVE_PARTS)
                        : "Unpacked, the file is far larger than a plan is (I read up to %d MB)"
                                .formatted(Limits.ARCHIVE_BYTES >> 20);
        return new Unreadable(
                how
                        + ", so I left it closed. Copy the plan's table into a new file and send"
                        + " that.");
    }

    private static long most(String part) {
        boolean large =
                part.matches("xl/(worksheets/[^/]+|sharedStrings)\\.xml|word/document\\d*\\.xml")
                        || part.contains("/media/")
                        || part.contains("/embeddings/");
        return large ? Limits.PART_BYTES : Limits.SIDE_PART_BYTES;
    }

    private static long size(InputStream part, byte[] buffer, long most) throws IOException {
        long size = 0;
        for (int read; size <= most && (read = part.read(buffer)) >= 0; ) {
            size += read;
        }
        return size;
    }

    Kind kind() {
        if (sizes.containsKey("xl/workbook.xml")) {
            return Kind.WORKBOOK;
        }
        return mainText().isPresent() ? Kind.WORD : Kind.OTHER;
    }

    /** The part with a Word file's text; Word on the web calls it document2.xml at times. */
    Optional<String> mainText() {
        return sizes.keySet().stream()
                .filter(part -> part.matches("word/document\\d*\\.xml"))
                .findFirst();
    }

    boolean hasMacros() {
        return sizes.keySet().stream().anyMatch(part -> part.endsWith("vbaProject.bin"));
    }

    byte[] content() {
        return content;
    }

    boolean has(String part) {
        return sizes.containsKey(part);
    }

    /** Takes some parts, in the archive's order, in one go through it. */
    interface PartReader {
        void read(String name, InputStream part) throws IOException, Unreadable;
    }

    void each(Set<String> names, PartReader reader) throws IOException, Unreadable {
        Set<String> left = new HashSet<>(names);
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry part; !left.isEmpty() && (part = zip.getNextEntry()) != null; ) {
                if (left.remove(part.getName())) {
                    reader.read(part.getName(), new Kept(zip));
                }
            }
        }
    }

    /** One part, unpacked while it is read. */
    InputStream part(String name) throws IOException {
        ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content));
        for (ZipEntry part; (part = zip.getNextEntry()) != null; ) {
            if (part.getName().equals(name)) {
                return zip;
            }
        }
        throw new IOException("no part " + name);
    }

    /** A reader of XML closes what it has read to its end; here more parts follow. */
    private static final class Kept extends FilterInputStream {
        Kept(InputStream in) {
            super(in);
        }

        @Override
        public void close() {}
    }
}
