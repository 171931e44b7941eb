package io.benchmate.nudge;

import io.benchmate.calendar.SpeakingHours;
import io.benchmate.outbox.Budget;
import io.benchmate.outbox.Recipient;
import io.benchmate.people.Admins;

import org.springframework.transaction.support.TransactionOperations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Tells those who look after the plans of owners who left, with the question who follows, and of
 * owners whom Teams does not reach. Of each once to each of them, over restarts and instances; in a
 * message a day at most, within the same budget as all else that nobody asked for.
 */
public final class OwnerNewsRound {
    private static final String FEATURE = "owner-news";
    private static final int MOST_LEAVERS = 4;
    private static final int MOST_UNREACHED = 10;

    private final Leavers leavers;
    private final Admins admins;
    private final Contacts contacts;
    private final Told told;
    private final Round.Post post;
    private final Sending sending;

    /** When, how much, and in which transaction. */
    public record Sending(Budget budget, SpeakingHours hours, TransactionOperations transaction) {}

    public OwnerNewsRound(
            Leavers leavers,
            Admins admins,
            Contacts contacts,
            Told told,
            Round.Post post,
            Sending sending) {
        this.leavers = leavers;
        this.admins = admins;
        this.contacts = contacts;
        this.told = told;
        this.post = post;
        this.sending = sending;
    }

    /** What there is to tell, each with its key but for whom it is told. */
    private record News(Map<String, OwnerNews.Leaver> left, Map<String, String> unreached) {
        boolean isEmpty() {
            return left.isEmpty() && unreached.isEmpty();
        }
    }

    /**
     * One run.
     *
     * @return how many messages were put into the outbox
     */
    public int run(Instant now) {
        LocalDate day = LocalDate.ofInstant(now, sending.hours().zone());
        if (!sending.hours().hold(now)) {
            return 0;
        }
        News news = news(day);
        return news.isEmpty()
                ? 0
                : (int)
                        admins.known().stream()
                                .sorted()
                                .filter(admin -> takes(admin, day))
                                .filter(admin -> tell(admin, news, day))
                                .count();
    }

    private News news(LocalDate day) {
        Map<String, OwnerNews.Leaver> left = new TreeMap<>();
        for (OwnerNews.Leaver each : leavers.all(day)) {
            for (String owner : each.owners()) {
                left.put(
                        "leaver:%s:%s:%s"
                                .formatted(
                                        each.plan(),
                                        each.person(),
                                        io.benchmate.people.OwnerNames.folded(owner)),
                        each);
            }
        }
        Map<String, String> unreached = new TreeMap<>();
        Set<String> unreachable = post.posted().unreachable(NudgeDigest.KIND);
        Map<String, String> names = new TreeMap<>();
        unreachable.forEach(each -> names.put(each, name(each)));
        names.forEach((id, name) -> unreached.put("unreached:" + id, name));
        return new News(left, unreached);
    }

    private String name(String person) {
        return post.posted()
                .undelivered(NudgeDigest.KIND, person)
                .filter(NudgeDigest.class::isInstance)
                .map(saying -> ((NudgeDigest) saying).name())
                .orElse(person);
    }

    private boolean takes(String admin, LocalDate day) {
        Contact contact = contacts.of(admin);
        return contact.working().holds(day)
                && !contact.isPaused(day)
                && sending.budget().left(post.unasked().days(admin), day) > 0;
    }

    private boolean tell(String admin, News news, LocalDate day) {
        History history = told.history();
        List<String> left =
                news.left().keySet().stream().filter(each -> fresh(each, admin, history)).toList();
        List<String> unreached =
                news.unreached().keySet().stream()
                        .filter(each -> fresh(each, admin, history))
                        .toList();
        List<OwnerNews.Leaver> people =
                left.stream().map(each -> news.left().get(each)).distinct().toList();
        List<OwnerNews.Leaver> some = people.subList(0, Math.min(MOST_LEAVERS, people.size()));
        List<String> silent = unreached.subList(0, Math.min(MOST_UNREACHED, unreached.size()));
        List<String> keys = new ArrayList<>();
        left.stream().filter(each -> some.contains(news.left().get(each))).forEach(keys::add);
        keys.addAll(silent);
        if (keys.isEmpty()) {
            return false;
        }
        OwnerNews saying =
                new OwnerNews(
                        some,
                        silent.stream()
                                .flatMap(each -> Stream.ofNullable(news.unreached().get(each)))
                                .toList(),
                        people.size() - some.size() + unreached.size() - silent.size());
        return put(admin, keys.stream().map(each -> each + ":" + admin).toList(), saying, day);
    }

    private static boolean fresh(String key, String admin, History history) {
        return history.told(key + ":" + admin).isEmpty();
    }

    private boolean put(String admin, List<String> keys, OwnerNews saying, LocalDate day) {
        String message = OwnerNews.KIND + ":" + admin + ":" + day;
        return Boolean.TRUE.equals(
                sending.transaction()
                        .execute(
                                status -> {
                                    boolean fresh =
                                            post.unasked().take(admin, day, FEATURE)
                                                    && told.tell(message, keys, day)
                                                    && post.outbox()
                                                            .add(
                                                                    message,
                                                                    new Recipient.Person(admin),
                                                                    saying);
                                    if (!fresh) {
                                        status.setRollbackOnly();
                                    }
                                    return fresh;
                                }));
    }
}
