package io.benchmate.diary.ics;

/** Writes the lines of a calendar file: escaped, and folded at 75 bytes (RFC 5545, 3.1). */
public final class IcsText {
    private static final int LINE = 75;

    private final StringBuilder out = new StringBuilder(64 * 1024);

    public IcsText line(String content) {
        int bytes = 0;
        for (int i = 0; i < content.length(); ) {
            int character = content.codePointAt(i);
            int size = size(character);
            if (bytes + size > LINE) {
                out.append("\r\n ");
                bytes = 1;
            }
            out.appendCodePoint(character);
            bytes += size;
            i += Character.charCount(character);
        }
        out.append("\r\n");
        return this;
    }

    /** A property whose value is text; nothing where it is empty. */
    public IcsText text(String property, String value) {
        return value.isEmpty() ? this : line(property + ":" + escaped(value));
    }

    public static String escaped(String value) {
        StringBuilder text = new StringBuilder(value.length() + 16);
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '\\' -> text.append("\\\\");
                case ';' -> text.append("\\;");
                case ',' -> text.append("\\,");
                case '\n' -> text.append("\\n");
                default -> text.append(c < ' ' && c != '\t' || c == 127 ? ' ' : c);
            }
        }
        return text.toString();
    }

    private static int size(int character) {
        if (character < 0x80) {
            return 1;
        }
        return character < 0x800 ? 2 : character < 0x10000 ? 3 : 4;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
