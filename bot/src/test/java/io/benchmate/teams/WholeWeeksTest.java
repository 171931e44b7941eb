package io.benchmate.teams;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.calendar.WorkingDays;
import io.benchmate.diary.Diary;
import io.benchmate.diary.Entries;
import io.benchmate.diary.Entry;
import io.benchmate.diary.boards.Board;
import io.benchmate.diary.boards.Boards;
import io.benchmate.diary.personal.Readers;
import io.benchmate.diary.personal.Rhythm;
import io.benchmate.fakes.FakeStaff.Someone;
import io.benchmate.fakes.FakeTenant;
import io.benchmate.gaps.NewQuestion;
import io.benchmate.gaps.PlanTeam;
import io.benchmate.lists.Greetings;
import io.benchmate.lists.Keeping;
import io.benchmate.lists.Preview;
import io.benchmate.lists.Proposals;
import io.benchmate.nudge.Deeds;
import io.benchmate.nudge.Handover;
import io.benchmate.nudge.NudgePlan;
import io.benchmate.nudge.NudgePlans;
import io.benchmate.nudge.Wishes;
import io.benchmate.people.Assignee;
import io.benchmate.people.Person;
import io.benchmate.plan.Plan;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Six weeks of the whole bot with everything on, as its people live through them. */
class WholeWeeksTest {
    private static final int DAYS = 42;
    private static final String ADMIN = LocalBot.KIM;
    private static final String ASHA = "asha-00001";
    private static final String BO = "bo-000001";
    private static final String CY = "cy-000001";
    private static final String LEE = "lee-00001";
    private static final String NOA = "noa-00001";
    private static final String REA = "rea-00001";
    private static final String WYN = "wyn-00001";
    private static final String ROOM = "19:walk@thread.tacv2";
    private static final String ALARM = "is not up to date";

    /** By somebody's own press or word, so not counted. */
    private static final List<String> ASKED_FOR =
            List.of("When is the fair?", "The mailing list’s run");

    private static final ReachedBot REACHED = ReachedBot.shared();
    private static LocalDate first;
    private static Plan plan;
    private static Walk walk;

    @BeforeAll
    static void walkThroughTheWeeks() {
        first = REACHED.today().with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        people();
        plan = plan();
        diary();
        walk = new Walk(REACHED);
        for (int day = 0; day < DAYS; day++) {
            happens(day);
            walk.day(first.plusDays(day));
        }
    }

    /** Others that share the bot find it quiet. */
    @AfterAll
    static void endIt() {
        REACHED.bot()
                .get(NudgePlans.class)
                .set(NudgePlan.off(plan.id(), REACHED.today()), Entries.KIM);
        REACHED.bot().get(Boards.class).remove(ROOM);
        REACHED.bot().get(Readers.class).stop(REA);
        REACHED.staff().away(WYN, false);
        REACHED.clock().passes(Duration.ofDays(16));
        REACHED.nextDay();
        REACHED.clock()
                .passes(
                        Duration.between(
                                REACHED.clock().instant(),
                                REACHED.today().atTime(LocalTime.of(10, 0)).atZone(Walk.LONDON)));
    }

