package io.benchmate.nudge;

import io.benchmate.outbox.Budget;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which digests go out on a day: to those who work and want it, one each, within their budget. What
 * does not go out stays due, and comes with the next that does. Pure.
 */
public final class Digests {
    private Digests() {}

    /**
     * @param nudges those of all plans that are due on the day
     */
    public static List<Digest> on(
            LocalDate day, List<Nudge> nudges, History history, Budget budget) {
        return on(day, nudges, List.of(), history, budget);
    }

    /**
     * @param again what is to be told once more; it is pressing
     */
    public static List<Digest> on(
            LocalDate day, List<Nudge> nudges, List<Again> again, History history, Budget budget) {
        Map<String, List<Again>> more = wanted(day, again);
        Map<String, List<Nudge>> byPerson = new LinkedHashMap<>();
        for (Nudge each : nudges) {
            if (wants(each.to(), day, each.isEscalation())) {
                byPerson.computeIfAbsent(each.to().id(), _ -> new ArrayList<>()).add(each);
            }
        }
        more.keySet().forEach(each -> byPerson.putIfAbsent(each, new ArrayList<>()));
        List<Digest> digests = new ArrayList<>();
        byPerson.forEach(
                (person, all) -> {
                    List<LocalDate> unasked = history.unasked(person);
                    List<Again> once = more.getOrDefault(person, List.of());
                    boolean pressing =
                            !once.isEmpty()
                                    || all.stream().anyMatch(each -> each.occasion().pressing());
                    if (budget.left(unasked, day) > 0
                            && (pressing
                                    || budget.takesWhatCanWait(
                                            unasked, history.reminded(person), day))) {
                        all.sort(Comparator.comparing(each -> !each.occasion().pressing()));
                        Contact to = all.isEmpty() ? once.getFirst().to() : all.getFirst().to();
                        digests.add(new Digest(to, day, all, once));
                    }
                });
        return List.copyOf(digests);
    }

    private static Map<String, List<Again>> wanted(LocalDate day, List<Again> again) {
        Map<String, List<Again>> more = new LinkedHashMap<>();
        for (Again each : again) {
            if (wants(each.to(), day, each.item().escalated())) {
                more.computeIfAbsent(each.to().id(), _ -> new ArrayList<>()).add(each);
            }
        }
        return more;
    }

    private static boolean wants(Contact to, LocalDate day, boolean escalation) {
        return to.working().holds(day) && !to.isPaused(day) && (!to.optedOut() || escalation);
    }
}
