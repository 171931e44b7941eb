package io.benchmate.plan.timescale;

import org.jspecify.annotations.Nullable;

/**
 * Times of which no year tells when they are: "Q2", "Summer term", "mid-year", "by 31/12", "end of
 * term". They count only where the cell names no other time, and a person is asked.
 */
final class VagueForms {
    private static final int YEAR = 12;
    private static final String[] LEADS = {
        "by",
        "in",
        "at",
        "the",
        "a",
        "during",
        "from",
        "until",
        "till",
        "to",
        "before",
        "after",
        "over",
        "within",
        "throughout",
        "of",
        "about",
        "around",
        "for",
        "due",
        "deadline",
        "and",
        "or",
        "then",
        "on",
        "than",
        "between",
        "begin",
        "begins",
        "starting",
        "commencing",
        "pre",
        "post",
        "approx",
        "circa",
        "c",
        "is"
    };
    private static final String[] FOLLOWERS = {
        "and", "or", "to", "onwards", "until", "till", "then", "when", "with", "subject", "if",
        "for", "at", "latest", "by"
    };
    private static final String[] ENDS = {"end", "close", "late"};
    private static final String[] PARTS = {
        "early",
        "mid",
        "middle",
        "midyear",
        "midway",
        "late",
        "end",
        "start",
        "beginning",
        "close",
        "of",
        "in",
        "the",
        "-",
        "new",
        "through",
        "next",
        "this",
        "current",
        "coming",
        "following"
    };
    private static final String[] PLAN_WORDS = {
        "action", "strategic", "pilot", "project", "plan", "plans", "programme", "award", "grant"
    };

    private final Tokens tokens;
    private final Dates dates;

    VagueForms(Tokens tokens, Dates dates) {
        this.tokens = tokens;
        this.dates = dates;
    }

    Mark.@Nullable Vague at(int i) {
        boolean leads = i == 0 || tokens.at(i - 1).isSign() || tokens.is(i - 1, LEADS);
        if (!leads || tokens.is(i, "the", "of", "in", "-", "through")) {
            return null;
        }
        int core = tokens.skip(i, PARTS);
        int yearless = yearless(i, core);
        int to = yearless > i ? yearless : dayless(i, core);
        Token next = tokens.at(to);
        boolean ends = next.text().isEmpty() || next.isSign() || tokens.is(to, FOLLOWERS);
        return to > i && ends ? new Mark.Vague(i, to, yearless > i) : null;
    }

    /** "Year 1 Term 2", "Semester 1 of Year 2": no term is counted from the plan's start. */
    Mark.@Nullable Vague ofPlanYear(int i) {
        int part = dates.numberedEnd(i);
        int next = part > 0 ? tokens.skip(part, "of", "in", ",", "(", "-", ":") : i;
        OffsetForms.Offset year = OffsetForms.unitFirst(tokens, next);
        if (year == null || !Integer.valueOf(YEAR).equals(year.months())) {
            return null;
        }
        if (PlanYears.at(tokens, i) != null) {
            return null;
        }
        if (part > 0) {
            return new Mark.Vague(i, year.to(), false);
        }
        int behind = tokens.skip(year.to(), ",", "-", ":", "(", "/");
        boolean week = tokens.is(behind, "week", "wk", "w") && tokens.at(behind + 1).isNumber();
        int to = week ? behind + 2 : dates.numberedEnd(behind);
        return to < 0 || dates.at(behind) != null ? null : new Mark.Vague(i, to, false);
    }

    /** Behind those that name a time once a year stands behind them, or -1. */
    private int yearless(int i, int core) {
        int named = named(core);
        if (named > 0) {
            return named;
        }
        int numbered = dates.numberedEnd(core);
        if (numbered > 0) {
            return numbered;
        }
        return core == i ? plain(i) : year(i, core);
    }

    /** "Summer", "Spring/Summer", "Autumn term", "Michaelmas", "Christmas". */
    private int named(int i) {
        String word = tokens.text(i);
        boolean term = Lexicon.plainTerm(word) != null || Lexicon.namedTerm(word) != null;
        if (term && Lexicon.isTermWord(tokens.text(i + 1))) {
            return i + 2;
        }
        if (Lexicon.season(word) != null) {
            boolean joined = tokens.is(i + 1, "/", "-", "and", "to", "&");
            return joined && Lexicon.season(tokens.text(i + 2)) != null
                    ? i + 3
                    : tokens.skip(i + 1, "vacation", "vac", "break", "holiday", "holidays");
        }
        boolean alone = tokens.is(i, "easter", "christmas") || Lexicon.namedTerm(word) != null;
        return alone ? tokens.skip(i + 1, "vacation", "vac", "break", "holiday", "holidays") : -1;
    }

    /** "31/12", "year end", "half-year". */
    private int plain(int i) {
        int behind = tokens.skip(i + 1, "-");
        if (tokens.is(i, "year") && tokens.is(behind, "end")) {
            return behind + 1;
        }
        if (tokens.is(i, "half") && tokens.is(behind, "year")) {
            return behind + 1;
        }
        boolean led = i == 0 || tokens.is(i - 1, LEADS);
        return led && NumericForms.isDayOfMonth(tokens, i) ? i + 3 : -1;
    }

    /** "mid-year", "end of the year", "next year", "start of the academic year". */
    private int year(int i, int core) {
        if (tokens.is(i, "midyear") && core == i + 1) {
            return core;
        }
        boolean ofStudy = tokens.is(core, "academic", "school", "financial");
        if (ofStudy && tokens.is(core + 1, "year")) {
            return tokens.is(i, ENDS) ? -1 : core + 2;
        }
        int at = tokens.skip(core, "calendar");
        return tokens.is(at, "year") ? at + 1 : -1;
    }

    /** Behind those that need more than a year: "end of term", "end of the plan", "next month". */
    private int dayless(int i, int core) {
        if (core == i) {
            int behind = tokens.skip(i + 1, "-");
            return tokens.is(i, "half") && tokens.is(behind, "term") ? behind + 1 : -1;
        }
        boolean unit = tokens.is(core, "month", "quarter", "week", "ay", "fy");
        if (unit || Lexicon.isTermWord(tokens.text(core))) {
            return core + 1;
        }
        if (tokens.is(core, "academic", "school", "financial") && tokens.is(core + 1, "year")) {
            return core + 2;
        }
        if (tokens.is(i, "next", "this", "current", "coming", "following", "new")) {
            return -1;
        }
        int plan = tokens.skip(core, PLAN_WORDS);
        int period = tokens.skip(plan, "period", "cycle", "phase", "term");
        int to = period > plan && tokens.at(period).isNumber() ? period + 1 : period;
        return to > core ? to : -1;
    }
}
