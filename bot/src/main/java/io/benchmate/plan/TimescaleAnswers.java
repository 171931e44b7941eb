package io.benchmate.plan;

import io.benchmate.plan.Revision.Editor;
import io.benchmate.plan.timescale.Answers;
import io.benchmate.plan.timescale.Statement;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What admins said about the timescales of plans, with its history: who, what, when. It hangs on
 * the plan and on the words, so it survives every new revision. Who may say it is for the caller to
 * check. Safe for use by many threads.
 */
public interface TimescaleAnswers {

    /**
     * A statement that stands.
     *
     * @param by who said it
     */
    record Said(Statement statement, Editor by, Instant at) {}

    /** As it stands; from memory, so that a question never waits. */
    Answers of(PlanId plan);

    /** What stands for a plan, the newest first. */
    List<Said> said(PlanId plan);

    /** Adds to the history; in place of what stood about the same subject. */
    void say(PlanId plan, Statement statement, Editor by);

    /**
     * Takes back the last statement on a subject: what stood before it stands again.
     *
     * @return the statement that was taken back; empty when nothing was said
     */
    Optional<Statement> undo(PlanId plan, String subject, Editor by);
}
