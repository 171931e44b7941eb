package io.benchmate.ask;

import io.benchmate.plan.Action;
import io.benchmate.plan.Field;
import io.benchmate.plan.Legend;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** Runs a query on one plan: filters exactly, and orders by the topic where there is one. */
final class Finder {
    private static final Set<DateAsk.Kind> EXTREME =
            Set.of(DateAsk.Kind.FIRST, DateAsk.Kind.LAST, DateAsk.Kind.NEXT);

    /** As many as one answer looks at. */
    private static final int KEPT = 8;

    private final IndexedPlan plan;
    private final DateFilter dates;
    private final Map<Party, Boolean> owning = new HashMap<>();
    private final Deque<Passed> passed = new ArrayDeque<>();
    private @Nullable Priorities priorities;

    private record Passed(PlanQuery query, List<Row> rows) {}

    Finder(IndexedPlan plan, LocalDate today) {
        this.plan = plan;
        this.dates = new DateFilter(today, plan);
    }

    /**
     * The rows that pass every filter, in the plan's order; the topic is not looked at. The last
     * few are kept: the answer, its notes and what may be asked next look at the same rows.
     */
    List<Row> filtered(PlanQuery query) {
        PlanQuery filters = query.on(Topic.NONE);
        for (Passed before : passed) {
            if (before.query().equals(filters)) {
                return before.rows();
            }
        }
        List<Row> rows = start(query).stream().filter(fitting(query)).toList();
        rows = query.date() == null ? rows : dates.of(rows, query.date());
        if (passed.size() == KEPT) {
            passed.removeLast();
        }
        passed.addFirst(new Passed(filters, rows));
        return rows;
    }

    /** The rows that would pass if a timescale that is not settled meant what it usually does. */
    List<Row> uncertain(PlanQuery query) {
        List<Row> rows = start(query).stream().filter(fitting(query)).toList();
        return query.date() == null ? List.of() : dates.uncertain(rows, query.date());
    }

    /** The rows that fit the topic, best first; the filters are not looked at. */
    List<Hit> about(Topic topic) {
        return plan.relevance().of(topic);
    }

    /** The rows that fit the topic among those that pass the filters, best first. */
    List<Hit> both(PlanQuery query) {
        if (query.date() != null && EXTREME.contains(query.date().kind())) {
            return extreme(query);
        }
        BitSet those = new BitSet(plan.rows().size());
        filtered(query).forEach(row -> those.set(row.at()));
        return about(query.topic()).stream().filter(hit -> those.get(hit.row().at())).toList();
    }

    /**
     * The actions that would be found if another reading of their rows held.
     *
     * @param otherwise the row as it might be; empty for one that is not in question
     */
    List<Action> leftOut(PlanQuery query, Function<Row, Optional<Row>> otherwise) {
        if (query.date() == null) {
            return List.of();
        }
        PlanQuery any = query.withoutStatus();
        Predicate<Row> fits = fitting(any);
        Predicate<Row> fitsAsked = fitting(query);
        List<Row> rows = new ArrayList<>();
        for (Row row : start(query)) {
            otherwise
                    .apply(row)
                    .filter(other -> fits.test(row) && fitsAsked.test(other))
                    .ifPresent(rows::add);
        }
        return dates.of(rows, query.date()).stream().map(Row::action).toList();
    }

    /** "Which induction action finishes last": of those on the topic, the last, not of all. */
    private List<Hit> extreme(PlanQuery query) {
        List<Hit> fitting = Choice.wide(about(query.topic()));
        List<Row> rows =
                fitting.stream()
                        .map(Hit::row)
                        .filter(fitting(query))
                        .sorted(Comparator.comparingInt(Row::at))
                        .toList();
        List<Row> last = dates.of(rows, java.util.Objects.requireNonNull(query.date()));
        return fitting.stream().filter(hit -> last.contains(hit.row())).toList();
    }

    /** The rows rated highest or lowest, best first, and all that tie with the last of them. */
    List<Row> top(Intent.Rank rank) {
        Comparator<Row> order = Comparator.comparingDouble(row -> rating(row).orElse(0));
        Comparator<Row> best = rank.highest() ? order.reversed() : order;
        List<Row> ranked =
                filtered(rank.query()).stream()
                        .filter(row -> rating(row).isPresent())
                        .sorted(best)
                        .toList();
        return ranked.stream()
                .filter(row -> best.compare(row, last(ranked, rank.top())) <= 0)
                .toList();
    }

