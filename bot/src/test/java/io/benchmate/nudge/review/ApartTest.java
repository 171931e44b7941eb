package io.benchmate.nudge.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.calendar.BankHolidayRegion;
import io.benchmate.calendar.Meetings;
import io.benchmate.calendar.SpeakingHours;
import io.benchmate.calendar.WorkingDays;
import io.benchmate.nudge.Circle;
import io.benchmate.nudge.Nudge;
import io.benchmate.nudge.Planned;
import io.benchmate.nudge.Rehearsal;
import io.benchmate.nudge.Rules;
import io.benchmate.outbox.Budget;
import io.benchmate.people.Assignee;
import io.benchmate.people.OwnerSheet;
import io.benchmate.people.Owners;
import io.benchmate.plan.Plan;
import io.benchmate.plan.Readings;
import io.benchmate.plan.Source;
import io.benchmate.sample.SamplePlan;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The weeks around a steering group, in which reminders and questions come by two calendars. */
class ApartTest {
    private static final LocalDate MEETING = LocalDate.of(2026, 12, 10);
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 23);
    private static final WorkingDays DAYS =
            WorkingDays.of(BankHolidayRegion.ENGLAND_AND_WALES, List.of());

    /** Enough that no budget keeps anything apart. */
    private static final Budget PLENTY = new Budget(7);

    private static final SamplePlan SAMPLE = SamplePlan.HARROWMERE;
    private static final Plan PLAN =
            Kept.of(new Source(SAMPLE.fileName(), SAMPLE.csv(), SAMPLE.notes(), "")).printed();
    private static final Owners OWNERS = owners();

    /** An action that is overdue all the time, with its owner. */
    private static final String OVERDUE = "1.3 7a000000-0000-4000-8000-000000000102";

    private LocalDate meeting = MEETING;

    /** One word on one action to one person. */
    private record Word(LocalDate day, Nudge nudge) {
        boolean asks() {
            return nudge.occasion().mark().startsWith("review");
        }

        boolean mayMove() {
            return nudge.occasion().mayMove();
        }

        @Override
        public String toString() {
            return day + " " + nudge.occasion().mark();
        }
    }

    @Test
    void anOwnerHearsOfWhatIsOverdueAndOfTheMeetingSomeDaysApart() {
        List<Word> words = walk(PLENTY, Rules.usual(FIRST)).getOrDefault(OVERDUE, List.of());

        assertThat(words)
                .filteredOn(word -> word.day().isAfter(LocalDate.of(2026, 11, 15)))
                .filteredOn(word -> word.day().isBefore(LocalDate.of(2026, 12, 20)))
                .extracting(Word::toString)
                .as("the chase goes with the reminder of 4 December")
                .containsExactly(
                        "2026-11-20 late16",
                        "2026-11-26 review",
                        "2026-11-30 late17",
                        "2026-12-04 late18",
                        "2026-12-11 late19",
                        "2026-12-18 late20");
    }

    /** Whatever day it is on; each with some of the reminders shortly before and after. */
    @Test
    void whereverTheMeetingFallsNoTwoWordsThatMayMoveComeCloseAndNoneIsLost() {
        for (int shift = 0; shift < 7; shift++) {
            meeting = MEETING.plusDays(shift);
            Map<String, List<Word>> all = walk(PLENTY, Rules.usual(FIRST));

            all.values().forEach(ApartTest::assertApart);
            assertNoneIsLost(all.getOrDefault(OVERDUE, List.of()));
        }
        walk(Budget.USUAL, Rules.usual(FIRST)).values().forEach(ApartTest::assertApart);
    }

    private static void assertApart(List<Word> words) {
        for (int i = 1; i < words.size(); i++) {
            Word one = words.get(i - 1);
            Word next = words.get(i);
            if (one.asks() && next.mayMove() || one.mayMove() && next.asks()) {
                assertThat(ChronoUnit.DAYS.between(one.day(), next.day()))
                        .as("from %s to %s", one, next)
                        .isGreaterThanOrEqualTo(4);
            }
        }
    }

    /** Of each week's reminder it is known that it was told, and of the question and the chase. */
    private static void assertNoneIsLost(List<Word> words) {
        List<String> keys = keys(words);
        for (int week = 14; week <= 20; week++) {
            String mark = ":late" + week + ":";
            assertThat(keys).as(mark).anyMatch(key -> key.contains(mark));
        }
        assertThat(keys)
                .anyMatch(key -> key.contains(":review:"))
                .anyMatch(key -> key.contains(":review-chase:"));
        for (int i = 1; i < words.size(); i++) {
            assertThat(ChronoUnit.DAYS.between(words.get(i - 1).day(), words.get(i).day()))
                    .as("after %s", words.get(i - 1))
                    .isLessThanOrEqualTo(11);
        }
    }

    @Test
    void aQuestionIsNotHeldBackUntilTheMeetingIsOver() {
        Rules seldom = new Rules(List.of(), 28, 2, FIRST);

        Map<String, List<Word>> all = walk(PLENTY, seldom);

        assertThat(all.values())
                .filteredOn(words -> !words.getFirst().nudge().to().id().equals("chair"))
                .hasSizeGreaterThan(20)
                .allSatisfy(
                        words -> assertThat(keys(words)).anyMatch(key -> key.contains(":review:")));
    }

    private static List<String> keys(List<Word> words) {
        return words.stream()
                .flatMap(
                        word ->
                                Stream.concat(
                                        Stream.of(word.nudge().key()),
                                        word.nudge().covers().stream()))
                .toList();
    }

    /** By action and person, in the order of the days. */
    private Map<String, List<Word>> walk(Budget budget, Rules rules) {
        Planned planned =
                new Planned(
                        PLAN,
                        Readings.UK.of(PLAN),
                        rules,
                        new Circle(OWNERS, Map.of(), DAYS, new Assignee.Person("chair", "Chair")));
        Meetings meetings = Meetings.of(List.of(meeting));
        var round = new Collecting.Round(meetings, Collecting.Rule.USUAL, Map.of());
        var sent =
                new Rehearsal(
                                budget,
                                SpeakingHours.usual(Kept.ZONE),
                                (each, due, day, history) ->
                                        new Apart(each, meetings, day, history)
                                                .beside(
                                                        due,
                                                        Collecting.of(each, round, day, history)))
                        .run(_ -> List.of(planned), FIRST, LAST);
        Map<String, List<Word>> all = new LinkedHashMap<>();
        for (Rehearsal.Sent each : sent) {
            for (Nudge nudge : each.digest().nudges()) {
                all.computeIfAbsent(nudge.code() + " " + nudge.to().id(), _ -> new ArrayList<>())
                        .add(new Word(each.digest().day(), nudge));
            }
        }
        return all;
    }

    private static Owners owners() {
        try (InputStream in =
                Objects.requireNonNull(
                        SamplePlan.class.getResourceAsStream(
                                "/sample/harrowmere-2025-28.owners.csv"))) {
            return OwnerSheet.read(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                            instanceof OwnerSheet.Understood(var mapped)
                    ? new Owners(mapped)
                    : Owners.NONE;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
