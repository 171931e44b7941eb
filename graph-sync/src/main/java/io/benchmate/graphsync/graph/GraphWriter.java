package io.benchmate.graphsync.graph;

import io.benchmate.graphsync.mailinglist.Member;
import io.benchmate.graphsync.mailinglist.Outcome;
import io.benchmate.graphsync.mailinglist.Writer;
import io.benchmate.graphsync.roster.Person;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Adds twenty at a time, and halves what Graph refuses until it knows on whose account. A refusal
 * that would meet everybody ends the writing.
 */
final class GraphWriter implements Writer {
    private final MemberCalls calls;
    private final Repeats.Call<Set<String>> now;
    private @Nullable String stopped;

    /**
     * @param now who is in the group
     */
    GraphWriter(MemberCalls calls, Repeats.Call<Set<String>> now) {
        this.calls = calls;
        this.now = now;
    }

    @Override
    public int addsAtOnce() {
        return MemberCalls.AT_ONCE;
    }

    @Override
    public int removesAtOnce() {
        return 1;
    }

    @Override
    public List<Outcome> add(List<Person> people) {
        List<String> ids = people.stream().map(Person::key).toList();
        Map<String, Outcome> outcomes = new HashMap<>();
        for (int from = 0; from < ids.size(); from += MemberCalls.AT_ONCE) {
            bind(ids.subList(from, Math.min(from + MemberCalls.AT_ONCE, ids.size())), outcomes);
        }
        return inOrder(ids, outcomes);
    }

    @Override
    public List<Outcome> remove(List<Member> members) {
        List<Outcome> outcomes = new ArrayList<>();
        members.forEach(member -> outcomes.add(removed(member.id())));
        return outcomes;
    }

    private void bind(List<String> ids, Map<String, Outcome> outcomes) {
        if (stopped != null) {
            all(ids, new Outcome.NotTried(stopped), outcomes);
            return;
        }
        try {
            calls.add(ids);
            all(ids, new Outcome.Done(), outcomes);
        } catch (MemberCalls.LeaseLost e) {
            all(ids, stop("another run has taken over"), outcomes);
        } catch (Unreadable e) {
            refused(ids, e, outcomes);
        }
    }

    private void refused(List<String> ids, Unreadable e, Map<String, Outcome> outcomes) {
        Refusal refusal = e.refusal().orElse(null);
        if (refusal == null || e.isPassing()) {
            all(ids, unanswered(e, refusal), outcomes);
        } else if (refusal.concernsEverybody()) {
            stop(e.reason());
            all(ids, new Outcome.Failed(e.reason()), outcomes);
        } else if (ids.size() == 1) {
            outcomes.put(ids.getFirst(), alone(refusal));
        } else if (refusal.alreadyThere()) {
            bindTheRest(ids, outcomes);
        } else {
            halves(ids, outcomes);
        }
    }

    /** Some are members already, so Graph added none: look, and add the others. */
    private void bindTheRest(List<String> ids, Map<String, Outcome> outcomes) {
        List<String> rest = new ArrayList<>(ids);
        try {
            Set<String> members = now.make();
            rest.removeIf(members::contains);
        } catch (Unreadable e) {
            halves(ids, outcomes);
            return;
        }
        ids.stream()
                .filter(id -> !rest.contains(id))
                .forEach(id -> outcomes.put(id, new Outcome.AlreadySo()));
        if (rest.size() == ids.size()) {
            halves(ids, outcomes);
        } else if (!rest.isEmpty()) {
            bind(rest, outcomes);
        }
    }

    private void halves(List<String> ids, Map<String, Outcome> outcomes) {
        int middle = ids.size() / 2;
        bind(ids.subList(0, middle), outcomes);
        bind(ids.subList(middle, ids.size()), outcomes);
    }

    private static Outcome alone(Refusal refusal) {
        if (refusal.alreadyThere()) {
            return new Outcome.AlreadySo();
        }
        if (refusal.status() == 404) {
            return new Outcome.Parked("the directory has no such account any more");
        }
        return refusal.message().contains("Guests users are not allowed")
                ? new Outcome.Parked("a policy of the group refuses guests")
                : new Outcome.Parked(
                        "Graph refuses this person ("
                                + refusal.status()
                                + " "
                                + refusal.code()
                                + ")");
    }

    private Outcome removed(String id) {
        if (stopped != null) {
            return new Outcome.NotTried(stopped);
        }
        try {
            calls.remove(id);
            return new Outcome.Done();
        } catch (MemberCalls.LeaseLost e) {
            return stop("another run has taken over");
        } catch (Unreadable e) {
            Refusal refusal = e.refusal().orElse(null);
            if (refusal == null || e.isPassing()) {
                return unanswered(e, refusal);
            }
            if (refusal.status() == 404) {
                return new Outcome.AlreadySo();
            }
            if (refusal.concernsEverybody()) {
                stop(e.reason());
            }
            return new Outcome.Failed(e.reason());
        }
    }

    /** A 429 was surely not carried out; of everything else that failed in passing nobody knows. */
    private static Outcome unanswered(Unreadable e, @Nullable Refusal refusal) {
        boolean surelyNot = refusal != null && refusal.status() == 429;
        return surelyNot ? new Outcome.Failed(e.reason()) : new Outcome.Unknown(e.reason());
    }

    private Outcome stop(String reason) {
        stopped = reason;
        return new Outcome.NotTried(reason);
    }

    private static void all(List<String> ids, Outcome outcome, Map<String, Outcome> outcomes) {
        ids.forEach(id -> outcomes.put(id, outcome));
    }

    private static List<Outcome> inOrder(List<String> ids, Map<String, Outcome> outcomes) {
        return ids.stream()
                .map(id -> outcomes.getOrDefault(id, new Outcome.NotTried("it was not reached")))
                .toList();
    }
}
