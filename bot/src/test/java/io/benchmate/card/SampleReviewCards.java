package io.benchmate.card;

import io.benchmate.calendar.Meetings;
import io.benchmate.nudge.review.ReviewDates;
import io.benchmate.nudge.review.SamplePacks;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The cards of the steering group's pack and dates. */
final class SampleReviewCards {
    private static final LocalDate TODAY = LocalDate.of(2027, 2, 17);
    private static final LocalDate MARCH = LocalDate.of(2027, 3, 3);

    /** Made once: a pack takes some work. */
    private static final Map<String, Rendered> ALL = drawn();

    private SampleReviewCards() {}

    static Map<String, Rendered> all() {
        return ALL;
    }

    private static Map<String, Rendered> drawn() {
        Map<String, Rendered> all = new LinkedHashMap<>();
        all.put("review-first", ReviewCard.draw(SamplePacks.busy(true), 1, true));
        all.put("review-table", ReviewCard.draw(SamplePacks.busy(true), 4, true));
        all.put("review-public", ReviewCard.draw(SamplePacks.busy(false), 1, false));
        all.put("review-calm", ReviewCard.draw(SamplePacks.calm(), 1, true));
        all.put("review-dates", SheetCard.draw(dates(true)));
        all.put("review-dates-none", SheetCard.draw(dates(false)));
        for (MeetingSheets.Done done : MeetingSheets.Done.values()) {
            String name = done.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
            all.put("review-date-" + name, NoticeCard.draw(MeetingSheets.done(done, MARCH)));
        }
        return all;
    }

    private static Sheet dates(boolean any) {
        List<LocalDate> days = List.of(LocalDate.of(2026, 12, 2), MARCH, LocalDate.of(2027, 6, 9));
        return any
                ? MeetingSheets.list(
                        new Meetings(days), Map.of(MARCH, ReviewDates.Origin.SETTINGS), TODAY)
                : MeetingSheets.list(Meetings.NONE, Map.of(), TODAY);
    }
}
