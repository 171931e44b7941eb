package io.benchmate.nudge.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.calendar.BankHolidayRegion;
import io.benchmate.calendar.Days;
import io.benchmate.calendar.Meetings;
import io.benchmate.calendar.SpeakingHours;
import io.benchmate.calendar.WorkingDays;
import io.benchmate.nudge.Circle;
import io.benchmate.nudge.Contact;
import io.benchmate.nudge.Further;
import io.benchmate.nudge.History;
import io.benchmate.nudge.Nudge;
import io.benchmate.nudge.Planned;
import io.benchmate.nudge.Rehearsal;
import io.benchmate.nudge.Rules;
import io.benchmate.outbox.Budget;
import io.benchmate.people.Assignee;
import io.benchmate.people.Owners;
import io.benchmate.plan.ActionId;
import io.benchmate.plan.Readings;
import io.benchmate.plan.Source;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whom to ask for a word before the steering group. */
class CollectingTest {
    private static final LocalDate MEETING = LocalDate.of(2027, 3, 3);
    private static final LocalDate ASKED = LocalDate.of(2027, 2, 17);
    private static final Meetings MEETINGS =
            new Meetings(List.of(LocalDate.of(2026, 12, 2), MEETING));
    private static final WorkingDays DAYS =
            WorkingDays.of(BankHolidayRegion.ENGLAND_AND_WALES, List.of());
    private static final String PLAN =
            """
            Ref,Action,By when,Lead,RAG
            1.1,Buy goggles,28 February 2027,Ann,A
            1.2,Move the kiln,April 2028,Ben,A
            1.3,Write a policy,May 2028,Ben,A
            1.4,Old matter,31 January 2027,Ann,G
            1.5,Nobody's,31 January 2027,Cy,A
            """;

    private final Kept kept =
            Kept.of(
                    new Source(
                            "plan.csv",
                            PLAN.getBytes(StandardCharsets.UTF_8),
                            "Green = complete; Amber = in progress; Red = off track",
                            ""));
    private final Map<ActionId, LocalDate> updates = new HashMap<>();
    private final Told told = new Told();

    CollectingTest() {
        updates.put(id("1.1"), LocalDate.of(2027, 1, 5));
        updates.put(id("1.2"), LocalDate.of(2027, 1, 5));
        updates.put(id("1.3"), LocalDate.of(2026, 11, 1));
    }

    @Test
    void asksTenWorkingDaysBeforeOfWhatIsDueOrSilent() {
        assertThat(on(ASKED.minusDays(1))).isEmpty();

        List<Nudge> asked = on(ASKED);

        assertThat(asked).extracting(Nudge::code).containsExactly("1.1", "1.3");
        assertThat(asked.getFirst().occasion().why())
                .isEqualTo("the steering group meets on 3 March 2027; a word on 1.1 would help");
        assertThat(asked.getFirst().occasion().due()).isEqualTo("2027-02-28");
        assertThat(asked.getFirst().to().name()).isEqualTo("Ann");
    }

    @Test
    void asksOnceMoreAfterTheGraceAndThenNoMore() {
        told.all(on(ASKED), ASKED);

        assertThat(on(ASKED.plusDays(1))).isEmpty();
        assertThat(on(LocalDate.of(2027, 2, 19))).isEmpty();
        List<Nudge> again = on(LocalDate.of(2027, 2, 22));

        assertThat(again).extracting(Nudge::code).containsExactly("1.1", "1.3");
        told.all(again, LocalDate.of(2027, 2, 22));
        assertThat(on(LocalDate.of(2027, 2, 26))).isEmpty();
        assertThat(on(MEETING)).isEmpty();
    }

    @Test
    void leavesAloneWhatWasUpdatedSince() {
        told.all(on(ASKED), ASKED);
        updates.put(id("1.1"), ASKED.plusDays(1));

        assertThat(on(LocalDate.of(2027, 2, 22))).extracting(Nudge::code).containsExactly("1.3");
    }

    @Test
    void asksTheDeputyWhileTheOwnerIsAway() {
        Contact away =
                new Contact(
                        "ann",
                        "Ann",
                        DAYS,
                        List.of(),
                        false,
                        List.of(),
                        new Contact.Cover("ben", new Days(ASKED, MEETING)));

        List<Nudge> asked = Collecting.of(planned(away), round(), ASKED, told);

        assertThat(asked.getFirst().to().id()).isEqualTo("ben");
        assertThat(asked.getFirst().about()).isEqualTo("Ann");
    }

