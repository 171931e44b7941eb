package io.benchmate.diary;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** What became of single dates of a series, in words. */
final class SeriesDifferences {
    private static final int TOLD = 3;

    private SeriesDifferences() {}

    /** Empty where none was moved, cancelled or put back. */
    static List<String> of(Event was, Event now, ZoneId zone) {
        List<String> told = new ArrayList<>();
        for (Series.Changed each : now.series().changed()) {
            if (!was.series().changed().contains(each)) {
                String day = Wording.when(now.at(each.original()), zone);
                told.add(
                        each.cancelled()
                                ? day + " cancelled"
                                : day + " now " + Wording.when(each.when(), zone));
            }
        }
        for (Series.Changed each : was.series().changed()) {
            boolean still =
                    now.series().changed().stream()
                            .anyMatch(other -> other.original().equals(each.original()));
            if (!still && each.cancelled()) {
                told.add(Wording.when(now.at(each.original()), zone) + " takes place after all");
            }
        }
        if (told.size() <= TOLD) {
            return told;
        }
        List<String> first = new ArrayList<>(told.subList(0, TOLD));
        first.add("and %d more dates".formatted(told.size() - TOLD));
        return first;
    }
}
