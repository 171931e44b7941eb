package io.benchmate.calendar;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The days on which the steering group meets, in the institution's zone, in order, each once. Pure.
 */
public record Meetings(List<LocalDate> days) {
    public static final Meetings NONE = new Meetings(List.of());

    public Meetings {
        days = days.stream().sorted().distinct().toList();
    }

    public static Meetings of(Collection<LocalDate> days) {
        return new Meetings(List.copyOf(days));
    }

    /** The last one before a day. */
    public Optional<LocalDate> before(LocalDate day) {
        return days.stream().filter(each -> each.isBefore(day)).reduce((_, later) -> later);
    }

    /** The first one on a day or later. */
    public Optional<LocalDate> onOrAfter(LocalDate day) {
        return days.stream().filter(each -> !each.isBefore(day)).findFirst();
    }

    /** The first one after a day. */
    public Optional<LocalDate> after(LocalDate day) {
        return onOrAfter(day.plusDays(1));
    }
}
