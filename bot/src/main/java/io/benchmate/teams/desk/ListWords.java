package io.benchmate.teams.desk;

import static io.benchmate.teams.desk.ListRule.LIST;
import static io.benchmate.teams.desk.ListRule.MAILS;
import static io.benchmate.teams.desk.ListRule.ON;
import static io.benchmate.teams.desk.ListRule.group;

import io.benchmate.ask.Letters;
import io.benchmate.ask.Worded;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads what is said about a mailing list. Whole sentences only, since a plan has actions about
 * lists too: what is not exactly one of these is a question to the plan. Pure.
 */
final class ListWords {
    private static final Pattern POLITE =
            Pattern.compile(
                    "(?i)^(?:please,? |(?:can|could|would|will) you |i(?:'d| would) like (?:you"
                        + " )?to |i (?:want|need|wish) (?:you )?to |(?:hi|hello|hey),? |so,? |and"
                        + " )");
    private static final Pattern THANKS = Pattern.compile("(?i),? (?:please|thanks|thank you)$");

    /** Neither "there is a gap in the list" nor "everything on the list" is about a person. */
    private static final String WHO =
            "(?!(?:there|it|this|that|an?|the|any\\w*|every\\w*|some\\w*|no\\w*|my|me|i|what|who)\\b)"
                + "(.{2,100}?)";

    private static final String IS = "(?:is|isn't|was|wasn't)";

    private final LocalDate today;
    private final List<ListRule> rules;

    /** Costs as much as reading a hundred sentences: one serves for a day. */
    ListWords(LocalDate today) {
        this.today = today;
        this.rules =
                Stream.of(
                                COMMANDS,
                                OwnListWords.rules(),
                                ListStateWords.rules(),
                                new JoinedWords(today).rules(),
                                PEOPLE)
                        .flatMap(List::stream)
                        .toList();
    }

    boolean isFor(LocalDate day) {
        return today.equals(day);
    }

    /** Empty for everything else. */
    Optional<ListAsk> read(String text) {
        return read(text, false);
    }

    /**
     * @param before whether the list was spoken of just now, so that "it" may be the list
     */
    Optional<ListAsk> read(String text, boolean before) {
        String words = plain(text);
        if (words.length() > 200) {
            return Optional.empty();
        }
        String whole =
                before ? words.replaceFirst("(?i) (on|in|off|from|to) it$", " $1 the list") : words;
        Letters letters = Worded.letters(whole);
        for (ListRule rule : rules) {
            Optional<ListAsk> asked = rule.read(whole, letters);
            if (asked.isPresent()) {
                return asked;
            }
        }
        return Optional.empty();
    }

    /** Without politeness, in one line, with plain apostrophes. */
    private static String plain(String text) {
        String words =
                Typed.without(
                        " .?!", Typed.line(text).replace('\u2018', '\'').replace('\u2019', '\''));
        for (String shorter = polite(words); !shorter.equals(words); shorter = polite(words)) {
            words = shorter;
        }
        return words;
    }

    private static String polite(String words) {
        String begun = Worded.maybe(words, POLITE) ? POLITE.matcher(words).replaceFirst("") : words;
        return Worded.maybe(begun, THANKS) ? THANKS.matcher(begun).replaceFirst("") : begun;
    }

