package io.benchmate.plan.timescale;

import io.benchmate.plan.timescale.Reading.Confidence;
import io.benchmate.plan.timescale.Reading.Kind;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/** A reading in the making. */
record Draft(
        Kind kind,
        @Nullable LocalDate start,
        @Nullable LocalDate end,
        @Nullable Recurrence recurrence,
        String reason,
        @Nullable Clarification ask) {

    static Draft of(Kind kind, String reason) {
        return new Draft(kind, null, null, null, reason, null);
    }

    Draft between(@Nullable LocalDate first, @Nullable LocalDate last) {
        return new Draft(kind, first, last, recurrence, reason, ask);
    }

    Draft repeating(Recurrence again) {
        return new Draft(kind, start, end, again, reason, ask);
    }

    Draft asking(@Nullable Clarification question) {
        return new Draft(kind, start, end, recurrence, reason, question);
    }

    Reading reading(Tokens tokens, Milestones milestones, List<Mark> marks) {
        Confidence confidence = ask != null ? Confidence.TO_ASK : DatesOf.confidence(marks);
        return new Reading(
                tokens.cell(),
                kind,
                milestones.of(marks, recurrence),
                start,
                end,
                recurrence,
                confidence,
                reason,
                ask);
    }
}
