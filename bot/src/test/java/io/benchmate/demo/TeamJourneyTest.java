package io.benchmate.demo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;

import io.benchmate.browser.Chromium;
import io.benchmate.browser.Readable;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What goes to the plan's team and back, in a real browser before the real bot. */
class TeamJourneyTest {
    @RegisterExtension private static final OpenDemo DEMO = new OpenDemo();

    @Test
    void aFormInTheChatLeavesTheChatUsable() {
        Screen morgan = DEMO.screen(1280, 1000);
        morgan.is(Member.MORGAN);
        Locator form = morgan.asks("record on 2.4");
        assertThat(form).containsText("New status");
        Chromium.picture(morgan.page(), "journey/6-record");

        Locator answer = morgan.asks("who owns 2.4?");

        assertThat(answer).containsText("Action 2.4 is with");
    }

    @Test
    void aQuestionGoesToTheTeamAndItsAnswerComesBack() {
        Screen robin = DEMO.screen(1280, 1000);
        robin.is(Member.ROBIN);
        robin.asks("is there a crèche for technicians' children?");
        assertThat(robin.newest()).containsText("doesn't say");
        Locator sent = robin.presses("Send to the plan’s team");
        assertThat(sent).containsText("Passed on to the plan’s team");
        Chromium.picture(robin.page(), "journey/7-sent");

        Screen morgan = DEMO.screen(1280, 1000);
        morgan.is(Member.MORGAN);
        Locator questions = morgan.asks("questions");
        assertThat(questions).containsText("crèche");
        Chromium.picture(morgan.page(), "journey/8-questions");
        questions.getByText("crèche").first().click();
        questions.getByLabel("Your answer").fill("The nursery on West Road has places.");
        Chromium.picture(morgan.page(), "journey/9-answering");
        morgan.button("Send answer").click();
        assertThat(morgan.newest()).containsText("is on its way");

        assertThat(robin.told()).containsText("The nursery on West Road has places.");
        Chromium.picture(robin.page(), "journey/10-answered");
        assertThat(Readable.faults(robin.page())).isEmpty();
        assertThat(Readable.faults(morgan.page())).isEmpty();
    }

    @Test
    void anAdminLinksWordsThatWereAskedInVain() {
        Screen asha = DEMO.screen(1280, 1000);
        asha.is(Member.ASHA);
        assertThat(asha.asks("who runs the skiffle hop?")).containsText("doesn't say");

        Screen morgan = DEMO.screen(1280, 1000);
        morgan.is(Member.MORGAN);
        assertThat(morgan.asks("admin")).containsText("Looking after Benchmate");
        Chromium.picture(morgan.page(), "journey/11-admin");
        Locator gaps = morgan.asks("gaps");
        assertThat(gaps).containsText("who runs the skiffle hop?");
        Chromium.picture(morgan.page(), "journey/12-gaps");
        gaps.locator(".ac-container")
                .filter(new Locator.FilterOptions().setHasText("skiffle"))
                .last()
                .getByText("Add these words to an action")
                .click();
        gaps.getByPlaceholder("its code, such as 2.4").fill("2.6");
        Chromium.picture(morgan.page(), "journey/13-linking");
        morgan.button("Add the words").click();
        assertThat(gaps).containsText("Words added");
        Chromium.picture(morgan.page(), "journey/14-words");

        Locator answer = asha.asks("who runs the skiffle hop?");
        assertThat(answer).containsText("Long service lunch");
        assertThat(answer).containsText("which an admin linked to action 2.6");
        Chromium.picture(asha.page(), "journey/15-linked");
    }
}
