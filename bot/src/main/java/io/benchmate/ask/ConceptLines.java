package io.benchmate.ask;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * One entry of the vocabulary: a thing that plans promise, and what people call it.
 *
 * @param names what it is called, in plans and by those who know them; the first stands for it
 * @param says everyday words that mean it
 * @param hints everyday words that may mean it
 * @param near other things that a question about it may mean
 */
record ConceptLines(List<String> names, List<String> says, List<String> hints, List<String> near) {
    private static final String CONCEPT = "concept ";
    private static final String SAYS = "says ";
    private static final String HINTS = "hints ";
    private static final String NEAR = "near ";

    /**
     * The entries of a word list; lines before the first entry, or of another kind, are no part.
     */
    static List<ConceptLines> in(List<String> lines) {
        List<ConceptLines> entries = new ArrayList<>();
        for (String line : lines) {
            if (line.startsWith(CONCEPT)) {
                List<String> names = phrases(line.substring(CONCEPT.length()));
                entries.add(new ConceptLines(names, List.of(), List.of(), List.of()));
            } else if (!entries.isEmpty()) {
                entries.set(entries.size() - 1, entries.getLast().with(line));
            }
        }
        return entries;
    }

    /** A concept may have several lines of each kind. */
    private ConceptLines with(String line) {
        return new ConceptLines(
                names, more(says, SAYS, line), more(hints, HINTS, line), more(near, NEAR, line));
    }

    private static List<String> more(List<String> known, String kind, String line) {
        return line.startsWith(kind)
                ? Stream.concat(known.stream(), phrases(line.substring(kind.length())).stream())
                        .toList()
                : known;
    }

    /** The phrases of a line, between its strokes. */
    static List<String> phrases(String listed) {
        return Arrays.stream(listed.split("\\|")).map(String::strip).toList();
    }
}
