package io.benchmate.plan.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Printed ids of actions: "2.4", "CD5", "12." and where they stand. */
final class Codes {
    private static final String CODE =
            "(?:\\p{Lu}{1,4}[ .-]?\\d{1,3}|\\d{1,4})(?:\\.\\d{1,3})*(?:\\.?[A-Za-z]|"
                    + " ?\\([a-z]{1,4}\\))?";
    private static final Pattern WHOLE = Pattern.compile("(" + CODE + ")[.):]?");
    private static final Pattern LEADING =
            Pattern.compile(
                    "(\\p{Lu}{1,3}\\d{1,3}(?:\\.\\d{1,3})*|\\d{1,3}(?:\\.\\d{1,3})+|\\d{1,3}(?=[.):]))"
                        + "[.):]?\\s+(\\S.*)");
    private static final Pattern LINK =
            Pattern.compile("([^()]*+)\\(\\s*(\\p{Lu}{1,4} ?\\d{1,3}(?:\\.\\d{1,3})*)\\s*\\)");

    private Codes() {}

    /** A code and the text that stood with it. */
    record Split(String code, String rest) {}

    static boolean isCode(String cell) {
        return cell.length() <= 12 && WHOLE.matcher(cell).matches();
    }

    /** The codes of a cell that holds nothing else: one, or several such as "ECI3, ECM2". */
    static List<String> all(String cell) {
        if (isCode(cell)) {
            return List.of(clean(cell));
        }
        List<String> parts = List.of(cell.strip().split("\\s*[,;/&]\\s*"));
        boolean codes =
                parts.size() > 1
                        && parts.stream()
                                .allMatch(part -> isCode(part) && part.matches(".*[^\\d].*"));
        return codes ? parts.stream().map(Codes::clean).distinct().toList() : List.of();
    }

    /** The code without the full stop, bracket or colon after it. */
    static String clean(String cell) {
        String bare = cell.replaceFirst("[\\s.:]+$", "").replaceFirst("^[\\s(]+", "");
        return bare.contains("(") ? bare : bare.replaceFirst("[\\s.):]+$", "");
    }

    /** The code at the start of a title ("V1 Expand the network"); an empty code when none. */
    static Split leading(String title) {
        Matcher found = LEADING.matcher(title);
        return found.matches() ? new Split(found.group(1), found.group(2)) : new Split("", title);
    }

    /** The same for one with letters for figures ("l.3 Hold visits"), as printed. */
    static Split mistyped(String title) {
        String first = title.replaceFirst("\\s.*", "");
        Split split = leading(MistypedCodes.figures(first) + title.substring(first.length()));
        return new Split(title.substring(0, split.code().length()), split.rest());
    }

    /**
     * The themes with their codes in a cell such as "Visibility (V5) Sustainability (S1)"; empty
     * when anything in the cell does not fit that form.
     */
    static List<Split> links(String cell) {
        List<Split> links = new ArrayList<>();
        Matcher found = LINK.matcher(cell);
        int end = 0;
        while (found.region(end, cell.length()).lookingAt()) {
            links.add(new Split(found.group(2).replace(" ", ""), theme(found.group(1))));
            end = found.end();
        }
        return cell.substring(end).isBlank() ? List.copyOf(links) : List.of();
    }

    private static String theme(String text) {
        int from = 0;
        int until = text.length();
        while (from < until && between(text.charAt(from))) {
            from++;
        }
        while (until > from && between(text.charAt(until - 1))) {
            until--;
        }
        return text.substring(from, until);
    }

    private static boolean between(char mark) {
        return Character.isWhitespace(mark) || ",;/&".indexOf(mark) >= 0;
    }
}
