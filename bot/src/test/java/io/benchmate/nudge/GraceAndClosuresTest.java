package io.benchmate.nudge;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.calendar.BankHolidayRegion;
import io.benchmate.calendar.Days;
import io.benchmate.calendar.WorkingDays;
import io.benchmate.people.Assignee;
import io.benchmate.people.Owners;

import org.junit.jupiter.api.Test;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Leads, grace and recurrences over closures, part-time weeks and a leap day. */
class GraceAndClosuresTest {
    private static final LocalDate JANUARY = LocalDate.of(2027, 1, 1);
    private static final WorkingDays CLOSED =
            WorkingDays.of(
                    BankHolidayRegion.ENGLAND_AND_WALES,
                    List.of(new Days(LocalDate.of(2027, 12, 23), LocalDate.of(2028, 1, 3))));

    @Test
    void countLeadsInWorkingDaysPastAClosure() {
        Planned plan =
                with(
                        new SmallPlan().with("1.1", "7 January 2028", "Ann").since(JANUARY),
                        new Rules(List.of(Lead.workingDays(5), Lead.workingDays(1)), 7, 2, JANUARY),
                        CLOSED);

        assertThat(run(plan, "2027-12-01", "2028-01-07"))
                .as("4, 5 and 6 January are worked, and before them 22 and 21 December")
                .containsExactly(
                        "2027-12-21 ann 1.1 5w", "2028-01-06 ann 1.1 1w", "2028-01-07 ann 1.1 day");
    }

    @Test
    void tellBeforeAClosureWhatIsDueInItAndNothingWhileItLasts() {
        Planned plan =
                with(
                        new SmallPlan().with("1.1", "31 December 2027", "Ann").since(JANUARY),
                        Rules.usual(JANUARY),
                        CLOSED);

        assertThat(run(plan, "2027-12-21", "2028-01-14"))
                .as("grace on 4 and 5 January")
                .containsExactly(
                        "2027-12-21 ann 1.1 28d",
                        "2027-12-22 ann 1.1 day",
                        "2028-01-06 chair 1.1 escalated",
                        "2028-01-07 ann 1.1 late1",
                        "2028-01-14 ann 1.1 late2");
    }

    @Test
    void tellSomebodyAboveOnTheFirstDayAfterTwoWholeWorkingDaysAndOnlyOnce() {
        Planned plan = new SmallPlan().with("1.1", "9 June 2027", "Ann").since(JANUARY);

        assertThat(escalated(run(plan, "2027-01-01", "2028-06-30")))
                .as("due on Wednesday, grace on Thursday and Friday")
                .containsExactly("2027-06-14 chair 1.1 escalated");
    }

    @Test
    void neverTellSomebodyAboveBeforeTheOwnerHadHisGrace() {
        Contact ann =
                new Contact(
                        "ann",
                        "Ann",
                        SmallPlan.DAYS,
                        List.of(new Days(LocalDate.of(2027, 6, 1), LocalDate.of(2027, 6, 20))),
                        false,
                        List.of(),
                        null);
        Planned plan = new SmallPlan().with("1.1", "9 June 2027", "Ann").since(JANUARY, ann);

        assertThat(run(plan, "2027-06-01", "2027-06-30"))
                .startsWith("2027-06-21 ann 1.1 late1")
                .filteredOn(line -> line.contains("escalated"))
                .containsExactly("2027-06-24 chair 1.1 escalated");
    }

    @Test
    void tellEachMemberOfAGroupAndTheChairOnceForAllOfThem() {
        Owners members =
                new Owners(Map.of("Ann", List.of(new Assignee.Group("g", "the web team"))))
                        .withMembers(_ -> Optional.of(Set.of("dee", "eve")));
        Planned plan = new SmallPlan().with("1.1", "9 June 2027", "Ann").since(JANUARY);
        Planned grouped =
                new Planned(
                        plan.plan(),
                        plan.readings(),
                        plan.rules(),
                        new Circle(members, Map.of(), SmallPlan.DAYS, SmallPlan.CHAIR));

        List<String> lines = run(grouped, "2027-06-08", "2027-06-16");

        assertThat(lines)
                .containsExactlyInAnyOrder(
                        "2027-06-08 dee 1.1 1d",
                        "2027-06-08 eve 1.1 1d",
                        "2027-06-09 dee 1.1 day",
                        "2027-06-09 eve 1.1 day",
                        "2027-06-14 chair 1.1 escalated",
                        "2027-06-16 dee 1.1 late1",
                        "2027-06-16 eve 1.1 late1");
    }

    @Test
    void comeOnTheDaysThatSomebodyWorksPartTime() {
        Contact ann =
                Contact.plain(
                        "ann",
                        "Ann",
                        SmallPlan.DAYS.on(Set.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY)));
        Planned plan = new SmallPlan().with("1.1", "9 June 2027", "Ann").since(JANUARY, ann);

        assertThat(run(plan, "2027-05-01", "2027-06-30"))
                .filteredOn(line -> line.contains(" ann "))
                .extracting(line -> LocalDate.parse(line.substring(0, 10)).getDayOfWeek())
                .hasSizeGreaterThan(4)
                .containsOnly(DayOfWeek.MONDAY, DayOfWeek.TUESDAY);
    }

    @Test
    void knowTheLeapDay() {
        Planned plan =
                new SmallPlan()
                        .with("1.1", "29 February 2028", "Ann")
                        .with("1.2", "February annually", "Ben")
                        .since(JANUARY);

        assertThat(run(plan, "2028-02-01", "2028-03-01"))
                .containsExactly(
                        "2028-02-01 ann 1.1 28d",
                        "2028-02-01 ben 1.2 round",
                        "2028-02-22 ann 1.1 7d",
                        "2028-02-28 ann 1.1 1d",
                        "2028-02-29 ann 1.1 day");
    }

    @Test
    void keepWithinTheBudgetWhenMuchIsDueAtOnce() {
        SmallPlan many = new SmallPlan();
        for (int i = 0; i < 40; i++) {
            many.with("1." + i, LocalDate.of(2027, 6, 1).plusDays(i).toString(), "Ann");
        }

        List<String> days =
                SmallPlan.REHEARSAL
                        .run(
                                _ -> List.of(many.since(JANUARY)),
                                LocalDate.of(2027, 6, 1),
                                LocalDate.of(2027, 7, 10))
                        .stream()
                        .filter(each -> each.digest().to().id().equals("ann"))
                        .map(each -> each.digest().day().toString())
                        .toList();

        assertThat(days).doesNotHaveDuplicates().hasSizeLessThanOrEqualTo(12);
    }

    private static Planned with(Planned plan, Rules rules, WorkingDays days) {
        return new Planned(
                plan.plan(),
                plan.readings(),
                rules,
                new Circle(plan.people().owners(), Map.of(), days, SmallPlan.CHAIR));
    }

    private static List<String> escalated(List<String> lines) {
        return lines.stream().filter(line -> line.endsWith("escalated")).toList();
    }

    private static List<String> run(Planned plan, String first, String last) {
        LocalDate from = LocalDate.parse(first);
        return Stream.of(plan)
                .flatMap(
                        one ->
                                SmallPlan.lines(
                                        SmallPlan.REHEARSAL.run(
                                                _ -> List.of(one), from, LocalDate.parse(last)))
                                        .stream())
                .toList();
    }
}
