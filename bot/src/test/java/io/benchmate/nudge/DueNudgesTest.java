package io.benchmate.nudge;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.calendar.Days;
import io.benchmate.plan.ActionId;
import io.benchmate.plan.PlanId;
import io.benchmate.plan.Shade;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

class DueNudgesTest {
    private static final LocalDate JANUARY = LocalDate.of(2027, 1, 1);

    @Test
    void remindBeforeOnTheDayAndWeeklyAfterAndTellTheChairOnce() {
        Planned plan = new SmallPlan().with("1.1", "31 March 2027", "Ann").since(JANUARY);

        var lines = run(plan, "2027-01-01", "2027-04-21");

        assertThat(lines)
                .as("26 and 29 March are bank holidays")
                .containsExactly(
                        "2027-03-03 ann 1.1 28d",
                        "2027-03-24 ann 1.1 7d",
                        "2027-03-30 ann 1.1 1d",
                        "2027-03-31 ann 1.1 day",
                        "2027-04-05 chair 1.1 escalated",
                        "2027-04-07 ann 1.1 late1",
                        "2027-04-14 ann 1.1 late2",
                        "2027-04-21 ann 1.1 late3");
    }

    @Test
    void comeBeforeAWeekendRatherThanAfterTheLastDay() {
        Planned plan = new SmallPlan().with("1.1", "31 October 2027", "Ann").since(JANUARY);

        var lines = run(plan, "2027-10-25", "2027-11-02");

        assertThat(lines).containsExactly("2027-10-25 ann 1.1 7d", "2027-10-29 ann 1.1 day");
    }

    @ParameterizedTest
    @ValueSource(strings = {"FY 26/27", "Bi-annual"})
    void areNoneOnTheStrengthOfAReadingThatIsStillToBeAsked(String timescale) {
        Planned plan = new SmallPlan().with("1.1", timescale, "Ann").since(JANUARY);

        assertThat(run(plan, "2027-01-01", "2028-12-31")).isEmpty();
        assertThat(Untold.of(plan))
                .extracting(Untold::why)
                .anyMatch(why -> why.contains(timescale));
    }

