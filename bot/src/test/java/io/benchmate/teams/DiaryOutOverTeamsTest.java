package io.benchmate.teams;

import static io.benchmate.teams.DiaryBot.LEE;
import static io.benchmate.teams.LocalBot.KIM;
import static io.benchmate.teams.LocalBot.ROBIN;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.diary.Booking;
import io.benchmate.diary.Category;
import io.benchmate.diary.Diary;
import io.benchmate.diary.Entries;
import io.benchmate.diary.Event;
import io.benchmate.diary.Place;
import io.benchmate.diary.Series;
import io.benchmate.diary.Status;
import io.benchmate.diary.When;
import io.benchmate.diary.boards.Draft;
import io.benchmate.diary.boards.Drafts;
import io.benchmate.diary.boards.WeekNews;
import io.benchmate.fakes.FakeSharePoint;
import io.benchmate.fakes.Posted;
import io.benchmate.plan.Action;
import io.benchmate.plan.Plan;
import io.benchmate.plan.Plans;
import io.benchmate.plan.Recorded;
import io.benchmate.plan.Recording;
import io.benchmate.plan.Recordings;
import io.benchmate.plan.Revision.Editor;
import io.benchmate.plan.StatusMeaning;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** What goes out of the diary over HTTP: who comes, the Friday draft, files, what the plan has. */
class DiaryOutOverTeamsTest {
    private final LocalBot bot = DiaryBot.get();
    private final LocalDate today = DiaryBot.today();

    private Event day(String id, String title, LocalDate day, String organiser) {
        return new Event(
                Entries.facts(id, title, Category.NETWORK),
                new When.AllDay(day, day),
                Place.NOT_SAID,
                "",
                organiser,
                Booking.NONE,
                Series.ONCE,
                Status.CONFIRMED,
                null);
    }

    @Test
    void namesWhoComesToTheEditorsAloneAndCountsForTheOrganiser() {
        Event walk = day("walk", "Lunchtime walk", today.plusDays(60), "Robin Example");
        bot.get(Diary.class).save(walk, Entries.KIM);
        bot.get(Diary.class).save(day("picnic", "Picnic", today.plusDays(61), "Ash"), Entries.KIM);
        String whoWalks = "{\"id\":\"walk\"}";
        assertThat(bot.asks(ROBIN, "a:w1", "when is the lunchtime walk?"))
                .doesNotContain("Who comes");
        bot.presses(KIM, "a:w1k", "diary-coming", whoWalks);
        bot.presses(KIM, "a:w1k", "diary-coming", "{\"id\":\"picnic\"}");

        assertThat(bot.asks(ROBIN, "a:w1", "when is the lunchtime walk?"))
                .contains("Who comes (1)", "diary-who-comes", "Suggest a change");
        bot.presses(ROBIN, "a:w1", "diary-who-comes", whoWalks);
        assertThat(bot.posted("a:w1").getLast())
                .contains("Lunchtime walk: 1 so far.")
                .doesNotContain("Kim Example");
        assertThat(bot.asks(LEE, "a:w1l", "when is the picnic?"))
                .contains("Who comes (1)", "Change it");
        assertThat(bot.asks(LEE, "a:w1l", "who is coming?")).contains("Kim Example");
        assertThat(bot.asks(ROBIN, "a:w1", "when is the picnic?")).doesNotContain("Who comes (");
        assertThat(bot.asks(ROBIN, "a:w1", "who comes to the picnic?"))
                .contains("Picnic: 1 so far.", "The names are for the diary’s editors")
                .doesNotContain("Kim Example");
        assertThat(bot.presses(ROBIN, "a:w1", "diary-who-comes", "{\"id\":\"picnic\"}"))
                .doesNotContain("Kim Example");
        assertThat(bot.asks(LEE, "19:w@thread.tacv2;messageid=1", "who comes to the picnic?"))
                .doesNotContain("Kim Example");
    }

    @Test
    void anEditorApprovesNotesLeavesOutAndSkipsTheFridayDraft() {
        LocalDate friday = today.with(TemporalAdjusters.next(DayOfWeek.FRIDAY)).plusWeeks(30);
        bot.get(Diary.class).save(day("quiz", "Quiz", friday, ""), Entries.KIM);
        bot.get(Diary.class).save(day("stroll", "Stroll", friday.plusDays(1), ""), Entries.KIM);
        Drafts drafts = bot.get(Drafts.class);
        drafts.add(
                new Draft(
                        friday, Draft.State.WAITING, "", Set.of(), Draft.News.NONE, Instant.EPOCH));
        String which = "{\"friday\":\"%s\"}".formatted(friday);

        assertThat(bot.presses(ROBIN, "a:f1", "diary-draft-approve", which))
                .doesNotContain("Approved");
        assertThat(bot.presses(LEE, "19:f@thread.tacv2;messageid=1", "diary-draft-skip", which))
                .doesNotContain("No digest this week");
        assertThat(draft(friday).state()).isEqualTo(Draft.State.WAITING);

        assertThat(bot.presses(LEE, "a:f1l", "diary-draft-edit", which))
                .contains("A line of yours", "Quiz", "Stroll", "isMultiSelect");
        String form =
                "{\"friday\":\"%s\",\"form\":\"yes\",\"shown\":\"quiz,stroll\",\"keep\":\"quiz\",\"note\":\"Bring cake\"}"
                        .formatted(friday);
        assertThat(bot.presses(LEE, "a:f1l", "diary-draft-approve", form))
                .contains("Approved: Friday digest", "Bring cake", "Quiz")
                .doesNotContain("Stroll");
        assertThat(draft(friday).leftOut()).containsExactly("stroll");
        assertThat(bot.presses(LEE, "a:f1l", "diary-draft-skip", which))
                .contains("No digest this week", "Post it after all");
        assertThat(draft(friday).state()).isEqualTo(Draft.State.SKIPPED);
        assertThat(bot.presses(LEE, "a:f1l", "diary-draft-approve", which))
                .contains("Approved: Friday digest", "Bring cake")
                .doesNotContain("Stroll");
    }

