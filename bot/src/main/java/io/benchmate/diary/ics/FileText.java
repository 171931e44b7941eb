package io.benchmate.diary.ics;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes clean text of a calendar file's bytes. Systems write more than the standard allows: folds
 * in the middle of a letter, empty lines, lines that a text was broken into without a fold, words
 * before and after the calendar, and the quoted-printable of vCalendar 1.0.
 */
final class FileText {
    /** Bytes as letters, so that a fold may stand in the middle of one. */
    private static final Charset BYTES = StandardCharsets.ISO_8859_1;

    private static final Pattern FOLD = Pattern.compile("(?:\r\n|\n|\r)[ \t]");
    private static final Pattern BREAKS = Pattern.compile("[\r\n]+");
    private static final Pattern PROPERTY = Pattern.compile("[\\w-]+(?:;[\\w-]+(?:=.*)?)?:.*");
    private static final Pattern FRAME = Pattern.compile("(?i)(?:begin|end):\\w+\\s*");
    private static final Pattern PRINTABLE =
            Pattern.compile("(?i)([\\w-]+);[^:]*\\bQUOTED-PRINTABLE\\b[^:]*:(.*)");
    private static final Pattern CALENDAR = Pattern.compile("(?is)BEGIN:VCALENDAR.*END:VCALENDAR");

    private FileText() {}

    /** What the bytes say, unfolded. */
    static String of(byte[] file) {
        int mark = file.length > 1 ? (file[0] & 0xff) << 8 | file[1] & 0xff : 0;
        if (mark == 0xfffe || mark == 0xfeff) {
            return unfolded(new String(file, StandardCharsets.UTF_16));
        }
        return decoded(unfolded(new String(file, BYTES)).getBytes(BYTES));
    }

    private static String decoded(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException otherwise) {
            return new String(bytes, Charset.forName("windows-1252"));
        }
    }

    private static String unfolded(String text) {
        return FOLD.matcher(text).replaceAll("");
    }

    /** The calendar in it, each line a property, or the beginning or end of a component. */
    static String tidy(String text) {
        Matcher calendar = CALENDAR.matcher(text);
        List<String> lines = new ArrayList<>();
        for (String line : BREAKS.split(calendar.find() ? calendar.group() : text)) {
            String last = lines.isEmpty() ? "" : lines.getLast();
            if (last.endsWith("=") && PRINTABLE.matcher(last).matches()) {
                lines.set(lines.size() - 1, last.substring(0, last.length() - 1) + line);
            } else if (FRAME.matcher(line).matches()) {
                lines.add(line.strip().toUpperCase(Locale.ROOT));
            } else if (PROPERTY.matcher(line).matches() || lines.isEmpty()) {
                lines.add(line);
            } else if (!line.isBlank()) {
                lines.set(lines.size() - 1, last + "\\n" + line.strip());
            }
        }
        lines.replaceAll(FileText::plain);
        return String.join("\r\n", lines) + "\r\n";
    }

    private static String plain(String line) {
        Matcher printable = PRINTABLE.matcher(line);
        if (!printable.matches()) {
            return line;
        }
        String said = printable.group(2);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < said.length(); i++) {
            char c = said.charAt(i);
            boolean coded =
                    c == '='
                            && i + 2 < said.length()
                            && HexFormat.isHexDigit(said.charAt(i + 1))
                            && HexFormat.isHexDigit(said.charAt(i + 2));
            if (coded) {
                bytes.write(HexFormat.fromHexDigits(said, i + 1, i + 3));
                i += 2;
            } else {
                bytes.writeBytes(String.valueOf(c).getBytes(StandardCharsets.UTF_8));
            }
        }
        String text = BREAKS.matcher(decoded(bytes.toByteArray())).replaceAll("\\\\n");
        return printable.group(1) + ":" + text;
    }
}
