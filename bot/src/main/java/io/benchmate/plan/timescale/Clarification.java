package io.benchmate.plan.timescale;

import java.util.List;

/**
 * A question to the plan's admin that the words leave open.
 *
 * @param topic what is open
 * @param question in plain words
 * @param choices for buttons, the usual reading first; empty when a date is asked for
 */
public record Clarification(Topic topic, String question, List<String> choices) {

    public Clarification {
        choices = List.copyOf(choices);
    }

    /** The question for the day on which a plan starts. */
    public static Clarification planStart() {
        return of(
                Topic.PLAN_START,
                "From which day do “Year 1” and “0-12 months” count in this plan?");
    }

    /** The question of a topic that is one for the whole plan. */
    static Clarification of(Topic topic, String question) {
        return new Clarification(
                topic, question, topic.options().stream().map(Option::words).toList());
    }
}
