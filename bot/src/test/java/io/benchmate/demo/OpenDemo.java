package io.benchmate.demo;

import com.microsoft.playwright.Page;

import io.benchmate.browser.Chromium;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

import java.util.List;
import java.util.Objects;

/** A demo and a browser for the tests of a class; they are skipped where there is no Chromium. */
final class OpenDemo implements BeforeAllCallback, AfterAllCallback {
    private @Nullable Chromium chromium;
    private @Nullable Demo demo;

    @Override
    public void beforeAll(ExtensionContext context) {
        chromium = Chromium.startOrSkip();
        demo = Demo.start(List.of("--server.port=0"));
    }

    @Override
    public void afterAll(ExtensionContext context) {
        // The pages first: an open one holds a call that the bot would wait for.
        if (chromium != null) {
            chromium.close();
        }
        if (demo != null) {
            demo.close();
        }
    }

    /** A new page of that size, before anything is opened on it. */
    Page page(int width, int height) {
        return Objects.requireNonNull(chromium).page(width, height);
    }

    /** The demo on a page. */
    Screen on(Page page) {
        return new Screen(page, running().address());
    }

    /** What runs, to be looked at from the other side. */
    Demo running() {
        return Objects.requireNonNull(demo);
    }

    /** The demo on a new page of that size. */
    Screen screen(int width, int height) {
        return on(page(width, height));
    }
}
