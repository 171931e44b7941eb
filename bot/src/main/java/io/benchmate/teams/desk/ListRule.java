package io.benchmate.teams.desk;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A sentence about a mailing list, and how it is read. */
record ListRule(Pattern pattern, Function<Matcher, Optional<ListAsk>> reading) {

    /** "the technicians' mailing list" and the like. */
    static final String LIST =
            "(?:the |our |this |your )?(?:technicians?'?s? )?(?:mailing |e-?mail(?:ing)? )?list";

    static final String ON = "(?:on|in) " + LIST;

    /** "the list's e-mails". */
    static final String MAILS = LIST + "(?:'s)? (?:e-?mails?|messages?|mails?|mailings?)";

    static ListRule of(String pattern, Function<Matcher, ListAsk> reading) {
        return perhaps(pattern, match -> Optional.of(reading.apply(match)));
    }

    /** One that some of its words may still rule out. */
    static ListRule perhaps(String pattern, Function<Matcher, Optional<ListAsk>> reading) {
        return new ListRule(Pattern.compile(pattern, Pattern.CASE_INSENSITIVE), reading);
    }

    Optional<ListAsk> read(String words) {
        Matcher match = pattern.matcher(words);
        return match.matches() ? reading.apply(match) : Optional.empty();
    }

    /** What a group matched; empty where it matched nothing. */
    static String group(Matcher match, int number) {
        String found = match.group(number);
        return found == null ? "" : found.strip();
    }
}
