package io.benchmate.plan;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Which of several plans is the current one and which are its predecessors, by what they say of
 * themselves: the years in the title, the start, and the day that the statuses speak of. Pure.
 */
public final class NewestFirst {
    private static final Pattern YEARS =
            Pattern.compile(
                    "\\b(20\\d\\d)(?:\\s*(?:[-\\u2010-\\u2015/]|to|until)\\s*(20\\d\\d|\\d\\d)\\b)?");
    private static final Comparator<Told> LATEST =
            Comparator.comparingInt(Told::from)
                    .thenComparingInt(Told::until)
                    .thenComparing(Told::start, Comparator.nullsFirst(Comparator.naturalOrder()))
                    .thenComparing(Told::asOf, Comparator.nullsFirst(Comparator.naturalOrder()))
                    .reversed();

    private NewestFirst() {}

    /**
     * The plans that tell their time, the latest first, in the places that such plans have in the
     * list; one that tells nothing keeps its own place.
     *
     * @param plans in the order that holds where the plans tell nothing
     */
    public static List<Plan> of(List<Plan> plans) {
        Iterator<Plan> told =
                plans.stream()
                        .filter(plan -> told(plan).isPresent())
                        .sorted(Comparator.comparing(plan -> told(plan).orElseThrow(), LATEST))
                        .toList()
                        .iterator();
        List<Plan> ordered = new ArrayList<>();
        plans.forEach(plan -> ordered.add(told(plan).isPresent() ? told.next() : plan));
        return List.copyOf(ordered);
    }

    private static Optional<Told> told(Plan plan) {
        PlanFacts facts = plan.facts();
        Span titled = span(facts.title());
        LocalDate day = facts.start() == null ? facts.asOf() : facts.start();
        if (titled == null && day == null) {
            return Optional.empty();
        }
        int from = titled == null ? day.getYear() : titled.from();
        int until = titled == null ? 0 : titled.until();
        return Optional.of(new Told(from, until, facts.start(), facts.asOf()));
    }

    /** A plan's term, else the last year that its title names. */
    private static @Nullable Span span(String title) {
        List<MatchResult> years = YEARS.matcher(title).results().toList();
        return years.stream()
                .filter(found -> found.group(2) != null)
                .findFirst()
                .or(() -> years.isEmpty() ? Optional.empty() : Optional.of(years.getLast()))
                .map(NewestFirst::span)
                .orElse(null);
    }

    private static Span span(MatchResult found) {
        int from = Integer.parseInt(found.group(1));
        String until = found.group(2);
        return until == null
                ? new Span(from, from)
                : new Span(from, Integer.parseInt(until.length() == 2 ? "20" + until : until));
    }

    private record Span(int from, int until) {}

    private record Told(
            int from, int until, @Nullable LocalDate start, @Nullable LocalDate asOf) {}
}
