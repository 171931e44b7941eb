package io.benchmate.ask;

import static io.benchmate.ask.Months.MONTH;

import io.benchmate.ask.When.Edges;
import io.benchmate.ask.When.Manner;
import io.benchmate.ask.When.Phase;
import io.benchmate.ask.When.Span;
import io.benchmate.plan.timescale.Precision;
import io.benchmate.plan.timescale.Reading;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.Month;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a question needs of a timescale: the dates by the plan's grammar, and by plain words how it
 * runs and which phase of the plan it names. Pure.
 */
final class PlainTimescales {
    private static final Pattern UNDECIDED =
            Pattern.compile("\\b(?:tbc|tbd|tba|to be (?:determined|confirmed|decided|agreed))\\b");
    private static final Pattern RECURRING =
            Pattern.compile(
                    "\\b(?:annual(?:ly)?|yearly|every|each"
                        + " year|termly|quarterly|monthly|weekly|bi-?annual(?:ly)?|per year)\\b");
    private static final Pattern ONGOING =
            Pattern.compile(
                    "\\b(?:on-? ?going|continu\\w+|rolling(?! ?-? ?out)|bau|business as usual)\\b");
    private static final Pattern IMMEDIATE =
            Pattern.compile("\\b(?:immediate(?:ly)?|asap|as soon as possible|straight away)\\b");
    private static final Pattern YEARS =
            Pattern.compile("\\byears? (\\d)(?: ?(?:-|to|and|&) ?(\\d))?\\b");
    private static final Pattern COUNTED =
            Pattern.compile("\\b(\\d+) ?(?:-|to) ?(\\d+) ?(month|year)s?\\b");

    private PlainTimescales() {}

    /**
     * What a question needs of a reading.
     *
     * @param start the day from which the plan's years and months count, or null when not known
     */
    static When of(Reading reading, @Nullable LocalDate start) {
        List<Span> spans = spans(reading);
        if (reading.confidence() == Reading.Confidence.TOLD) {
            return new When(spans, Stated.months(reading), null, Stated.manner(reading));
        }
        String text = Wording.fold(reading.words());
        Set<Manner> manner = manner(text);
        if (reading.kind() == Reading.Kind.RECURRING) {
            manner.add(Manner.RECURRING);
        }
        Phase phase = phase(text);
        if (spans.isEmpty() && phase != null && start != null) {
            spans = List.of(new Span(period(phase, start), false, Edges.BOTH));
        }
        return new When(spans, recurs(manner, spans) ? months(text) : Set.of(), phase, manner);
    }

    private static List<Span> spans(Reading reading) {
        return reading.milestones().stream()
                .map(milestone -> span(milestone.when()))
                .filter(Objects::nonNull)
                .toList();
    }

    private static @Nullable Span span(io.benchmate.plan.timescale.When when) {
        return switch (when) {
            case io.benchmate.plan.timescale.When.By by -> whole(by.period(), Edges.LAST);
            case io.benchmate.plan.timescale.When.Within within ->
                    whole(within.period(), edges(within.period()));
            case io.benchmate.plan.timescale.When.Open open ->
                    open.from() == null
                            ? null
                            : new Span(new Period(open.from(), open.from()), true, Edges.WHOLE);
            case io.benchmate.plan.timescale.When.Again _,
                    io.benchmate.plan.timescale.When.Now _,
                    io.benchmate.plan.timescale.When.After _,
                    io.benchmate.plan.timescale.When.NotGiven _ ->
                    null;
        };
    }

    private static Edges edges(io.benchmate.plan.timescale.Period period) {
        return period.precision() == Precision.SPAN ? Edges.BOTH : Edges.WHOLE;
    }

    private static Span whole(io.benchmate.plan.timescale.Period period, Edges edges) {
        return new Span(new Period(period.first(), period.last()), false, edges);
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
}
