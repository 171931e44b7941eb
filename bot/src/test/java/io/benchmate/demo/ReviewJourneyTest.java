package io.benchmate.demo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;

import io.benchmate.browser.Chromium;
import io.benchmate.browser.Readable;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** An admin prepares the steering group in a real browser before the real bot. */
class ReviewJourneyTest {
    @RegisterExtension private static final OpenDemo DEMO = new OpenDemo();

    @Test
    void anAdminGetsThePackAndItsFile() throws Exception {
        Screen morgan = DEMO.screen(1280, 1000);
        morgan.is(Member.MORGAN);

        assertThat(morgan.asks("steering group on 3 March 2039")).containsText("Noted");
        Locator pack = morgan.asks("review pack");
        assertThat(pack).containsText("For the steering group on ");
        String next = dayAfter(pack.innerText(), "For the steering group on ");
        Chromium.picture(morgan.page(), "review/1-pack");
        morgan.button("Word file").click();
        Locator offered = morgan.page().locator(".file").last();
        assertThat(offered).containsText(".docx");
        Chromium.picture(morgan.page(), "review/2-consent");
        offered.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Allow")).click();

        Locator link = morgan.page().locator(".file a").last();
        assertThat(link).containsText("review " + next + ".docx");
        Chromium.picture(morgan.page(), "review/3-file");
        byte[] file = download(link.getAttribute("href"));
        org.assertj.core.api.Assertions.assertThat(file).startsWith('P', 'K');
        org.assertj.core.api.Assertions.assertThat(Readable.faults(morgan.page())).isEmpty();
    }

    @Test
    void aFileThatIsDeclinedIsNotSent() {
        Screen morgan = DEMO.screen(1280, 1000);
        morgan.is(Member.MORGAN);

        assertThat(morgan.asks("review pack")).containsText("41 actions");
        morgan.button("CSV file").click();
        Locator offered = morgan.page().locator(".file").last();
        assertThat(offered).containsText(".csv");
        offered.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Decline"))
                .click();

        assertThat(morgan.page().getByText("was not sent").last()).isVisible();
    }

    /** The day that the demo's own settings name comes before the one that was just noted. */
    private static String dayAfter(String pack, String words) {
        String from = pack.substring(pack.indexOf(words) + words.length());
        return from.substring(0, from.indexOf('.'));
    }

    private static byte[] download(String address) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                            HttpRequest.newBuilder(URI.create(address)).build(),
                            HttpResponse.BodyHandlers.ofByteArray())
                    .body();
        }
    }
}
