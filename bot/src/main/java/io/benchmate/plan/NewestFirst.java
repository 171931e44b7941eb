package io.benchmate.plan;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

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
