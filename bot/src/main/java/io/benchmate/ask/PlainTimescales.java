package io.benchmate.ask;

import static io.benchmate.ask.Months.MONTH;
import static io.benchmate.ask.Months.SEASON;

import io.benchmate.ask.When.Manner;
import io.benchmate.ask.When.Phase;
import io.benchmate.ask.When.Span;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the timescales that plans print most: months, seasons, years, academic years, phases of the
 * plan, what recurs and what is open. What it does not know it leaves alone. Pure.
 */
final class PlainTimescales implements Timescales {
    private static final String YEAR = "(20\\d\\d|\\d\\d)\\b(?!/)";
    private static final Pattern DATE =
            Pattern.compile(
                    "\\b(\\d{1,2})(?:st|nd|rd|th)? (?:of )?"
                            + MONTH
                            + "[ -]+"
                            + YEAR
                            + "|\\b"
                            + MONTH
                            + " ?(?:-|to|and) ?"
                            + MONTH
                            + "[ -]+"
                            + YEAR
                            + "|\\b"
                            + MONTH
                            + "[ -]+"
                            + YEAR
                            + "(?: ?- ?(20\\d\\d))?"
                            + "|\\b"
                            + SEASON
                            + " (?:term )?"
                            + YEAR
                            + "|\\b(?:20)?(\\d\\d)/(?:20)?(\\d\\d)\\b"
                            + "|\\b(20\\d\\d)\\b");
    private static final Pattern BEGINS =
            Pattern.compile(
                    "\\b(?:start|starts|starting|from|begin|begins|beginning|commenc\\w+)\\b[^.;]{0,25}$");
    private static final Pattern OPEN_END = Pattern.compile("\\(.*?\\)");
    private static final Pattern UNDECIDED =
            Pattern.compile("\\b(?:tbc|tbd|tba|to be (?:determined|confirmed|decided|agreed))\\b");
    private static final Pattern RECURRING =
            Pattern.compile(
                    "\\b(?:annual(?:ly)?|yearly|every|each"
                        + " year|termly|quarterly|monthly|weekly|bi-?annual(?:ly)?|per year)\\b");
    private static final Pattern ONGOING =
            Pattern.compile("\\b(?:on-? ?going|continu\\w+|rolling|bau|business as usual)\\b");
    private static final Pattern IMMEDIATE =
            Pattern.compile("\\b(?:immediate(?:ly)?|asap|as soon as possible|straight away)\\b");
    private static final Pattern YEARS =
            Pattern.compile("\\byears? (\\d)(?: ?(?:-|to|and|&) ?(\\d))?\\b");
    private static final Pattern COUNTED =
            Pattern.compile("\\b(\\d+) ?(?:-|to) ?(\\d+) ?(month|year)s?\\b");

    @Override
    public When read(String words, @Nullable LocalDate start) {
        String text = Wording.fold(words);
        String plain = OPEN_END.matcher(text).replaceAll(" ");
        Set<Manner> manner = manner(text);
        Phase phase = phase(plain);
        List<Span> spans = new ArrayList<>();
        if (!plain.strip().matches("(?:tbc|tbd|tba)\\b.*")) {
            spans.addAll(spans(plain));
        }
        if (spans.isEmpty() && phase != null && start != null) {
            spans.add(new Span(period(phase, start), false));
        }
        return new When(spans, recurs(manner, spans) ? months(text) : Set.of(), phase, manner);
    }

    /** A beginning with a review each year comes round in no month of its own. */
    private static boolean recurs(Set<Manner> manner, List<Span> spans) {
        return manner.contains(Manner.RECURRING) && spans.stream().noneMatch(Span::begins);
    }

    static Period period(Phase phase, LocalDate start) {
        return new Period(
                start.plusMonths(phase.from()), start.plusMonths(phase.until()).minusDays(1));
    }

    /** The phase that the words name, or null. */
    static @Nullable Phase phase(String text) {
        Matcher years = YEARS.matcher(text);
        if (years.find()) {
            int first = Integer.parseInt(years.group(1));
            int last = years.group(2) == null ? first : Integer.parseInt(years.group(2));
            return first < 1 || last < first ? null : new Phase((first - 1) * 12, last * 12);
        }
        Matcher counted = COUNTED.matcher(text);
        if (!counted.find() || counted.group(1).length() > 3 || counted.group(2).length() > 3) {
            return null;
        }
        int unit = counted.group(3).equals("year") ? 12 : 1;
        return new Phase(
                Integer.parseInt(counted.group(1)) * unit,
                Integer.parseInt(counted.group(2)) * unit);
    }

    private static Set<Manner> manner(String text) {
        Set<Manner> manner = EnumSet.noneOf(Manner.class);
        addIf(manner, Manner.UNDECIDED, UNDECIDED, text);
        addIf(manner, Manner.RECURRING, RECURRING, text);
        addIf(manner, Manner.ONGOING, ONGOING, text);
        addIf(manner, Manner.IMMEDIATE, IMMEDIATE, text);
        return manner;
    }

    private static void addIf(Set<Manner> to, Manner manner, Pattern words, String text) {
        if (words.matcher(text).find()) {
            to.add(manner);
        }
    }

    private static Set<Month> months(String text) {
        Set<Month> months = EnumSet.noneOf(Month.class);
        Matcher found = Pattern.compile("\\b" + MONTH + "\\b").matcher(text);
        while (found.find()) {
            months.add(Months.month(found.group(1)));
        }
        return months;
    }

    private static List<Span> spans(String text) {
        List<Span> spans = new ArrayList<>();
        Matcher found = DATE.matcher(text);
        while (found.find()) {
            Period period = period(found);
            if (period != null) {
                String before = text.substring(Math.max(0, found.start() - 45), found.start());
                spans.add(new Span(period, BEGINS.matcher(before).find()));
            }
        }
        return spans;
    }

    private static @Nullable Period period(Matcher date) {
        if (date.group(2) != null) {
            return day(date);
        }
        if (date.group(4) != null) {
            int year = Months.fullYear(date.group(6));
            Period last = Months.month(Months.month(date.group(5)), year);
            Period first = Months.month(Months.month(date.group(4)), year);
            boolean turns = first.from().isAfter(last.from());
            return new Period(turns ? first.from().minusYears(1) : first.from(), last.until());
        }
        if (date.group(7) != null) {
            Period month =
                    Months.month(Months.month(date.group(7)), Months.fullYear(date.group(8)));
            String until = date.group(9);
            return until == null
                    ? month
                    : new Period(month.from(), Months.year(Integer.parseInt(until)).until());
        }
        return longer(date);
    }

    private static @Nullable Period longer(Matcher date) {
        if (date.group(10) != null) {
            return Months.season(date.group(10), Months.fullYear(date.group(11)));
        }
        if (date.group(12) != null) {
            int first = Integer.parseInt(date.group(12));
            boolean follows = Integer.parseInt(date.group(13)) == (first + 1) % 100;
            return follows ? Months.academicYear(2000 + first) : null;
        }
        return Months.year(Integer.parseInt(date.group(14)));
    }

    private static @Nullable Period day(Matcher date) {
        Period month = Months.month(Months.month(date.group(2)), Months.fullYear(date.group(3)));
        int day = Integer.parseInt(date.group(1));
        if (day < 1 || day > month.until().getDayOfMonth()) {
            return null;
        }
        LocalDate on = month.from().withDayOfMonth(day);
        return new Period(on, on);
    }
}
