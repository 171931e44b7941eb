package io.benchmate.demo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;

import io.benchmate.browser.Chromium;
import io.benchmate.browser.Readable;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.util.List;

/** What a newcomer does in the first minutes, in a real browser before the real bot. */
class JourneyTest {
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
    void aTechnicianAsksAndGetsTheRightRowAndFollowsUp() {
        Screen screen = new Screen(chromium.page(1280, 1000), demo.address());

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
        Screen screen = new Screen(chromium.page(1280, 1000), demo.address());
        screen.is(Member.ASHA);
        screen.asks("which actions are green?");
        Chromium.picture(screen.page(), "journey/5-list");

        screen.button("Next page").click();

        assertThat(screen.newest()).containsText("Page 2");
        assertThat(screen.answers()).hasCount(1);
        Chromium.picture(screen.page(), "journey/6-page-two");
    }
}