    private static void people() {
        for (String each : List.of(ASHA, BO, CY, LEE, NOA, REA, WYN)) {
            REACHED.staff().put(new Someone(each, each, each + "@uni.example", "Staff", true));
        }
        REACHED.bot().connector().withoutApp(NOA, true);
        REACHED.staff().put(new Someone(NOA, NOA, "", "Staff", true));
        REACHED.staff().away(WYN, true);
        Wishes wishes = REACHED.bot().get(Wishes.class);
        Wishes.Wish none = Wishes.Wish.none(BO, BO);
        wishes.set(
                new Wishes.Wish(
                        BO,
                        BO,
                        false,
                        EnumSet.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY),
                        none.pausedFrom(),
                        none.pausedTo(),
                        none.cover()));
        wishes.set(Wishes.Wish.none(CY, CY).paused(first, first.plusDays(10)));
        REACHED.bot()
                .get(Readers.class)
                .ask(new Person(REA, REA), new Rhythm.Weekly(DayOfWeek.MONDAY), first.minusDays(1));
    }

    private static Plan plan() {
        List<String> rows = new ArrayList<>();
        for (int n = 1; n <= 12; n++) {
            rows.add("1.%d,Do thing %d,By %s,Team A".formatted(n, n, first.plusDays(3L * n)));
        }
        rows.add("2.1,Do what Cy does,By %s,Team C".formatted(first.plusDays(5)));
        rows.add("2.2,Do what Lee does,By %s,Team L".formatted(first.plusDays(5)));
        rows.add("2.3,Do what Noa does,By %s,Team N".formatted(first.plusDays(5)));
        rows.add("2.4,Do what Wyn does,By %s,Team W".formatted(first.plusDays(5)));
        rows.add("2.5,Do it bi-annually,bi-annual,Team A");
        Plan live =
                REACHED.live(
                        "Whole plan",
                        rows,
                        Map.of(
                                "Team A", List.of(person(ASHA), person(BO)),
                                "Team C", List.of(person(CY)),
                                "Team L", List.of(person(LEE)),
                                "Team N", List.of(person(NOA)),
                                "Team W", List.of(person(WYN))));
        NudgePlans set = REACHED.bot().get(NudgePlans.class);
        set.set(
                set.of(live.id(), REACHED.today()).reviewedOn(List.of(first.plusDays(25))),
                Entries.KIM);
        return live;
    }

    private static Assignee person(String id) {
        return new Assignee.Person(id, id);
    }

    /** Something in each of the first four weeks, for the Friday digest and for a reader. */
    private static void diary() {
        List<Entry> entries = new ArrayList<>();
        for (int day = 1; day < 35; day += 2) {
            entries.add(
                    Entries.event("walk-" + day, "Forum " + day, first.plusDays(day) + "T14:00"));
        }
        REACHED.bot().get(Diary.class).saveAll(entries, Entries.KIM);
        REACHED.bot()
                .get(Boards.class)
                .save(
                        new Board(
                                ROOM,
                                Set.of(),
                                Board.Rhythm.WEEKLY,
                                9,
                                REACHED.clock().instant(),
                                null,
                                Board.Room.UNKNOWN),
                        Entries.KIM);
    }

    private static void happens(int day) {
        switch (day) {
            case 2 -> REACHED.staff().remove(LEE);
            case 3 -> notMine(1, ASHA);
            case 4 -> notMine(2, BO);
            case 6 -> asks();
            case 14 -> REACHED.staff().away(WYN, false);
            case 16 -> REACHED.tenant().down(true);
            case 19 -> REACHED.tenant().down(false);
            case 21 ->
                    REACHED.tenant()
                            .put(
                                    new FakeTenant.User(
                                            "morgan-01",
                                            "Morgan Teal",
                                            "morgan@harrowmere.example",
                                            "Estates",
                                            false));
            case 30 -> approve();
            default -> {}
        }
    }

    private static void asks() {
        Person rea = new Person(REA, REA);
        REACHED.bot()
                .get(PlanTeam.class)
                .send(new NewQuestion("When is the fair?", plan.id(), "Whole plan", null, "", rea));
    }

    private static void notMine(int action, String person) {
        REACHED.bot()
                .get(Deeds.class)
                .add(
                        new Deeds.New(
                                plan.id().value(),
                                plan.actions().get(action).id().value(),
                                Deeds.What.NOT_MINE,
                                Handover.words("the dean"),
                                List.of()),
                        new Person(person, person));
    }

    private static void approve() {
        REACHED.bot().get(Greetings.class).choose(Greetings.Kind.HELLO, true);
        if (REACHED.bot().get(Proposals.class).of("technicians")
                instanceof Preview.Ready(var proposal)) {
            REACHED.bot().get(Keeping.class).approve("technicians", proposal.hash(), Entries.KIM);
        }
    }

    private static List<Walk.Told> unasked() {
        return walk.told().stream()
                .filter(each -> ASKED_FOR.stream().noneMatch(each.text()::contains))
                .toList();
    }

    private static List<Walk.Told> admin(String words) {
        return walk.to(ADMIN).stream().filter(each -> each.text().contains(words)).toList();
    }

    private static boolean isAlarm(Walk.Told told) {
        return told.text().contains(ALARM);
    }

    @Test
    void nobodyGetsMoreThanTwoUnaskedMessagesInSevenDays() {
        assertThat(Walk.overBudget(unasked().stream().filter(each -> !isAlarm(each)).toList()))
                .isEmpty();
        assertThat(unasked()).extracting(Walk.Told::person).contains(ADMIN, ASHA, BO, CY, REA);
    }

    @Test
    void nothingComesOutsideTheHoursNorOnADayOff() {
        WorkingDays days = REACHED.bot().get(WorkingDays.class);

        assertThat(unasked())
                .allSatisfy(
                        each -> {
                            assertThat(each.at().getHour()).as(each.toString()).isBetween(9, 16);
                            assertThat(days.holds(each.day())).as(each.toString()).isTrue();
                        });
        assertThat(walk.to(BO))
                .extracting(each -> each.day().getDayOfWeek())
                .doesNotContain(DayOfWeek.THURSDAY, DayOfWeek.FRIDAY);
        assertThat(walk.to(CY)).allMatch(each -> each.day().isAfter(first.plusDays(10)));
        assertThat(walk.to(WYN)).allMatch(each -> !each.day().isBefore(first.plusDays(14)));
    }

    @Test
    void whatWasHeldBackComesLaterAndNothingIsLost() {
        for (int n = 1; n <= 12; n++) {
            String thing = "Do thing %d".formatted(n);
            assertThat(walk.to(ASHA).stream().map(Walk.Told::text).toList().toString())
                    .contains(thing);
        }
        assertThat(walk.to(CY)).isNotEmpty();
        assertThat(walk.to(WYN)).isNotEmpty();
        assertThat(walk.to(LEE)).allMatch(each -> each.day().isBefore(first.plusDays(3)));
        assertThat(admin("has left")).hasSize(1);
        assertThat(admin("says it is not theirs")).hasSizeBetween(1, 2);
        assertThat(admin("A mailing list waits for you")).isNotEmpty();
        assertThat(admin("needs somebody to keep it")).hasSize(1);
        assertThat(walk.to("robin-0001")).extracting(Walk.Told::text).hasSize(1);
    }

    @Test
    void theFridayDraftComesEachThursday() {
        assertThat(admin("Friday digest"))
                .hasSizeGreaterThanOrEqualTo(4)
                .allMatch(each -> each.day().getDayOfWeek() == DayOfWeek.THURSDAY);
    }

    @Test
    void listsThatOnlyWaitAlarmNobodyAndThoseThatFailDoOnce() {
        assertThat(admin(ALARM)).singleElement().matches(each -> each.at().getHour() == 9);
        assertThat(admin("still waits")).hasSize(1);
    }
}
