package io.benchmate.plan;

import io.benchmate.plan.timescale.Answers;
import io.benchmate.plan.timescale.Conventions;
import io.benchmate.plan.timescale.Reading;
import io.benchmate.plan.timescale.Timescales;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Reads the timescales of one plan in its own context: when the plan starts, what the institution
 * means by its words, and what admins said. Pure; equal contexts are equal. The original words
 * stand in every reading, to be shown beside it.
 *
 * @param conventions the institution's
 * @param planStart the day from which "Year 1" counts, or null when it is not known
 * @param answers what admins said about this plan
 */
public record PlanReadings(
        Conventions conventions, @Nullable LocalDate planStart, Answers answers) {

    /** The plan's context; an admin's word on its start goes before what the plan prints. */
    public static PlanReadings of(PlanFacts facts, Conventions conventions, Answers answers) {
        LocalDate said = answers.planStart();
        return new PlanReadings(conventions, said == null ? facts.start() : said, answers);
    }

    /** What an action's timescale says; empty when the cell is blank. */
    public Optional<Reading> of(Action action) {
        return action.text(Field.TIMESCALE).map(this::of);
    }

    /** What the words of a timescale cell say in this plan. */
    public Reading of(String words) {
        return new Timescales(answers.in(conventions)).read(words, planStart, answers);
    }
}
