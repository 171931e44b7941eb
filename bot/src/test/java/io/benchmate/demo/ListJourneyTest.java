package io.benchmate.demo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;

import io.benchmate.browser.Chromium;
import io.benchmate.browser.Readable;
import io.benchmate.sample.SampleList;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A mailing list changes, in a real browser before the real bot and a tenant with a memory. */
class ListJourneyTest {
    @RegisterExtension private static final OpenDemo DEMO = new OpenDemo();

    @Test
    void anAdminApprovesWhoJoinsAndATechnicianAsksWhetherHeIsOnTheList() {
        Screen robin = DEMO.screen(1280, 1000);
        robin.is(Member.ROBIN);
        Locator before = robin.asks("am I on the list?");
        assertThat(before).containsText("No, you are not on technicians.");
        Screen morgan = DEMO.screen(1280, 1000);
        morgan.is(Member.MORGAN);

        Locator list = morgan.asks("list");
        assertThat(list).containsText("5 join, 2 leave");
        Chromium.picture(morgan.page(), "journey/20-list");
        list.getByText("Names and reasons").click();
        assertThat(list).containsText("Joins: Robin Vale");
        Chromium.picture(morgan.page(), "journey/21-list-names");
        list.getByText("Approve these").click();
        assertThat(list).containsText("Approved: the changes are being made");
        Locator ended = said(morgan, "The list is up to date");
        assertThat(ended).containsText("5 joined, 2 left.");
        Chromium.picture(morgan.page(), "journey/22-list-done");

        Locator after = robin.asks("am I on the list?");
        assertThat(after).containsText("Yes, you are on technicians.");
        assertThat(after).containsText("Organic lab");
        Chromium.picture(robin.page(), "journey/23-on-the-list");
        assertThat(DEMO.running().tenant().members(SampleList.LIST))
                .contains(Member.ROBIN.objectId);
        asksToBeTakenOff(robin, morgan);
        assertThat(Readable.faults(robin.page())).isEmpty();
        assertThat(Readable.faults(morgan.page())).isEmpty();
    }

    private static void asksToBeTakenOff(Screen robin, Screen morgan) {
        assertThat(robin.asks("take me off until June")).containsText("Your request is on its way");

        Locator request = said(morgan, "Robin Vale asks to be taken off technicians");
        Chromium.picture(morgan.page(), "journey/24-list-request");
        request.getByText("Approve", new Locator.GetByTextOptions().setExact(true)).click();

        assertThat(said(robin, "Your request was approved"))
                .containsText("Morgan Teal approved it");
        Chromium.picture(robin.page(), "journey/25-list-request-approved");
    }

    @Test
    void aChampionLooksThroughHisFaculty() {
        Screen asha = DEMO.screen(400, 900);
        asha.is(Member.ASHA);

        Locator faculty = asha.asks("my faculty");

        assertThat(faculty).containsText("Science: ");
        Chromium.picture(asha.page(), "journey/26-faculty");
        faculty.getByText("This is right").click();
        assertThat(faculty).containsText("You confirmed the list of Science");
        assertThat(Readable.faults(asha.page())).isEmpty();
    }

    /**
     * What the bot says with these words, whenever it comes: a run and its message take a while.
     */
    private static Locator said(Screen screen, String words) {
        Locator found =
                screen.page()
                        .locator(".msg[data-from=bot]")
                        .filter(new Locator.FilterOptions().setHasText(words))
                        .last();
        found.waitFor(new Locator.WaitForOptions().setTimeout(60_000));
        return found;
    }
}
