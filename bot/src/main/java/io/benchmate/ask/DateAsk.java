package io.benchmate.ask;

import io.benchmate.ask.When.Phase;

import org.jspecify.annotations.Nullable;

import java.util.regex.Pattern;

/**
 * What a question asks of time.
 *
 * @param period the days meant, or null where the kind needs none
 * @param phase the part of the plan meant ("year 2"), or null
 * @param only whether exactly that phase is meant, or the one action that is worded so
 * @param words as asked
 */
record DateAsk(
        Kind kind, @Nullable Period period, @Nullable Phase phase, boolean only, String words) {
    private static final Pattern FIRM =
            Pattern.compile("(?i)\\b(?:fixed|firm|actual|real|proper|definite|specific) ");

    /** The kinds of question about time. */
    enum Kind {
        DUE_IN,
        /** Due then, or begins then: "what is planned for May?" */
        HAPPENS_IN,
        /** Has begun and has not run out. */
        RUNS_NOW,
        DUE_BY,
        DUE_AFTER,
        STARTS_IN,
        OVERDUE,
        LEFT,
        NEXT,
        FIRST,
        LAST,
        UNDATED,
        DATED,
        RECURRING,
        ONGOING,
        IMMEDIATE,
        PHASE,
        /** Due by the end of a part of the plan: in it or before. */
        PHASE_BY,
        /** By the steering group's next meeting, of which no date is known. */
        UNKNOWN_MEETING,
        /** The very words of the cell. */
        PRINTED
    }

    /** Whether it asks what falls in a stretch of time, and not by its end or after it. */
    boolean fallsIn() {
        return kind == Kind.DUE_IN || kind == Kind.HAPPENS_IN;
    }

    /** "No proper date": what merely goes on has none either. */
    boolean isFirm() {
        return Worded.has(words, FIRM);
    }

    static DateAsk of(Kind kind, String words) {
        return new DateAsk(kind, null, null, false, words);
    }

    static DateAsk of(Kind kind, Period period, String words) {
        return new DateAsk(kind, period, null, false, words);
    }
}
