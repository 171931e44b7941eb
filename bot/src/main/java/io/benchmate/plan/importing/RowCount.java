package io.benchmate.plan.importing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Says roughly how many rows a file has, before it is read; a person can be told to wait. */
public final class RowCount {
    private static final byte[] SHEET_ROW = "<row".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] WORD_ROW = "<w:tr".getBytes(StandardCharsets.US_ASCII);

    /** Smaller files are read in a moment, so they are not counted. */
    private static final int SMALL = 20_000;

    private RowCount() {}

    /** About how many rows; 0 for a small file and for one that cannot be read. */
    public static int about(byte[] content) {
        if (content.length < SMALL || content.length > Limits.FILE_BYTES) {
            return 0;
        }
        try {
            return content[0] == 'P' && content[1] == 'K' ? archive(content) : lines(content);
        } catch (IOException | Unreadable broken) {
            return 0;
        }
    }

    private static int lines(byte[] content) {
        int lines = 0;
        for (byte each : content) {
            lines += each == '\n' ? 1 : 0;
        }
        return lines;
    }

    private static int archive(byte[] content) throws IOException, Unreadable {
        Archive archive = Archive.check(content);
        return switch (archive.kind()) {
            case WORKBOOK -> count(archive, "xl/worksheets/sheet1.xml", SHEET_ROW);
            case WORD -> count(archive, archive.mainText().orElse(""), WORD_ROW);
            case OTHER -> 0;
        };
    }

    private static int count(Archive archive, String part, byte[] mark) throws IOException {
        int count = 0;
        int matched = 0;
        byte[] buffer = new byte[64 * 1024];
        try (InputStream in = archive.part(part)) {
            for (int read; (read = in.read(buffer)) >= 0; ) {
                for (int i = 0; i < read; i++) {
                    boolean whole = matched == mark.length && !isLetter(buffer[i]);
                    count += whole ? 1 : 0;
                    matched = matched < mark.length && buffer[i] == mark[matched] ? matched + 1 : 0;
                    matched = matched == 0 && buffer[i] == mark[0] ? 1 : matched;
                }
            }
        }
        return count;
    }

    private static boolean isLetter(byte one) {
        return one >= 'A' && one <= 'z';
    }
}
