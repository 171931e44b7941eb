package io.benchmate.plan.timescale;

import org.jspecify.annotations.Nullable;

import java.util.Set;

/**
 * Counted occasions: "2 events per year", "two rounds a year", "6 per annum", "4 p.a.". Other
 * amounts, such as "14 hours a year", come round once.
 */
final class Frequencies {
    private static final int MOST = 60;
    private static final int MOST_WORDS = 5;

    private static final Set<String> OCCASIONS =
            Set.of(
                    "audit",
                    "briefing",
                    "bulletin",
                    "call",
                    "campaign",
                    "clinic",
                    "cohort",
                    "conference",
                    "course",
                    "edition",
                    "event",
                    "exhibition",
                    "exercise",
                    "fair",
                    "forum",
                    "gathering",
                    "intake",
                    "issue",
                    "lunch",
                    "masterclass",
                    "meeting",
                    "meetup",
                    "newsletter",
                    "occasion",
                    "presentation",
                    "report",
                    "review",
                    "round",
                    "roadshow",
                    "seminar",
                    "session",
                    "showcase",
                    "survey",
                    "talk",
                    "tour",
                    "update",
                    "visit",
                    "webinar",
                    "workshop");

    private Frequencies() {}

    static @Nullable Again at(Tokens tokens, int i) {
        Token count = tokens.at(i);
        boolean counts =
                count.isNumber()
                        && count.number() >= 1
                        && count.number() <= MOST
                        && !count.ordinal()
                        && !tokens.is(i, "once", "twice", "thrice")
                        && !tokens.is(i - 1, "/", "-", ".", "every", "each")
                        && !Years.isAmount(tokens, i);
        int per = counts ? per(tokens, i) : -1;
        int behind = per < 0 ? -1 : behindYear(tokens, per);
        return behind < 0
                ? null
                : Again.of(
                        i,
                        behind,
                        RecurrenceForms.timesIn(
                                "year", count.number(), RecurrenceForms.isAbout(tokens, i)));
    }

    /** Where "per" stands, directly behind the number or behind what happens so often. */
    private static int per(Tokens tokens, int i) {
        if (tokens.is(i + 1, "per", "/", "p", "pa", "a", "each", "every", "in")) {
            return i + 1;
        }
        for (int at = i + 1; at <= i + MOST_WORDS; at++) {
            if (tokens.at(at).isSign() && !tokens.is(at, "-", "&") || tokens.at(at).isNumber()) {
                return -1;
            }
            if (OCCASIONS.contains(singular(tokens.text(at)))
                    && tokens.is(at + 1, "per", "/", "p", "pa", "a", "each", "every", "in")) {
                return at + 1;
            }
        }
        return -1;
    }

    private static int behindYear(Tokens tokens, int per) {
        if (tokens.is(per, "pa")) {
            return per + 1;
        }
        if (tokens.is(per, "p")) {
            boolean annum = tokens.is(per + 1, ".", "/") && tokens.is(per + 2, "a");
            return !annum ? -1 : tokens.is(per + 3, ".") ? per + 4 : per + 3;
        }
        boolean one = !tokens.is(per, "in") || tokens.is(per + 1, "a", "each", "every", "any");
        int at = tokens.skip(per + 1, "a", "each", "every", "any", "academic", "calendar");
        return one && tokens.is(at, "year", "yr", "annum") ? at + 1 : -1;
    }

    private static String singular(String word) {
        return word.endsWith("ches") || word.endsWith("sses")
                ? word.substring(0, word.length() - 2)
                : word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }
}
