package io.benchmate.demo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;

import io.benchmate.browser.Chromium;
import io.benchmate.browser.Readable;
import io.benchmate.sample.SamplePlan;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An admin loads another university's plan and asks it, in a real browser before the real bot. */
class UploadJourneyTest {
    @RegisterExtension private static final OpenDemo DEMO = new OpenDemo();

    @Test
    void anAdminLoadsAnotherPlanAndAsksIt() {
        Screen morgan = DEMO.screen(1280, 1000);
        morgan.is(Member.MORGAN);
        SamplePlan other = SamplePlan.KELDERWICK;

        Locator preview = morgan.sends("kelderwick-24-month.xlsx", other.xlsx());
        assertThat(preview).containsText("Check this plan before it goes live");
        Chromium.picture(morgan.page(), "upload/1-preview");
        morgan.button("Correct columns").click();
        assertThat(preview).containsText("Correct the columns");
        Chromium.picture(morgan.page(), "upload/2-columns");
        morgan.button("Back").click();
        assertThat(preview).containsText("Check this plan before it goes live");
        morgan.button("Make it live").click();
        assertThat(morgan.newest()).containsText("The plan is live");
        Chromium.picture(morgan.page(), "upload/3-live");

        Locator answer = morgan.asks("what's happening about authorship?");
        Chromium.picture(morgan.page(), "upload/4-answer");
        assertThat(answer).containsText("Give credit in research");
        assertThat(answer).containsText("Kelderwick");

        Locator revisions = morgan.asks("revisions");
        assertThat(revisions).containsText("Morgan Teal");
        Chromium.picture(morgan.page(), "upload/5-revisions");
        org.assertj.core.api.Assertions.assertThat(Readable.faults(morgan.page())).isEmpty();
    }

    @Test
    void aTechnicianCannotLoadAPlan() {
        Screen robin = DEMO.screen(1280, 1000);
        robin.is(Member.ROBIN);

        Locator refused =
                robin.sends(SamplePlan.KELDERWICK.fileName(), SamplePlan.KELDERWICK.csv());

        assertThat(refused).containsText("admin");
        Chromium.picture(robin.page(), "upload/6-refused");
    }
}