    @Test
    void saysOneWordOfAnActionThatIsNudgedAnyway() {
        List<Nudge> asked = on(ASKED);
        Nudge due =
                new Nudge(
                        "nudge:due",
                        List.of("nudge:older"),
                        asked.getFirst().to(),
                        "",
                        asked.getFirst().plan(),
                        asked.getFirst().action(),
                        "1.1",
                        "Buy goggles",
                        "Ann",
                        "28 February 2027",
                        "A",
                        asked.getFirst().occasion());

        List<Nudge> all = new Apart(planned(), MEETINGS, ASKED, told).beside(List.of(due), asked);

        assertThat(all).extracting(Nudge::code).containsExactly("1.1", "1.3");
        assertThat(all.getFirst().key()).isEqualTo("nudge:due");
        assertThat(all.getFirst().covers()).containsExactly("nudge:older", asked.getFirst().key());
    }

    @Test
    void asksNobodyWhereNoMeetingIsKnown() {
        assertThat(
                        Collecting.of(
                                planned(),
                                new Collecting.Round(Meetings.NONE, Collecting.Rule.USUAL, updates),
                                ASKED,
                                told))
                .isEmpty();
    }

    @Test
    void goesIntoTheDigestOfItsDayAndIsChasedOnce() {
        Further asking =
                (planned, due, day, history) ->
                        new Apart(planned, MEETINGS, day, history)
                                .beside(due, Collecting.of(planned, round(), day, history));
        Rehearsal rehearsal =
                new Rehearsal(
                        Budget.USUAL, SpeakingHours.usual(ZoneId.of("Europe/London")), asking);

        List<String> lines =
                rehearsal.run(_ -> List.of(planned()), LocalDate.of(2027, 2, 15), MEETING).stream()
                        .flatMap(
                                each -> each.digest().nudges().stream().map(one -> line(each, one)))
                        .filter(line -> line.contains("steering group"))
                        .toList();

        assertThat(lines)
                .containsExactly(
                        "2027-02-17 ann 1.1 the steering group meets on 3 March 2027; a word on 1.1"
                                + " would help",
                        "2027-02-17 ben 1.3 the steering group meets on 3 March 2027; a word on 1.3"
                                + " would help",
                        "2027-02-22 ben 1.3 the steering group meets on 3 March 2027; a word on 1.3"
                                + " would help");
    }

    private static String line(Rehearsal.Sent sent, Nudge nudge) {
        return "%s %s %s %s"
                .formatted(
                        sent.digest().day(), nudge.to().id(), nudge.code(), nudge.occasion().why());
    }

    private ActionId id(String code) {
        return kept.action(code).id();
    }

    private List<Nudge> on(LocalDate day) {
        return Collecting.of(planned(), round(), day, told);
    }

    private Collecting.Round round() {
        return new Collecting.Round(MEETINGS, Collecting.Rule.USUAL, updates);
    }

    private Planned planned(Contact... contacts) {
        Map<String, Contact> known = new HashMap<>();
        List.of(contacts).forEach(each -> known.put(each.id(), each));
        Owners owners =
                new Owners(
                        Map.of(
                                "Ann", List.of(new Assignee.Person("ann", "Ann")),
                                "Ben", List.of(new Assignee.Person("ben", "Ben"))));
        return new Planned(
                kept.printed(),
                Readings.UK.of(kept.printed()),
                Rules.usual(LocalDate.of(2026, 1, 1)),
                new Circle(owners, known, DAYS, new Assignee.Person("chair", "Chair")));
    }

    private static final class Told implements History {
        private final Map<String, LocalDate> keys = new HashMap<>();

        void all(List<Nudge> nudges, LocalDate day) {
            nudges.forEach(each -> keys.put(each.key(), day));
        }

        @Override
        public Optional<LocalDate> told(String key) {
            return Optional.ofNullable(keys.get(key));
        }

        @Override
        public List<LocalDate> unasked(String personId) {
            return List.of();
        }
    }
}
