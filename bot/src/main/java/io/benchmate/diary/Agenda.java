package io.benchmate.diary;

import io.benchmate.calendar.Days;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** What of some entries falls on some days. Pure. */
public final class Agenda {
    private Agenda() {}

    /**
     * Everything that touches these days as a person in the zone counts them, in the order of time.
     * What is cancelled is among it; what has no date is not.
     */
    public static List<Occurrence> of(Collection<Kept> entries, Days days, ZoneId zone) {
        List<Occurrence> all = new ArrayList<>();
        for (Kept kept : entries) {
            switch (kept.entry()) {
                case Event event -> all.addAll(Recurring.of(kept, event, days, zone));
                case Award award -> stages(kept, award, days, all);
            }
        }
        all.sort(order(zone));
        return all;
    }

    private static void stages(Kept kept, Award award, Days days, List<Occurrence> all) {
        award.stages()
                .forEach(
                        (stage, moment) -> {
                            if (touches(moment.day(), moment.day(), days)) {
                                all.add(of(kept, award, stage, moment));
                            }
                        });
    }

    private static Occurrence of(Kept kept, Award award, Stage stage, Moment moment) {
        return new Occurrence(
                kept,
                award.facts().title(),
                moment.when(),
                Place.NOT_SAID,
                status(award, stage),
                stage);
    }

    /** Only the dates that were moved themselves are told as moved. */
    private static Status status(Award award, Stage stage) {
        if (award.status() == Status.CANCELLED) {
            return Status.CANCELLED;
        }
        if (!award.confirmed()) {
            return Status.TO_BE_DATED;
        }
        boolean moved = award.status() == Status.MOVED || award.status() == Status.CONFIRMED;
        return !moved
                ? award.status()
                : award.was(stage).isPresent() ? Status.MOVED : Status.CONFIRMED;
    }

    static boolean touches(LocalDate first, LocalDate last, Days days) {
        return !last.isBefore(days.first()) && !first.isAfter(days.last());
    }

    private static Comparator<Occurrence> order(ZoneId zone) {
        return Comparator.comparing((Occurrence each) -> each.when().startsAt(zone))
                .thenComparing(Occurrence::title)
                .thenComparing(each -> each.kept().id())
                .thenComparing(each -> each.stage() == null ? -1 : each.stage().ordinal());
    }
}
