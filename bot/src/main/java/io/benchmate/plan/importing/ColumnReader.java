package io.benchmate.plan.importing;

import io.benchmate.plan.Field;
import io.benchmate.plan.importing.Column.Confidence;
import io.benchmate.plan.importing.Column.Part;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Understands columns from their headings and from what stands below them. */
final class ColumnReader {
    private static final double ENOUGH = 0.4;
    private static final double TOLD = 100;

    record Guess(int column, @Nullable Field field, double score, Part part) {
        Guess(int column, @Nullable Field field, double score) {
            this(column, field, score, Part.WHOLE);
        }

        Guess as(Part other) {
            return new Guess(column, field, score, other);
        }
    }

    private ColumnReader() {}

    /** The columns of a table with these headings; {@code rows} are the rows that hold actions. */
    static Columns read(Row headings, List<Row> rows, Corrections told) {
        int width = headings.cells().size();
        Set<Integer> periods = Periods.in(headings, rows);
        Set<Integer> pillars = Pillars.marked(headings, rows);
        ColumnScores.Naming naming = ColumnScores.Naming.of(headings);
        List<Guess> guesses = new ArrayList<>();
        List<Contents> contents = new ArrayList<>();
        for (int column = 0; column < width; column++) {
            Contents below = Contents.of(column, rows);
            contents.add(below);
            int at = column;
            if (!periods.contains(at) && !pillars.contains(at)) {
                ColumnScores.of(headings.cell(column), below, naming)
                        .forEach((field, score) -> guesses.add(new Guess(at, field, score)));
            }
        }
        Map<Integer, Guess> chosen = told(headings, told);
        choose(guesses, chosen);
        fallBack(headings, contents, pillars, chosen);
        new Sharing(headings, guesses, chosen).share(periods);
        return columns(headings, contents, chosen);
    }

    /** The action and the theme, where no column's heading or cells say so for sure. */
    private static void fallBack(
            Row headings,
            List<Contents> contents,
            Set<Integer> pillars,
            Map<Integer, Guess> chosen) {
        if (!holds(chosen, Field.TITLE)) {
            longest(contents, chosen)
                    .or(() -> detail(chosen))
                    .ifPresent(column -> chosen.put(column, new Guess(column, Field.TITLE, 0.4)));
        }
        if (!holds(chosen, Field.THEME)) {
            pillars.forEach(at -> chosen.putIfAbsent(at, marked(at)));
        }
        if (!holds(chosen, Field.THEME)) {
            groups(headings, contents, chosen)
                    .ifPresent(column -> chosen.put(column, new Guess(column, Field.THEME, 0.5)));
        }
    }

    private static Guess marked(int column) {
        return new Guess(column, Field.THEME, 0.8, Part.MARK);
    }

    private static boolean holds(Map<Integer, Guess> chosen, Field field) {
        return chosen.values().stream().anyMatch(guess -> guess.field == field);
    }

    /** What an admin said, before anything is guessed; the last one wins a field. */
    private static Map<Integer, Guess> told(Row headings, Corrections told) {
        Map<Field, Integer> columns = new EnumMap<>(Field.class);
        for (int column = 0; column < headings.cells().size(); column++) {
            int at = column;
            Optional<Field> field = told.of(name(headings, column)).flatMap(said -> said);
            field.ifPresent(said -> columns.put(said, at));
        }
        Map<Integer, Guess> chosen = new HashMap<>();
        columns.forEach((field, column) -> chosen.put(column, new Guess(column, field, TOLD)));
        for (int column = 0; column < headings.cells().size(); column++) {
            if (told.of(name(headings, column)).isPresent()) {
                chosen.putIfAbsent(column, new Guess(column, null, TOLD));
            }
        }
        return chosen;
    }

    private static String name(Row headings, int column) {
        return Column.name(column, headings.cell(column));
    }

