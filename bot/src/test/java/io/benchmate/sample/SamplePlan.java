package io.benchmate.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** A plan of an invented university, with the notes that go with it. */
public enum SamplePlan {
    /** 41 actions under sections, a status with a legend of its own; the demo's. */
    HARROWMERE("harrowmere-2025-28"),
    /** 13 actions without ids or statuses, in another layout; for uploading beside the first. */
    KELDERWICK("kelderwick-24-month");

    private final String name;

    SamplePlan(String name) {
        this.name = name;
    }

    public String fileName() {
        return name + ".csv";
    }

    /** The table as CSV in UTF-8. */
    public byte[] csv() {
        return read(name + ".csv");
    }

    /** The lines that go with the table: title, dates, legend, key. */
    public String notes() {
        return new String(read(name + ".notes.txt"), StandardCharsets.UTF_8);
    }

    /** The table and the notes in one workbook, section rows merged. */
    public byte[] xlsx() {
        return SampleFiles.workbook(this);
    }

    /** The notes as paragraphs and the table below them, in a Word document. */
    public byte[] docx() {
        return SampleFiles.document(this);
    }

    private static byte[] read(String file) {
        try (InputStream in = SamplePlan.class.getResourceAsStream("/sample/" + file)) {
            return Objects.requireNonNull(in, file).readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
