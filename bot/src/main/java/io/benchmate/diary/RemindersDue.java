package io.benchmate.diary;

import io.benchmate.calendar.Days;
import io.benchmate.calendar.SpeakingHours;
import io.benchmate.calendar.WorkingDays;
import io.benchmate.outbox.Outbox;
import io.benchmate.outbox.Recipient;
import io.benchmate.outbox.Saying;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * Sends the reminders that people asked for, in the hours for speaking, by the outbox. A person
 * asked for each, so the budget of what nobody asked for neither stops nor counts them. Who was
 * reminded of a day that changed afterwards, or waits for something that was cancelled, is told so
 * once; a wish for what passed meanwhile ends without a word.
 */
public final class RemindersDue {
    private static final int AHEAD_DAYS = 500;

    private final Diary diary;
    private final Reminders reminders;
    private final Comings comings;
    private final Outbox outbox;
    private final SpeakingHours hours;
    private final WorkingDays working;
    private final BiFunction<Kept, LocalDate, Saying> page;

    /** When people may be written to, and on which days. */
    public record Times(SpeakingHours hours, WorkingDays working) {}

    /**
     * @param page what is said of an entry on a day
     */
    public RemindersDue(
            Diary diary,
            Reminders reminders,
            Comings comings,
            Outbox outbox,
            Times times,
            BiFunction<Kept, LocalDate, Saying> page) {
        this.diary = diary;
        this.reminders = reminders;
        this.comings = comings;
        this.outbox = outbox;
        this.hours = times.hours();
        this.working = times.working();
        this.page = page;
    }

    public void run(Instant now) {
        if (!hours.hold(now)) {
            return;
        }
        LocalDate today = LocalDate.ofInstant(now, hours.zone());
        reminders.told(today).forEach(told -> look(told, today));
        reminders.waiting().forEach(each -> look(each, today));
    }

    /** The day of a reminder: so long before, or the last working day before that. */
    public static LocalDate on(LocalDate day, int daysBefore, WorkingDays working) {
        return working.onOrBefore(day.minusDays(daysBefore));
    }

    private void look(Reminders.Reminder each, LocalDate today) {
        Optional<Kept> kept = diary.find(each.entryId());
        if (kept.isEmpty()) {
            reminders.over(each);
            return;
        }
        Optional<LocalDate> day = next(kept.get(), today, hours.zone());
        if (day.isPresent()) {
            if (!today.isBefore(on(day.get(), each.daysBefore(), working))) {
                send(
                        each,
                        "reminder:%s:%d".formatted(day.get(), each.daysBefore()),
                        kept.get(),
                        today);
                reminders.done(each, day.get());
            }
        } else if (kept.get().entry().status() == Status.CANCELLED) {
            cancelled(each, kept.get(), today);
        } else if (isPast(kept.get())) {
            reminders.over(each);
        }
    }

    /** What has no date at present may get one. */
    private static boolean isPast(Kept kept) {
        return switch (kept.entry()) {
            case Event event -> event.when().dated();
            case Award award -> award.at(Stage.CLOSES).isPresent();
        };
    }

    private void look(Reminders.Told told, LocalDate today) {
        Kept kept = diary.find(told.reminder().entryId()).orElse(null);
        if (kept == null || told.day().equals(next(kept, today, hours.zone()).orElse(null))) {
            return;
        }
        Optional<LocalDate> day = next(kept, today, hours.zone());
        if (kept.entry().status() == Status.CANCELLED) {
            cancelled(told.reminder(), kept, today);
        } else if (day.isPresent() && !repeats(kept)) {
            send(told.reminder(), "moved:%d".formatted(kept.sequence()), kept, today);
            LocalDate again = on(day.get(), told.reminder().daysBefore(), working);
            if (again.isAfter(today)) {
                reminders.again(told.reminder());
            } else {
                reminders.done(told.reminder(), day.get());
            }
        }
    }

    private static boolean repeats(Kept kept) {
        return kept.entry() instanceof Event event && event.series().repeats();
    }

    private void cancelled(Reminders.Reminder each, Kept kept, LocalDate today) {
        send(each, "cancelled:%d".formatted(kept.sequence()), kept, today);
        reminders.over(each);
    }

    /** It says how the entry stands, so whoever comes to it need not be told of that again. */
    private void send(Reminders.Reminder each, String what, Kept kept, LocalDate today) {
        comings.seen(each.entryId(), each.person(), kept.version());
        outbox.add(
                "diary-%s:%s:%s".formatted(what, each.entryId(), each.person()),
                new Recipient.Person(each.person()),
                page.apply(kept, today));
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
