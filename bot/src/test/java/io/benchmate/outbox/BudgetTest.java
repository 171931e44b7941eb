package io.benchmate.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A year of somebody who is to hear more than his budget holds: notices of several kinds, each with
 * news every day, mostly asked before the reminder, and a reminder that presses again at once or
 * weekly. One person gets notices of four kinds at most: plans that wait, keepers who leave, owners
 * who left, hello and goodbye.
 */
class BudgetTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 3, 2);
    private static final LocalDate END = FIRST.plusWeeks(52);
    private static final String REMINDER = "nudge";

    /**
     * What a person hears of.
     *
     * @param kinds of notices
     * @param thursdays whether each Thursday is kept for something else
     * @param every after how many days a reminder presses again; 0 for never
     */
    private record Year(int kinds, boolean thursdays, int every) {
        Heard lived(boolean reminderFirst) {
            Heard heard = new Heard(new TreeMap<>());
            LocalDate due = every == 0 ? END : FIRST;
            long longest = 0;
            for (LocalDate day = FIRST; day.isBefore(END); day = day.plusDays(1)) {
                keepThursdays(heard, day);
                if (day.getDayOfWeek().getValue() > DayOfWeek.FRIDAY.getValue()) {
                    continue;
                }
                if (!reminderFirst) {
                    notices(heard, day);
                }
                if (!due.isAfter(day) && Budget.USUAL.left(heard.all(), day) > 0) {
                    heard.by().put(day, REMINDER);
                    longest = Math.max(longest, due.until(day, ChronoUnit.DAYS));
                    due = day.plusDays(every);
                }
                if (reminderFirst) {
                    notices(heard, day);
                }
            }
            return heard.with(Math.max(longest, due.until(END, ChronoUnit.DAYS)));
        }

        private void keepThursdays(Heard heard, LocalDate day) {
            day.datesUntil(day.plusWeeks(2))
                    .filter(each -> thursdays && each.getDayOfWeek() == DayOfWeek.THURSDAY)
                    .forEach(each -> heard.by().putIfAbsent(each, "draft"));
        }

        private void notices(Heard heard, LocalDate day) {
            for (int kind = 0; kind < kinds; kind++) {
                String name = "kind " + kind;
                if (Budget.USUAL.takesWhatCanWait(heard.all(), heard.last(name), day)) {
                    heard.by().put(day, name);
                }
            }
        }

        /** The longest that any kind of notice did not come. */
        long silence(Heard heard) {
            long longest = 0;
            for (int kind = 0; kind < kinds; kind++) {
                longest = Math.max(longest, heard.silence("kind " + kind));
            }
            return longest;
        }
    }

    /**
     * What was heard on which day.
     *
     * @param waited the longest of a reminder, in days
     */
    private record Heard(Map<LocalDate, String> by, long waited) {
        Heard(Map<LocalDate, String> by) {
            this(by, 0);
        }

        Heard with(long days) {
            return new Heard(by, days);
        }

        List<LocalDate> all() {
            return List.copyOf(by.keySet());
        }

        private List<LocalDate> of(String kind) {
            return by.entrySet().stream()
                    .filter(each -> each.getValue().equals(kind))
                    .map(Map.Entry::getKey)
                    .toList();
        }

        Optional<LocalDate> last(String kind) {
            return of(kind).stream().max(Comparator.naturalOrder());
        }

        long silence(String kind) {
            LocalDate before = FIRST;
            long longest = 0;
            for (LocalDate day : of(kind)) {
                longest = Math.max(longest, before.until(day, ChronoUnit.DAYS));
                before = day;
            }
            return Math.max(longest, before.until(END, ChronoUnit.DAYS));
        }
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 7", "3, 8", "4, 14", "5, 15"})
    void anOverdueReminderWaitsAWeekBesideFewNoticesAndTwoBesideMany(int kinds, long most) {
        Heard heard = new Year(kinds, false, 7).lived(false);

        assertThat(heard.waited()).isLessThanOrEqualTo(most);
    }

    @ParameterizedTest
    @CsvSource({"1, 7, 13", "2, 14, 20", "3, 21, 27", "4, 28, 34", "5, 35, 41"})
    void aKeptDayMakesItAWeekLongerForEachKindOfNotice(int kinds, long overdue, long daily) {
        assertThat(new Year(kinds, true, 7).lived(false).waited()).isLessThanOrEqualTo(overdue);
        assertThat(new Year(kinds, true, 1).lived(false).waited()).isLessThanOrEqualTo(daily);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void remindersThatPressEveryDayFindADayInThreeWeeks(int kinds) {
        assertThat(new Year(kinds, false, 1).lived(false).waited()).isLessThanOrEqualTo(20);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void whatPressesIsAskedFirstAndWaitsLessThanAWeek(int kinds) {
        for (boolean thursdays : List.of(false, true)) {
            assertThat(new Year(kinds, thursdays, 1).lived(true).waited()).isLessThan(7);
            assertThat(new Year(kinds, thursdays, 7).lived(true).waited()).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void eachKindOfNoticeComesWithinSevenWeeksWhateverElseThereIs(int kinds) {
        for (boolean thursdays : List.of(false, true)) {
            for (int every : List.of(0, 1, 7)) {
                Year year = new Year(kinds, thursdays, every);
                assertThat(year.silence(year.lived(false))).as(year.toString()).isLessThan(50);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void eachKindThatThereIsComesAlsoBesideAnOverdueReminderThatIsAskedFirst(int kinds) {
        Year year = new Year(kinds, false, 7);

        assertThat(year.silence(year.lived(true))).isLessThan(50);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void withoutAKeptDayEachKindComesInItsTurn(int kinds) {
        Year year = new Year(kinds, false, 0);

        assertThat(year.silence(year.lived(false))).isLessThan(7L * (kinds + 2));
    }
}
