package io.benchmate.teams;

import static io.benchmate.teams.NudgeBot.administers;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.calendar.Days;
import io.benchmate.cli.RehearsalRun;
import io.benchmate.nudge.Lead;
import io.benchmate.nudge.NudgePlan;
import io.benchmate.nudge.NudgePlans;
import io.benchmate.nudge.Outlook;
import io.benchmate.nudge.Planning;
import io.benchmate.nudge.Wishes;
import io.benchmate.people.Person;

import org.junit.jupiter.api.Test;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What an admin sees and sets of reminders, over HTTP; and that a terminal shows the same. */
class NudgeAdminOverTeamsTest {
    private static final LocalDate TODAY = NudgeBot.today();
    private static final DateTimeFormatter WEEKDAY =
            DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);

    private final LocalBot bot = NudgeBot.bot();

    @Test
    void changesTheRulesInTheChatAndNothingByWordsThatAreNotUnderstood() {
        NudgeBot.rules("10w, 5d", 14, "2027-03-12");
        NudgePlan how = bot.get(NudgePlans.class).of(NudgeBot.plan().id(), TODAY);

        assertThat(how.rules().leads()).containsExactly(Lead.workingDays(10), Lead.days(5));
        assertThat(how.rules().overdueEvery()).isEqualTo(14);
        assertThat(how.reviews()).containsExactly(LocalDate.of(2027, 3, 12));
        assertThat(NudgeBot.rules("soon", 14, "")).contains("nothing was changed");
        assertThat(NudgeBot.rules("5d", 0, "")).contains("nothing was changed");
        administers(LocalBot.ROBIN, "nudge-admin-set-rules", "\"leads\":\"1d\",\"every\":\"1\"");
        assertThat(bot.get(NudgePlans.class).of(NudgeBot.plan().id(), TODAY)).isEqualTo(how);
        assertThat(NudgeBot.count("audit where deed = 'SET_REMINDERS'")).isPositive();
        NudgeBot.rules("28d, 7d, 1d", 7, "");
    }

    @Test
    void switchesOnOnceAndOffAgain() {
        assertThat(administers(LocalBot.KIM, "nudge-admin-on", "\"x\":\"\""))
                .contains("Reminders are on for 1 of 1 plan");
        administers(LocalBot.KIM, "nudge-admin-on", "\"x\":\"\"");
        assertThat(bot.get(Planning.class).active(TODAY)).hasSize(1);

        assertThat(administers(LocalBot.KIM, "nudge-admin-off", "\"x\":\"\""))
                .contains("Off: nobody is reminded");
        assertThat(bot.get(Planning.class).active(TODAY)).isEmpty();
    }

    @Test
    void seesWhatDidNotArriveWithATextToForward() {
        String key = NudgeBot.digest("2.4");
        NudgeBot.undeliverable(key);

        String page = administers(LocalBot.KIM, "nudge-admin-people", "\"x\":\"\"");

        assertThat(page)
                .contains(
                        "Not delivered: ",
                        "To forward",
                        "2.4 Open the workshops to everybody",
                        "How does it stand?");
        NudgeBot.forget(key);
    }

    @Test
    void rehearsesTheSameInTheChatAsInATerminal() {
        wishes();
        NudgeBot.rules("28d, 7d", 5, "");
        administers(LocalBot.KIM, "nudge-admin-off", "\"x\":\"\"");

        List<String> lines =
                RehearsalRun.on(NudgeBot.DATABASE, TODAY, TODAY.plusDays(Outlook.DAYS));
        String pages = pages();

        assertThat(lines).hasSizeGreaterThan(5);
        assertThat(moments(lines)).allMatch(pages::contains);
        assertThat(pages)
                .contains("%d messages would be sent".formatted(Set.copyOf(moments(lines)).size()));
        assertThat(lines).allMatch(line -> pages.contains(reason(line)));
        assertThat(lines)
                .noneMatch(line -> line.contains("Robin") && isOff(line))
                .anyMatch(line -> line.contains("(for Asha)"));
        NudgeBot.rules("28d, 7d, 1d", 7, "");
        NudgeBot.wish(Wishes.Wish.none(LocalBot.ROBIN, "Robin"));
        NudgeBot.wish(Wishes.Wish.none(NudgeBot.ASHA, "Asha"));
    }

    /** Robin works on two days; Asha is away, with somebody in her place, and then on pause. */
    private static void wishes() {
        NudgeBot.wish(
                Wishes.Wish.none(LocalBot.ROBIN, "Robin")
                        .working(Set.of(DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY)));
        Days away = new Days(TODAY, TODAY.plusDays(12));
        NudgeBot.wish(
                Wishes.Wish.none(NudgeBot.ASHA, "Asha")
                        .paused(TODAY.plusDays(14), TODAY.plusDays(20))
                        .coveredBy(
                                new Wishes.Wish.Cover(
                                        NudgeBot.STRANGER, "Sam", away.first(), away.last())));
    }

    private static boolean isOff(String line) {
        DayOfWeek day = LocalDate.parse(line.substring(0, 10)).getDayOfWeek();
        return day != DayOfWeek.TUESDAY && day != DayOfWeek.WEDNESDAY;
    }

    /** Every page of the rehearsal, as it is drawn. */
    private String pages() {
        List<String> pages = new ArrayList<>();
        do {
            pages.add(
                    administers(
                            LocalBot.KIM,
                            "nudge-admin-rehearse",
                            "\"page\":\"%d\"".formatted(pages.size() + 1)));
        } while (pages.getLast().contains("Next page"));
        return String.join("\n", pages);
    }

    /** "Tuesday 1 December 2026, 09:00, to Robin", of each line. */
    private static List<String> moments(List<String> lines) {
        return lines.stream()
                .map(line -> line.split("\t"))
                .map(
                        parts ->
                                "%s, %s, to %s"
                                        .formatted(
                                                WEEKDAY.format(
                                                        LocalDate.parse(parts[0].substring(0, 10))),
                                                parts[0].substring(11, 16),
                                                parts[1].replaceFirst(" \\(for .*", "")))
                .toList();
    }

    /** "2.1 Train the trainers: it is overdue", of a line. */
    private static String reason(String line) {
        String[] parts = line.split("\t");
        return parts[2].replaceFirst(" \\(“.*", "")
                + ": "
                + parts[3].replaceFirst("; owner .*", "");
    }

    @Test
    void keepsAnAdminsNameWithWhatHeSet() {
        bot.get(NudgePlans.class)
                .set(
                        NudgePlan.off(NudgeBot.plan().id(), TODAY).on(TODAY),
                        new Person(LocalBot.KIM, "Kim Example"));

        assertThat(NudgeBot.count("nudge_plan where switched_by_name = 'Kim Example'")).isOne();
        administers(LocalBot.KIM, "nudge-admin-off", "\"x\":\"\"");
    }
}
