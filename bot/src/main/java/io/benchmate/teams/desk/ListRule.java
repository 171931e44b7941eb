package io.benchmate.teams.desk;

import io.benchmate.ask.Letters;
import io.benchmate.ask.Telltale;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence about a mailing list, and how it is read.
 *
 * @param telltale rules most other sentences out at once
 */
record ListRule(Pattern pattern, Telltale telltale, Function<Matcher, Optional<ListAsk>> reading) {

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
        Pattern sentence = Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
        return new ListRule(sentence, Telltale.of(sentence), reading);
    }

    /**
     * @param letters the words'
     */
    Optional<ListAsk> read(String words, Letters letters) {
        if (!telltale.maybe(letters)) {
            return Optional.empty();
        }
        Matcher match = pattern.matcher(words);
        return match.matches() ? reading.apply(match) : Optional.empty();
    }

    /** What a group matched; empty where it matched nothing. */
    static String group(Matcher match, int number) {
        String found = match.group(number);
        return found == null ? "" : found.strip();
    }
}
