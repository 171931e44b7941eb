package io.benchmate.ask;

import io.benchmate.ask.Intent.Dimension;
import io.benchmate.ask.Intent.Order;
import io.benchmate.plan.Action;
import io.benchmate.plan.Field;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The plan in figures: how many actions stand under each theme, owner or status. Pure. */
final class Breakdown {
    /** Owners on one card: a plan may name forty. */
    private static final int MOST_PARTS = 12;

    private final IndexedPlan plan;
    private final Finder finder;
    private final Basis basis;

    Breakdown(IndexedPlan plan, Finder finder, Basis basis) {
        this.plan = plan;
        this.finder = finder;
        this.basis = basis;
    }

    Answer of(Intent.Breakdown asked) {
        List<Action> counted = actions(asked.query());
        if (asked.by() == Dimension.STATUS) {
            return statuses(asked, counted);
        }
        Map<String, List<Action>> groups = groups(asked, counted);
        if (groups.isEmpty()) {
            String none = asked.by() == Dimension.OWNER ? "names no owners" : "has no themes";
            return answer(asked, "The plan " + none + ".", List.of(), counted, List.of());
        }
        boolean coloured = asked.query().status() != null;
        String sentence =
                sentence(counted, asked.query())
                        + (coloured ? unknown(asked.query().withoutStatus()) : "");
        if (asked.order() == Order.EACH || counted.isEmpty()) {
            return answer(asked, sentence, parts(groups), counted, List.of());
        }
        List<String> first = first(groups, asked.order());
        int count = in(groups, first.getFirst()).size();
        List<Action> shown =
                first.stream().flatMap(name -> in(groups, name).stream()).distinct().toList();
        String lead = Leads.joined(first) + has(first.size(), asked.order(), count) + sentence;
        return answer(asked, lead, parts(groups), counted, shown);
    }

    /** Two themes or owners, a sentence each; which does better is the reader's to say. */
    Answer beside(List<PlanQuery> sides) {
        String says =
                ColoursCompared.are(sides)
                        ? ColoursCompared.sentence(sides, counts(sides))
                                + unknown(sides.getFirst().withoutStatus())
                        : sides.stream().map(this::side).collect(Collectors.joining(" "));
        String understood =
                sides.stream().map(PlanQuery::understood).collect(Collectors.joining(", "));
        List<Action> all =
                sides.stream().flatMap(side -> actions(side).stream()).distinct().toList();
        return new Answer.Count(
                basis, understood + ", compared", says, all.size(), List.of(), List.of());
    }

    private String unknown(PlanQuery query) {
        return Notes.unknown(finder.filtered(query), query.filters() ? " there" : "");
    }

    private List<Integer> counts(List<PlanQuery> sides) {
        return sides.stream().map(side -> actions(side).size()).toList();
    }

    /** "Visibility has 9 actions: 3 Blue, 4 Green and 2 Amber." */
    private String side(PlanQuery query) {
        PlanQuery whole = query.withoutStatus();
        List<Action> all = actions(whole);
        String has = whole.understood() + " has " + Leads.actions(all.size());
        StatusAsk status = query.status();
        if (status != null) {
            return has + ", " + actions(query).size() + " of them " + status.told() + ".";
        }
        String spread = Spread.sentence(all);
        return spread.isEmpty() ? has + "." : has + ": " + spread;
    }

    private Answer statuses(Intent.Breakdown asked, List<Action> counted) {
        List<Action> late = late(asked.query());
        String overdue =
                switch (late.size()) {
                    case 0 -> " None is overdue.";
                    case 1 -> " One is overdue.";
                    default -> " " + late.size() + " are overdue.";
                };
        String spread = Spread.sentence(counted);
        String whole = sentence(counted, asked.query());
        String how =
                spread.isEmpty() || !asked.query().isEmpty()
                        ? whole
                        : whole.replaceFirst("\\.$", ": ") + spread;
        String unknown = plan.hasStatuses() ? "" : " It gives no status for them.";
        return answer(
                asked,
                how + unknown + unknown(asked.query()) + overdue,
                Spread.parts(counted, plan.plan().facts().legend()),
                counted,
                late);
    }

    private static String sentence(List<Action> counted, PlanQuery query) {
        return query.isEmpty()
                ? "The plan has " + Leads.actions(counted.size()) + "."
                : Counted.sentence(counted.size(), query);
    }

    private Answer answer(
            Intent.Breakdown asked,
            String lead,
            List<String> parts,
            List<Action> counted,
            List<Action> shown) {
        String by = "by " + asked.by().name().toLowerCase(Locale.UK);
        String query = asked.query().understood();
        String understood = query.isEmpty() ? by : query + " · " + by;
        return new Answer.Count(basis, understood, lead, counted.size(), parts, shown);
    }

    private Map<String, List<Action>> groups(Intent.Breakdown asked, List<Action> counted) {
        Map<String, List<Action>> groups = new LinkedHashMap<>();
        if (asked.by() == Dimension.THEME) {
            plan.plan().themes().forEach(theme -> groups.put(theme, new ArrayList<>()));
        }
        for (Action action : counted) {
            List<String> names =
                    asked.by() == Dimension.THEME
                            ? action.themes()
                            : plan.parties().each(action.text(Field.OWNER).orElse(""));
            names.forEach(name -> groups.computeIfAbsent(name, _ -> new ArrayList<>()).add(action));
        }
        return groups;
    }

    private static List<String> first(Map<String, List<Action>> groups, Order order) {
        Comparator<Integer> sizes = Comparator.naturalOrder();
        int best =
                groups.values().stream()
                        .map(List::size)
                        .max(order == Order.MOST ? sizes : sizes.reversed())
                        .orElseThrow();
        return groups.keySet().stream().filter(name -> in(groups, name).size() == best).toList();
    }

    private static String has(int groups, Order order, int count) {
        String has = groups == 1 ? " has " : " have ";
        if (count == 0) {
            return has + "none. ";
        }
        String most = order == Order.MOST ? "most: " : "fewest: ";
        return has + most + count + (groups == 1 ? ". " : " each. ");
    }

    private static List<Action> in(Map<String, List<Action>> groups, String name) {
        return groups.getOrDefault(name, List.of());
    }

    private List<String> parts(Map<String, List<Action>> groups) {
        List<String> parts =
                groups.keySet().stream()
                        .sorted(Comparator.comparingInt(name -> -in(groups, name).size()))
                        .map(name -> name + ": " + in(groups, name).size())
                        .toList();
        if (parts.size() <= MOST_PARTS) {
            return parts;
        }
        List<String> first = new ArrayList<>(parts.subList(0, MOST_PARTS));
        first.add("and " + (parts.size() - MOST_PARTS) + " more with fewer or as many");
        return first;
    }

    private List<Action> actions(PlanQuery query) {
        return finder.filtered(query).stream().map(Row::action).toList();
    }

    private List<Action> late(PlanQuery query) {
        return actions(query.with(DateAsk.of(DateAsk.Kind.OVERDUE, "overdue")));
    }
}
