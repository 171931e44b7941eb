package io.benchmate.nudge.review;

import io.benchmate.calendar.Meetings;
import io.benchmate.nudge.Further;
import io.benchmate.nudge.History;
import io.benchmate.nudge.Nudge;
import io.benchmate.nudge.Planned;

import java.time.LocalDate;
import java.util.List;

/** Asks owners for a word before the steering group, with their other reminders of the day. */
public final class Asking implements Further {
    private final ReviewDates dates;
    private final Packs packs;
    private final Collecting.Rule rule;

    public Asking(ReviewDates dates, Packs packs, Collecting.Rule rule) {
        this.dates = dates;
        this.packs = packs;
        this.rule = rule;
    }

    @Override
    public List<Nudge> with(Planned planned, List<Nudge> due, LocalDate day, History history) {
        Meetings meetings = dates.meetings();
        return new Apart(planned, meetings, day, history)
                .beside(due, asked(planned, meetings, day, history));
    }

    /** What was recorded is looked at only in the days before a meeting. */
    private List<Nudge> asked(Planned planned, Meetings meetings, LocalDate day, History history) {
        if (!Collecting.isTime(planned, meetings, rule, day)) {
            return List.of();
        }
        var round = new Collecting.Round(meetings, rule, packs.updates(planned.plan()));
        return Collecting.of(planned, round, day, history);
    }
}
