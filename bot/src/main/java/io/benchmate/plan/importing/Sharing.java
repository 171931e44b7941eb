package io.benchmate.plan.importing;

import io.benchmate.plan.Field;
import io.benchmate.plan.importing.Column.Part;
import io.benchmate.plan.importing.ColumnReader.Guess;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the columns that hold one field together, once each field has its likeliest column. */
final class Sharing {
    private static final double ENOUGH = 0.4;

    /** A heading of this weight names its field in so many words. */
    private static final double PLAIN = 0.6;

    /** What is said again at each review, or may be put off. */
    private static final List<Field> REVIEWED =
            List.of(
                    Field.STATUS,
                    Field.EVIDENCE,
                    Field.RATING,
                    Field.FUTURE,
                    Field.TIMESCALE,
                    Field.OWNER);

    private static final List<Field> TOGETHER = List.of(Field.OWNER, Field.MEASURE);

    private final Row headings;
    private final List<Guess> guesses;
    private final Map<Integer, Guess> chosen;

    Sharing(Row headings, List<Guess> guesses, Map<Integer, Guess> chosen) {
        this.headings = headings;
        this.guesses = guesses;
        this.chosen = chosen;
    }

    /** Adds to the chosen columns those that share a field with one of them. */
    void share(Set<Integer> periods) {
        if (holder(Field.TIMESCALE).isEmpty()) {
            periods.stream()
                    .filter(column -> !chosen.containsKey(column))
                    .forEach(
                            column ->
                                    chosen.put(
                                            column,
                                            new Guess(column, Field.TIMESCALE, 0.8, Part.MARK)));
        }
        holder(Field.TIMESCALE)
                .filter(each -> each.part() == Part.WHOLE)
                .ifPresent(this::startAndEnd);
        REVIEWED.forEach(field -> holder(field).ifPresent(each -> reviews(field, each)));
        TOGETHER.forEach(field -> holder(field).ifPresent(each -> together(field, each)));
    }

    /** Two leads, or an output and an outcome to be measured, are told side by side. */
    private void together(Field field, Guess holder) {
        boolean reviewed =
                chosen.values().stream()
                        .anyMatch(each -> each.field() == field && each.part() == Part.EARLIER);
        List<Guess> more =
                others(field).stream()
                        .filter(other -> Headings.best(heading(other)).equals(Optional.of(field)))
                        .filter(
                                other ->
                                        named(field, other)
                                                >= Math.min(PLAIN, named(field, holder)))
                        .toList();
        if (holder.part() == Part.WHOLE && !reviewed && !more.isEmpty()) {
            put(holder.as(Part.TOGETHER));
            more.forEach(other -> put(other.as(Part.TOGETHER)));
        }
    }

    private double named(Field field, Guess guess) {
        return Headings.read(heading(guess)).getOrDefault(field, 0.0);
    }

    private Optional<Guess> holder(Field field) {
        return chosen.values().stream().filter(guess -> guess.field() == field).findFirst();
    }

    private List<Guess> others(Field field) {
        return guesses.stream()
                .filter(guess -> guess.field() == field && guess.score() >= ENOUGH)
                .filter(guess -> !chosen.containsKey(guess.column()))
                .toList();
    }

    private void startAndEnd(Guess one) {
        boolean starts = Timing.isStart(heading(one));
        others(Field.TIMESCALE).stream()
                .filter(
                        other ->
                                starts
                                        ? Timing.isEnd(heading(other))
                                        : Timing.isStart(heading(other)))
                .filter(_ -> starts || Timing.isEnd(heading(one)))
                .findFirst()
                .ifPresent(
                        other -> {
                            put(one.as(starts ? Part.START : Part.END));
                            put(other.as(starts ? Part.END : Part.START));
                        });
    }

    /** The newest of a field's reviews is what holds; the others are what was said before. */
    private void reviews(Field field, Guess holder) {
        if (holder.part() != Part.WHOLE) {
            return;
        }
        List<Guess> all = new ArrayList<>(List.of(holder));
        others(field).stream().filter(other -> follow(holder, other)).forEach(all::add);
        Guess newest =
                all.stream()
                        .max(Comparator.comparingInt(each -> rank(heading(each))))
                        .orElse(holder);
        all.forEach(each -> put(each == newest ? each : each.as(Part.EARLIER)));
    }

    /** Whether two columns are reviews of the same thing: both dated, or the one is named alone. */
    private boolean follow(Guess holder, Guess other) {
        boolean dated = Recency.of(heading(other)).isPresent();
        return Recency.of(heading(holder)).isPresent()
                ? dated || stem(heading(holder)).equals(stem(heading(other)))
                : dated && stem(heading(holder)).equals(stem(heading(other)));
    }

    private static String stem(String heading) {
        return Words.plain(heading)
                .replaceAll("[a-z']*\\d+[\\d/.-]*", " ")
                .replaceAll(
                        "\\b(original|initial|previous|revised|new|latest|current|extended|final|date"
                            + "|(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*)\\b",
                        " ")
                .replaceAll("\\s+", " ")
                .strip();
    }

    /** A column without a date speaks of now, unless the others are the revised ones. */
    private static int rank(String heading) {
        return Recency.of(heading).orElse(Integer.MAX_VALUE - 1);
    }

    private String heading(Guess guess) {
        return headings.cell(guess.column());
    }

    private void put(Guess guess) {
        chosen.put(guess.column(), guess);
    }
}
