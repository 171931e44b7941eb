package io.benchmate.ask;

import io.benchmate.plan.Field;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * The rows worth a closer look: BM25 over titles and whole rows, in memory. The index is built once
 * for a plan and never written again, so many threads may read it.
 */
final class Candidates {
    private static final double TITLE_COUNTS = 3;

    private final List<Row> rows;
    private final Postings titles;
    private final Postings all;

    /** The few phrases whose every word the plan has are asked after again and again. */
    private final Recent<Boolean> phrases = new Recent<>(1_024, this::isSaid);

    Candidates(List<Row> rows) {
        this.rows = rows;
        this.titles = new Postings(rows.size(), at -> List.of(rows.get(at).line(Field.TITLE)));
        this.all = new Postings(rows.size(), at -> all(rows.get(at)));
    }

    /**
     * A row that has something of what is looked for.
     *
     * @param said for each concept a bit for each of its forms, by {@link Concept#mark}: unset for
     *     a form that the row surely has not
     */
    record Candidate(Row row, long[] said) {}

    /** At most so many rows that hold any form of any concept, best first. */
    List<Candidate> of(List<Concept> concepts, int most) {
        double[] scores = new double[rows.size()];
        long[][] said = new long[concepts.size()][rows.size()];
        for (int i = 0; i < said.length; i++) {
            List<Concept.Form> forms = concepts.get(i).forms();
            for (int at = 0; at < forms.size(); at++) {
                Concept.Form form = forms.get(at);
                titles.score(form, form.weight() * TITLE_COUNTS, scores, said[i], Concept.mark(at));
                all.score(form, form.weight(), scores, said[i], Concept.mark(at));
            }
        }
        return best(scores, most).stream().map(at -> candidate(at, said)).toList();
    }

    private Candidate candidate(int at, long[][] said) {
        return new Candidate(rows.get(at), Arrays.stream(said).mapToLong(of -> of[at]).toArray());
    }

    private static List<Integer> best(double[] scores, int most) {
        Comparator<Integer> worstFirst =
                Comparator.comparingDouble((Integer at) -> scores[at])
                        .thenComparing(Comparator.reverseOrder());
        PriorityQueue<Integer> best = new PriorityQueue<>(worstFirst);
        for (int at = 0; at < scores.length; at++) {
            boolean full = best.size() == most;
            if (scores[at] > 0 && (!full || scores[at] > scores[best.element()])) {
                if (full) {
                    best.remove();
                }
                best.add(at);
            }
        }
        List<Integer> ordered = new ArrayList<>(best);
        ordered.sort(worstFirst.reversed());
        return ordered;
    }

    /** In how many rows a phrase stands; an upper bound for a phrase of several stems. */
    int holding(String stems) {
        int least = Integer.MAX_VALUE;
        for (String stem : Postings.stems(stems)) {
            least = Math.min(least, all.holding(stem));
        }
        return least;
    }

    /** Whether a phrase stands in some row, word by word. */
    boolean holds(String stems) {
        return holding(stems) > 0 && (stems.indexOf(' ') < 0 || phrases.of(stems));
    }

    private boolean isSaid(String phrase) {
        String padded = " " + phrase + " ";
        return rows.stream()
                .anyMatch(
                        row ->
                                row.others().contains(padded)
                                        || row.lines().values().stream()
                                                .anyMatch(line -> line.contains(padded)));
    }

    private static List<String> all(Row row) {
        List<String> lines = new ArrayList<>(row.lines().values());
        lines.add(row.others());
        return lines;
    }
}
