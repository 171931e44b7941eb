package io.benchmate.teams.desk;

import java.util.List;

/** Tells a pasted table from a question. */
final class PastedTable {
    private PastedTable() {}

    /** Whether several lines are divided into cells by tabs, pipes, or commas. */
    static boolean looksLike(String text) {
        if (text.indexOf('\n') < 0 && text.indexOf('\r') < 0) {
            return false;
        }
        List<String> lines = text.lines().filter(line -> !line.isBlank()).limit(200).toList();
        return lines.size() >= 3
                && (divided(lines, '\t', 1) || divided(lines, '|', 2) || divided(lines, ',', 3));
    }

    private static boolean divided(List<String> lines, char mark, int times) {
        long so = lines.stream().filter(line -> count(line, mark) >= times).count();
        return so >= 3 && so * 2 >= lines.size();
    }

    private static long count(String line, char mark) {
        return line.chars().filter(c -> c == mark).count();
    }
}
