package io.benchmate.plan;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Which of several plans is the current one and which are its predecessors, by what they say of
 * themselves: the years in the title, the start, and the day that the statuses speak of. Pure.
 */
public final class NewestFirst {
    private static final Comparator<Told> LATEST =
            Comparator.comparingInt(Told::from)
                    .thenComparingInt(Told::until)
                    .thenComparing(Told::start, Comparator.nullsFirst(Comparator.naturalOrder()))
                    .thenComparing(Told::asOf, Comparator.nullsFirst(Comparator.naturalOrder()))
                    .reversed();

    private NewestFirst() {}

    /**
     * Of the plans of one name those that tell their time, the latest first, in the places that
     * such plans have in the list; one that tells nothing keeps its own place.
     *
     * @param plans in the order that holds where the plans tell nothing
     */
    public static List<Plan> of(List<Plan> plans) {
        Map<String, Iterator<Plan>> told = new HashMap<>();
        plans.stream()
                .filter(plan -> told(plan).isPresent())
                .collect(Collectors.groupingBy(NewestFirst::name))
                .forEach((name, all) -> told.put(name, latest(all).iterator()));
        List<Plan> ordered = new ArrayList<>();
        for (Plan plan : plans) {
            Iterator<Plan> next = told(plan).isPresent() ? told.get(name(plan)) : null;
            ordered.add(next == null ? plan : next.next());
        }
        return List.copyOf(ordered);
    }

    private static List<Plan> latest(List<Plan> plans) {
        return plans.stream()
                .sorted(Comparator.comparing(plan -> told(plan).orElseThrow(), LATEST))
                .toList();
    }

    /** What a plan and its predecessor have in common: the title without its figures. */
    private static String name(Plan plan) {
        return plan.facts()
                .title()
                .toLowerCase(Locale.UK)
                .replaceAll("(?<=\\d) +to +(?=\\d)", "-")
                .replaceAll("[^\\p{L}]+", " ")
                .strip();
    }

    private static Optional<Told> told(Plan plan) {
        PlanFacts facts = plan.facts();
        Term titled = Term.in(facts.title()).orElse(null);
        LocalDate day = facts.start() == null ? facts.asOf() : facts.start();
        if (titled != null) {
            return Optional.of(
                    new Told(titled.from(), titled.until(), facts.start(), facts.asOf()));
        }
        return Optional.ofNullable(day)
                .map(told -> new Told(told.getYear(), 0, facts.start(), facts.asOf()));
    }

    private record Told(int from, int until, @Nullable LocalDate start, @Nullable LocalDate asOf) {}
}
