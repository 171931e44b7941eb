package io.benchmate.plan.timescale;

/** Fixed phrases without a date in them. Each method gives the index behind the phrase, or -1. */
final class Phrases {
    private Phrases() {}

    static int ongoing(Tokens tokens, int i) {
        if (tokens.is(i, "on") && tokens.is(tokens.skip(i + 1, "-"), "going")) {
            return tokens.skip(i + 1, "-") + 1;
        }
        if (tokens.is(i, "business") && tokens.is(i + 1, "as") && tokens.is(i + 2, "usual")) {
            return i + 3;
        }
        int year = allYear(tokens, i);
        if (year > i) {
            return year;
        }
        if (tokens.is(i, "present", "current") && tokens.is(i + 1, "time")) {
            return i + 2;
        }
        int plan = wholePlan(tokens, i);
        if (plan > i) {
            return plan;
        }
        boolean alone = tokens.at(i + 1).text().isEmpty() || tokens.at(i + 1).isSign();
        if (alone && tokens.is(i, "throughout", "current", "existing")) {
            return i + 1;
        }
        boolean rollsOut = tokens.is(i, "rolling") && tokens.is(tokens.skip(i + 1, "-"), "out");
        return isOngoing(tokens.text(i)) && !rollsOut ? i + 1 : -1;
    }

    /** "all year", "all year round", "year-round". */
    private static int allYear(Tokens tokens, int i) {
        int year = tokens.is(i, "all") ? i + 1 : i;
        int round = tokens.skip(year + 1, "-");
        if (!tokens.is(year, "year")) {
            return -1;
        }
        return tokens.is(round, "round") ? round + 1 : year > i ? year + 1 : -1;
    }

    /** "throughout the plan", "life of the project". */
    private static int wholePlan(Tokens tokens, int i) {
        if (!tokens.is(i, "throughout", "duration", "lifetime", "life")) {
            return -1;
        }
        int plan = tokens.skip(i + 1, "the", "of", "whole", "our", "action", "entire");
        return tokens.is(plan, "plan", "project", "programme", "duration", "lifetime", "life")
                ? plan + 1
                : -1;
    }

    private static boolean isOngoing(String word) {
        return switch (word) {
            case "ongoing",
                    "continuing",
                    "continuous",
                    "continuously",
                    "continual",
                    "continually",
                    "continues",
                    "continue",
                    "bau",
                    "rolling",
                    "permanent",
                    "embedded",
                    "always",
                    "regular",
                    "regularly" ->
                    true;
            default -> false;
        };
    }

    static int atOnce(Tokens tokens, int i) {
        if (tokens.is(i, "as")
                && tokens.is(i + 1, "soon")
                && tokens.is(i + 2, "as")
                && tokens.is(i + 3, "possible")) {
            return i + 4;
        }
        if (tokens.is(i, "straight") && tokens.is(i + 1, "away")) {
            return i + 2;
        }
        if (tokens.is(i, "now")
                && (unset(tokens, i + 1) > i || Standing.isGivenUp(tokens, i + 1))) {
            return -1;
        }
        return switch (tokens.text(i)) {
            case "immediate", "immediately", "straightaway", "asap", "now", "urgent", "urgently" ->
                    i + 1;
            default -> -1;
        };
    }

    static int unset(Tokens tokens, int i) {
        if (tokens.is(i, "to")
                && tokens.is(i + 1, "be")
                && tokens.is(
                        i + 2,
                        "confirmed",
                        "determined",
                        "decided",
                        "agreed",
                        "arranged",
                        "advised",
                        "scheduled")) {
            return i + 3;
        }
        if (tokens.is(i, "n") && tokens.is(i + 1, "/") && tokens.is(i + 2, "a", "k")) {
            return i + 3;
        }
        return switch (tokens.text(i)) {
            case "tbc", "tbd", "tba", "na", "none", "unknown", "undetermined" -> i + 1;
            default -> -1;
        };
    }
}