    private static Row last(List<Row> ranked, int top) {
        return ranked.get(Math.min(top, ranked.size()) - 1);
    }

    static OptionalDouble rating(Row row) {
        String printed = row.action().text(Field.RATING).orElse("").strip();
        if (printed.isEmpty()) {
            return OptionalDouble.empty();
        }
        try {
            return OptionalDouble.of(Double.parseDouble(printed));
        } catch (NumberFormatException words) {
            return OptionalDouble.empty();
        }
    }

    private List<Row> start(PlanQuery query) {
        List<Action> spared = query.spared().actions();
        List<Row> all = all(query);
        return spared.isEmpty()
                ? all
                : all.stream().filter(row -> !spared.contains(row.action())).toList();
    }

    private List<Row> all(PlanQuery query) {
        if (!query.named().isEmpty()) {
            return rows(query.named());
        }
        return query.among() == null ? plan.rows() : rows(query.among());
    }

    private List<Row> rows(List<Action> actions) {
        return actions.stream().flatMap(action -> plan.row(action).stream()).toList();
    }

    private Predicate<Row> fitting(PlanQuery query) {
        Predicate<Row> fits = row -> rated(row, query.rating()) && columns(row, query);
        StatusAsk status = query.status();
        if (status != null) {
            Legend legend = plan.plan().facts().legend();
            fits = fits.and(row -> StatusReader.fits(status, row.action().status(), legend));
        }
        if (!query.owners().isEmpty()) {
            fits = owned(query.owners()).and(fits);
        }
        return query.themes().isEmpty() ? fits : themed(query.themes()).and(fits);
    }

    private static Predicate<Row> themed(Set<String> themes) {
        return row -> row.action().themes().stream().anyMatch(themes::contains);
    }

    private boolean columns(Row row, PlanQuery query) {
        CellAsk cell = query.columns().cell();
        return (cell == null || cell.fits(row.action(), plan.parties()::each))
                && ranked(row, query);
    }

    private boolean ranked(Row row, PlanQuery query) {
        return query.priority() == null || priorities().fits(row.action(), query.priority());
    }

    /** Read only for a question that asks for one. */
    Priorities priorities() {
        if (priorities == null) {
            priorities = new Priorities(plan.plan());
        }
        return priorities;
    }

    /** A plan prints few owner cells that differ, so that each is looked at once. */
    private Predicate<Row> owned(List<Party> owners) {
        List<Party> spared = owners.stream().filter(Party::excluded).toList();
        List<Party> wanted = owners.stream().filter(owner -> !owner.excluded()).toList();
        Map<String, Boolean> spares = new HashMap<>();
        Map<String, Boolean> owned = new HashMap<>();
        return row -> {
            String cell = row.action().text(Field.OWNER).orElse("");
            String line = plan.owners(row);
            return spares.computeIfAbsent(
                            cell, _ -> spared.stream().allMatch(owner -> owner.in(line)))
                    && (wanted.isEmpty()
                            || owned.computeIfAbsent(
                                    cell, _ -> wanted.stream().anyMatch(one -> owns(one, row)))
                            || wanted.stream().anyMatch(owner -> takesPart(owner, row)));
        };
    }

    private boolean owns(Party owner, Row row) {
        boolean anyhow = owner.sense() != Party.Sense.THEIRS_AND_OTHERS;
        return owner.in(plan.owners(row))
                && (anyhow || plan.parties().several(row.action().text(Field.OWNER).orElse("")));
    }

    /** Where most owners are blank, whoever the prose names has a part in an action. */
    private boolean takesPart(Party owner, Row row) {
        return !plan.hasOwners()
                && owner.sense() == Party.Sense.THEIRS
                && !owning.computeIfAbsent(owner, this::ownsAny)
                && owner.in(said(row));
    }

    private boolean ownsAny(Party owner) {
        return plan.rows().stream().anyMatch(row -> owner.in(plan.owners(row)));
    }

    private static String said(Row row) {
        String all = String.join(" ", row.lines().values()) + " " + row.others();
        return Row.line(Parties.bare(List.of(all.strip().split(" +"))));
    }

    private static boolean rated(Row row, @Nullable RatingAsk asked) {
        if (asked == null) {
            return true;
        }
        OptionalDouble rating = rating(row);
        return rating.isPresent() && asked.fits(rating.getAsDouble());
    }
}
