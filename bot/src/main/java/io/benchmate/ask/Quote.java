package io.benchmate.ask;

import io.benchmate.plan.Action;
import io.benchmate.plan.Cell;
import io.benchmate.plan.Field;

/**
 * One cell that an answer rests on, to the letter.
 *
 * @param action whose cell it is
 * @param field what the cell holds
 * @param cell the heading as printed, and the text
 */
public record Quote(Action action, Field field, Cell cell) {}
