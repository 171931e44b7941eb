package io.benchmate.diary;

import io.benchmate.calendar.Days;
import io.benchmate.calendar.Meetings;
import io.benchmate.calendar.SteeringGroup;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * The steering group's meetings as the diary has them: events whose title speaks of a steering
 * group and whose date stands. An idea, a cancelled event and one without a date are none.
 */
public final class SteeringEvents implements SteeringGroup {
    private static final Pattern STEERING =
            Pattern.compile(
                    "\\bsteering[ -]?(?:group|committee|board|meeting|panel)",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final int YEARS = 2;

    private final Supplier<Collection<Kept>> entries;
    private final InstantSource clock;
    private final ZoneId zone;

    public SteeringEvents(Supplier<Collection<Kept>> entries, InstantSource clock, ZoneId zone) {
        this.entries = entries;
        this.clock = clock;
        this.zone = zone;
    }

    /** From two years ago to two years ahead. */
    @Override
    public Meetings meetings() {
        List<Kept> events = entries.get().stream().filter(SteeringEvents::isMeeting).toList();
        if (events.isEmpty()) {
            return Meetings.NONE;
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
        Days days = new Days(today.minusYears(YEARS), today.plusYears(YEARS));
        return Meetings.of(
                Agenda.of(events, days, zone).stream()
                        .filter(each -> stands(each.status()))
                        .map(each -> each.when().firstDay(zone))
                        .toList());
    }

    private static boolean isMeeting(Kept kept) {
        return kept.entry() instanceof Event event
                && STEERING.matcher(event.facts().title()).find();
    }

    private static boolean stands(Status status) {
        return switch (status) {
            case CONFIRMED, MOVED -> true;
            case IDEA, TO_BE_DATED, CANCELLED -> false;
        };
    }
}
