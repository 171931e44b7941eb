package io.benchmate.demo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;

import io.benchmate.browser.Chromium;
import io.benchmate.browser.Readable;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.regex.Pattern;

/** Events and awards in a real browser before the real bot. */
class DiaryJourneyTest {
    /** Posts go out and are changed by a tick, not at once. */
    private static final LocatorAssertions.HasCountOptions SOON =
            new LocatorAssertions.HasCountOptions().setTimeout(60_000);

    private static final Pattern QUIZ = Pattern.compile("Quiz in the yard.*all day");
    private static final Pattern CANCELLED =
            Pattern.compile("Quiz in the yard\\s*cancelled\\s*all day");

    @RegisterExtension private static final OpenDemo DEMO = new OpenDemo();

    @Test
    void aTechnicianAsksWhatIsOnAndWhenAnAwardCloses() {
        Screen robin = DEMO.screen(1280, 1000);
        robin.is(Member.ROBIN);
        assertThat(robin.asks("what's on in november 2026?"))
                .containsText("Harrowmere Technical Awards");
        Chromium.picture(robin.page(), "journey/20-month");

        Locator award = robin.asks("when does the Papin prize close?");
        assertThat(award).containsText("Friday 29 January 2027, 17:00 London time");
        Chromium.picture(robin.page(), "journey/21-award");

        assertThat(robin.asks("any awards for apprentices?"))
                .containsText("Young Technician Medal");
        assertThat(Readable.faults(robin.page())).isEmpty();
    }

    @Test
    void aChannelsPostIsMadeAndChangedInPlace() {
        Screen morgan = DEMO.screen(1280, 1000);
        morgan.is(Member.MORGAN);
        addsForToday(morgan);
        morgan.opens("General");
        morgan.asks("@Benchmate post the diary here");
        morgan.newest().getByText("On the first of each month, for the month").click();
        morgan.newest().getByLabel("At which hour (0 to 23)?").fill("0");
        morgan.button("Post it here").click();
        Locator post = morgan.page().locator(".msg[data-from=bot]", told(QUIZ));
        assertThat(post).hasCount(1, SOON);
        Chromium.picture(morgan.page(), "journey/22-channel");

        morgan.opens("Benchmate");
        morgan.asks("when is the quiz in the yard?");
        morgan.presses("Change it");
        morgan.button("Cancel this event").click();
        morgan.opens("General");

        assertThat(morgan.page().locator(".msg[data-from=bot]", told(CANCELLED))).hasCount(1, SOON);
        Chromium.picture(morgan.page(), "journey/23-changed");
    }

    private static Page.LocatorOptions told(Pattern words) {
        return new Page.LocatorOptions().setHasText(words);
    }

    private static void addsForToday(Screen morgan) {
        LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));
        morgan.asks("add an event");
        morgan.newest().getByLabel("What is it called?").fill("Quiz in the yard");
        morgan.newest().getByLabel("On which day? Empty if not known").fill(today.toString());
        morgan.button("Save").click();
        assertThat(morgan.newest()).containsText("is in the diary");
    }
}
