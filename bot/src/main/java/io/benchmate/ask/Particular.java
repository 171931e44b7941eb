package io.benchmate.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A thing so particular that only a row whose words hold it can answer: who asks what month it was
 * is not helped by a row without one, however well it fits the topic. They are no sides of an
 * action, as those of {@link Asked} are: no cell is quoted for them alone. They stand in {@code
 * particular.txt}.
 *
 * @param lack what a plan without it does not give, for the refusal
 * @param asked how it is asked for, in lower case
 * @param told how a cell tells it
 */
record Particular(String name, String lack, Pattern asked, Pattern told) {
    /** Whether something was agreed; what is done was, whether or not a cell says so. */
    static final String AGREED = "AGREED";

    private static final String ASKED = "asked ";
    private static final String TOLD = "told ";
    private static final List<Particular> ALL = read(WordFile.lines("particular.txt"));

    private static List<Particular> read(List<String> lines) {
        List<Particular> all = new ArrayList<>();
        int from = 0;
        for (int at = 1; at <= lines.size(); at++) {
            if (at == lines.size() || isName(lines.get(at))) {
                all.add(of(lines.subList(from, at)));
                from = at;
            }
        }
        return List.copyOf(all);
    }

    private static boolean isName(String line) {
        return !line.startsWith(ASKED) && !line.startsWith(TOLD);
    }

    private static Particular of(List<String> lines) {
        String[] head = lines.getFirst().split(" ", 2);
        return new Particular(
                head[0],
                head[1],
                Pattern.compile("\\b(?:" + any(lines, ASKED) + ")"),
                Pattern.compile(any(lines, TOLD)));
    }

    private static String any(List<String> lines, String start) {
        return lines.stream()
                .filter(line -> line.startsWith(start))
                .map(line -> "(?:" + line.substring(start.length()) + ")")
                .collect(Collectors.joining("|"));
    }

    /** The first such thing that is asked for and that none of the cells tells. */
    static Optional<Particular> missing(String line, List<String> cells) {
        return ALL.stream()
                .filter(one -> Worded.has(line, one.asked))
                .filter(one -> !one.told.matcher(String.join("\n", cells)).find())
                .findFirst();
    }
}
