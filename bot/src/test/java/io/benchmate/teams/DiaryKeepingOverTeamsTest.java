package io.benchmate.teams;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;

import static io.benchmate.teams.DiaryBot.LEE;
import static io.benchmate.teams.LocalBot.KIM;
import static io.benchmate.teams.LocalBot.ROBIN;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;

import io.benchmate.diary.Category;
import io.benchmate.diary.Diary;
import io.benchmate.diary.Entries;
import io.benchmate.diary.Event;
import io.benchmate.diary.Kept;
import io.benchmate.diary.Place;
import io.benchmate.diary.Status;
import io.benchmate.diary.When;
import io.benchmate.plan.Plan;
import io.benchmate.plan.importing.PlanImport;
import io.benchmate.plan.importing.Reading;
import io.benchmate.sample.SamplePlan;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.time.LocalDate;
import java.util.List;

/** Keeping the diary over HTTP: cancelling, series, files, calendars elsewhere, a plan's events. */
class DiaryKeepingOverTeamsTest {
    @RegisterExtension
    private static final WireMockExtension FILES =
            WireMockExtension.newInstance()
                    .options(wireMockConfig().dynamicPort().bindAddress("127.0.0.1"))
                    .build();

    private final LocalBot bot = DiaryBot.get();
    private final LocalDate today = DiaryBot.today();

    private static Event day(String id, String title, LocalDate day) {
        return Event.of(
                Entries.facts(id, title, Category.NETWORK),
                new When.AllDay(day, day),
                Place.NOT_SAID);
    }

    @Test
    void aSecondPressCancelsNothingBackAndUndoBringsItBackAsItWas() {
        Event idea = day("idea", "Idea day", today.plusDays(50)).as(Status.IDEA);
        bot.get(Diary.class).save(idea, Entries.KIM);
        String off = "{\"id\":\"idea\",\"to\":\"CANCELLED\"}";

        String undo = bot.presses(LEE, "a:d9", "diary-cancel", off);
        bot.presses(LEE, "a:d9", "diary-cancel", off);
        assertThat(find("Idea day").getFirst().entry().status()).isEqualTo(Status.CANCELLED);
        assertThat(undo).contains("Undo", "\"to\":\"IDEA\"");
        bot.presses(LEE, "a:d9", "diary-cancel", "{\"id\":\"idea\",\"to\":\"IDEA\"}");

        assertThat(find("Idea day").getFirst().entry()).isEqualTo(idea);
    }

    @Test
    void oneDateOfASeriesIsCancelledOnceAndByEditorsOnly() {
        String first = today.plusDays(7).toString();
        bot.presses(
                LEE,
                "a:d10",
                "diary-submit",
                "{\"kind\":\"event\",\"page\":\"all\",\"title\":\"Weekly tea\",\"date\":\"%s\",\"repeats\":\"weekly\"}"
                        .formatted(first));
        String id = find("Weekly tea").getFirst().id();
        String one =
                "{\"id\":\"%s\",\"sequence\":\"0\",\"do\":\"cancel\",\"start\":\"%sT00:00\"}"
                        .formatted(id, today.plusDays(14));

        bot.presses(ROBIN, "a:d10r", "diary-one-save", one);
        assertThat(find("Weekly tea").getFirst().sequence()).isZero();
        assertThat(bot.presses(LEE, "a:d10", "diary-one-save", one)).contains("is cancelled");
        assertThat(bot.presses(LEE, "a:d10", "diary-one-save", one)).contains("changed meanwhile");

        assertThat(bot.asks(ROBIN, "a:d10r", "when is the weekly tea?"))
                .contains("Every week", "Cancelled on");
    }

