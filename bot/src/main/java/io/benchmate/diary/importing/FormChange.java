package io.benchmate.diary.importing;

import io.benchmate.diary.Award;
import io.benchmate.diary.Entry;
import io.benchmate.diary.Event;
import io.benchmate.diary.Facts;
import io.benchmate.diary.Series;
import io.benchmate.diary.Status;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/** The new state of an entry that somebody changed by the form, which asked everything of it. */
public final class FormChange {
    private FormChange() {}

    /**
     * @param after as the form makes a new one
     * @param keepSeries whether it comes again as before
     */
    public static Entry of(Entry before, Entry after, boolean keepSeries) {
        if (before instanceof Event was && after instanceof Event now) {
            return event(was, now, keepSeries);
        }
        if (before instanceof Award was && after instanceof Award now) {
            return award(was, now);
        }
        return before;
    }

    /** Its id and its calendar id stay; what is changed here is the chat's from now on. */
    private static Facts facts(Entry was, Entry now) {
        return now.facts().with(was.id(), was.facts().uid(), Comparison.TEAMS);
    }

    private static Event event(Event was, Event now, boolean keepSeries) {
        boolean moves = was.when().dated() && now.when().dated() && !was.when().equals(now.when());
        boolean firm = now.status() == Status.CONFIRMED;
        Status status =
                was.status() == Status.CANCELLED
                        ? Status.CANCELLED
                        : firm && (moves || was.status() == Status.MOVED)
                                ? Status.MOVED
                                : now.status();
        return new Event(
                facts(was, now),
                now.when(),
                now.place(),
                now.audience(),
                now.organiser(),
                now.booking(),
                series(was, now, keepSeries),
                status,
                moves ? was.when() : was.was());
    }

    private static Series series(Event was, Event now, boolean keepSeries) {
        if (!now.when().dated() || !was.when().dated() || !was.series().repeats()) {
            return now.series();
        }
        Series before = was.series();
        boolean sameRule = before.rule().equals(now.series().rule());
        if (!keepSeries && !sameRule) {
            return now.series();
        }
        LocalDateTime start = now.when().begins();
        List<Series.Changed> changed = changed(before, start);
        return keepSeries
                ? new Series(
                        before.rule(),
                        before.until(),
                        all(before.extra(), start),
                        all(before.except(), start),
                        changed)
                : new Series(
                        now.series().rule(),
                        now.series().until(),
                        List.of(),
                        now.series().except(),
                        changed);
    }

    private static List<Series.Changed> changed(Series before, LocalDateTime start) {
        List<Series.Changed> changed = new ArrayList<>();
        for (Series.Changed each : before.changed()) {
            changed.add(
                    new Series.Changed(
                            on(each.original(), start),
                            each.when(),
                            each.title(),
                            each.place(),
                            each.cancelled()));
        }
        return changed;
    }

    private static List<LocalDateTime> all(List<LocalDateTime> starts, LocalDateTime start) {
        return starts.stream().map(each -> on(each, start)).toList();
    }

    /** The same day at the hour that the series has now. */
    private static LocalDateTime on(LocalDateTime day, LocalDateTime start) {
        return day.toLocalDate().atTime(start.toLocalTime());
    }

    private static Award award(Award was, Award now) {
        Award next = now.with(facts(was, now)).after(was);
        return was.status() == Status.CANCELLED ? next.as(Status.CANCELLED) : next;
    }
}
