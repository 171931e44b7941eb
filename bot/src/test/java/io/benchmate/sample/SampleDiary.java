package io.benchmate.sample;

import io.benchmate.diary.Entry;
import io.benchmate.diary.IncomingFile;
import io.benchmate.diary.importing.EntryTable;
import io.benchmate.plan.importing.Tables;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;

/** A year of events and awards of the invented university, from autumn 2026 on. */
public final class SampleDiary {
    public static final String FILE_NAME = "harrowmere-diary.csv";

    private SampleDiary() {}

    public static byte[] csv() {
        try (InputStream in = SampleDiary.class.getResourceAsStream("/sample/" + FILE_NAME)) {
            return Objects.requireNonNull(in).readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public static List<Entry> entries(ZoneId zone) {
        return switch (Tables.read(csv())) {
            case Tables.Read.Refused(String sentence) -> throw new IllegalStateException(sentence);
            case Tables.Read.Rows(var rows) ->
                    switch (EntryTable.read(rows, FILE_NAME, zone)) {
                        case IncomingFile.Read(var read) -> read.entries();
                        case IncomingFile.Refused(String sentence) ->
                                throw new IllegalStateException(sentence);
                    };
        };
    }
}
