package io.benchmate.teams.turn;

import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.Attachment;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A table that was pasted into a message. Teams runs its cells together in the message's text and
 * keeps the table in an attachment of type text/html; pure. No reader of HTML: it takes what stands
 * between the tags of rows and cells, and shows it to nobody as HTML.
 */
final class PastedTable {
    private static final Pattern TAG = Pattern.compile("<(/?)(\\w{1,10})[^<>]{0,5000}>");
    private static final Pattern ENTITY =
            Pattern.compile("&(#\\d{1,7}|#x\\p{XDigit}{1,6}|\\w{1,8});");

    private final List<String> rows = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private final List<String> cells = new ArrayList<>();
    private boolean inCell;

    private PastedTable() {}

    /** The table as lines of cells with tabs between them; empty where there is none. */
    static Optional<String> of(Activity activity) {
        List<Attachment> attachments = activity.getAttachments();
        return attachments == null
                ? Optional.empty()
                : attachments.stream()
                        .filter(Objects::nonNull)
                        .filter(each -> "text/html".equals(each.getContentType()))
                        .map(each -> Inputs.text(each.getContent()))
                        .filter(html -> html.contains("<table"))
                        .map(html -> new PastedTable().read(html))
                        .filter(table -> table.contains("\t"))
                        .findFirst();
    }

    private String read(String html) {
        Matcher tag = TAG.matcher(html);
        int from = 0;
        while (tag.find()) {
            text(html.substring(from, tag.start()));
            tag(tag.group(2).toLowerCase(java.util.Locale.ROOT), !tag.group(1).isEmpty());
            from = tag.end();
        }
        return String.join("\n", rows);
    }

    private void text(String text) {
        if (inCell) {
            cell.append(text);
        }
    }

    private void tag(String name, boolean closing) {
        switch (name) {
            case "td", "th" -> {
                endCell();
                inCell = !closing;
            }
            case "tr" -> endRow();
            case "br", "p", "div", "li" -> text(" ");
            default -> {}
        }
    }

    private void endCell() {
        if (inCell) {
            cells.add(plain(cell.toString()));
            cell.setLength(0);
            inCell = false;
        }
    }

    private void endRow() {
        endCell();
        if (!cells.isEmpty()) {
            rows.add(String.join("\t", cells));
            cells.clear();
        }
    }

    private static String plain(String text) {
        return ENTITY.matcher(text)
                .replaceAll(entity -> Matcher.quoteReplacement(character(entity.group(1))))
                .replaceAll("[\\s\\u00A0]+", " ")
                .strip();
    }

    private static String character(String entity) {
        return switch (entity) {
            case "amp" -> "&";
            case "lt" -> "<";
            case "gt" -> ">";
            case "quot" -> "\"";
            case "apos" -> "'";
            case "nbsp" -> " ";
            default -> entity.startsWith("#") ? numbered(entity.substring(1)) : "&" + entity + ";";
        };
    }

    private static String numbered(String number) {
        int code =
                number.startsWith("x")
                        ? Integer.parseInt(number.substring(1), 16)
                        : Integer.parseInt(number);
        boolean whole = Character.isValidCodePoint(code) && (code < 0xD800 || code > 0xDFFF);
        return whole ? Character.toString(code) : "\uFFFD";
    }
}
