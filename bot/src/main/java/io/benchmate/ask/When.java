package io.benchmate.ask;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Set;

/**
 * What a timescale cell says, as far as it was read.
 *
 * @param spans the dated parts, in the order printed
 * @param months the months in which it comes round each year; empty when it does not, or when not
 *     said
 * @param phase months counted from the plan's start, or null
 * @param manner what else the words say
 */
record When(List<Span> spans, Set<Month> months, @Nullable Phase phase, Set<Manner> manner) {
    static final When SILENT = new When(List.of(), Set.of(), null, Set.of());

    When {
        spans = List.copyOf(spans);
        months = Set.copyOf(months);
        manner = Set.copyOf(manner);
    }

    /** How a timescale runs, apart from its dates. */
    enum Manner {
        RECURRING,
        ONGOING,
        IMMEDIATE,
        UNDECIDED
    }

    /**
     * A dated part.
     *
     * @param begins whether the words speak of a beginning, as "from July 2021" does
     * @param edges which of its days the words name
     */
    record Span(Period period, boolean begins, Edges edges) {

        /**
         * Whether its first day is one on which something starts: a deadline says nothing of it.
         */
        boolean isFirstNamed() {
            return begins || edges == Edges.BOTH;
        }

        /** Whether its first day may be meant for a start. */
        boolean mayStart() {
            return begins || edges != Edges.LAST;
        }
    }

    /** Which days of a stretch its words name: "by 2024", "June 2024", "Feb 2022 - 2024". */
    enum Edges {
        LAST,
        WHOLE,
        BOTH
    }

    /** Months from the plan's start: "Year 2" runs from 12 to 24. */
    record Phase(int from, int until) {}

    boolean is(Manner asked) {
        return manner.contains(asked);
    }

    /** The last day that it names for an end; null when it names none. */
    @Nullable LocalDate end() {
        return spans.stream()
                .filter(span -> !span.begins())
                .map(span -> span.period().until())
                .max(LocalDate::compareTo)
                .orElse(null);
    }

    /** The first day that it names for a beginning or as a whole; null when it names none. */
    @Nullable LocalDate start() {
        return spans.stream()
                .filter(Span::begins)
                .map(span -> span.period().from())
                .min(LocalDate::compareTo)
                .or(
                        () ->
                                spans.stream()
                                        .filter(Span::mayStart)
                                        .findFirst()
                                        .map(span -> span.period().from()))
                .orElse(null);
    }

    /** Whether it gives a day, a month, a phase or a rhythm to go by. */
    boolean dated() {
        return !spans.isEmpty() || phase != null || is(Manner.RECURRING) || is(Manner.IMMEDIATE);
    }
}
