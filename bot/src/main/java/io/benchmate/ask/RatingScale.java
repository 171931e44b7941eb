package io.benchmate.ask;

import io.benchmate.plan.Action;
import io.benchmate.plan.Cell;
import io.benchmate.plan.Field;
import io.benchmate.plan.PlanFacts;

import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Out of how much a rating is, where the plan itself tells: in the heading of the column or in its
 * notes. Pure.
 */
final class RatingScale {
    private static final Pattern SPEAKS =
            Pattern.compile("(?i)\\b(?:rat(?:ed|ings?)|scor(?:e|es|ed)|stars?|marks?)\\b");

    /** "Out of 5", "1 = not met, 5 = fully met", "1-5". */
    private static final Pattern TOP =
            Pattern.compile(
                    "(?i)\\bout of (\\d{1,3})\\b|\\b(\\d{1,3})\\*? ?= ?\\p{L}"
                            + "|\\b[01] ?(?:-|–|to) ?(\\d{1,3})\\b(?! ?(?:years?|months?))");

    /** A cell that says it itself. */
    private static final Pattern TOLD = Pattern.compile("(?i)\\bout of\\b|\\d ?/ ?\\d");

    private RatingScale() {}

    /** " out of 5"; empty where the plan does not tell, or the cell does itself. */
    static String beside(Action action, PlanFacts facts) {
        return action.cell(Field.RATING)
                .filter(cell -> !TOLD.matcher(cell.text()).find())
                .map(cell -> top(cell, facts))
                .filter(OptionalInt::isPresent)
                .map(top -> " out of " + top.getAsInt())
                .orElse("");
    }

    private static OptionalInt top(Cell cell, PlanFacts facts) {
        return Stream.concat(Stream.of(cell.heading()), facts.notes().stream())
                .filter(text -> SPEAKS.matcher(text).find())
                .map(RatingScale::top)
                .filter(OptionalInt::isPresent)
                .findFirst()
                .orElse(OptionalInt.empty());
    }

    /** The highest number that is given a meaning, or that the scale ends with. */
    private static OptionalInt top(String text) {
        return TOP.matcher(text)
                .results()
                .flatMap(found -> Stream.of(1, 2, 3).map(found::group))
                .filter(java.util.Objects::nonNull)
                .mapToInt(Integer::parseInt)
                .max();
    }
}
