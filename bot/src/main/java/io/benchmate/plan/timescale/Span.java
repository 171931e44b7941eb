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
 * @param usual whether it is read so only by use, as with a slip in a month's name
 * @param why how it was read
 * @param ask what is open, or null
 */
record Span(
        int from,
        int to,
        @Nullable Period period,
        List<Month> months,
        boolean dueAtEnd,
        boolean usual,
        String why,
        @Nullable Clarification ask) {

    static Span of(int from, int to, Period period, String why) {
        return new Span(from, to, period, List.of(), false, false, why, null);
    }

    static Span yearless(int from, int to, List<Month> months) {
        return new Span(from, to, null, months, false, false, "months without a year", null);
    }

    /** The same words, their days not known. */
    static Span unread(Span span, String why, Clarification ask) {
        return new Span(span.from, span.to, null, List.of(), false, false, why, ask);
    }

    Span asking(@Nullable Clarification question) {
        return new Span(from, to, period, months, dueAtEnd, usual, why, question);
    }

    Span from(int newFrom) {
        return new Span(newFrom, to, period, months, dueAtEnd, usual, why, ask);
    }

    Span to(int newTo) {
        return new Span(from, newTo, period, months, dueAtEnd, usual, why, ask);
    }

    Span atEnd() {
        return new Span(from, to, period, months, true, usual, why, ask);
    }

    Span usually(boolean onlyByUse) {
        return new Span(from, to, period, months, dueAtEnd, usual || onlyByUse, why, ask);
    }

    Span part(Period newPeriod, String newWhy) {
        return new Span(from, to, newPeriod, months, false, usual, newWhy, ask);
    }

    /** From the start of this to the end of another that stands behind it. */
    Span through(Span second, Period both) {
        return new Span(
                from,
                second.to,
                both,
                months,
                false,
                usual || second.usual,
                "from the one to the other",
                ask == null ? second.ask : ask);
    }
}