    @Test
    void areNoneForWhatIsDoneAndNoneForAnOwnerWhomNobodyStandsBehind() {
        Planned plan =
                new SmallPlan()
                        .with("1.1", "31 March 2027", "Ann", Shade.BLUE)
                        .with("1.2", "31 March 2027", "Cleo")
                        .with("1.3", "31 March 2027", "")
                        .since(JANUARY);

        assertThat(run(plan, "2027-01-01", "2027-12-31")).isEmpty();
        assertThat(Untold.of(plan))
                .extracting(Untold::code, Untold::why)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "1.2", "nobody is mapped to the owner “Cleo”"),
                        org.assertj.core.groups.Tuple.tuple("1.3", "the plan names no owner"));
    }

    @Test
    void comeWithEachRecurrenceAndOnceAQuarterForWhatStaysOpen() {
        Planned plan =
                new SmallPlan()
                        .with("1.1", "November annually", "Ann")
                        .with("1.2", "Ongoing", "Ben")
                        .since(JANUARY);

        var lines = run(plan, "2027-01-01", "2028-11-30");

        assertThat(lines)
                .containsExactly(
                        "2027-01-04 ben 1.2 checkin",
                        "2027-04-01 ben 1.2 checkin",
                        "2027-07-01 ben 1.2 checkin",
                        "2027-10-01 ben 1.2 checkin",
                        "2027-11-01 ann 1.1 round",
                        "2028-01-04 ben 1.2 checkin",
                        "2028-04-03 ben 1.2 checkin",
                        "2028-07-03 ben 1.2 checkin",
                        "2028-10-02 ben 1.2 checkin",
                        "2028-11-01 ann 1.1 round");
    }

    @Test
    void endAPauseInOneWordAndNotInAllThatWasMissed() {
        Contact ann = new Contact("ann", "Ann", SmallPlan.DAYS, pause(), false, List.of(), null);
        Planned plan = new SmallPlan().with("1.1", "31 March 2027", "Ann").since(JANUARY, ann);

        var lines = run(plan, "2027-01-01", "2027-04-12");

        assertThat(lines).containsExactly("2027-03-03 ann 1.1 28d", "2027-04-12 ann 1.1 late1");
    }

    private static List<Days> pause() {
        return List.of(new Days(LocalDate.of(2027, 3, 20), LocalDate.of(2027, 4, 11)));
    }

    @Test
    void comeOnTheDayToWhichSomebodyPutThemOff() {
        var snooze =
                new Contact.Snooze(
                        new PlanId("plan"), new ActionId("1.1"), LocalDate.of(2027, 4, 13));
        Contact ann =
                new Contact("ann", "Ann", SmallPlan.DAYS, List.of(), false, List.of(snooze), null);
        Planned plan = new SmallPlan().with("1.1", "31 March 2027", "Ann").since(JANUARY, ann);

        var lines = run(plan, "2027-03-01", "2027-04-21");

        assertThat(lines)
                .containsExactly(
                        "2027-04-13 ann 1.1 woken",
                        "2027-04-16 chair 1.1 escalated",
                        "2027-04-21 ann 1.1 late3");
    }

    @Test
    void goToWhoCoversAndNotTwiceWhenTheOwnerIsBack() {
        Contact ann =
                new Contact(
                        "ann",
                        "Ann",
                        SmallPlan.DAYS,
                        List.of(),
                        false,
                        List.of(),
                        new Contact.Cover(
                                "ben",
                                new Days(LocalDate.of(2027, 3, 20), LocalDate.of(2027, 3, 30))));
        Planned plan = new SmallPlan().with("1.1", "31 March 2027", "Ann").since(JANUARY, ann);

        var lines = run(plan, "2027-01-01", "2027-04-06");

        assertThat(lines)
                .containsExactly(
                        "2027-03-03 ann 1.1 28d",
                        "2027-03-24 ben 1.1 7d",
                        "2027-03-30 ben 1.1 1d",
                        "2027-03-31 ann 1.1 day",
                        "2027-04-05 ben 1.1 escalated");
    }

    @Test
    void leaveOutEverythingButEscalationsForWhoOptedOut() {
        Contact chair =
                new Contact("chair", "Chair", SmallPlan.DAYS, List.of(), true, List.of(), null);
        Contact ben = new Contact("ben", "Ben", SmallPlan.DAYS, List.of(), true, List.of(), null);
        Planned plan =
                new SmallPlan()
                        .with("1.1", "31 March 2027", "Ann")
                        .with("1.2", "31 March 2027", "Ben")
                        .since(JANUARY, chair, ben);

        var lines = run(plan, "2027-01-01", "2027-04-30");

        assertThat(lines).noneMatch(line -> line.contains(" ben "));
        assertThat(lines).contains("2027-04-05 chair 1.1 escalated");
    }

    @Test
    void respectTheDaysThatSomebodyWorksAndCountLeadsInThem() {
        Contact ann =
                Contact.plain(
                        "ann",
                        "Ann",
                        SmallPlan.DAYS.on(Set.of(DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY)));
        LocalDate due = LocalDate.of(2027, 3, 31);

        assertThat(Lead.days(1).before(due, ann.working())).isEqualTo("2027-03-30");
        assertThat(Lead.workingDays(3).before(due, ann.working())).isEqualTo("2027-03-23");
        assertThat(Lead.workingDays(3).before(due, SmallPlan.DAYS)).isEqualTo("2027-03-24");
    }

    private static List<String> run(Planned plan, String first, String last) {
        return SmallPlan.lines(
                SmallPlan.REHEARSAL.run(
                        _ -> List.of(plan), LocalDate.parse(first), LocalDate.parse(last)));
    }
}
