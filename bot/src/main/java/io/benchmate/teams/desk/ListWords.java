package io.benchmate.teams.desk;

import io.benchmate.lists.PlannedChange;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads what is said about a mailing list. Whole sentences only, since a plan has actions about
 * lists too: what is not exactly one of these is a question to the plan. Pure.
 */
final class ListWords {
    private static final String LIST =
            "(?:the |our |this |your )?(?:technicians?['’]?s? )?(?:mailing |e-?mail(?:ing)? )?list";
    private static final String ON = "(?:on|in) " + LIST;

    private final LocalDate today;
    private final List<Rule> rules;

    /** Costs as much as reading a hundred sentences: one serves for a day. */
    ListWords(LocalDate today) {
        this.today = today;
        this.rules = Stream.of(commands(), mine(), others()).flatMap(List::stream).toList();
    }

    boolean isFor(LocalDate day) {
        return today.equals(day);
    }

    private record Rule(Pattern pattern, Function<Matcher, Optional<ListAsk>> reading) {
        static Rule of(String pattern, Function<Matcher, ListAsk> reading) {
            return new Rule(
                    Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE),
                    match -> Optional.of(reading.apply(match)));
        }
    }

    /** Empty for everything else. */
    Optional<ListAsk> read(String text) {
        String words = text.strip().replaceAll("\\s+", " ").replaceFirst("[.?!]+$", "");
        if (words.length() > 200) {
            return Optional.empty();
        }
        for (Rule rule : rules) {
            Matcher match = rule.pattern().matcher(words);
            if (match.matches()) {
                return rule.reading().apply(match);
            }
        }
        return Optional.empty();
    }

    private static List<Rule> commands() {
        return List.of(
                Rule.of(
                        "(?:show (?:me )?|preview )?(?:mailing )?lists?|(?:show (?:me )?|preview )?"
                                + LIST,
                        match -> new ListAsk.Show()),
                Rule.of(
                        "(?:run|sync|update) (?:(?:it|" + LIST + ") )?now|run " + LIST,
                        match -> new ListAsk.RunNow()),
                Rule.of(
                        "(?:" + LIST + " )?history(?: of " + LIST + ")?",
                        match -> new ListAsk.History()),
                Rule.of("(?:list )?pins|pins (?:of|on) " + LIST, match -> new ListAsk.Pins()),
                Rule.of(
                        "(?:list )?requests|requests (?:to|about|for) " + LIST,
                        match -> new ListAsk.Requests()),
                Rule.of(
                        "(?:show (?:me )?)?(?:my|our) faculty(?:['’]s)?(?: list)?",
                        match -> new ListAsk.OurFaculty()));
    }

    private static List<Rule> mine() {
        return List.of(
                Rule.of(
                        "(?:am i|why am i|why am i not|why aren['’]?t i|why i am not) " + ON,
                        match -> new ListAsk.Mine()),
                Rule.of("why not|why am i not|but why|why am i", match -> new ListAsk.MineStill()),
                Rule.of(
                        "(?:please )?(?:take|remove) me (?:off|from)(?: "
                                + LIST
                                + ")?"
                                + "(?: (?:until|till|up to) (.{1,40}?))?(?: please)?",
                        match -> new ListAsk.TakeMeOff(group(match, 1))),
                Rule.of("unsubscribe(?: me)?(?: from " + LIST + ")?", match -> off()),
                Rule.of(
                        "(?:please )?(?:put|add) me (?:on|to|onto|back on)(?: " + LIST + ")?",
                        match -> new ListAsk.PutMeOn()),
                Rule.of("subscribe(?: me)?(?: to " + LIST + ")?", match -> new ListAsk.PutMeOn()),
                Rule.of(
                        "(?:i['’]ve|i have|i) (?:just )?moved to (?:the )?(.{2,80})",
                        match -> new ListAsk.Moved(match.group(1).strip())),
                Rule.of(
                        "i (?:now work|work now) in (?:the )?(.{2,80})",
                        match -> new ListAsk.Moved(match.group(1).strip())));
    }

    private static ListAsk off() {
        return new ListAsk.TakeMeOff("");
    }

    private List<Rule> others() {
        String whyNot = "(?:is|isn['’]?t|was|wasn['’]?t)";
        return List.of(
                Rule.of(
                        "why " + whyNot + " (.{2,100}?)(?: not)? (?:on|in|off) " + LIST,
                        match -> new ListAsk.Why(match.group(1).strip())),
                Rule.of(
                        whyNot + " (.{2,100}?)(?: not)? " + ON,
                        match -> new ListAsk.Why(match.group(1).strip())),
                Rule.of("who (?:has )?(joined|left)( " + LIST + ")?(?: (.{3,40}))?", this::done),
                Rule.of(
                        "how many (?:technicians|people|members|of us)? ?(?:are )?(?:there )?"
                                + ON
                                + "(?: now)?",
                        match -> new ListAsk.HowMany()),
                Rule.of(
                        "how (?:big|long|large) is "
                                + LIST
                                + "|how (?:much )?has "
                                + LIST
                                + " grown|has "
                                + LIST
                                + " grown",
                        match -> new ListAsk.HowMany()));
    }

    private ListAsk done(Matcher match) {
        PlannedChange.Kind kind =
                match.group(1).equalsIgnoreCase("joined")
                        ? PlannedChange.Kind.JOIN
                        : PlannedChange.Kind.LEAVE;
        String since = group(match, 3).toLowerCase(Locale.UK);
        LocalDate from =
                switch (since) {
                    case "today" -> today;
                    case "this week" -> today.minusDays(today.getDayOfWeek().getValue() - 1L);
                    case "last week" -> today.minusDays(today.getDayOfWeek().getValue() + 6L);
                    case "last month" -> today.minusMonths(1).withDayOfMonth(1);
                    case "this year" -> today.withDayOfYear(1);
                    default -> today.withDayOfMonth(1);
                };
        String words =
                switch (since) {
                    case "today", "this week", "this year" -> since;
                    case "last week", "last month" -> "since the beginning of " + since;
                    default -> "this month";
                };
        return new ListAsk.Done(kind, from, words, match.group(2) != null || !since.isEmpty());
    }

    private static String group(Matcher match, int number) {
        String found = match.group(number);
        return found == null ? "" : found.strip();
    }
}
