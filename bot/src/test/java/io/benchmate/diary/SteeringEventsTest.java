package io.benchmate.diary;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.database.SettableClock;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

class SteeringEventsTest {
    private final List<Kept> entries = new ArrayList<>();
    private final SettableClock clock = new SettableClock("2026-11-25T09:00:00Z");
    private final SteeringEvents steering =
            new SteeringEvents(() -> entries, clock, Entries.LONDON);

    @Test
    void knowsConfirmedAndMovedMeetingsByTheirTitle() {
        keep(Entries.event("a", "Technician Commitment Steering Group", "2026-12-09T14:00"));
        keep(Entries.days("b", "steering-committee: budget", "2027-03-03", "2027-03-03"));
        keep(
                Entries.event("c", "Steering group", "2027-05-05T10:00")
                        .moved(Entries.event("c", "", "2027-05-12T10:00").when()));
        keep(Entries.event("d", "Technicians' forum", "2027-01-20T14:00"));

        assertThat(steering.meetings().days())
                .containsExactly(day("2026-12-09"), day("2027-03-03"), day("2027-05-12"));
    }

    @Test
    void leavesOutIdeasAndWhatIsCancelledOrHasNoDate() {
        Event meeting = Entries.event("a", "Steering group", "2026-12-09T14:00");
        keep(meeting.as(Status.CANCELLED));
        keep(meeting.as(Status.IDEA));
        keep(Event.of(meeting.facts(), new When.Undated("spring"), Place.NOT_SAID));
        keep(Entries.award("p", "Steering group prize", "2026-12-01", "2027-01-15"));

        assertThat(steering.meetings().days()).isEmpty();
    }

    @Test
    void followsASeriesAsFarAsTwoYears() {
        keep(Entries.weekly("w", "Steering group", "2026-11-23T10:00"));

        List<LocalDate> days = steering.meetings().days();

        assertThat(days.getFirst()).isEqualTo(day("2026-11-23"));
        assertThat(days.getLast()).isBetween(day("2028-11-15"), day("2028-11-25"));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private void keep(Entry entry) {
        entries.add(new Kept(entry, 0, Instant.EPOCH, Instant.EPOCH, 1));
    }
}
