package io.benchmate.browser;

import static org.assertj.core.api.Assumptions.assumeThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Pages of a headless browser, which is one for all tests of a run; each page has cookies and
 * storage of its own. Closing closes the pages; the browser ends with the run.
 */
public final class Chromium implements AutoCloseable {
    private static final Path EXECUTABLE = Path.of("/usr/bin/chromium");
    private static final Path PICTURES = Path.of("target/pictures");

    /** Long, since a busy machine is slow; what holds earlier is seen at once. */
    private static final int PATIENCE = 60_000;

    private static @Nullable Browser shared;

    private final Browser browser;
    private final List<BrowserContext> opened = new ArrayList<>();

    private Chromium(Browser browser) {
        this.browser = browser;
    }

    /** Starts it unless it runs, or skips the test with a line that says why. */
    public static Chromium startOrSkip() {
        return startOrSkip("this was not looked at in a browser");
    }

    /**
     * The same for a test whose lack has to be known.
     *
     * @param untried what nobody has seen to hold when the test is skipped
     */
    public static Chromium startOrSkip(String untried) {
        assumeThat(EXECUTABLE)
                .as("%s: browser tests need Chromium: apt-get install chromium", untried)
                .isExecutable();
        return new Chromium(shared());
    }

    private static synchronized Browser shared() {
        if (shared == null || !shared.isConnected()) {
            Playwright playwright =
                    Playwright.create(
                            new Playwright.CreateOptions()
                                    .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
            PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
            shared = playwright.chromium().launch(options());
        }
        return shared;
    }

    private static BrowserType.LaunchOptions options() {
        return new BrowserType.LaunchOptions()
                .setExecutablePath(EXECUTABLE)
                .setArgs(
                        List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-background-networking"));
    }

    /** A new page of that size in CSS pixels, which is one to one in its pictures. */
    public Page page(int width, int height) {
        BrowserContext context =
                browser.newContext(
                        new Browser.NewContextOptions()
                                .setViewportSize(width, height)
                                .setLocale("en-GB"));
        opened.add(context);
        context.setDefaultTimeout(PATIENCE);
        return context.newPage();
    }

    /** Saves what the page shows under target/pictures. */
    public static void picture(Page page, String name) {
        page.screenshot(
                new Page.ScreenshotOptions()
                        .setPath(PICTURES.resolve(name + ".png"))
                        .setFullPage(true));
    }

    @Override
    public void close() {
        opened.forEach(BrowserContext::close);
    }
}
