package io.benchmate.demo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

import io.benchmate.browser.Chromium;
import io.benchmate.browser.Readable;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.ArrayList;
import java.util.List;

/** The page that plays Teams, in a real browser before the real bot. */
class DemoPageTest {
    @RegisterExtension private static final OpenDemo DEMO = new OpenDemo();

    /** To Robin, who stands for no owner, nothing was sent before, whatever day it is. */
    @Test
    void greetsWhoeverAddsIt() {
        Screen screen = DEMO.screen(1280, 800);
        screen.is(Member.ROBIN);

        screen.page().locator(".starter button").click();

        assertThat(screen.newest()).isVisible();
        assertThat(screen.answers()).hasCount(1);
    }

    @Test
    void hearsNothingInAChannelUntilItIsMentioned() {
        Screen screen = DEMO.screen(1280, 800);
        screen.opens("General");

        screen.page().locator("#text").fill("who is coming to the showcase?");
        screen.page().locator("#text").press("Enter");

        assertThat(screen.page().locator(".aside")).hasCount(1);
        assertThat(screen.asks("@Benchmate hello")).isVisible();
        assertThat(screen.answers()).hasCount(1);
    }

    @Test
    void insertsAFoundActionIntoAMessage() {
        Screen screen = DEMO.screen(1280, 800);
        screen.opens("group chat");
        screen.page().locator("#find").click();

        screen.page().locator("#words").fill("job descriptions");
        screen.page().locator("#found button").first().click();

        assertThat(screen.page().locator(".msg.mine .teams-card")).isVisible();
    }

    @Test
    void findsFurtherActionsWhenItsListIsScrolledToTheEnd() {
        Screen screen = DEMO.screen(1280, 800);
        screen.page().locator("#find").click();
        Locator found = screen.page().locator("#found li");
        assertThat(found).hasCount(25);

        found.last().scrollIntoViewIfNeeded();

        assertThat(found).hasCount(41);
    }

    @Test
    void keepsAPastedTableATableAsTeamsDoes() {
        Screen screen = DEMO.screen(360, 740);
        screen.is(Member.MORGAN);

        Locator preview =
                screen.pastes(
                        "<table><tr><th>No.</th><th>Action</th><th>Who</th></tr>"
                                + "<tr><td>1</td><td>Put up<br>signs</td><td>HR</td></tr>"
                                + "<tr><td>2</td><td>Open a club</td><td>HR</td></tr></table>",
                        "No. Action Who 1 Put up signs HR 2 Open a club HR");

        assertThat(preview).containsText("A new plan: Pasted plan, 2 actions");
    }

    @Test
    void putsTheClockForward() {
        Screen screen = DEMO.screen(1280, 800);
        Locator now = screen.page().locator("#now");
        assertThat(now).not().isEmpty();
        String before = now.textContent();

        screen.page().locator("#month").click();

        assertThat(now).not().hasText(before);
        screen.page().locator("#today").click();
        assertThat(now).hasText(before);
    }

    @ParameterizedTest
    @CsvSource({"light,1280,800", "dark,1280,800", "light,360,740", "dark,360,740"})
    void thePageIsReadableOnScreenAndPhone(String theme, int width, int height) {
        Page page = DEMO.page(width, height);
        List<String> noise = new ArrayList<>();
        page.onConsoleMessage(
                message -> {
                    if (message.type().equals("error")) {
                        noise.add(message.text());
                    }
                });
        page.onPageError(noise::add);
        Screen screen = DEMO.on(page);
        if (theme.equals("dark")) {
            page.locator("#theme").click();
        }
        screen.is(Member.MORGAN);

        screen.asks("what's happening about job descriptions?");
        Chromium.picture(page, "page/page-%s-%d".formatted(theme, width));

        assertThat(Readable.faults(page)).isEmpty();
        assertThat(noise).isEmpty();
        assertThat((List<?>) page.evaluate("Cards.problems")).isEmpty();
    }
}
