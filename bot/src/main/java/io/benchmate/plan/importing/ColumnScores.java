package io.benchmate.plan.importing;

import io.benchmate.plan.Field;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** Weighs what a column's heading says against what stands below it. */
final class ColumnScores {
    /** What is told in words of one's own, so in more than "yes" or "ongoing". */
    private static final Set<Field> TEXTS =
            Set.of(
                    Field.DETAIL,
                    Field.MEASURE,
                    Field.EVIDENCE,
                    Field.FUTURE,
                    Field.REASON,
                    Field.OWNER);

    private ColumnScores() {}

    /**
     * What the headings together say of the column of goals.
     *
     * @param sole whether no other column says of itself that it holds an action a row
     * @param tasks whether another column holds tasks, below goals that may span several
     */
    record Naming(boolean sole, boolean tasks) {
        static Naming of(Row headings) {
            return new Naming(
                    headings.cells().stream().noneMatch(Headings::namesAction),
                    headings.cells().stream()
                            .filter(heading -> !Headings.namesGoal(heading))
                            .anyMatch(Naming::namesTask));
        }

        private static boolean namesTask(String heading) {
            return Headings.read(heading).getOrDefault(Field.TITLE, 0.0) >= 0.7;
        }

        /** The share of rows that name a goal where each row is one. */
        double fewest() {
            return tasks ? 0.99 : 0.8;
        }
    }

    /** How likely the column holds each field that its heading or its cells allow. */
    static Map<Field, Double> of(String heading, Contents below, Naming naming) {
        Map<Field, Double> scores = new EnumMap<>(Field.class);
        scores.putAll(Headings.read(heading));
        boolean unnamed = scores.isEmpty() && !Headings.namesUpdate(heading);
        if (below.filled() == 0) {
            return scores;
        }
        if (saysWhetherDone(heading, below)) {
            return new EnumMap<>(Map.of(Field.STATUS, 0.9));
        }
        if (below.pillars() >= 0.7 && below.distinct() <= 0.7) {
            return new EnumMap<>(Map.of(Field.THEME, 1.1));
        }
        weigh(scores, Field.CODE, below.codes() >= 0.7 && below.distinct() > 0.7, unnamed, 0.75);
        weigh(scores, Field.STATUS, below.statuses() >= 0.6, unnamed, 0.65);
        weigh(scores, Field.TIMESCALE, below.times() >= 0.5, unnamed, 0.6);
        weigh(scores, Field.RATING, below.numbers() >= 0.5, false, 0);
        contents(scores, below);
        boolean shared = below.filled() >= 0.9 && below.groups();
        scores.computeIfPresent(
                Field.TITLE, (field, score) -> shared ? Double.valueOf(score - 0.4) : score);
        boolean noWords = below.codes() + below.statuses() + below.numbers() >= 0.7;
        scores.computeIfPresent(
                Field.TITLE, (field, score) -> noWords ? Double.valueOf(score - 0.6) : score);
        if (Headings.namesGoal(heading) && below.codes() < 0.5) {
            goal(scores, below, naming);
        }
        return scores;
    }

    private static boolean saysWhetherDone(String heading, Contents below) {
        boolean answers = below.answers() >= 0.5 && below.answers() + below.statuses() >= 0.8;
        return answers && DoneOrNot.asks(heading);
    }

    private static void goal(Map<Field, Double> scores, Contents below, Naming naming) {
        boolean each = below.filled() >= naming.fewest() && below.distinct() >= 0.9;
        scores.put(Field.TITLE, each ? naming.sole() ? 1.2 : 0.6 : 0.3);
        scores.put(Field.THEME, each ? 0.1 : 0.8);
    }

    /** What the cells below rule out, and a status that the heading does not name. */
    private static void contents(Map<Field, Double> scores, Contents below) {
        boolean ranks = below.priorities() >= 0.7;
        if (!ranks) {
            scores.remove(Field.PRIORITY);
        } else if (scores.containsKey(Field.PRIORITY)) {
            scores.keySet().retainAll(Set.of(Field.PRIORITY));
        } else {
            scores.remove(Field.THEME);
        }
        if (below.answers() >= 0.8) {
            scores.keySet().removeAll(TEXTS);
        }
        if (below.means() >= 0.3) {
            scores.remove(Field.OWNER);
        }
        if (below.statuses() >= 0.8 && below.distinct() <= 0.7 && isText(scores)) {
            scores.merge(Field.STATUS, 0.6, Math::max);
        }
    }

    /** Whether the heading says that texts stand below it. */
    private static boolean isText(Map<Field, Double> scores) {
        return !scores.isEmpty() && TEXTS.containsAll(scores.keySet());
    }

    /** Cells that fit make a heading's word surer, cells that do not make it doubtful. */
    private static void weigh(
            Map<Field, Double> scores, Field field, boolean fits, boolean unnamed, double alone) {
        scores.computeIfPresent(field, (same, score) -> fits ? score + 0.1 : score - 0.5);
        if (fits && unnamed && alone > 0) {
            scores.put(field, alone);
        }
    }
}
