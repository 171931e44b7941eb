package io.benchmate.plan.timescale;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Decides which vague times of a cell count, and asks about them. */
final class Vagueness {
    private Vagueness() {}

    /**
     * Without the vague times of a cell that names another time, but for the end of a range, as in
     * "Sept 2026 - end of term".
     */
    static List<Mark> heeded(Tokens tokens, List<Mark> marks) {
        if (marks.stream().allMatch(Vagueness::isSilent)) {
            return marks;
        }
        List<Mark> heeded = new ArrayList<>();
        for (Mark mark : marks) {
            boolean ends =
                    !heeded.isEmpty()
                            && heeded.getLast() instanceof Mark.Date date
                            && date.span().period() != null
                            && tokens.is(date.to(), "-", "to", "until", "till")
                            && tokens.skip(date.to() + 1, "the") == mark.from();
            if (!(mark instanceof Mark.Vague) || ends) {
                heeded.add(mark);
            }
        }
        return heeded;
    }

    private static boolean isSilent(Mark mark) {
        return switch (mark) {
            case Mark.Vague _, Mark.Condition _, Mark.Unset _ -> true;
            case Mark.Date _, Mark.Repeats _, Mark.Counted _, Mark.Ongoing _, Mark.AtOnce _ ->
                    false;
        };
    }

    static Clarification ask(Tokens tokens, Mark.Vague vague, @Nullable LocalDate anchor) {
        String words = tokens.words(vague.from(), vague.to());
        return vague.yearless() ? whichYear(words, anchor) : Leftovers.whichDays(words);
    }

    /** Asks in which year it is, or whether in every one. */
    static Clarification whichYear(String words, @Nullable LocalDate anchor) {
        List<String> choices =
                anchor == null
                        ? List.of("Every year")
                        : List.of(
                                String.valueOf(anchor.getYear()),
                                String.valueOf(anchor.getYear() + 1),
                                "Every year");
        return new Clarification(
                Topic.YEAR_MISSING, "Which year does “" + words + "” mean?", choices);
    }
}
