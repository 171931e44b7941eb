package io.benchmate.nudge;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.calendar.BankHolidayRegion;
import io.benchmate.calendar.Days;
import io.benchmate.calendar.SpeakingHours;
import io.benchmate.calendar.WorkingDays;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * Ten years of days with random pauses, outages and imports that move dates, and a history that
 * counts for itself.
 */
class TenYearsTest {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2035, 12, 31);
    private static final SpeakingHours HOURS = SpeakingHours.usual(LONDON);
    private static final Set<String> PEOPLE = Set.of("ann", "ben");

    @ParameterizedTest
    @CsvSource({"ENGLAND_AND_WALES, 1", "SCOTLAND, 2", "NORTHERN_IRELAND, 3"})
    void tellNothingTwiceLoseNothingAndNeverSpeakOutsideWorkingHours(
            BankHolidayRegion region, long seed) {
        World world = new World(WorkingDays.of(region, List.of()), new Random(seed));

        FIRST.datesUntil(LAST.plusDays(1)).forEach(world::live);

        assertThat(world.twice).isEmpty();
        assertThat(world.outside).isEmpty();
        assertThat(world.tooMany).isEmpty();
        assertThat(world.lost(LAST.minusDays(60))).isEmpty();
        assertThat(world.told).hasSizeGreaterThan(500);
    }

    /** What happens, and what the test itself remembers of it. */
    private static final class World {
        private final Random random;
        private final Map<String, WorkingDays> working;
        private final Map<String, List<Days>> pauses = new HashMap<>();
        private final Map<String, LocalDate> due = new HashMap<>();
        private final Set<String> told = new HashSet<>();
        private final List<String> twice = new ArrayList<>();
        private final List<String> outside = new ArrayList<>();
        private final List<String> tooMany = new ArrayList<>();
        private final Map<String, List<LocalDate>> got = new HashMap<>();
        private final Ledger ledger = new Ledger();
        private final List<LocalDate> deadlines = new ArrayList<>();
        private LocalDate upAgain = FIRST;

        World(WorkingDays days, Random random) {
            this.random = random;
            this.working =
                    Map.of(
                            "ann",
                            days,
                            "ben",
                            days.on(Set.of(DayOfWeek.MONDAY, DayOfWeek.THURSDAY)));
            for (int i = 0; i < 12; i++) {
                deadlines.add(FIRST.plusDays(30 + random.nextInt(1000)));
            }
        }

        void live(LocalDate day) {
            if (random.nextInt(40) == 0) {
                pauses.computeIfAbsent(person(), _ -> new ArrayList<>())
                        .add(new Days(day, day.plusDays(1 + random.nextInt(20))));
            }
            if (random.nextInt(20) == 0) {
                deadlines.set(
                        random.nextInt(deadlines.size()), day.plusDays(random.nextInt(500) - 30L));
            }
            if (random.nextInt(90) == 0) {
                upAgain = day.plusDays(1 + random.nextInt(12));
            }
            Planned plan = plan();
            expect(plan, day);
            if (!day.isBefore(upAgain)) {
                // A restart in the middle of a day asks again.
                for (int again = 0; again < 2; again++) {
                    Digests.on(
                                    day,
                                    DueNudges.of(plan, day, ledger),
                                    ledger,
                                    SmallPlan.REHEARSAL.budget())
                            .forEach(digest -> send(digest, day));
                }
            }
        }

        private String person() {
            return random.nextBoolean() ? "ann" : "ben";
        }

        private Planned plan() {
            SmallPlan plan = new SmallPlan();
            for (int i = 0; i < deadlines.size(); i++) {
                plan.with("1." + i, deadlines.get(i).toString(), i % 2 == 0 ? "Ann" : "Ben");
            }
            plan.with("2.1", "November annually", "Ann").with("2.2", "Ongoing", "Ben, Ann");
            return plan.since(
                    FIRST,
                    PEOPLE.stream()
                            .map(
                                    id ->
                                            new Contact(
                                                    id,
                                                    id,
                                                    working.getOrDefault(id, SmallPlan.DAYS),
                                                    pauses.getOrDefault(id, List.of()),
                                                    false,
                                                    List.of(),
                                                    null))
                            .toArray(Contact[]::new));
        }

        /** Reckoned from the dates alone: on its last day each milestone is to be told. */
        private void expect(Planned plan, LocalDate day) {
            for (int i = 0; i < deadlines.size(); i++) {
                String who = i % 2 == 0 ? "ann" : "ben";
                String milestone = "nudge:plan:1." + i + ":" + deadlines.get(i) + ":";
                if (deadlines.get(i).equals(day) && !plan.plan().actions().isEmpty()) {
                    due.put(milestone + "day:" + who, day);
                }
            }
            if (day.getMonthValue() == 11 && day.getDayOfMonth() == 1) {
                due.put("nudge:plan:2.1:" + day + ":round:ann", day);
            }
            for (int i = 0; i < deadlines.size(); i++) {
                String now = "nudge:plan:1." + i + ":" + deadlines.get(i) + ":";
                String mine = "nudge:plan:1." + i + ":";
                due.entrySet()
                        .removeIf(
                                each ->
                                        each.getKey().startsWith(mine)
                                                && !each.getKey().startsWith(now)
                                                && each.getValue().isAfter(day.minusDays(60)));
            }
        }

        private void send(Digest digest, LocalDate day) {
            String who = digest.to().id();
            var at = HOURS.opening(day);
            WorkingDays days = working.getOrDefault(who, SmallPlan.DAYS);
            LocalTime time = at.toLocalTime();
            if (!days.holds(day) || time.isBefore(HOURS.from()) || !time.isBefore(HOURS.until())) {
                outside.add(who + " " + at);
            }
            if (pauses.getOrDefault(who, List.of()).stream().anyMatch(each -> each.holds(day))) {
                outside.add(who + " in a pause " + day);
            }
            List<LocalDate> before = got.computeIfAbsent(who, _ -> new ArrayList<>());
            before.add(day);
            if (before.stream().filter(each -> each.isAfter(day.minusDays(7))).count() > 2) {
                tooMany.add(who + " " + day);
            }
            for (Nudge each : digest.nudges()) {
                tell(each.key());
                each.covers().forEach(this::tell);
            }
            ledger.note(digest);
        }

        private void tell(String key) {
            if (!told.add(key)) {
                twice.add(key);
            }
        }

        List<String> lost(LocalDate until) {
            return due.entrySet().stream()
                    .filter(each -> each.getValue().isBefore(until))
                    .map(Map.Entry::getKey)
                    .filter(key -> !told.contains(key))
                    .sorted()
                    .toList();
        }
    }
}
