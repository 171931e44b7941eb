package io.benchmate.teams;

import static io.benchmate.teams.NudgeBot.action;
import static io.benchmate.teams.NudgeBot.administers;
import static io.benchmate.teams.NudgeBot.presses;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.nudge.Deeds;
import io.benchmate.nudge.Deeds.What;
import io.benchmate.nudge.Handover;
import io.benchmate.nudge.Handovers;
import io.benchmate.nudge.Outlook;
import io.benchmate.nudge.Rehearsal;
import io.benchmate.nudge.Wishes;
import io.benchmate.plan.Shade;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** How owners put reminders off, hand them over, and say how they want them, over HTTP. */
class NudgeWishesOverTeamsTest {
    private static final String ROBIN = LocalBot.ROBIN;
    private static final LocalDate TODAY = NudgeBot.today();

    private final LocalBot bot = NudgeBot.bot();

    @BeforeEach
    void on() {
        NudgeBot.wish(Wishes.Wish.none(ROBIN, "Robin Example"));
        administers(LocalBot.KIM, "nudge-admin-on", "\"x\":\"\"");
    }

    @AfterEach
    void off() {
        administers(LocalBot.KIM, "nudge-admin-off", "\"x\":\"\"");
        NudgeBot.wish(Wishes.Wish.none(ROBIN, "Robin Example"));
    }

    @Test
    void anOwnerPutsAReminderOffUntilADay() {
        assertThat(saves("3.1", "\"form\":\"SNOOZE\",\"until\":\"%s\"", TODAY))
                .contains("Choose a day after today");
        assertThat(coming("3.1")).isNotEmpty();

        String card = saves("3.1", "\"form\":\"SNOOZE\",\"until\":\"%s\"", TODAY.plusDays(20));

        assertThat(card).contains("Put off by Robin Example on ", ": until ");
        assertThat(coming("3.1")).isNotEmpty().allMatch(day -> !day.isBefore(TODAY.plusDays(20)));
    }

    @Test
    void anOwnerSaysInWordsThatAnActionIsNotHisAndWhoseItIs() {
        String said = bot.asks(ROBIN, "a:words", "3.10 is not mine, ask Jo Bloggs");

        assertThat(said).contains("Passed on", "3.10 Sweep the yard", "it belongs to Jo Bloggs");
        assertThat(NudgeBot.deed("3.10").what()).isEqualTo(Deeds.What.NOT_MINE);
        assertThat(coming("3.10")).isNotEmpty().allMatch(TODAY.plusDays(13)::isBefore);
        assertThat(bot.asks(NudgeBot.STRANGER, "a:words", "3.10 is not mine"))
                .contains("Only those who stand for");
        assertThat(bot.asks(NudgeBot.STRANGER, "a:words", "not mine, ask Jo"))
                .doesNotContain("Passed on");
        assertThat(bot.asks(ROBIN, "a:words", "stop")).contains("Nothing was stopped yet", "Pause");
    }

    @Test
    void anOwnerPutsAnActionOffInWords() {
        String said = bot.asks(ROBIN, "a:words", "snooze 3.6 until " + TODAY.plusDays(20));

        assertThat(said).contains("Put off", "3.6 Label the taps");
        assertThat(coming("3.6")).isNotEmpty().allMatch(day -> !day.isBefore(TODAY.plusDays(20)));
        assertThat(bot.asks(ROBIN, "a:words", "snooze 3.6 until whenever"))
                .contains("which day “whenever” is");
        assertThat(bot.asks(NudgeBot.STRANGER, "a:words", "snooze 3.7 until 5 January"))
                .contains("Only those who stand for");
    }

    @Test
    void remindMeOnADayMeansTheActionsOfTheNewestReminder() {
        String digest = NudgeBot.digest("3.7", ROBIN);

        String said = bot.asks(ROBIN, "a:words", "remind me in two weeks");

        assertThat(said).contains("I remind you on ", "3.7 Oil the hinges");
        assertThat(coming("3.7")).isNotEmpty().allMatch(day -> !day.isBefore(TODAY.plusDays(14)));
        NudgeBot.forget(digest);
    }

    @Test
    void anOwnerPutsAReminderOffUntilTheSteeringGroupHasMet() {
        LocalDate meeting = TODAY.plusDays(9);
        NudgeBot.rules("28d", 7, meeting.toString());
        assertThat(presses(ROBIN, "nudge-form", "3.2", "", "\"form\":\"SNOOZE\""))
                .contains("After the steering group on ");

        saves("3.2", "\"form\":\"SNOOZE\",\"until\":\"\",\"meeting\":\"after-meeting\"", "");

        assertThat(coming("3.2")).isNotEmpty().allMatch(meeting::isBefore);
        NudgeBot.rules("28d, 7d, 1d", 7, "");
    }

