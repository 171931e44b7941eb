package io.benchmate.diary;

import io.benchmate.people.Person;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;

/** Invented events and awards for tests. */
public final class Entries {
    public static final ZoneId LONDON = ZoneId.of("Europe/London");
    public static final Person KIM =
            new Person("00000000-0000-0000-0000-00000000000a", "Kim Example");

    private Entries() {}

    public static Facts facts(String id, String title, Category category) {
        return new Facts(id, id + "@example.org", title, category, "", "", "teams");
    }

    /** An hour long. */
    public static Event event(String id, String title, String start) {
        LocalDateTime from = LocalDateTime.parse(start);
        return Event.of(
                facts(id, title, Category.of(title)),
                new When.Timed(from, from.plusHours(1), LONDON),
                new Place("Room 3", ""));
    }

    public static Event days(String id, String title, String first, String last) {
        return Event.of(
                facts(id, title, Category.of(title)),
                new When.AllDay(LocalDate.parse(first), LocalDate.parse(last)),
                Place.NOT_SAID);
    }

    public static Event weekly(String id, String title, String start) {
        Event once = event(id, title, start);
        Series series =
                new Series(
                        "FREQ=WEEKLY",
                        null,
                        java.util.List.of(),
                        java.util.List.of(),
                        java.util.List.of());
        return new Event(
                once.facts(),
                once.when(),
                once.place(),
                "",
                "",
                Booking.NONE,
                series,
                Status.CONFIRMED,
                null);
    }

    /** Closes at 17:00 in London. */
    public static Award award(String id, String title, String opens, String closes) {
        Moment end = new Moment(LocalDate.parse(closes), java.time.LocalTime.of(17, 0), LONDON);
        return new Award(
                facts(id, title, Category.AWARDS),
                Map.of(Stage.OPENS, Moment.on(LocalDate.parse(opens), LONDON), Stage.CLOSES, end),
                "technicians and apprentices",
                "any colleague",
                Award.Rhythm.YEARLY,
                null,
                true,
                Map.of(),
                new Award.Nominations(1, 3),
                Status.CONFIRMED);
    }

    /** An award whose dates of this year nobody knows yet. */
    public static Award unconfirmed(String id, String title, String closedLast) {
        return new Award(
                facts(id, title, Category.AWARDS),
                Map.of(),
                "",
                "",
                Award.Rhythm.EVERY_OTHER_YEAR,
                LocalDate.parse(closedLast),
                false,
                Map.of(),
                Award.Nominations.NONE,
                Status.TO_BE_DATED);
    }
}