    @Test
    void anEditorWhoIsNoAdminSendsACalendarAndTakesItOnce() {
        FILES.stubFor(
                get("/forum.ics")
                        .willReturn(
                                ok(
                                        "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:x\nBEGIN:VEVENT\n"
                                                + "UID:f1\nSUMMARY:Imported forum\n"
                                                + "DTSTART:20310303T140000Z\nEND:VEVENT\n"
                                                + "END:VCALENDAR\n")));
        String file =
                "\"attachments\":[{\"contentType\":\"application/vnd.microsoft.teams.file.download.info\",\"name\":\"forum.ics\",\"content\":{\"downloadUrl\":\"%s/forum.ics\"}}],"
                        .formatted("http://127.0.0.1:" + FILES.getPort());

        String preview = bot.sends(LEE, "a:d11", file);
        assertThat(preview).contains("1 new", "Monday 3 March 2031, 14:00", "Take it into");
        String taking = preview.replaceAll("(?s).*?(\\{\"conflicts\":\"no\"[^}]*\\}).*", "$1");
        bot.presses(ROBIN, "a:d11r", "diary-take", taking);
        assertThat(find("Imported forum")).isEmpty();
        assertThat(bot.presses(LEE, "a:d11", "diary-take", taking)).contains("in the diary now");
        bot.presses(LEE, "a:d11", "diary-take", taking);

        assertThat(find("Imported forum")).hasSize(1);
        assertThat(bot.sends(LEE, "a:d11", file)).contains("1 as in the diary", "nothing to take");
        assertThat(bot.sends(ROBIN, "a:d11s", file)).contains("Plans are looked after by admins");
    }

    @Test
    void calendarsAreForEditorsInTheirOwnChat() {
        assertThat(bot.asks(LEE, "a:d12", "calendars"))
                .contains("mailbox network@midshire.example");
        assertThat(bot.asks(LEE, "a:d12", "read calendar https://else.example/a.ics"))
                .contains("benchmate.diary.calendar-hosts");
        assertThat(bot.asks(LEE, "a:d12", "read calendar other@midshire.example"))
                .contains("benchmate.diary.mailboxes");
        assertThat(bot.asks(ROBIN, "a:d12r", "read calendar https://else.example/a.ics"))
                .contains("Only the diary’s editors");
        assertThat(bot.asks(KIM, "19:cal@thread.tacv2;messageid=1", "calendars"))
                .contains("in our own chat")
                .doesNotContain("midshire");
        assertThat(bot.presses(LEE, "a:d12", "diary-calendar-stop", "{\"id\":\"none\"}"))
                .contains("That one is no longer read");
    }

    @Test
    void aPlansRecurringEventsAreOfferedOnceAndRememberedByTheirAction() {
        bot.live(harrowmere());
        String offers = bot.asks(LEE, "a:d13", "plan events");
        assertThat(offers).contains("Harrowmere Technical Awards", "“November annually”");
        String data =
                offers.replaceAll("(?s).*Technical Awards.*?(\\{\"action\":\"[^}]*\\}).*", "$1");
        bot.presses(ROBIN, "a:d13r", "diary-offer-add", data);
        assertThat(find("Harrowmere Technical Awards")).isEmpty();

        assertThat(bot.presses(LEE, "a:d13", "diary-offer-add", data)).contains("to be dated");
        assertThat(bot.presses(LEE, "a:d13", "diary-offer-add", data)).contains("settled already");
        bot.live(harrowmere());

        assertThat(find("Harrowmere Technical Awards")).hasSize(1);
        assertThat(bot.asks(LEE, "a:d13", "plan events")).doesNotContain("Technical Awards");
        assertThat(bot.asks(ROBIN, "a:d13r", "when are the harrowmere technical awards?"))
                .contains("From the plan, action 2.2");
    }

    /** The sample plan, read anew, so that only the actions' matching keeps their ids. */
    private static Plan harrowmere() {
        SamplePlan sample = SamplePlan.HARROWMERE;
        Reading read = PlanImport.read(sample.fileName(), sample.csv(), sample.notes());
        return ((Reading.Understood) read).plan();
    }

    private List<Kept> find(String title) {
        return bot.get(Diary.class).all().stream()
                .filter(kept -> kept.entry().facts().title().equals(title))
                .toList();
    }
}
