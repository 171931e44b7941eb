package io.benchmate.plan.timescale;

import io.benchmate.plan.timescale.Mark.Role;

/** Tells from the words around a date how the cell uses it. */
final class Roles {
    private static final String[] FILLERS = {
        "the",
        "about",
        "around",
        "approximately",
        "approx",
        "circa",
        "c",
        "~",
        "(",
        ":",
        "of",
        "academic",
        "year",
        "late",
        "start",
        "date",
        "latest",
        "end"
    };

    private static final int HALTED_NEAR = 4;
    private static final String[] HALTED = {
        "not",
        "wont",
        "cannot",
        "cant",
        "never",
        "dont",
        "doesnt",
        "paused",
        "hold",
        "suspended",
        "frozen",
        "halted",
        "parked",
        "wait",
        "waiting",
        "unavailable",
        "closed"
    };

    private Roles() {}

    static Role of(Tokens tokens, Span span) {
        Role before = before(tokens, span.from());
        if (goesOn(tokens, span.to())) {
            return Role.FROM;
        }
        boolean ready =
                before == Role.BEFORE
                        && tokens.is(
                                tokens.is(span.from() - 1, "the")
                                        ? span.from() - 2
                                        : span.from() - 1,
                                "for");
        boolean day = span.period() != null && span.period().precision() == Precision.DAY;
        return (before == Role.BARE && span.dueAtEnd()) || (ready && day) ? Role.BY : before;
    }

    static Role of(Tokens tokens, OffsetForms.Offset offset) {
        return goesOn(tokens, offset.to()) ? Role.FROM : before(tokens, offset.from());
    }

    private static boolean goesOn(Tokens tokens, int to) {
        return tokens.is(to, "onwards", "onward", "+", "earliest")
                || (tokens.is(to, "at") && tokens.is(to + 2, "earliest"))
                || (tokens.is(to, "and", "&") && tokens.is(to + 1, "beyond", "onwards"))
                || (tokens.is(to, "-", "to", "until", "till")
                        && tokens.is(
                                tokens.skip(to + 1, "the"),
                                "present",
                                "now",
                                "date",
                                "current",
                                "ongoing",
                                "continuous",
                                "continuing"))
                || (tokens.is(to, "-") && to == tokens.size() - 1);
    }

    private static Role before(Tokens tokens, int from) {
        for (int i = from - 1; i >= Math.max(0, from - 4); i--) {
            Role role = role(tokens, i);
            if (role != Role.BARE) {
                return role;
            }
            boolean joins = tokens.is(i, "-") && tokens.is(i - 1, "post", "pre");
            if (!joins && !tokens.is(i, FILLERS)) {
                return Role.BARE;
            }
        }
        return Role.BARE;
    }

    private static Role role(Tokens tokens, int i) {
        if (begins(tokens, i)) {
            return Role.FROM;
        }
        return switch (tokens.text(i)) {
            case "than" -> tokens.is(i - 1, "earlier", "sooner") ? Role.FROM : Role.BY;
            case "earliest" -> Role.FROM;
            case "by", "deadline", "due", "latest" -> Role.BY;
            case "before", "pre" -> beforeOrBy(tokens, i);
            case "until", "till" -> isHalted(tokens, i) ? Role.FROM : Role.UNTIL;
            case "to" -> tokens.is(i - 1, "prior") ? Role.BEFORE : Role.UNTIL;
            case "from", "since", "wef" -> Role.FROM;
            case "for" -> isReady(tokens, i - 1) ? Role.BEFORE : Role.BARE;
            case "as" -> tokens.is(i + 1, "of", "from") ? Role.FROM : Role.BARE;
            case "after", "beyond", "post" -> Role.AFTER;
            case "in", "during", "within", "throughout", "over", "on", "at" ->
                    begins(tokens, i - 1) ? Role.FROM : Role.IN;
            default -> Role.BARE;
        };
    }

    /** What is "paused until" a day or does "not start until" then goes on from it. */
    private static boolean isHalted(Tokens tokens, int until) {
        for (int i = until - 1; i >= Math.max(0, until - HALTED_NEAR); i--) {
            if (tokens.is(i, HALTED)) {
                return true;
            }
            if (tokens.is(i, ",", ";", ".", "(", "and")) {
                return false;
            }
        }
        return false;
    }

    /** "On or before 30 June" is by that day. */
    private static Role beforeOrBy(Tokens tokens, int i) {
        boolean either = tokens.is(i - 1, "or") && tokens.is(i - 2, "by", "on", "in", "at");
        return tokens.is(i - 1, "not") ? Role.FROM : either ? Role.BY : Role.BEFORE;
    }

    /** What is to be "in time for" something is due before it. */
    private static boolean isReady(Tokens tokens, int i) {
        return tokens.is(i, "readiness", "preparation", "ready")
                || (tokens.is(i, "time") && tokens.is(i - 1, "in"));
    }

    private static boolean begins(Tokens tokens, int i) {
        return switch (tokens.text(i)) {
            case "start",
                    "starts",
                    "started",
                    "starting",
                    "begin",
                    "begins",
                    "beginning",
                    "commence",
                    "commences",
                    "commencing" ->
                    true;
            default -> false;
        };
    }
}
