package io.benchmate.ask;

import io.benchmate.plan.Action;
import io.benchmate.plan.Cell;
import io.benchmate.plan.Field;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes answers that hold several actions: grouped by theme when long, and in pages. */
final class Listing {
    /**
     * Actions on one page. A Teams message holds about 28 KB of card (Microsoft Learn, "Format your
     * bot messages"), and a reader some ten rows.
     */
    static final int PAGE = 12;

    private final Basis basis;
    private final int page;
    private final int size;

    Listing(Basis basis, int page, int size) {
        this.basis = basis;
        this.page = page;
        this.size = size;
    }

    /** Whether somebody reads the page; a list without pages only tells what was shown. */
    boolean isRead() {
        return size == PAGE;
    }

    /** All actions that pass a filter. */
    Answer list(List<Action> found, PlanQuery query, Set<Asked> asked, String note) {
        String none = found.isEmpty() ? "None. " : "";
        String lead = none + Counted.sentence(found.size(), query) + note;
        if (found.isEmpty()) {
            return new Answer.Count(basis, query.understood(), lead, 0, List.of(), List.of());
        }
        boolean dated = query.date() != null || asked.contains(Asked.WHEN);
        return paged(found, query.understood(), lead, action -> quotes(action, asked, dated));
    }

    /** A few actions that fit a topic, with what they say on the sides asked about. */
    Answer several(
            List<Action> actions, PlanQuery query, Set<Asked> asked, Side side, String note) {
        String words = query.understood().isEmpty() ? "this" : query.understood();
        boolean pointed = !query.named().isEmpty() && query.topic().isEmpty();
        String values =
                SideBySide.values(
                        actions, asked, action -> sides(action, asked, side), basis.plan().facts());
        String on = query.amongShown() ? " " : " on ";
        String lead = Leads.actions(actions.size()) + (pointed ? "" : on + words) + values;
        return paged(
                actions,
                query.understood(),
                lead + "." + note,
                action -> sides(action, asked, side));
    }

    /** Actions some of whose words tell what is asked. */
    Answer telling(List<Action> told, PlanQuery query, String lead, Side side) {
        return paged(told, query.understood(), lead, side::telling);
    }

    Answer related(List<Action> near, String lead) {
        if (near.isEmpty()) {
            return new Answer.Count(
                    basis,
                    "related actions",
                    "No other action is near it.",
                    0,
                    List.of(),
                    List.of());
        }
        return paged(near, "related actions", lead, action -> List.of());
    }

    Answer count(List<Action> found, PlanQuery query, String note) {
        List<String> parts = Spread.parts(found, basis.plan().facts().legend());
        String lead = (found.isEmpty() ? "0: " : "") + Counted.sentence(found.size(), query) + note;
        return new Answer.Count(basis, query.understood(), lead, found.size(), parts, found);
    }

    Answer ranked(List<Action> top, Intent.Rank rank) {
        String best = top.getFirst().text(Field.RATING).orElse("");
        String scale = RatingScale.beside(top.getFirst(), basis.plan().facts());
        boolean one = top.size() == 1;
        String lead =
                (rank.highest() ? "Highest" : "Lowest")
                        + " rated"
                        + (one || scale.isEmpty() ? ": " : "," + scale + ": ")
                        + top.stream()
                                .map(action -> rated(action, one ? scale : ""))
                                .collect(Collectors.joining(", "))
                        + (top.size() > rank.top() && rank.top() == 1
                                ? "; they tie at " + best
                                : "")
                        + ".";
        return paged(top, "by rating", lead, action -> cells(action, Field.RATING));
    }

    private static String rated(Action action, String scale) {
        return action.code() + " (" + action.text(Field.RATING).orElse("") + scale + ")";
    }

    Answer compared(List<Action> both, Set<Asked> asked, Side side, IndexedPlan plan) {
        boolean timed = asked.contains(Asked.WHEN) || asked.isEmpty();
        String lead =
                SideBySide.compared(
                        both,
                        asked,
                        one -> timed ? cells(one, Field.TIMESCALE) : sides(one, asked, side),
                        plan);
        return paged(both, "compared", lead, action -> sides(action, asked, side));
    }

    private interface Quotes {
        List<Quote> of(Action action);
    }

    private Answer paged(List<Action> found, String understood, String lead, Quotes quotes) {
        int pages = Math.max(1, Math.ceilDiv(found.size(), size));
        int here = Math.min(page, pages);
        List<Action> some = found.subList((here - 1) * size, Math.min(found.size(), here * size));
        List<Answer.Group> groups = groups(some, found.size() > PAGE / 2, quotes);
        return new Answer.Several(
                basis, understood, lead, groups, found.size(), here, pages, List.of());
    }

    private static List<Answer.Group> groups(List<Action> actions, boolean byTheme, Quotes quotes) {
        Map<String, List<Answer.Line>> lines = new LinkedHashMap<>();
        for (Action action : actions) {
            String heading =
                    byTheme && !action.themes().isEmpty() ? action.themes().getFirst() : "";
            lines.computeIfAbsent(heading, theme -> new ArrayList<>())
                    .add(new Answer.Line(action, quotes.of(action)));
        }
        boolean single = lines.size() == 1;
        return lines.entrySet().stream()
                .map(
                        group ->
                                new Answer.Group(
                                        single ? "" : group.getKey(),
                                        List.copyOf(group.getValue())))
                .toList();
    }

    /**
     * @param dated whether the question asks of time, so that a reader wants each one's timescale
     */
    private static List<Quote> quotes(Action action, Set<Asked> asked, boolean dated) {
        List<Quote> quotes = new ArrayList<>();
        if (dated) {
            quotes.addAll(cells(action, Field.TIMESCALE));
        }
        if (asked.contains(Asked.WHO)) {
            quotes.addAll(cells(action, Field.OWNER));
        }
        if (asked.contains(Asked.MEASURE) || asked.contains(Asked.NUMBER)) {
            quotes.addAll(cells(action, Field.MEASURE));
        }
        if (asked.contains(Asked.EVIDENCE)) {
            quotes.addAll(cells(action, Field.EVIDENCE));
        }
        if (asked.contains(Asked.RATING)) {
            quotes.addAll(cells(action, Field.RATING));
        }
        if (asked.contains(Asked.PRIORITY)) {
            quotes.addAll(cells(action, Field.PRIORITY));
        }
        return quotes;
    }

    private static List<Quote> sides(Action action, Set<Asked> asked, Side side) {
        Set<Quote> quotes = new LinkedHashSet<>();
        asked.stream().sorted().forEach(one -> quotes.addAll(side.of(action, one)));
        return quotes.isEmpty() ? side.telling(action) : List.copyOf(quotes);
    }

    private static List<Quote> cells(Action action, Field field) {
        return action.cell(field)
                .map((Cell cell) -> List.of(new Quote(action, field, cell)))
                .orElse(List.of());
    }
}
