package io.benchmate.plan.importing;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Tells by its content what a file is, and has it read as that. */
final class Upload {
    private static final String TABLES =
            "Send the plan as .xlsx, .docx or .csv, or paste its table.";

    private Upload() {}

    static Document read(byte[] content) throws Unreadable {
        if (content.length == 0) {
            throw new Unreadable("The file is empty. " + TABLES);
        }
        if (content.length > Limits.FILE_BYTES) {
            throw new Unreadable(
                    "The file is larger than %d MB, the most that I read. Send the plan's table alone."
                            .formatted(Limits.FILE_BYTES >> 20));
        }
        String start =
                new String(content, 0, Math.min(content.length, 512), StandardCharsets.ISO_8859_1);
        if (start.startsWith("PK\3\4")) {
            return archive(content);
        }
        refuseOthers(start);
        return text(content);
    }

    private static Document archive(byte[] content) throws Unreadable {
        Archive archive = Archive.check(content);
        try {
            Document document =
                    switch (archive.kind()) {
                        case WORKBOOK -> Workbook.read(archive);
                        case WORD -> WordFile.read(archive);
                        case OTHER ->
                                throw new Unreadable(
                                        "This is an archive, or a file of another office program."
                                                + " Open it, save it as .xlsx or .docx, and send"
                                                + " that.");
                    };
            return archive.hasMacros() ? document.with(new FileFinding.Macros()) : document;
        } catch (IOException | RuntimeException broken) {
            if (Metered.isBehind(broken)) {
                throw Rows.tooLarge();
            }
            throw new Unreadable(
                    "The file is damaged, so I could not read it. Open it in Excel or Word, save it"
                            + " again and send the new copy.");
        }
    }

    private static void refuseOthers(String start) throws Unreadable {
        String lower = start.toLowerCase(Locale.ROOT).stripLeading();
        if (start.startsWith("%PDF")) {
            throw new Unreadable(
                    "This is a PDF, which keeps no table that can be read safely. Send the Word or"
                            + " Excel file that it was made from, or paste its table.");
        }
        if (start.startsWith("\u00d0\u00cf\u0011\u00e0")) {
            throw new Unreadable(
                    "This is an old .doc or .xls file, or one with a password. Open it, save it as"
                            + " .xlsx or .docx without a password, and send that.");
        }
        if (isPicture(start)) {
            throw new Unreadable("This is a picture. " + TABLES);
        }
        if (lower.startsWith("{\\rtf")
                || lower.startsWith("<!doctype")
                || lower.startsWith("<html")
                || lower.startsWith("<?xml")
                || lower.startsWith("<table")) {
            throw new Unreadable(
                    "This is a rich text or web page file. Open it in Word or Excel, save it as"
                            + " .docx or .xlsx, and send that.");
        }
    }

    private static boolean isPicture(String start) {
        return start.startsWith("\u0089PNG")
                || start.startsWith("\u00ff\u00d8\u00ff")
                || start.startsWith("GIF8")
                || start.startsWith("BM") && start.length() > 6 && start.charAt(5) == 0
                || start.startsWith("RIFF")
                || start.startsWith("II*\0")
                || start.startsWith("MM\0*")
                || start.startsWith("ftyp", 4);
    }

    /** A text file's text; empty for a file of another kind. */
    static Optional<String> plain(byte[] content) throws Unreadable {
        String start =
                new String(content, 0, Math.min(content.length, 512), StandardCharsets.ISO_8859_1);
        if (start.startsWith("PK\3\4") || content.length > Limits.FILE_BYTES) {
            return Optional.empty();
        }
        refuseOthers(start);
        return Optional.of(checked(content));
    }

    private static Document text(byte[] content) throws Unreadable {
        List<Finding> findings = new ArrayList<>();
        if (charset(content).name().startsWith("windows")) {
            findings.add(new FileFinding.Encoding("Windows-1252"));
        }
        return PlainTable.read(checked(content), findings);
    }

    private static String checked(byte[] content) throws Unreadable {
        String text = decoded(content);
        if (text.isBlank()) {
            throw new Unreadable("The file is empty. " + TABLES);
        }
        if (text.chars().filter(c -> c == 0 || c == 0xfffd).count()
                > Math.max(3, text.length() / 100)) {
            throw new Unreadable("I do not know this kind of file. " + TABLES);
        }
        return text;
    }

    /** In the encoding that it was saved in, without a byte order mark. */
    static String decoded(byte[] content) {
        String text = new String(content, charset(content));
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    private static Charset charset(byte[] content) {
        if (content.length == 0) {
            return StandardCharsets.UTF_8;
        }
        int first = content[0] & 0xff;
        int second = content.length > 1 ? content[1] & 0xff : 1;
        if (first == 0xff && second == 0xfe || second == 0 && first != 0) {
            return StandardCharsets.UTF_16LE;
        }
        if (first == 0xfe && second == 0xff || first == 0 && second != 0) {
            return StandardCharsets.UTF_16BE;
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content));
            return StandardCharsets.UTF_8;
        } catch (CharacterCodingException otherwise) {
            return Charset.forName("windows-1252");
        }
    }
}
