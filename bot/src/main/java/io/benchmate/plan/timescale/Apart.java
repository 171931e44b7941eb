package io.benchmate.plan.timescale;

/**
 * Tells what goes on or comes round from another thing with a date of its own beside it: in
 * "Monthly meetings; report July 2026" the meetings do not begin with the report.
 */
final class Apart {
    private static final int FAR = 8;
    private static final String[] LEADS = {
        "by", "in", "on", "at", "the", "end", "of", "early", "mid", "late", "during", "before",
        "due", "a", "an", "around", "about"
    };
    private static final String[] STARTS = {
        "first",
        "next",
        "start",
        "starts",
        "starting",
        "started",
        "from",
        "since",
        "commence",
        "commences",
        "commencing",
        "begin",
        "begins",
        "beginning",
        "launch",
        "launched",
        "opens",
        "opened",
        "initial",
        "initially",
        "pilot",
        "piloted",
        "introduced",
        "established",
        "then",
        "kick",
        "runs",
        "after",
        "following"
    };
    private static final String[] ENDS = {
        "complete",
        "completes",
        "completion",
        "finish",
        "finishes",
        "finishing",
        "ends",
        "ending",
        "concludes",
        "concluding",
        "closes",
        "closing"
    };
    private static final String[] JOINTS = {
        ";", ".", ",", "-", "(", ":", "/", "and", "with", "plus", "&"
    };

    private Apart() {}

    /**
     * Whether a date stands in words of its own.
     *
     * @param behind the index behind the words that tell of no single day
     */
    static boolean is(Tokens tokens, int behind, Mark.Date date) {
        if (date.role() == Mark.Role.FROM || date.from() < behind) {
            return false;
        }
        boolean named = false;
        for (int i = date.from() - 1; i >= Math.max(behind, date.from() - FAR); i--) {
            if (tokens.is(i, STARTS)) {
                return false;
            }
            if (tokens.is(i, JOINTS)) {
                return named;
            }
            boolean day = i == date.from() - 1 && tokens.at(i).canBeDay();
            named |= !tokens.is(i, LEADS) && !tokens.at(i).isSign() && !day;
        }
        return false;
    }

    /** Whether what goes on ends with a date: "Ongoing until 2027", "duration of plan 2025-28". */
    static boolean ends(Tokens tokens, Mark ongoing, Mark.Date date) {
        if (date.role() == Mark.Role.UNTIL || date.role() == Mark.Role.BY) {
            return true;
        }
        int lead = date.from() - 1;
        while (lead > date.from() - FAR && tokens.is(lead, LEADS)) {
            lead--;
        }
        boolean ofPlan =
                tokens.is(ongoing.from(), "throughout", "duration", "lifetime", "life")
                        && tokens.skip(ongoing.to(), "(", ",", "-", ":") == date.from()
                        && date.span().period() != null
                        && date.span().period().precision() == Precision.SPAN;
        return ofPlan || (ongoing.to() <= date.from() && tokens.is(lead, ENDS));
    }

    /** Whether something comes round only up to a date, as in "10 places per year by 2027". */
    static boolean isLast(Tokens tokens, Again again, Mark.Date date) {
        Period period = date.span().period();
        if (period == null || date.from() < again.to()) {
            return false;
        }
        boolean yearly = again.recurrence().words().equals("yearly");
        boolean once =
                yearly
                        && (period.precision() == Precision.DAY
                                || period.precision() == Precision.MONTH);
        boolean by = false;
        for (int i = date.from() - 1; i >= Math.max(again.to(), date.from() - FAR); i--) {
            if (tokens.is(i, STARTS)) {
                return false;
            }
            by |= tokens.is(i, "by", "before");
        }
        return by && !once;
    }
}
