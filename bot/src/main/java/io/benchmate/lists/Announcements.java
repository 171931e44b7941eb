package io.benchmate.lists;

import io.benchmate.graphsync.audit.Entry;
import io.benchmate.graphsync.audit.ItemState;
import io.benchmate.graphsync.audit.Run;
import io.benchmate.graphsync.reconcile.Change;
import io.benchmate.outbox.Notices;
import io.benchmate.outbox.Notices.Weight;
import io.benchmate.outbox.Posted;
import io.benchmate.people.Admins;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Says what is to be said without being asked, each thing once: the key of a message names what it
 * is about, so to say it again changes nothing.
 */
final class Announcements {
    /** Longer than a budget holds anything back. */
    private static final Duration NEWS = Duration.ofDays(15);

    private static final int RUNS = 40;

    private final Lists lists;
    private final Post post;
    private final Admins admins;
    private final Keepers keepers;
    private final Greetings greetings;

    /** How it is said, and what was. */
    record Post(Notices notices, Posted posted) {}

    Announcements(Lists lists, Post post, Admins admins, Keepers keepers, Greetings greetings) {
        this.lists = lists;
        this.post = post;
        this.admins = admins;
        this.keepers = keepers;
        this.greetings = greetings;
    }

    /**
     * Once for the same plans, all of them in one message; and once more when they have waited for
     * a week.
     *
     * @param since since when the first of them has waited
     */
    void held(List<Proposal> held, String freshness, Since since) {
        List<ListSaying.Waiting> waiting = held.stream().map(Announcements::waiting).toList();
        String plans =
                String.join(
                        "\n",
                        waiting.stream()
                                .map(one -> one.list() + " " + one.hash())
                                .sorted()
                                .toList());
        if (waiting.isEmpty()) {
            return;
        }
        for (String admin : admins.known()) {
            Optional<ListSaying.PlansWait> told =
                    newest(admin).filter(before -> before.tells(waiting));
            if (told.isEmpty()) {
                tell(
                        Weight.CAN_WAIT,
                        "list-held:" + digest(plans),
                        Set.of(admin),
                        new ListSaying.PlansWait(waiting, freshness, null));
            } else if (since.isLongAgo() && told.get().since() == null) {
                tell(
                        Weight.CAN_WAIT,
                        "list-held:again:" + digest(plans),
                        Set.of(admin),
                        new ListSaying.PlansWait(waiting, freshness, since.words()));
            }
        }
    }

    private Optional<ListSaying.PlansWait> newest(String admin) {
        return post.posted()
                .newest(ListSaying.PlansWait.KIND, admin)
                .filter(ListSaying.PlansWait.class::isInstance)
                .map(ListSaying.PlansWait.class::cast);
    }

    private static ListSaying.Waiting waiting(Proposal one) {
        return new ListSaying.Waiting(
                one.list(),
                one.hash(),
                one.count(PlannedChange.Kind.JOIN),
                one.count(PlannedChange.Kind.LEAVE),
                one.count(PlannedChange.Kind.NEW_ADDRESS),
                one.members(),
                ChangeWords.faculties(one.byFaculty()),
                one.holds(),
                one.approvable());
    }

    /**
     * Once until the first of the failing lists is complete again: others that fail and recover
     * beside it are no news.
     */
    void alarm(Map<String, Freshness> failing, String words) {
        failing.entrySet().stream()
                .findFirst()
                .ifPresent(first -> alarm(first, List.copyOf(failing.keySet()), words));
    }

    private void alarm(Map.Entry<String, Freshness> first, List<String> all, String words) {
        String since = first.getValue().lastComplete().map(Instant::toString).orElse("ever");
        tell(
                Weight.CANNOT_WAIT,
                "list-alarm:" + digest(first.getKey() + "\n" + since),
                admins.known(),
                new ListSaying.RunsFail(all, first.getValue().failures(), words));
    }