    /** Surest first; but where a heading can name the action, something has to be the action. */
    private static void choose(List<Guess> guesses, Map<Integer, Guess> chosen) {
        List<Guess> sorted =
                guesses.stream()
                        .filter(guess -> guess.score >= ENOUGH)
                        .sorted(Comparator.comparingDouble(Guess::score).reversed())
                        .toList();
        Map<Integer, Guess> first = new HashMap<>(chosen);
        sorted.forEach(guess -> take(guess, first));
        if (!holds(first, Field.TITLE)) {
            sorted.stream()
                    .filter(guess -> guess.field == Field.TITLE)
                    .findFirst()
                    .ifPresent(guess -> take(guess, chosen));
        }
        sorted.forEach(guess -> take(guess, chosen));
    }

    private static void take(Guess guess, Map<Integer, Guess> chosen) {
        if (guess.field != null && !holds(chosen, guess.field)) {
            chosen.putIfAbsent(guess.column, guess);
        }
    }

    /** Plans call their actions deliverables or milestones, too. */
    private static Optional<Integer> detail(Map<Integer, Guess> chosen) {
        return chosen.values().stream()
                .filter(guess -> guess.field == Field.DETAIL && guess.score < TOLD)
                .map(Guess::column)
                .findFirst();
    }

    private static Optional<Integer> longest(List<Contents> contents, Map<Integer, Guess> chosen) {
        return java.util.stream.IntStream.range(0, contents.size())
                .boxed()
                .filter(column -> !chosen.containsKey(column))
                .filter(column -> contents.get(column).words() >= 2)
                .max(Comparator.comparingDouble(column -> contents.get(column).words()));
    }

    /** The first column before the action whose few texts come again and again. */
    private static Optional<Integer> groups(
            Row headings, List<Contents> contents, Map<Integer, Guess> chosen) {
        int title =
                chosen.values().stream()
                        .filter(guess -> guess.field == Field.TITLE)
                        .mapToInt(Guess::column)
                        .findFirst()
                        .orElse(0);
        return java.util.stream.IntStream.range(0, title)
                .boxed()
                .filter(column -> !chosen.containsKey(column))
                .filter(column -> mayGroup(headings.cell(column)))
                .filter(column -> contents.get(column).groups())
                .findFirst();
    }

    /** A "Commitment" that many rows share is no action of its own. */
    private static boolean mayGroup(String heading) {
        Set<Field> named = Headings.read(heading).keySet();
        return named.isEmpty() || named.equals(Set.of(Field.TITLE));
    }

    private static Columns columns(
            Row headings, List<Contents> contents, Map<Integer, Guess> chosen) {
        List<Column> columns = new ArrayList<>();
        for (int column = 0; column < contents.size(); column++) {
            Guess guess = chosen.get(column);
            String heading = headings.cell(column);
            boolean empty = contents.get(column).filled() == 0;
            columns.add(
                    guess == null
                            ? new Column(
                                    column, heading, null, Confidence.GUESS, unread(heading, empty))
                            : understood(guess, heading));
        }
        return new Columns(columns);
    }

    private static String unread(String heading, boolean empty) {
        if (empty) {
            return "it is empty";
        }
        return Headings.namesHelpers(heading)
                ? "who helps, not who owns the action"
                : "not recognised";
    }

    private static Column understood(Guess guess, String heading) {
        if (guess.score == TOLD) {
            return new Column(
                    guess.column,
                    heading,
                    guess.field,
                    Confidence.TOLD,
                    "an admin said so",
                    guess.part);
        }
        boolean named = guess.field != null && Headings.read(heading).containsKey(guess.field);
        String why =
                switch (guess.part) {
                    case WHOLE -> named ? "its heading says so" : "its cells look like it";
                    case START -> "its start";
                    case END -> "its end";
                    case MARK ->
                            guess.field == Field.THEME
                                    ? "a mark puts the action under it"
                                    : "a mark or colour means then";
                    case TOGETHER -> "it says this together with another column";
                    case EARLIER -> "an earlier review, kept beside the newest";
                };
        boolean sure = named || guess.part != Part.WHOLE;
        return new Column(guess.column, heading, guess.field, sure(guess, sure), why, guess.part);
    }

    private static Confidence sure(Guess guess, boolean named) {
        if (!named) {
            return guess.score >= 0.7 ? Confidence.LIKELY : Confidence.GUESS;
        }
        return guess.score >= 0.75 ? Confidence.SURE : Confidence.LIKELY;
    }
}
