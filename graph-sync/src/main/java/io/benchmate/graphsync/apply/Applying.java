package io.benchmate.graphsync.apply;

import io.benchmate.graphsync.mailinglist.Member;
import io.benchmate.graphsync.mailinglist.Observation;
import io.benchmate.graphsync.mailinglist.Outcome;
import io.benchmate.graphsync.mailinglist.Writer;
import io.benchmate.graphsync.reconcile.Change;
import io.benchmate.graphsync.roster.Person;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Carries out the items of a plan. All additions come before the first removal, so that somebody
 * whose address changes is never off the list. An outcome that is not known is looked up at the
 * target before it is recorded.
 */
public final class Applying {
    private final Writer writer;
    private final Recording recording;
    private final Supplier<Observation> look;

    public Applying(Writer writer, Recording recording, Supplier<Observation> look) {
        this.writer = writer;
        this.recording = recording;
        this.look = look;
    }

    public void apply(List<Item> items) {
        List<Removal> removals = add(items);
        for (Item item : items) {
            if (item.change() instanceof Change.Leave leave) {
                removals.add(new Removal(item, leave.member()));
            }
        }
        remove(removals);
    }

    /** The removals of old addresses whose new ones are on the list. */
    private List<Removal> add(List<Item> items) {
        List<Addition> additions = new ArrayList<>();
        for (Item item : items) {
            switch (item.change()) {
                case Change.Join join -> additions.add(new Addition(item, join.person()));
                case Change.NewAddress move -> additions.add(new Addition(item, move.person()));
                case Change.Leave _ -> {}
            }
        }
        List<Removal> removals = new ArrayList<>();
        for (List<Addition> some : chunks(additions, writer.addsAtOnce())) {
            List<Outcome> outcomes =
                    known(
                            writer.add(some.stream().map(Addition::person).toList()),
                            some.stream().map(one -> one.item().change().subject()).toList(),
                            true);
            for (int i = 0; i < some.size(); i++) {
                added(some.get(i).item(), outcomes.get(i), removals);
            }
        }
        return removals;
    }

    private void added(Item item, Outcome outcome, List<Removal> removals) {
        boolean there = outcome instanceof Outcome.Done || outcome instanceof Outcome.AlreadySo;
        switch (item.change()) {
            case Change.NewAddress move when there -> removals.add(new Removal(item, move.old()));
            case Change.NewAddress _, Change.Join _, Change.Leave _ -> recording.of(item, outcome);
        }
    }

    private void remove(List<Removal> removals) {
        for (List<Removal> some : chunks(removals, writer.removesAtOnce())) {
            List<Outcome> outcomes =
                    known(
                            writer.remove(some.stream().map(Removal::member).toList()),
                            some.stream().map(one -> one.member().id()).toList(),
                            false);
            for (int i = 0; i < some.size(); i++) {
                recording.of(some.get(i).item(), outcomes.get(i));
            }
        }
    }

    private List<Outcome> known(List<Outcome> outcomes, List<String> subjects, boolean wanted) {
        if (outcomes.stream().noneMatch(Outcome.Unknown.class::isInstance)) {
            return outcomes;
        }
        return switch (look.get()) {
            case Observation.Failed _ -> outcomes;
            case Observation.Complete complete -> {
                Set<String> there =
                        complete.observed().members().stream()
                                .map(Member::id)
                                .collect(Collectors.toSet());
                List<Outcome> known = new ArrayList<>();
                for (int i = 0; i < outcomes.size(); i++) {
                    boolean so = there.contains(subjects.get(i)) == wanted;
                    known.add(seen(outcomes.get(i), so));
                }
                yield known;
            }
        };
    }

    private static Outcome seen(Outcome outcome, boolean so) {
        if (outcome instanceof Outcome.Unknown unknown) {
            return so ? new Outcome.Done() : new Outcome.Failed(unknown.reason());
        }
        return outcome;
    }

    private static <T> List<List<T>> chunks(List<T> all, int size) {
        List<List<T>> chunks = new ArrayList<>();
        for (int from = 0; from < all.size(); from += size) {
            chunks.add(all.subList(from, Math.min(from + size, all.size())));
        }
        return chunks;
    }

    private record Addition(Item item, Person person) {}

    private record Removal(Item item, Member member) {}
}
