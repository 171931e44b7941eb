package io.benchmate.plan.revising;

import io.benchmate.plan.Action;
import io.benchmate.plan.ActionId;
import io.benchmate.plan.Field;
import io.benchmate.plan.Plan;
import io.benchmate.plan.revising.RevisionChange.Doubtful;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Pairs actions of two revisions, the surest first; each action stands in one pair at most. */
final class Pairs {
    private static final double SAME = 0.5;
    private static final double ALIKE = 0.7;

    /** Above this many comparisons of titles only ids and equal titles are looked at. */
    private static final long COMPARISONS = 100_000;

    private final Choices choices;
    private final Map<ActionId, Action> free = new LinkedHashMap<>();
    private final Map<String, Action> byCode = new HashMap<>();
    private final Map<String, List<Action>> byTitle = new HashMap<>();
    private final Map<String, Action> before = new HashMap<>();
    private final Map<String, Action> open = new LinkedHashMap<>();
    private final List<Doubtful> doubts = new ArrayList<>();

    private Pairs(Plan live, Plan incoming, Choices choices) {
        this.choices = choices;
        for (Action old : live.actions()) {
            free.put(old.id(), old);
            if (printsCode(old)) {
                byCode.put(code(old), old);
            }
            byTitle.computeIfAbsent(title(old), _ -> new ArrayList<>()).add(old);
        }
        incoming.actions().forEach(next -> open.put(next.code(), next));
    }

    static Pairs of(Plan live, Plan incoming, Choices choices) {
        Pairs pairs = new Pairs(live, incoming, choices);
        pairs.chosen();
        pairs.sameCode();
        pairs.sameTitle();
        pairs.askSameCode();
        pairs.askAlike();
        return pairs;
    }

    /** The live action that this one goes on with. */
    Optional<Action> before(Action next) {
        return Optional.ofNullable(before.get(next.code()));
    }

    List<Doubtful> doubts() {
        return List.copyOf(doubts);
    }

    private void chosen() {
        choices.matches()
                .forEach(
                        (pair, same) -> {
                            int tab = pair.lastIndexOf('\t');
                            Action next = tab < 0 ? null : open.get(pair.substring(0, tab));
                            Action old =
                                    tab < 0 || tab == pair.length() - 1
                                            ? null
                                            : free.get(new ActionId(pair.substring(tab + 1)));
                            if (same && next != null && old != null) {
                                take(old, next);
                            }
                        });
    }

    private void sameCode() {
        for (Action next : List.copyOf(open.values())) {
            coded(next)
                    .filter(old -> Likeness.of(old.title(), next.title()) >= SAME)
                    .ifPresent(old -> take(old, next));
        }
    }

    private void sameTitle() {
        for (Action next : List.copyOf(open.values())) {
            byTitle.getOrDefault(title(next), List.of()).stream()
                    .filter(old -> isOpen(old, next))
                    .findFirst()
                    .ifPresent(old -> take(old, next));
        }
    }

    private void askSameCode() {
        for (Action next : List.copyOf(open.values())) {
            coded(next)
                    .ifPresent(
                            old -> {
                                String why = "it has the same id and another title";
                                doubts.add(new Doubtful(old, next, why));
                                take(old, next);
                            });
        }
    }

    private void askAlike() {
        if ((long) open.size() * free.size() > COMPARISONS) {
            return;
        }
        Map<ActionId, Action> askable = new LinkedHashMap<>(free);
        for (Action next : open.values()) {
            askable.values().stream()
                    .filter(old -> isOpen(old, next))
                    .filter(old -> Likeness.of(old.title(), next.title()) >= ALIKE)
                    .findFirst()
                    .ifPresent(
                            old -> {
                                askable.remove(old.id());
                                String why = "its title is nearly the same and its id is not";
                                doubts.add(new Doubtful(old, next, why));
                            });
        }
    }

    private Optional<Action> coded(Action next) {
        return printsCode(next)
                ? Optional.ofNullable(byCode.get(code(next))).filter(old -> isOpen(old, next))
                : Optional.empty();
    }

    private boolean isOpen(Action old, Action next) {
        return free.containsKey(old.id()) && !choices.different(next, old);
    }

    private void take(Action old, Action next) {
        before.put(next.code(), old);
        open.remove(next.code());
        free.remove(old.id());
    }

    /** Only printed ids tell; row numbers shift with every new row. */
    private static boolean printsCode(Action action) {
        return action.cell(Field.CODE).isPresent();
    }

    private static String code(Action action) {
        return action.code().toLowerCase(Locale.ROOT);
    }

    private static String title(Action action) {
        return Likeness.plain(action.title());
    }
}