    private Draft draft(LocalDate friday) {
        return bot.get(Drafts.class).of(friday).orElseThrow();
    }

    @Test
    void handsTheCalendarFileOverAfterAYesAndAnAnswerSentTwicePutsTheSameFile() {
        bot.get(Diary.class).save(day("expo", "Kit expo", today.plusDays(70), ""), Entries.KIM);
        bot.presses(ROBIN, "a:h1", "diary-file", "{\"id\":\"expo\"}");
        Posted offer = bot.connector().posted("a:h1").getLast();
        JsonNode asked = offer.activity().at("/attachments/0");
        try (FakeSharePoint sharePoint = new FakeSharePoint()) {
            FakeSharePoint.Place place = sharePoint.place(asked.path("name").asString());
            assertThat(accept(asked, offer, place)).isEqualTo("{}");
            accept(asked, offer, place);

            String file =
                    new String(
                            Objects.requireNonNull(sharePoint.uploaded(place)),
                            StandardCharsets.UTF_8);
            assertThat(file).startsWith("BEGIN:VCALENDAR").contains("SUMMARY:Kit expo");
            assertThat(asked.path("name").asString()).isEqualTo("Kit expo.ics");
            assertThat(sharePoint.puts()).hasSize(2);
            assertThat(Set.copyOf(sharePoint.puts())).hasSize(1);
            assertThat(bot.connector().posted("a:h1"))
                    .filteredOn(Posted::change)
                    .extracting(each -> each.activity().at("/attachments/0/contentUrl").asString())
                    .contains(place.contentUrl());
        }
    }

    private String accept(JsonNode asked, Posted offer, FakeSharePoint.Place place) {
        return bot.post(
                """
                {"type":"invoke","id":"%d","name":"fileConsent/invoke","replyToId":"%s",
                 "value":{"type":"fileUpload","action":"accept","context":%s,
                  "uploadInfo":{"contentUrl":"%s","uploadUrl":"%s","name":"x","uniqueId":"1",
                   "fileType":"ics"}},\
                """
                                .formatted(
                                        System.nanoTime(),
                                        offer.id(),
                                        asked.at("/content/acceptContext"),
                                        place.contentUrl(),
                                        place.uploadUrl())
                        + bot.envelope(ROBIN, "a:h1"));
    }

    @Test
    void awardsLeadFromTheDiaryToThePlanAndAnActionLeadsToTheDiary() {
        bot.live(LoadedPlans.SAMPLE.live().getFirst());
        bot.get(Diary.class)
                .save(Entries.unconfirmed("kelvin", "Kelvin Medal", "2025-03-20"), Entries.KIM);

        String diary = bot.asks(ROBIN, "a:b1", "awards");
        String question = "which actions are on awards?";
        assertThat(diary).contains("Kelvin Medal", "Awards in the plan", question);
        assertThat(bot.asks(ROBIN, "a:b1", question))
                .contains("2.2", "2.3")
                .doesNotContain("Kelvin Medal");

        String name = "Yearly technician survey";
        bot.get(Diary.class).save(day("survey", name, today.plusDays(80), ""), Entries.KIM);
        assertThat(bot.asks(ROBIN, "a:b1", "which actions mention the yearly technician survey?"))
                .contains("In the diary: " + name + ": ", "when is " + name);

        String lunch = "Long service lunch at Midshire";
        bot.get(Diary.class).save(day("lunch", lunch, today.plusDays(90), ""), Entries.KIM);
        assertThat(bot.asks(ROBIN, "a:b1", "when is the long service lunch at Midshire?"))
                .contains("In the plan, action 2.6: Long service lunch", "In the plan: 2.6");
    }

    @Test
    void theDigestTellsOfAnActionThatCameToBeDoneAndOfNoOtherOne() {
        bot.live(LoadedPlans.SAMPLE.live().getFirst());
        Plan plan = bot.get(Plans.class).live().getFirst();
        List<Action> open =
                plan.actions().stream()
                        .filter(it -> !StatusMeaning.done(it.status(), plan.facts().legend()))
                        .toList();
        Instant now = DiaryBot.CLOCK.instant();
        WeekNews news = bot.get(WeekNews.class);
        assertThat(news.since(now.minus(Duration.ofDays(7))).done()).isEmpty();

        record(plan, open.get(0), "Blue", now);
        record(plan, open.get(1), "Green", now);

        assertThat(news.since(now.minus(Duration.ofDays(7))).done())
                .extracting(Draft.Done::code)
                .containsExactly(open.get(0).code());
        assertThat(news.since(now.plus(Duration.ofDays(2))).done()).isEmpty();
    }

    private void record(Plan plan, Action action, String status, Instant at) {
        bot.get(Recordings.class)
                .record(
                        new Recording(
                                plan.id(),
                                action.id(),
                                new Recorded.NewStatus(status),
                                action.status().printed(),
                                new Editor(KIM, "Kim Example"),
                                at));
    }
}