    /**
     * Once for each keeper who goes, to the admins and to the owner or deputy who is not meant:
     * that the account is disabled, then deleted, or that the day has come, is no news. All that
     * one person is to hear comes in one message.
     *
     * @param warnings in words, by list
     */
    void keepers(Map<String, Set<String>> warnings) {
        Map<String, Leaving> byPerson = new LinkedHashMap<>();
        for (String list : lists.names()) {
            for (String warning : warnings.getOrDefault(list, Set.of())) {
                Set<String> to = new LinkedHashSet<>(keepers.others(list, warning));
                to.addAll(admins.known());
                String who = keepers.meant(list, warning);
                to.forEach(
                        person ->
                                byPerson.computeIfAbsent(person, _ -> Leaving.none())
                                        .add(list, who, warning));
            }
        }
        byPerson.forEach(
                (person, leaving) ->
                        tell(
                                Weight.CAN_WAIT,
                                "list-keeper:" + digest(leaving.key()),
                                Set.of(person),
                                leaving.saying()));
    }

    void ended(Job job, String heading, List<String> lines, long run) {
        tell(
                Weight.ASKED_FOR,
                "list-job:" + job.id(),
                Set.of(job.asker().objectId()),
                new ListSaying.RunEnded(job.list(), heading, lines, run));
    }

    /** Asks the champions of a list's faculties, each once for the same changes of his. */
    int champions(String list, Map<String, Proposal> proposals) {
        int asked = 0;
        for (Map.Entry<String, Proposal> one : proposals.entrySet()) {
            Optional<String> champion = keepers.champion(one.getKey());
            if (champion.isPresent()) {
                asked++;
                Proposal proposal = one.getValue();
                tell(
                        Weight.ASKED_FOR,
                        "list-faculty:" + digest(one.getKey() + "\n" + proposal.hash()),
                        Set.of(champion.get()),
                        new ListSaying.FacultyAsked(
                                one.getKey(),
                                lists.faculty(one.getKey()).orElse(one.getKey()),
                                proposal.count(PlannedChange.Kind.JOIN),
                                proposal.count(PlannedChange.Kind.LEAVE) + leavers(proposal)));
            }
        }
        return asked;
    }

    private static int leavers(Proposal proposal) {
        return (int)
                proposal.later().stream()
                        .filter(one -> one.change().kind() == PlannedChange.Kind.LEAVE)
                        .count();
    }

    /**
     * Hello and goodbye for what the latest runs did, where they are wanted. A faculty's list and
     * an undone run say nothing: one message for one change of membership.
     */
    void greet(String list, Instant now) {
        if (lists.faculty(list).isPresent()
                || (!greetings.isOn(Greetings.Kind.HELLO)
                        && !greetings.isOn(Greetings.Kind.GOODBYE))) {
            return;
        }
        String owner =
                lists.settings(list).map(one -> one.keepers().owner()).orElse("the list's owner");
        for (Run run : lists.all().store().runs().latest(list, RUNS)) {
            if (run.undoes().isEmpty() && run.began().isAfter(now.minus(NEWS))) {
                lists.all().store().runs().entries(run.id()).stream()
                        .filter(one -> one.state() == ItemState.DONE)
                        .forEach(one -> greet(list, owner, run.began(), one));
            }
        }
    }

    private void greet(String list, String owner, Instant began, Entry entry) {
        String key = "list-member:%d:%d".formatted(entry.run(), entry.seq());
        switch (entry.change()) {
            case Change.Join one
                    when one.person().hasObjectId()
                            && greetings.wasOn(Greetings.Kind.HELLO, began) ->
                    greet(key, one.person().key(), new ListSaying.Welcome(list, owner));
            case Change.Leave one
                    when !one.member().id().contains("@")
                            && greetings.wasOn(Greetings.Kind.GOODBYE, began) ->
                    greet(key, one.member().id(), new ListSaying.Farewell(list, owner));
            case Change.Join _, Change.Leave _, Change.NewAddress _ -> {}
        }
    }

    private void greet(String key, String person, ListSaying saying) {
        tell(Weight.CAN_WAIT, key, Set.of(person), saying);
    }

    void tell(Weight weight, String key, Collection<String> people, ListSaying saying) {
        new LinkedHashSet<>(people)
                .forEach(id -> post.notices().tell(weight, key + ":" + id, id, saying));
    }

    Set<String> admins() {
        return admins.known();
    }

    static String digest(String text) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
