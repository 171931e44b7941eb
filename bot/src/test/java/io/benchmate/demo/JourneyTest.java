package io.benchmate.demo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;

import io.benchmate.browser.Chromium;
import io.benchmate.browser.Readable;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a newcomer does in the first minutes, in a real browser before the real bot. */
class JourneyTest {
    @RegisterExtension private static final OpenDemo DEMO = new OpenDemo();

    @Test
    void aTechnicianAsksAndGetsTheRightRowAndFollowsUp() {
        Screen screen = DEMO.screen(1280, 1000);

        Locator answer = screen.asks("what's happening about job descriptions?");
        assertThat(answer).containsText("job descriptions");
        assertThat(answer).containsText("Harrowmere University");
        Chromium.picture(screen.page(), "journey/1-answer");

        screen.button("Details").click();
        assertThat(answer).containsText("Nine of twelve profiles");
        Chromium.picture(screen.page(), "journey/2-details");

        Locator owner = screen.asks("and who owns it?");
        Chromium.picture(screen.page(), "journey/3-owner");
        assertThat(owner).containsText("PCE");

        Locator pressed = screen.presses("Related actions");
        Chromium.picture(screen.page(), "journey/4-related");
        assertThat(pressed).containsText("nearest to action 3.1");
        assertThat(Readable.faults(screen.page())).isEmpty();
    }

    @Test
    void aListTurnsItsPagesInPlace() {
        Screen screen = DEMO.screen(1280, 1000);
        screen.is(Member.ASHA);
        screen.asks("which actions are green?");
        Chromium.picture(screen.page(), "journey/5-list");

        screen.button("Next page").click();

        assertThat(screen.newest()).containsText("Page 2");
        assertThat(screen.answers()).hasCount(1);
        Chromium.picture(screen.page(), "journey/6-page-two");
    }
}
