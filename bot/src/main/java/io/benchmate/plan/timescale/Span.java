package io.benchmate.plan.timescale;

import org.jspecify.annotations.Nullable;

import java.time.Month;
import java.util.List;

/**
 * Tokens that name a time.
 *
 * @param from first token
 * @param to behind the last token
 * @param period the days, or null when only months without a year are named
 * @param months the months when no year is named; empty otherwise
 * @param dueAtEnd whether the words speak of an end ("end of March"), so that it is due by then
 * @param why how it was read
 * @param ask what is open, or null
 */
record Span(
        int from,
        int to,
        @Nullable Period period,
        List<Month> months,
        boolean dueAtEnd,
        String why,
        @Nullable Clarification ask) {

    static Span of(int from, int to, Period period, String why) {
        return new Span(from, to, period, List.of(), false, why, null);
    }

    static Span yearless(int from, int to, List<Month> months) {
        return new Span(from, to, null, months, false, "months without a year", null);
    }

    Span asking(Clarification question) {
        return new Span(from, to, period, months, dueAtEnd, why, question);
    }

    Span from(int newFrom) {
        return new Span(newFrom, to, period, months, dueAtEnd, why, ask);
    }

    Span to(int newTo) {
        return new Span(from, newTo, period, months, dueAtEnd, why, ask);
    }

    Span part(int newFrom, Period newPeriod, boolean atEnd, String newWhy) {
        return new Span(newFrom, to, newPeriod, months, atEnd, newWhy, ask);
    }
}
