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
    private static final Pattern TAG = Pattern.compile("<(/?)(\\w{1,10})([^<>]{0,5000})>");
    private static final Pattern SPAN =
            Pattern.compile("(?i)(?<![\\w-])(row|col)span\\s*=\\s*[\"']?\\s*(\\d{1,6})");
    private static final Pattern ENTITY =
            Pattern.compile("&(#\\d{1,7}|#x\\p{XDigit}{1,6}|\\w{1,8});");

    private final List<String> rows = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private final Spans cells = new Spans();
    private boolean inCell;
    private boolean inRow;
    private int columns;
    private int down;

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
            boolean closing = !tag.group(1).isEmpty();
            tag(tag.group(2).toLowerCase(java.util.Locale.ROOT), closing);
            if (inCell && isCell(tag.group(2)) && !closing) {
                reach(tag.group(3));
            }
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
            case "tr" -> {
                endRow();
                inRow = !closing;
            }
            case "br", "p", "div", "li" -> text(" ");
            default -> {}
        }
    }

    private static boolean isCell(String tag) {
        return tag.equalsIgnoreCase("td") || tag.equalsIgnoreCase("th");
    }

    /** How far a cell reaches: "0" rows are all that follow. */
    private void reach(String attributes) {
        columns = 1;
        down = 1;
        Matcher span = SPAN.matcher(attributes);
        while (span.find()) {
            int told = Integer.parseInt(span.group(2));
            if (span.group(1).equalsIgnoreCase("col")) {
                columns = Math.max(1, told);
            } else {
                down = told == 0 ? Integer.MAX_VALUE : told;
            }
        }
    }

    private void endCell() {
        if (inCell) {
            inRow = true;
            cells.cell(plain(cell.toString()), columns, down);
            cell.setLength(0);
            inCell = false;
        }
    }

    private void endRow() {
        endCell();
        if (inRow) {
            List<String> row = cells.endRow();
            if (!row.isEmpty()) {
                rows.add(String.join("	", row));
            }
        }
        inRow = false;
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
