package io.benchmate.demo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;

import io.benchmate.browser.Chromium;
import io.benchmate.browser.Readable;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.util.List;

/** A reminder reaches its owner and is answered, in a real browser before the real bot. */
class NudgeJourneyTest {
    /** The longest stretch of days on which nobody works, and a week for what is overdue. */
    private static final int MOST_DAYS = 14;

    private static Chromium chromium;
    private static Demo demo;

    @BeforeAll
    static void start() {
        chromium = Chromium.startOrSkip();
        demo = Demo.start(List.of("--server.port=0"));
    }

    @AfterAll
    static void stop() {
        if (demo != null) {
            demo.close();
        }
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void anOwnerIsRemindedAndAnswersInTwoClicks() {
        Screen asha = new Screen(chromium.page(1280, 1000), demo.address());
        asha.is(Member.ASHA);
        Locator reminder = comes(asha);
        assertThat(reminder).containsText("Why you: the plan names");
        Chromium.picture(asha.page(), "journey/20-reminder");

        press(reminder, "Done");

        assertThat(reminder).containsText("Done, says Asha Linden on");
        Chromium.picture(asha.page(), "journey/21-done");
        press(reminder, "Undo");
        assertThat(reminder).containsText("Taken back by Asha Linden on");
        assertThat(Readable.faults(asha.page())).isEmpty();

        Locator mine = asha.asks("what will you remind me of?");
        assertThat(mine).containsText("In the next 28 days");
        assertThat(asha.asks("stop until 5 January")).containsText("Paused until 5 January");
        Chromium.picture(asha.page(), "journey/22-paused");
        assertThat(asha.asks("resume")).containsText("Reminders are on again");
    }

    @Test
    void anAdminRehearsesSwitchesAndMapsOwners() {
        Screen morgan = new Screen(chromium.page(1280, 1000), demo.address());
        morgan.is(Member.MORGAN);
        Locator page = morgan.asks("nudges");
        assertThat(page).containsText("Reminders are on for 1 of 1 plan");
        Chromium.picture(morgan.page(), "journey/23-nudges");
        press(page, "Rehearse");
        assertThat(page).containsText("would be sent");
        Chromium.picture(morgan.page(), "journey/24-rehearsal");

        Locator owners = morgan.asks("owners");
        assertThat(owners).containsText("Nobody yet");
        press(owners, "Say who it is");
        owners.getByLabel("or object ids").fill(Member.ROBIN.objectId);
        Chromium.picture(morgan.page(), "journey/25-mapping");
        press(owners, "Save");

        assertThat(owners).containsText("Who stands for which owner");
        assertThat(Readable.faults(morgan.page())).isEmpty();
    }

    /** Moves the clock day by day until a reminder is there. */
    private static Locator comes(Screen screen) {
        Locator reminder =
                screen.page()
                        .locator(".msg[data-from=bot]")
                        .filter(new Locator.FilterOptions().setHasText("Reminders for"))
                        .first();
        for (int day = 0; day < MOST_DAYS && reminder.count() == 0; day++) {
            screen.page().locator("#day").click();
            try {
                assertThat(reminder)
                        .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(6_000));
            } catch (AssertionError notToday) {
                continue;
            }
        }
        assertThat(reminder).isVisible();
        return reminder;
    }

    private static void press(Locator card, String button) {
        card.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(button).setExact(true))
                .first()
                .click();
    }
}
