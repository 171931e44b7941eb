package io.benchmate.diary;

import io.benchmate.calendar.Days;
import io.benchmate.outbox.Outbox;
import io.benchmate.outbox.Recipient;
import io.benchmate.outbox.Saying;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * Sends the reminders that people asked for, in the morning of their day, by the outbox. A wish for
 * a date that passed or was cancelled ends without a word.
 */
public final class RemindersDue {
    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final int AHEAD_DAYS = 500;

    private final Diary diary;
    private final Reminders reminders;
    private final Outbox outbox;
    private final ZoneId zone;
    private final BiFunction<Kept, LocalDate, Saying> page;

    /**
     * @param page what is said of an entry on a day
     */
    public RemindersDue(
            Diary diary,
            Reminders reminders,
            Outbox outbox,
            ZoneId zone,
            BiFunction<Kept, LocalDate, Saying> page) {
        this.diary = diary;
        this.reminders = reminders;
        this.outbox = outbox;
        this.zone = zone;
        this.page = page;
    }

    public void run(ZonedDateTime now) {
        if (now.toLocalTime().isBefore(MORNING)) {
            return;
        }
        LocalDate today = now.toLocalDate();
        for (Reminders.Reminder each : reminders.waiting()) {
            Optional<Kept> kept = diary.find(each.entryId());
            Optional<LocalDate> day = kept.flatMap(one -> next(one, today, zone));
            if (kept.isEmpty() || day.isEmpty()) {
                continue;
            }
            if (!today.isBefore(day.get().minusDays(each.daysBefore()))) {
                outbox.add(
                        "diary-reminder:%s:%s:%s"
                                .formatted(each.entryId(), day.get(), each.person()),
                        new Recipient.Person(each.person()),
                        page.apply(kept.get(), today));
                reminders.done(each);
            }
        }
    }

    /** The next day that counts: an event's, or on which an award closes. */
    public static Optional<LocalDate> next(Kept kept, LocalDate today, ZoneId zone) {
        return switch (kept.entry()) {
            case Event event ->
                    Agenda.of(
                                    java.util.List.of(kept),
                                    new Days(today, today.plusDays(AHEAD_DAYS)),
                                    zone)
                            .stream()
                            .filter(each -> !each.cancelled())
                            .map(each -> each.when().firstDay(zone))
                            .findFirst();
            case Award award when award.status() == Status.CANCELLED -> Optional.empty();
            case Award award ->
                    award.at(Stage.CLOSES)
                            .map(Moment::day)
                            .filter(closes -> !closes.isBefore(today));
        };
    }
}
