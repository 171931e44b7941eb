package io.benchmate.plan.timescale;

/** What is due by the start of something is due on its first day, or the day before. */
final class Beginnings {
    private Beginnings() {}

    /** "By the start of academic year 2024/25" is its first day, not its first months. */
    static Mark.Date due(Tokens tokens, Mark.Date date) {
        Span span = date.span();
        Period period = span.period();
        boolean due =
                switch (date.role()) {
                    case BY, UNTIL -> true;
                    case BEFORE, IN, FROM, AFTER, BARE -> false;
                };
        return due
                        && period != null
                        && tokens.is(span.from(), "start", "beginning", "begining", "new")
                        && span.to() > span.from() + 1
                ? new Mark.Date(span.part(Period.day(period.first()), "its first day"), date.role())
                : date;
    }
}
