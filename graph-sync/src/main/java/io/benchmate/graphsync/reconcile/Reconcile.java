package io.benchmate.graphsync.reconcile;

import io.benchmate.graphsync.mailinglist.Observed;
import io.benchmate.graphsync.roster.Roster;
import io.benchmate.graphsync.roster.Standing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Makes plans. It takes complete readings only, so a partial one cannot become a plan. */
public final class Reconcile {
    private Reconcile() {}

    public static ChangePlan plan(Roster roster, Observed observed, Past past, Mode mode) {
        Differences differences =
                switch (observed.keyed()) {
                    case OBJECT_ID -> new ByObjectId(observed);
                    case ADDRESS -> new ByAddress(observed, past.addresses());
                };
        List<Change> now = new ArrayList<>();
        List<SetAside> later = new ArrayList<>();
        for (Change change : differences.of(roster)) {
            Optional<SetAside> aside = setAside(change, observed, past, mode);
            aside.ifPresentOrElse(later::add, () -> now.add(change));
        }
        now.sort(Comparator.comparing(Change::line));
        later.sort(Comparator.comparing(one -> one.change().line()));
        List<Standing.On> on = roster.on();
        String hash = hash(roster.list(), observed, now, belongers(on));
        return new ChangePlan(
                roster.list(),
                observed.target(),
                observed.members().size(),
                on.size(),
                now,
                later,
                hash);
    }

    /** A plan made of given changes, such as the inverse of a run. */
    public static ChangePlan of(String list, Observed observed, List<Change> changes) {
        List<Change> sorted = changes.stream().sorted(Comparator.comparing(Change::line)).toList();
        int joins = (int) sorted.stream().filter(Change.Join.class::isInstance).count();
        int leaves = (int) sorted.stream().filter(Change.Leave.class::isInstance).count();
        int members = observed.members().size();
        return new ChangePlan(
                list,
                observed.target(),
                members,
                members + joins - leaves,
                sorted,
                List.of(),
                hash(list, observed, sorted, List.of("undo")));
    }

    private static Optional<SetAside> setAside(
            Change change, Observed observed, Past past, Mode mode) {
        String parked = past.parked().get(change.subject());
        return switch (change) {
            case Change.Join join when !hasAccount(join, observed) ->
                    aside(change, SetAside.Why.NO_ACCOUNT, "no account with this address is known");
            case Change.Leave _ when past.left().contains(change.subject()) -> settling(change);
            case Change.Leave _ when mode == Mode.ADD_ONLY ->
                    aside(change, SetAside.Why.ADD_ONLY, "this list only adds");
            case Change.Join _ when past.joined().contains(change.subject()) -> settling(change);
            case Change.NewAddress move when past.left().contains(move.old().id()) ->
                    settling(change);
            case Change.Join _ when parked != null -> aside(change, SetAside.Why.PARKED, parked);
            case Change.NewAddress _ when parked != null ->
                    aside(change, SetAside.Why.PARKED, parked);
            case Change.Join _, Change.Leave _, Change.NewAddress _ -> Optional.empty();
        };
    }

    private static boolean hasAccount(Change.Join join, Observed observed) {
        return switch (observed.keyed()) {
            case OBJECT_ID -> join.person().hasObjectId();
            case ADDRESS -> true;
        };
    }

    private static Optional<SetAside> settling(Change change) {
        return aside(change, SetAside.Why.SETTLING, "done a moment ago, not yet seen");
    }

    private static Optional<SetAside> aside(Change change, SetAside.Why why, String words) {
        return Optional.of(new SetAside(change, why, words));
    }

    private static List<String> belongers(List<Standing.On> on) {
        return on.stream()
                .map(one -> one.person().key() + " " + one.person().mail().orElse(null))
                .toList();
    }

    private static String hash(
            String list, Observed observed, List<Change> changes, List<String> belongers) {
        return new Hash()
                .with("list", List.of(list, observed.target()))
                .with("changes", changes.stream().map(Change::line).toList())
                .with("belong", belongers)
                .with("members", observed.members().stream().map(one -> one.id()).toList())
                .hex();
    }
}