    private static final List<ListRule> COMMANDS =
            List.of(
                    ListRule.of(
                            "(?:show (?:me )?|preview )?(?:mailing )?lists?|(?:show (?:me"
                                    + " )?|preview )?"
                                    + LIST
                                    + "|(?:approve|review|check|what would change on|show (?:me"
                                    + " )?the changes (?:on|to|of)) "
                                    + LIST,
                            match -> new ListAsk.Show("")),
                    ListRule.of(
                            "(?:run|sync|update|refresh) (?:(?:it|"
                                    + LIST
                                    + ") )?now|(?:run|sync|refresh|update) "
                                    + LIST
                                    + "|(?:start|run) (?:a|the) (?:list )?sync(?: of "
                                    + LIST
                                    + ")?",
                            match -> new ListAsk.RunNow()),
                    ListRule.of(
                            "(?:undo|revert|reverse|roll back|take back) (?:the )?(?:last|latest) "
                                    + "(?:list )?(?:run|sync)(?: of "
                                    + LIST
                                    + ")?",
                            match -> new ListAsk.Undo("")),
                    ListRule.of(
                            "(?:undo|revert|reverse|roll back) (?:list )?run (?:number"
                                    + " )?(\\d{1,9})",
                            match -> new ListAsk.Undo(match.group(1))),
                    ListRule.of(
                            "(?:show (?:me )?)?(?:"
                                    + LIST
                                    + "(?:'s)? )?history(?: of "
                                    + LIST
                                    + ")?|what (?:has )?changed on "
                                    + LIST,
                            match -> new ListAsk.History()),
                    ListRule.of(
                            "(?:show (?:me )?(?:the )?)?(?:list )?pins(?: (?:of|on) "
                                    + LIST
                                    + ")?|who (?:is pinned|has opted out|opted out)(?: (?:to|of|on)"
                                    + " "
                                    + LIST
                                    + ")?",
                            match -> new ListAsk.Pins()),
                    ListRule.of(
                            "(?:list )?requests|requests (?:to|about|for) " + LIST,
                            match -> new ListAsk.Requests()),
                    ListRule.of(
                            "(?:show (?:me )?)?(?:my|our) faculty(?:'s)?(?: list)?",
                            match -> new ListAsk.OurFaculty()),
                    ListRule.of(
                            "help (?:(?:with|on|about|for) )?(?:(?:the )?(?:mailing )?lists|"
                                    + LIST
                                    + ")|(?:mailing )?lists? help|what can i (?:say|ask|do)"
                                    + " (?:about|with) (?:(?:mailing )?lists|"
                                    + LIST
                                    + ")",
                            match -> new ListAsk.Words()),
                    greetings());

    private static ListRule greetings() {
        String messages = "(?:hello|welcome|goodbye|farewell)(?: (?:and|or) (?:goodbye|farewell))?";
        return ListRule.of(
                "(?:(?:turn|switch) (?:on|off) )?(?:the )?list (?:announcements?|greetings?"
                        + "|messages?|settings?)(?: (?:on|off))?"
                        + "|(?:(?:turn|switch) (?:on|off) )?(?:the )?(?:list )?"
                        + messages
                        + " messages?(?: (?:on|off))?",
                match -> new ListAsk.Greeted());
    }

    private static final List<ListRule> PEOPLE =
            List.of(
                    ListRule.of(
                            "(?:why|how come) "
                                    + IS
                                    + " "
                                    + WHO
                                    + "(?: not)? (?:(?:on|in|off) "
                                    + LIST
                                    + "|(?:getting|receiving) "
                                    + MAILS
                                    + ")",
                            match -> new ListAsk.Why(match.group(1).strip())),
                    ListRule.of(
                            IS + " " + WHO + "(?: not)? " + ON,
                            match -> new ListAsk.Why(match.group(1).strip())),
                    ListRule.of(
                            "how did "
                                    + WHO
                                    + " (?:get|come|end up) (?:(?:to be )?on|onto) "
                                    + LIST
                                    + "|who put "
                                    + WHO
                                    + " on "
                                    + LIST,
                            match -> new ListAsk.Why(group(match, 1) + group(match, 2))),
                    ListRule.of(
                            "(?:keep|put|add|take|remove|leave|pin|opt) "
                                    + WHO
                                    + " (?:(?:on|off|to|onto|from) "
                                    + LIST
                                    + "|out of "
                                    + LIST
                                    + ")",
                            match -> new ListAsk.Keep(group(match, 1), true)),
                    ListRule.of(
                            "(?:pin|opt out) " + WHO,
                            match -> new ListAsk.Keep(group(match, 1), false)),
                    ListRule.of(
                            "(?:show (?:me )?)?list ([\\w.@/-]{2,80})",
                            match -> new ListAsk.Show(match.group(1))));
}
