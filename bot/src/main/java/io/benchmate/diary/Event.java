package io.benchmate.diary;

import org.jspecify.annotations.Nullable;

import java.time.LocalDateTime;

/**
 * Something that people go to, or that happens on a day.
 *
 * @param audience who it is for; empty for everybody
 * @param organiser may be empty
 * @param was when it was before it was moved; null where it was not
 */
public record Event(
        Facts facts,
        When when,
        Place place,
        String audience,
        String organiser,
        Booking booking,
        Series series,
        Status status,
        @Nullable When was)
        implements Entry {

    /** A plain event, which happens once. */
    public static Event of(Facts facts, When when, Place place) {
        Status status = when.dated() ? Status.CONFIRMED : Status.TO_BE_DATED;
        return new Event(facts, when, place, "", "", Booking.NONE, Series.ONCE, status, null);
    }

    @Override
    public Event as(Status other) {
        return new Event(facts, when, place, audience, organiser, booking, series, other, was);
    }

    /** One time of it that starts then, as long as the others. */
    public When at(LocalDateTime start) {
        return when.at(start);
    }

    /** The same, coming again otherwise. */
    public Event with(Series other) {
        return new Event(facts, when, place, audience, organiser, booking, other, status, was);
    }

    /** The same at another time; where there was a time before, it counts as moved. */
    public Event moved(When other) {
        boolean moves = when.dated() && other.dated() && !when.equals(other);
        return new Event(
                facts,
                other,
                place,
                audience,
                organiser,
                booking,
                series,
                moves ? Status.MOVED : other.dated() ? Status.CONFIRMED : Status.TO_BE_DATED,
                moves ? when : was);
    }
}
