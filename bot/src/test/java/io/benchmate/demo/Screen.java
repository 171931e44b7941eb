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
        // What was said before would be taken for the next answer if it came later.
        page.waitForSelector("body[data-heard]");
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

    /** Types it, sends it, and waits for the answer; what the bot says unasked is none. */
    Locator asks(String words) {
        return afterNextAnswer(
                () -> {
                    page.locator("textarea#text").fill(words);
                    page.locator("textarea#text").press("Enter");
                });
    }

    /** Pastes what has both forms, as from Excel or Word, sends it, and waits for the answer. */
    Locator pastes(String html, String plain) {
        return afterNextAnswer(
                () -> {
                    page.locator("textarea#text").fill(plain);
                    page.locator("textarea#text")
                            .evaluate(
                                    "(box, html) => { const data = new DataTransfer();"
                                            + " data.setData('text/html', html);"
                                            + " box.dispatchEvent(new ClipboardEvent('paste',"
                                            + " { clipboardData: data })); }",
                                    html);
                    page.locator("textarea#text").press("Enter");
                });
    }

    /** Presses a button of the newest answer and waits for the next one. */
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

    /** The button of that name in the newest answer. */
    Locator button(String name) {
        return newest().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name));
    }

    /** The newest answer, wherever it stands among what the bot says unasked. */
    Locator newest() {
        return answers().last();
    }

    /** The newest message of the bot, be it an answer or not. */
    Locator told() {
        return page.locator(".msg[data-from=bot]").last();
    }

    Locator answers() {
        return page.locator(".msg[data-answers]");
    }

    private Locator afterNextAnswer(Runnable deed) {
        int before = answers().count();
        deed.run();
        Locator next = answers().nth(before);
        next.waitFor();
        return next;
    }
}
