package io.benchmate.plan.timescale;

import java.util.List;

/**
 * A question to the plan's admin that the words leave open.
 *
 * @param topic what is open, the same for all cells with the same doubt, so that one answer serves
 *     them all
 * @param question in plain words
 * @param choices for buttons; the reading goes by the first until the question is answered
 */
public record Clarification(Topic topic, String question, List<String> choices) {

    public enum Topic {
        PLAN_START,
        BIANNUAL,
        FINANCIAL_YEAR,
        SEASON_AT_YEARS_EDGE,
        QUARTER,
        MONTH_OR_YEARS,
        YEAR_MISSING,
        BIWEEKLY
    }

    public Clarification {
        choices = List.copyOf(choices);
    }
}
