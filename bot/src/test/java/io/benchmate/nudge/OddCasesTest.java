package io.benchmate.nudge;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.plan.ActionId;
import io.benchmate.plan.Plan;
import io.benchmate.plan.PlanId;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** What an institution's year and its people bring about, once each. */
class OddCasesTest {
    private static final LocalDate JANUARY = LocalDate.of(2027, 1, 1);

    @Test
    void anOwnerInTwoPlansGetsOneMessageADayWithBoth() {
        Planned one = new SmallPlan().with("1.1", "9 June 2027", "Ann").since(JANUARY);
        Planned other = named(one, "other");

        var sent =
                SmallPlan.REHEARSAL.run(
                        _ -> List.of(one, other),
                        LocalDate.of(2027, 6, 2),
                        LocalDate.of(2027, 6, 9));

        assertThat(sent).hasSize(3);
        assertThat(sent)
                .allSatisfy(
                        each ->
                                assertThat(each.digest().nudges())
                                        .extracting(nudge -> nudge.plan().value())
                                        .containsExactly("plan", "other"));
    }

    @Test
    void anOwnerWhoIsTheChairIsNotToldAboutHimself() {
        Planned plan = new SmallPlan().with("1.1", "9 June 2027", "Ann").since(JANUARY);
        Planned chaired =
                new Planned(
                        plan.plan(),
                        plan.readings(),
                        plan.rules(),
                        new Circle(
                                plan.people().owners(),
                                plan.people().contacts(),
                                SmallPlan.DAYS,
                                new io.benchmate.people.Assignee.Person("ann", "Ann")));

        assertThat(run(chaired, "2027-06-09", "2027-06-30"))
                .contains("2027-06-16 ann 1.1 late1")
                .noneMatch(line -> line.endsWith("escalated"));
    }

    @Test
    void twoMilestonesOnOneDayAreOneReminder() {
        Planned plan =
                new SmallPlan()
                        .with("1.1", "9 June 2027; by 9 June 2027", "Ann")
                        .with("1.2", "9 June 2027", "Ann")
                        .since(JANUARY);

        assertThat(run(plan, "2027-06-09", "2027-06-09"))
                .containsExactly("2027-06-09 ann 1.1 day", "2027-06-09 ann 1.2 day");
    }

    @Test
    void whatIsPutOffIntoAHolidayComesOnTheNextDayThatIsWorked() {
        Planned plan =
                new SmallPlan()
                        .with("1.1", "30 November 2027", "Ann")
                        .since(JANUARY, snoozed(LocalDate.of(2027, 12, 25)));

        assertThat(run(plan, "2027-12-01", "2027-12-31"))
                .filteredOn(line -> line.contains(" ann "))
                .as("25 to 28 December are a weekend and two bank holidays in lieu")
                .startsWith("2027-12-29 ann 1.1 woken");
    }

    @Test
    void whoWorksOnMondaysOnlyIsToldOnTheLastMondayBefore() {
        Contact ann = Contact.plain("ann", "Ann", SmallPlan.DAYS.on(Set.of(DayOfWeek.MONDAY)));
        Planned plan = new SmallPlan().with("1.1", "29 March 2027", "Ann").since(JANUARY, ann);

        assertThat(run(plan, "2027-03-16", "2027-04-12"))
                .filteredOn(line -> line.contains(" ann "))
                .as("29 March 2027 is Easter Monday")
                .containsExactly(
                        "2027-03-22 ann 1.1 day",
                        "2027-04-05 ann 1.1 late1",
                        "2027-04-12 ann 1.1 late2");
    }

    /** No day is made up; what has none is asked after once a quarter. */
    @ParameterizedTest
    @CsvSource({
        "Every 3 months, checkin",
        "Twice a year, checkin",
        "Weekly, checkin",
        "Termly, round",
        "Monthly, round"
    })
    void aRecurrenceIsToldOnItsDaysWhereItsWordsNameThemAndElseOnceAQuarter(
            String timescale, String mark) {
        Planned plan = new SmallPlan().with("1.1", timescale, "Ann").since(JANUARY);

        List<String> lines = run(plan, "2027-01-01", "2028-12-31");

        assertThat(lines).hasSizeBetween(6, 24).allMatch(line -> line.endsWith(mark));
    }

    @ParameterizedTest
    @CsvSource({"2027-03-28, 2027-03-30", "2027-10-31, 2027-11-01"})
    void theHourIsTheWallClocksOnBothSidesOfAClockChange(LocalDate change, LocalDate due) {
        Planned plan = new SmallPlan().with("1.1", due.toString(), "Ann").since(JANUARY);

        var sent =
                SmallPlan.REHEARSAL.run(
                        _ -> List.of(plan), change.minusDays(5), change.plusDays(5));

        assertThat(sent)
                .hasSizeGreaterThan(1)
                .allSatisfy(each -> assertThat(each.at().getHour()).isEqualTo(9));
        assertThat(sent.getFirst().at().getOffset()).isNotEqualTo(sent.getLast().at().getOffset());
    }

    private static Contact snoozed(LocalDate until) {
        var snooze = new Contact.Snooze(new PlanId("plan"), new ActionId("1.1"), until);
        return new Contact("ann", "Ann", SmallPlan.DAYS, List.of(), false, List.of(snooze), null);
    }

    private static Planned named(Planned planned, String id) {
        Plan plan = planned.plan();
        return new Planned(
                new Plan(new PlanId(id), plan.facts(), plan.actions()),
                planned.readings(),
                planned.rules(),
                planned.people());
    }

    private static List<String> run(Planned plan, String first, String last) {
        return SmallPlan.lines(
                SmallPlan.REHEARSAL.run(
                        _ -> List.of(plan), LocalDate.parse(first), LocalDate.parse(last)));
    }
}
