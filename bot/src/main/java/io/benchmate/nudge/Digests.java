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
        Map<String, List<Nudge>> byPerson = new LinkedHashMap<>();
        for (Nudge each : nudges) {
            if (wants(each, day)) {
                byPerson.computeIfAbsent(each.to().id(), _ -> new ArrayList<>()).add(each);
            }
        }
        List<Digest> digests = new ArrayList<>();
        byPerson.forEach(
                (person, all) -> {
                    List<LocalDate> unasked = history.unasked(person);
                    boolean pressing = all.stream().anyMatch(each -> each.occasion().pressing());
                    if (budget.left(unasked, day) > 0
                            && (pressing || budget.takesWhatCanWait(unasked, day))) {
                        all.sort(Comparator.comparing(each -> !each.occasion().pressing()));
                        digests.add(new Digest(all.getFirst().to(), day, all));
                    }
                });
        return List.copyOf(digests);
    }

    private static boolean wants(Nudge nudge, LocalDate day) {
        Contact to = nudge.to();
        return to.working().holds(day)
                && !to.isPaused(day)
                && (!to.optedOut() || nudge.isEscalation());
    }
}
