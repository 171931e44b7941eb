package io.benchmate.nudge;

import io.benchmate.calendar.SpeakingHours;
import io.benchmate.outbox.Notices;
import io.benchmate.outbox.Posted;
import io.benchmate.people.Admins;
import io.benchmate.people.OwnerNames;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Tells those who look after the plans of owners who left, with the question who follows, of owners
 * whom Teams does not reach, and of actions that people said are not theirs. Of each once to each
 * of them, over restarts and instances; in one message with all of it, within the same budget as
 * all else that nobody asked for, as {@link Notices} has it. What people say in a day is gathered
 * until the next at least.
 */
public final class OwnerNewsRound {
    private static final int MOST_LEAVERS = 4;
    private static final int MOST_UNREACHED = 10;
    private static final int MOST_HANDOVERS = 6;

    private final About about;
    private final Admins admins;
    private final Told told;
    private final Posted posted;
    private final Sending sending;

    /** What is told of. */
    public record About(Leavers leavers, Handovers handovers) {}

    /** When, and how. */
    public record Sending(Notices notices, SpeakingHours hours) {}

    public OwnerNewsRound(About about, Admins admins, Told told, Posted posted, Sending sending) {
        this.about = about;
        this.admins = admins;
        this.told = told;
        this.posted = posted;
        this.sending = sending;
    }

    /** What there is to tell, each with its key but for whom it is told. */
    private record News(
            Map<String, OwnerNews.Leaver> left,
            Map<String, String> unreached,
            Map<String, Handover> handovers) {
        boolean isEmpty() {
            return left.isEmpty() && unreached.isEmpty() && handovers.isEmpty();
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
                                .filter(admin -> sending.notices().mayTell(OwnerNews.KIND, admin))
                                .filter(admin -> tell(admin, news, day))
                                .count();
    }

    private News news(LocalDate day) {
        return new News(left(day), unreached(), handovers(day));
    }

    private Map<String, OwnerNews.Leaver> left(LocalDate day) {
        Map<String, OwnerNews.Leaver> left = new TreeMap<>();
        for (OwnerNews.Leaver each : about.leavers().all(day)) {
            for (String owner : each.owners()) {
                left.put(
                        "leaver:%s:%s:%s"
                                .formatted(each.plan(), each.person(), OwnerNames.folded(owner)),
                        each);
            }
        }
        return left;
    }

    private Map<String, String> unreached() {
        Map<String, String> unreached = new TreeMap<>();
        posted.unreachable(NudgeDigest.KIND)
                .forEach(each -> unreached.put("unreached:" + each, name(each)));
        return unreached;
    }

    /** Until yesterday: who says it of several actions does so one after the other. */
    private Map<String, Handover> handovers(LocalDate day) {
        Map<String, Handover> handovers = new LinkedHashMap<>();
        about.handovers().open(day).stream()
                .filter(each -> each.day().isBefore(day))
                .forEach(each -> handovers.put(each.key(), each));
        return handovers;
    }

    private String name(String person) {
        return posted.undelivered(NudgeDigest.KIND, person)
                .filter(NudgeDigest.class::isInstance)
                .map(saying -> ((NudgeDigest) saying).name())
                .orElse(person);
    }

    private boolean tell(String admin, News news, LocalDate day) {
        History history = told.history();
        List<String> left = fresh(news.left(), admin, history);
        List<OwnerNews.Leaver> people = of(left, news.left()).stream().distinct().toList();
        List<OwnerNews.Leaver> some = first(people, MOST_LEAVERS);
        List<String> unreached = fresh(news.unreached(), admin, history);
        List<String> silent = first(unreached, MOST_UNREACHED);
        List<String> handovers = fresh(news.handovers(), admin, history);
        List<String> handed = first(handovers, MOST_HANDOVERS);
        List<String> keys = new ArrayList<>(silent);
        keys.addAll(handed);
        left.stream().filter(each -> some.contains(news.left().get(each))).forEach(keys::add);
        if (keys.isEmpty()) {
            return false;
        }
        int more =
                people.size()
                        - some.size()
                        + unreached.size()
                        - silent.size()
                        + handovers.size()
                        - handed.size();
        OwnerNews saying =
                new OwnerNews(
                        some, of(silent, news.unreached()), of(handed, news.handovers()), more);
        return put(admin, keys.stream().map(each -> each + ":" + admin).toList(), saying, day);
    }

    private static <T> List<T> first(List<T> all, int most) {
        return all.subList(0, Math.min(most, all.size()));
    }

    private static <T> List<T> of(List<String> keys, Map<String, T> all) {
        return keys.stream().flatMap(each -> Stream.ofNullable(all.get(each))).toList();
    }

    private static List<String> fresh(Map<String, ?> all, String admin, History history) {
        return all.keySet().stream()
                .filter(key -> history.told(key + ":" + admin).isEmpty())
                .toList();
    }

    private boolean put(String admin, List<String> keys, OwnerNews saying, LocalDate day) {
        String message = OwnerNews.KIND + ":" + admin + ":" + day;
        return sending.notices()
                .tell(
                        Notices.Weight.CAN_WAIT,
                        message,
                        admin,
                        saying,
                        () -> told.tell(message, keys, day));
    }
}
