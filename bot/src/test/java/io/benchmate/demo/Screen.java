package io.benchmate.demo;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;

/** The demo's page, in the words of somebody who sits before it. */
final class Screen {
    private final Page page;

    Screen(Page page, String address) {
        this.page = page;
        page.navigate(address);
        page.waitForSelector("#spots button");
    }

    Page page() {
        return page;
    }

    void is(Member member) {
        page.locator("#person").selectOption(new SelectOption().setValue(member.key));
    }

    void opens(String conversation) {
        page.locator("#spots button")
                .filter(new Locator.FilterOptions().setHasText(conversation))
                .click();
    }

    /** Types it, sends it, and waits for one more message of the bot. */
    Locator asks(String words) {
        return afterNextAnswer(
                () -> {
                    page.locator("textarea#text").fill(words);
                    page.locator("textarea#text").press("Enter");
                });
    }

    /** Presses a button of the newest card and waits for one more message of the bot. */
    Locator presses(String button) {
        return afterNextAnswer(() -> button(button).click());
    }

    Locator sends(String name, byte[] content) {
        return afterNextAnswer(
                () ->
                        page.locator("#file")
                                .setInputFiles(
                                        new FilePayload(
                                                name, "application/octet-stream", content)));
    }

    /** The button of that name in the newest message of the bot. */
    Locator button(String name) {
        return newest().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name));
    }

    Locator newest() {
        return answers().last();
    }

    Locator answers() {
        return page.locator(".msg[data-from=bot]");
    }

    private Locator afterNextAnswer(Runnable deed) {
        int before = answers().count();
        deed.run();
        page.waitForFunction(
                "before => document.querySelectorAll('.msg[data-from=bot]').length > before",
                before);
        return newest();
    }
}