    @Test
    void anOwnerSaysWhoseItIsAndTheAdminSeesIt() {
        String card = saves("3.3", "\"form\":\"NOT_MINE\",\"name\":\"%s\"", "Dr Linden");
        saves("3.3", "\"form\":\"NOT_MINE\",\"name\":\"%s\"", "Dr Linden");

        assertThat(card).contains("Not mine, says Robin Example on ", "it belongs to Dr Linden");
        assertThat(bot.get(Handovers.class).open(TODAY))
                .filteredOn(each -> each.code().equals("3.3"))
                .singleElement()
                .extracting(Handover::owner, Handover::by, Handover::successor)
                .containsExactly("Web Team", "Robin Example", "Dr Linden");
        assertThat(administers(LocalBot.KIM, "nudge-admin-people", "\"x\":\"\""))
                .contains("3.3 Ask for a kiln: Robin Example says it is not theirs; it belongs to");
        assertThat(coming("3.3")).allMatch(day -> !day.isBefore(TODAY.plusDays(14)));
    }

    @Test
    void whoeverWantsCoverIsOfferedTheOthersAndNotHimself() {
        assertThat(bot.asks(ROBIN, "a:cover", "my deputy covers for me until 3 May"))
                .contains("Who covers for you, and until when?", "- Asha")
                .doesNotContain("- Robin");
    }

    @Test
    void whoOptsOutHearsNothingAndTheAdminSeesIt() {
        String said = bot.asks(ROBIN, "a:out", "opt out of everything");
        assertThat(said)
                .contains("only what is passed on to you")
                .contains("the people who look after the plan see that");
        assertThat(coming()).isEmpty();

        String seen = administers(LocalBot.KIM, "nudge-admin-people", "\"x\":\"\"");
        assertThat(seen).contains("Robin Example opted out of all but escalations");
        assertThat(administers(LocalBot.KIM, "nudge-admin", "\"x\":\"\""))
                .contains("1 person opted out");

        bot.asks(ROBIN, "a:out", "opt in");
        assertThat(coming()).isNotEmpty();
    }

    @Test
    void whoWorksOnSomeDaysOnlyIsRemindedOnThose() {
        assertThat(bot.asks(ROBIN, "a:days", "I work Tuesdays and Thursdays"))
                .contains("Only on Tuesday, Thursday");

        assertThat(coming())
                .isNotEmpty()
                .extracting(LocalDate::getDayOfWeek)
                .isSubsetOf(DayOfWeek.TUESDAY, DayOfWeek.THURSDAY);
        assertThat(bot.asks(ROBIN, "a:days", "I work full time"))
                .contains("I remind you on all working days", "On all working days");
    }

    @Test
    void aPauseEndsOnTheDayThatWasSaid() {
        LocalDate until = TODAY.plusDays(15);
        bot.asks(ROBIN, "a:pause", "stop until " + until);
        assertThat(coming()).isNotEmpty().allMatch(day -> !day.isBefore(until));

        bot.asks(ROBIN, "a:pause", "resume");
        assertThat(coming()).anyMatch(until::isAfter);
    }

    @Test
    void aRedNeedsAReason() {
        String form = saves("3.4", "\"form\":\"ON_TRACK\",\"status\":\"%s\"", "Red");
        assertThat(form).containsIgnoringCase("reason");
        assertThat(action("3.4").status().shade()).isEqualTo(Shade.AMBER);

        saves("3.4", "\"form\":\"ON_TRACK\",\"status\":\"Red\",\"reason\":\"%s\"", "No paint");
        assertThat(action("3.4").status().shade()).isEqualTo(Shade.RED);
    }

    @Test
    void aDoublePressIsNoNewsAndASecondThoughtCounts() {
        assertThat(presses(ROBIN, "nudge-on-track", "3.5", "", "\"x\":\"\""))
                .contains("On track, says Robin Example");
        assertThat(presses(ROBIN, "nudge-on-track", "3.5", "", "\"x\":\"\""))
                .contains("On track, says Robin Example")
                .doesNotContain("meanwhile");
        assertThat(presses(ROBIN, "nudge-done", "3.5", "", "\"x\":\"\""))
                .contains("Done, says Robin Example");
        assertThat(NudgeBot.deed("3.5").what()).isEqualTo(What.DONE);
        assertThat(presses(NudgeBot.ASHA, "nudge-on-track", "3.5", "", "\"x\":\"\""))
                .contains("Done, says Robin Example", "meanwhile");
    }

    private static String saves(String code, String inputs, Object value) {
        return presses(ROBIN, "nudge-save", code, "", inputs.formatted(value));
    }

    /** The days on which Robin will be reminded of anything. */
    private List<LocalDate> coming() {
        return sent().map(each -> each.digest().day()).toList();
    }

    /** The days on which Robin will be reminded of one action. */
    private List<LocalDate> coming(String code) {
        return sent().filter(
                        each ->
                                each.digest().nudges().stream()
                                        .anyMatch(nudge -> nudge.code().equals(code)))
                .map(each -> each.digest().day())
                .toList();
    }

    private Stream<Rehearsal.Sent> sent() {
        return bot.get(Outlook.class).forPerson(ROBIN, TODAY).stream();
    }
}
