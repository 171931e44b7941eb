package io.benchmate.plan;

/**
 * How far an action is, as far as a legend's words tell. One colour can stand for several, as Amber
 * often does.
 */
public enum Progress {
    DONE,
    ON_TRACK,
    IN_PROGRESS,
    NOT_STARTED,
    PROBLEMS
}
