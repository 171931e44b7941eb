package io.benchmate.lists;

import io.benchmate.outbox.Notices;
import io.benchmate.outbox.Notices.Weight;
import io.benchmate.outbox.Posted;
import io.benchmate.people.Admins;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Says what is to be said without being asked, each thing once: the key of a message names what it
 * is about, so to say it again changes nothing.
 */
final class Announcements {
    private final Lists lists;
    private final Post post;
    private final Admins admins;
    private final Keepers keepers;

    /** How it is said, and what was. */
    record Post(Notices notices, Posted posted) {}

    Announcements(Lists lists, Post post, Admins admins, Keepers keepers) {
        this.lists = lists;
        this.post = post;
        this.admins = admins;
        this.keepers = keepers;
    }

    /**
     * Once for the same plans, all of them in one message; and once more when they have waited for
     * a week. Who was answered with all of them, since he started the runs, is not told again here.
     *
     * @param since since when the first of them has waited
     */
    void held(List<Held> held, String freshness, Since since) {
        List<ListSaying.Waiting> waiting = held.stream().map(one -> waiting(one.plan())).toList();
        admins.known().stream()
                .filter(admin -> held.stream().anyMatch(one -> one.isNewsTo(admin)))
                .forEach(admin -> held(admin, waiting, freshness, since));
    }

    private void held(
            String admin, List<ListSaying.Waiting> waiting, String freshness, Since since) {
        String plans = digest(ListSaying.PlansWait.key(waiting));
        Optional<ListSaying.PlansWait> told =
                newest(ListSaying.PlansWait.KIND, ListSaying.PlansWait.class, admin)
                        .filter(before -> before.tells(waiting));
        if (told.isEmpty()) {
            tell(
                    Weight.CAN_WAIT,
                    "list-held:" + plans,
                    Set.of(admin),
                    new ListSaying.PlansWait(waiting, freshness, null));
        } else if (since.isLongAgo() && told.get().since() == null) {
            tell(
                    Weight.CAN_WAIT,
                    "list-held:again:" + plans,
                    Set.of(admin),
                    new ListSaying.PlansWait(waiting, freshness, since.words()));
        }
    }

    private <T extends ListSaying> Optional<T> newest(String kind, Class<T> type, String person) {
        return post.posted().newest(kind, person).filter(type::isInstance).map(type::cast);
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
     * Once for each outage: others that fail and recover beside a list that was told of are no
     * news.
     */
    void alarm(String admin, Outage outage) {
        Optional<ListSaying.RunsFail> told =
                newest(ListSaying.RunsFail.KIND, ListSaying.RunsFail.class, admin);
        if (told.filter(outage::isToldBy).isEmpty()) {
            tell(
                    Weight.CANNOT_WAIT,
                    "list-alarm:" + digest(outage.key()),
                    Set.of(admin),
                    outage.saying());
        }
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
        byPerson.forEach(this::leaving);
    }

    private void leaving(String person, Leaving leaving) {
        Set<String> told =
                newest(ListSaying.KeeperLeaves.KIND, ListSaying.KeeperLeaves.class, person)
                        .map(ListSaying.KeeperLeaves::keys)
                        .orElse(Set.of());
        Leaving news = leaving.without(told);
        if (!news.warnings().isEmpty()) {
            Set<String> all = new TreeSet<>(told);
            all.addAll(leaving.keys());
            tell(
                    Weight.CAN_WAIT,
                    "list-keeper:" + digest(String.join("\n", leaving.keys())),
                    Set.of(person),
                    news.saying(all));
        }
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
