package io.benchmate.ask;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Where each stem stands in one text of the rows, and how much a form of a word tells there, by
 * BM25 ("The Probabilistic Relevance Framework", Robertson and Zaragoza, 2009). Built once for a
 * plan, then only read, by many threads.
 */
final class Postings {
    /** How soon a word that is repeated stops to tell more. */
    private static final double REPEATED = 1.2;

    /** How much a long text is held against its words. */
    private static final double LONG = 0.75;

    private final Map<String, Places> places = new HashMap<>();
    private final Function<Integer, List<String>> lines;
    private final double[] lengths;
    private final int texts;

    /** The rows that hold a stem, in order, and how often. */
    private static final class Places {
        private int[] rows = new int[4];
        private int[] times = new int[4];
        private int size;

        void add(int row) {
            if (size > 0 && rows[size - 1] == row) {
                times[size - 1]++;
                return;
            }
            if (size == rows.length) {
                rows = Arrays.copyOf(rows, size * 2);
                times = Arrays.copyOf(times, size * 2);
            }
            rows[size] = row;
            times[size++] = 1;
        }

        boolean holds(int row) {
            return Arrays.binarySearch(rows, 0, size, row) >= 0;
        }
    }

    /**
     * @param lines a row's text as lines of stems, a space on either side of each stem
     */
    Postings(int rows, Function<Integer, List<String>> lines) {
        this.lines = lines;
        this.lengths = new double[rows];
        for (int row = 0; row < rows; row++) {
            for (String line : lines.apply(row)) {
                add(row, line);
            }
        }
        this.texts = (int) Arrays.stream(lengths).filter(length -> length > 0).count();
        double mean = Arrays.stream(lengths).sum() / Math.max(1, texts);
        for (int row = 0; row < rows; row++) {
            lengths[row] = REPEATED * (1 - LONG + LONG * lengths[row] / mean);
        }
    }

    private void add(int row, String line) {
        int from = 1;
        for (int to = line.indexOf(' ', 1); to > 0; to = line.indexOf(' ', from)) {
            if (to > from) {
                String stem = line.substring(from, to);
                places.computeIfAbsent(stem, unseen -> new Places()).add(row);
                lengths[row]++;
            }
            from = to + 1;
        }
    }

    /** In how many rows a stem stands. */
    int holding(String stem) {
        Places here = places.get(stem);
        return here == null ? 0 : here.size;
    }

    /**
     * Adds to each row's score what a form tells of it.
     *
     * @param said takes the mark for each row that has the form
     */
    void score(Concept.Form form, double weight, double[] scores, long[] said, long mark) {
        String[] stems = stems(form.stems());
        Places rarest = rarest(stems);
        if (rarest == null) {
            return;
        }
        double telling = weight * telling(stems);
        for (int i = 0; i < rarest.size; i++) {
            int row = rarest.rows[i];
            int times = stems.length == 1 ? rarest.times[i] : together(row, stems, form.padded());
            if (times > 0) {
                scores[row] += telling * times / (times + lengths[row]);
                said[row] |= mark;
            }
        }
    }

    /** Where the stem stands that fewest rows hold; null where a stem stands nowhere. */
    private @Nullable Places rarest(String[] stems) {
        Places rarest = null;
        for (String stem : stems) {
            Places here = places.get(stem);
            if (here == null) {
                return null;
            }
            rarest = rarest == null || here.size < rarest.size ? here : rarest;
        }
        return rarest;
    }

    /** Most are a single one. */
    static String[] stems(String phrase) {
        return phrase.indexOf(' ') < 0 ? new String[] {phrase} : phrase.split(" ");
    }

    private double telling(String[] stems) {
        double telling = 0;
        for (String stem : stems) {
            double held = holding(stem) + 0.5;
            telling += Math.log(1 + (texts - held + 1) / held);
        }
        return telling;
    }

    /** How often a row has the stems one after the other. */
    private int together(int row, String[] stems, String padded) {
        for (String stem : stems) {
            Places here = places.get(stem);
            if (here == null || !here.holds(row)) {
                return 0;
            }
        }
        int times = 0;
        for (String line : lines.apply(row)) {
            for (int at = line.indexOf(padded); at >= 0; at = line.indexOf(padded, at + 1)) {
                times++;
            }
        }
        return times;
    }
}
