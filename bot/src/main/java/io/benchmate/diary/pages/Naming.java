package io.benchmate.diary.pages;

import io.benchmate.diary.Award;
import io.benchmate.diary.Kept;
import io.benchmate.diary.RemindersDue;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the entry that somebody names. Pure. */
public final class Naming {
    private static final Pattern LEADING =
            Pattern.compile(
                    "^(?:the|next|our|this year's|this|a|an|deadline (?:for|of)|closing date"
                            + " (?:for|of)) ");

    /** What only an award has: "Papin nominations" are those of the Papin Prize. */
    private static final Pattern OF_AN_AWARD =
            Pattern.compile(
                    "(?<=\\w)(?: (?:nominations?|entries|entry|applications?|submissions?"
                            + "|deadline|closing date))+$");

    /** Words around a name that ask for what the diary knows of it. */
    private static final List<Pattern> FRAMES =
            List.of(
                    Pattern.compile(
                            "when do (?:the )?(?:nominations?|entries|applications?|bookings?)"
                                    + " (?:for|to) (.+?) (?:close|open|end)"),
                    Pattern.compile(
                            "when do (?:the )?(?:nominations?|entries|applications?|bookings?)"
                                    + " (?:close|open|end) (?:for|to) (.+)"),
                    Pattern.compile(
                            "(?:how long|how many days|how much time)(?: is left| are left| have"
                                + " i(?: got)?)?(?: until| till| before| for| to enter)? (.+?)(?:"
                                + " (?:closes|opens|starts|is due|is))?"),
                    Pattern.compile(
                            "(?:how|where) (?:do|can|would) (?:i|we|you|one) (?:enter|apply(?:"
                                + " for)?|nominate(?: (?:someone|somebody|a colleague|people))?(?:"
                                + " for)?|book(?: (?:a place )?(?:on|for|at))?|join|sign up"
                                + " (?:for|to)) (.+)"),
                    Pattern.compile(
                            "who (?:can|may|could|is able to) (?:enter|apply(?: for)?|nominate(?:"
                                    + " for)?|be nominated for|come to|go to|join|attend) (.+)"),
                    Pattern.compile("who (?:is|'s) (?:coming|going) to (.+)"),
                    Pattern.compile(
                            "(?:can|may) i (?:still |also )?(?:enter|apply(?: for)?|come to|go"
                                    + " to|join|book) (.+)"),
                    Pattern.compile(
                            "(?:is|are|has|have|was) (.+?) (?:still |been |already |now )*(?:on"
                                    + "|open|cancelled|moved|closed|extended|over|off|opened"
                                    + "|called off|taking place)"),
                    Pattern.compile("(?:what (?:are )?(?:the )?)?dates? (?:for|of) (.+)"),
                    Pattern.compile("what(?: is|'s| has)? happen(?:ed|ing) (?:to|with) (.+)"),
                    Pattern.compile("who organises (.+)"),
                    Pattern.compile("(.+ (?:deadline|closing date))"));

    private static final Pattern ABOUT =
            Pattern.compile("(?:tell me about|what is|what's|what about|more about) (.+)");

    /** Words that ask for what the diary knows of what is named beside them. */
    private static final Pattern ASKS =
            Pattern.compile(
                    "\\b(?:when|until|what time|where|deadlines?|last"
                        + " (?:day|date|chance)|clos(?:e|es|ing)|enter|apply|nominat\\w+|book(?:ed|ing)?|places?|how"
                        + " (?:long|much"
                        + " (?:longer|time))|eligible|extended|cancelled|postponed|moved"
                        + "|rescheduled|runs|running|organis\\w+)\\b");

    /** Words that ask for what the plan knows of it. */
    private static final Pattern ASKS_OF_THE_PLAN =
            Pattern.compile(
                    "\\b(?:actions?|plans?|own|owns|owners?|status|progress|targets?|overdue|due|evidence|responsible|lead|leads|leading|why|how"
                        + " many)\\b|\\d\\.\\d");

    private static final int TELLING = 2;

    private Naming() {}

    /** The entry that a question in one of the usual frames is about. */
    static Optional<Kept> framed(
            String words, Collection<Kept> entries, LocalDate today, ZoneId zone) {
        for (Pattern frame : FRAMES) {
            Matcher matcher = frame.matcher(words);
            if (matcher.matches()) {
                Optional<Kept> found = named(matcher.group(1), entries, today, zone);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        Matcher about = ABOUT.matcher(words);
        return about.matches()
                ? named(about.group(1), entries, today, zone)
                        .filter(kept -> isExact(kept, stems(about.group(1))))
                : Optional.empty();
    }

    /**
     * The entry whose title has all the words: one with no other words first, then the next to
     * come, then the shortest title.
     */
    static Optional<Kept> named(
            String words, Collection<Kept> entries, LocalDate today, ZoneId zone) {
        List<String> whole = stems(words);
        boolean titled = entries.stream().anyMatch(kept -> Titles.hold(kept, whole));
        boolean award = !titled && OF_AN_AWARD.matcher(words).find();
        List<String> wanted = award ? stems(OF_AN_AWARD.matcher(words).replaceFirst("")) : whole;
        return wanted.isEmpty()
                ? Optional.empty()
                : entries.stream()
                        .filter(kept -> !award || kept.entry() instanceof Award)
                        .filter(kept -> Titles.hold(kept, wanted))
                        .min(
                                Comparator.comparing((Kept kept) -> !isExact(kept, wanted))
                                        .thenComparing(
                                                kept ->
                                                        RemindersDue.next(kept, today, zone)
                                                                .orElse(LocalDate.MAX))
                                        .thenComparingInt(Titles::length));
    }

    private static List<String> stems(String words) {
        String name = words;
        for (Matcher lead = LEADING.matcher(name); lead.find(); lead = LEADING.matcher(name)) {
            name = name.substring(lead.end());
        }
        return Titles.stems(name);
    }

    private static boolean isExact(Kept kept, List<String> wanted) {
        return wanted.containsAll(Titles.stemsOf(kept));
    }

    /** The entry whose whole title stands in a question, in whichever words, of its dates. */
    static Optional<Kept> asked(String words, Collection<Kept> entries) {
        return ASKS.matcher(words).find() && !ASKS_OF_THE_PLAN.matcher(words).find()
                ? mentioned(words, entries).filter(kept -> Titles.stemsOf(kept).size() >= TELLING)
                : Optional.empty();
    }

    /** The entry whose whole title is among the words of a question to somebody else. */
    public static Optional<Kept> mentioned(String question, Collection<Kept> entries) {
        if (entries.isEmpty()) {
            return Optional.empty();
        }
        List<String> said = Titles.stems(question);
        return entries.stream()
                .filter(kept -> isExact(kept, said))
                .max(Comparator.comparingInt(Titles::length));
    }
}
