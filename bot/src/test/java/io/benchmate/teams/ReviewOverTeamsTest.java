package io.benchmate.teams;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.benchmate.admin.Audit;
import io.benchmate.admin.AuditLine;
import io.benchmate.admin.Deed;
import io.benchmate.diary.Diary;
import io.benchmate.diary.Entries;
import io.benchmate.diary.Event;
import io.benchmate.diary.Status;
import io.benchmate.fakes.FakeSharePoint;
import io.benchmate.fakes.Posted;
import io.benchmate.plan.Revision.Editor;
import io.benchmate.plan.Revisions;
import io.benchmate.plan.Source;
import io.benchmate.plan.importing.PlanImport;
import io.benchmate.plan.importing.Reading;
import io.benchmate.sample.SamplePlan;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** The steering group's pack, its dates and its files, over HTTP. */
class ReviewOverTeamsTest {
    private static final String ROBIN = LocalBot.ROBIN;
    private static final String KIM = LocalBot.KIM;

    private static FakeSharePoint sharePoint;
    private static LocalBot bot;
    private static String plan = "";

    @BeforeAll
    static void start() {
        sharePoint = new FakeSharePoint();
        bot =
                LocalBot.start(
                        "reviews",
                        "--benchmate.review.dates=2039-06-09",
                        "--benchmate.teams.file-hosts=127.0.0.1");
        load(SamplePlan.HARROWMERE.csv());
    }

    @AfterAll
    static void stop() {
        bot.close();
        sharePoint.close();
    }

    private static void load(byte[] csv) {
        SamplePlan sample = SamplePlan.HARROWMERE;
        if (PlanImport.read(sample.fileName(), csv, sample.notes())
                instanceof Reading.Understood read) {
            plan = read.plan().id().value();
            Revisions revisions = bot.get(Revisions.class);
            Editor kim = new Editor(KIM, "Kim Example");
            Source file = new Source(sample.fileName(), csv, sample.notes(), "");
            revisions.confirm(revisions.saveDraft(read.plan(), file, kim).revision().id(), kim);
        }
    }

    @Test
    void givesAnAdminThePackAndNobodyElse() throws Exception {
        assertThat(say(KIM, "a:k1", "Review pack for the steering group, please"))
                .contains("41 actions", "Red or at risk", "Word file");
        assertThat(say(ROBIN, "a:r1", "review pack")).contains("Only for admins");
        assertThat(say(ROBIN, "a:r1", "steering groups")).doesNotContain("When the steering group");

        press(ROBIN, "a:r1", "review-show", "\"names\":\"yes\",\"page\":\"1\"");

        assertThat(last("a:r1").text()).contains("Only for admins");
        assertThat(deeds()).contains(Deed.WAS_REFUSED, Deed.MADE_REVIEW_PACK);
    }

    @Test
    void tellsEverybodyWhatChangedSinceADay() {
        say(KIM, "a:k9", "set 2.4 to red because of the rain");

        assertThat(say(ROBIN, "a:r9", "What has changed since last month?"))
                .contains("What changed since", "Version 2.1", "I have had this plan since", "2.4");
        assertThat(say(ROBIN, "a:r9", "what changed since last year?")).contains("2.4");
    }

    @Test
    void tellsWhatFilesChangedSinceTheFirstWhereNoMeetingIsKnownYet() throws Exception {
        String csv = new String(SamplePlan.HARROWMERE.csv(), UTF_8);
        load(csv.replace("2027,PCE & LAD,R,", "2027,PCE & LAD,A,").getBytes(UTF_8));

        assertThat(say(KIM, "a:k7", "review pack"))
                .contains("What changed since the plan was loaded")
                .contains("Status: Red: not begun, or stopped → Amber: begun");
    }

    @Test
    void turnsThePages() throws Exception {
        String second = press(KIM, "a:k2", "review-show", "\"names\":\"yes\",\"page\":\"2\"");
        String farther = press(KIM, "a:k2", "review-show", "\"names\":\"yes\",\"page\":\"99\"");

        assertThat(second).contains("page 2 of ", "Earlier");
        assertThat(farther).contains("The plan as it stands").doesNotContain("\"More\"");
    }

    @Test
    void postsOnlyTheVersionWithoutNamesWhereOthersReadAlong() throws Exception {
        String channel = "19:review@thread.tacv2;messageid=1";

        assertThat(say(KIM, channel, "review pack")).contains("say: public review pack");
        assertThat(say(KIM, channel, "public review pack"))
                .contains("without names", "What changed")
                .doesNotContain("Word file");
        assertThat(press(ROBIN, channel, "review-show", "\"names\":\"no\",\"page\":\"2\""))
                .contains("page 2 of ");
        assertThat(press(ROBIN, channel, "review-show", "\"names\":\"yes\",\"page\":\"2\""))
                .doesNotContain("page 2 of ");
        assertThat(press(KIM, channel, "review-file", "\"names\":\"no\",\"kind\":\"csv\""))
                .contains("in our own chat");
    }

    @Test
    void anEventOfTheDiaryIsAMeetingForDatesAndQuestionsUntilItIsCancelled() throws Exception {
        Diary diary = bot.get(Diary.class);
        LocalDate day = LocalDate.now(ZoneId.of("Europe/London")).plusDays(20);
        Event meeting = Entries.event("steering", "Steering Group", day + "T14:00");
        String until = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK).format(day);
        diary.save(meeting, Entries.KIM);

        assertThat(say(KIM, "a:k5", "steering groups")).contains("from the diary");
        assertThat(press(KIM, "a:k5", "review-date-remove", "\"day\":\"" + day + "\""))
                .contains("That date is in the diary");
        assertThat(say(ROBIN, "a:r5", "what is due before the next steering group?"))
                .contains("until " + until);

        diary.save(meeting.as(Status.CANCELLED), Entries.KIM);
        assertThat(say(KIM, "a:k5", "steering groups")).doesNotContain("from the diary");
        assertThat(say(ROBIN, "a:r5", "what is due before the next steering group?"))
                .doesNotContain("until " + until);
    }

    @Test
    void keepsTheDates() throws Exception {
        assertThat(say(KIM, "a:k3", "steering group on 3 March 2039"))
                .contains("meets on 3 March 2039", "Undo");
        assertThat(say(KIM, "a:k3", "steering group on 3 March 2039")).contains("already");
        assertThat(say(KIM, "a:k3", "steering groups"))
                .contains("3 March 2039", "9 June 2039", "from the settings");
        assertThat(say(KIM, "a:k3", "review pack")).contains("For the steering group on 3 March");
        assertThat(press(KIM, "a:k3", "review-date-remove", "\"day\":\"2039-06-09\""))
                .contains("That date is a setting");

        assertThat(press(KIM, "a:k3", "review-date-remove", "\"day\":\"2039-03-03\""))
                .contains("Taken back");

        assertThat(press(KIM, "a:k3", "review-date-remove", "\"day\":\"2039-03-03\""))
                .contains("Nothing to take back");
        assertThat(say(KIM, "a:k3", "steering groups")).doesNotContain("3 March 2039\"");
        assertThat(say(KIM, "a:k3", "steering group on 3 something 9")).contains("Which day");
        assertThat(deeds()).contains(Deed.ADDED_MEETING, Deed.TOOK_BACK_MEETING);
    }

    @Test
    void handsAFileOverOnceAfterAYes() throws Exception {
        int before = sharePoint.puts().size();
        JsonNode offered = offered("a:k4", "docx");
        FakeSharePoint.Place place = sharePoint.place(offered.path("name").asString());

        String first = consent("a:k4", offered, "accept", place.uploadUrl(), place);
        consent("a:k4", offered, "accept", place.uploadUrl(), place);

        assertThat(first).isEqualTo("{}");
        byte[] file = Objects.requireNonNull(sharePoint.uploaded(place));
        assertThat(file).startsWith('P', 'K');
        assertThat(sharePoint.puts().subList(before, sharePoint.puts().size()))
                .containsExactly("bytes 0-%d/%d".formatted(file.length - 1, file.length));
        assertThat(offered.at("/content/sizeInBytes").asInt()).isEqualTo(file.length);
        Posted changed =
                bot.connector().posted("a:k4").stream()
                        .filter(Posted::change)
                        .findFirst()
                        .orElseThrow();
        assertThat(changed.activity().at("/attachments/0/contentType").asString())
                .isEqualTo("application/vnd.microsoft.teams.card.file.info");
        assertThat(changed.activity().at("/attachments/0/contentUrl").asString())
                .isEqualTo(place.contentUrl());
        assertThat(last("a:k4").text()).contains("That offer is over");
    }

    @Test
    void putsNoFileOnAnotherHostAndNoneAfterANo() throws Exception {
        int before = sharePoint.puts().size();
        JsonNode offered = offered("a:k5", "csv");
        FakeSharePoint.Place place = sharePoint.place("x.csv");

        consent("a:k5", offered, "accept", "https://evil.example/upload", place);
        JsonNode second = offered("a:k5", "csv");
        consent("a:k5", second, "decline", "", place);
        consent("a:k5", second, "accept", place.uploadUrl(), place);

        assertThat(sharePoint.puts()).hasSize(before);
        assertThat(bot.connector().posted("a:k5").stream().filter(Posted::change).map(Posted::text))
                .anyMatch(text -> text.contains("not among your university"))
                .anyMatch(text -> text.contains("was not sent"));
    }

    @Test
    void givesNobodyElseTheFileThatWasOffered() throws Exception {
        int before = sharePoint.puts().size();
        JsonNode offered = offered("a:k6", "csv");
        FakeSharePoint.Place place = sharePoint.place("y.csv");

        post(consentOf(ROBIN, "a:r6", offered, "accept", place.uploadUrl(), place));

        assertThat(last("a:r6").text()).contains("Only for admins");
        assertThat(sharePoint.puts()).hasSize(before);
    }

    private static JsonNode offered(String chat, String kind) throws Exception {
        assertThat(
                        press(
                                KIM,
                                chat,
                                "review-file",
                                "\"names\":\"yes\",\"kind\":\"%s\"".formatted(kind)))
                .contains("Teams asks you");
        JsonNode attachment = last(chat).activity().at("/attachments/0");
        assertThat(attachment.path("contentType").asString())
                .isEqualTo("application/vnd.microsoft.teams.card.file.consent");
        return attachment;
    }

    private static String consent(
            String chat,
            JsonNode offered,
            String action,
            String uploadUrl,
            FakeSharePoint.Place place)
            throws Exception {
        return post(consentOf(KIM, chat, offered, action, uploadUrl, place));
    }

    private static String consentOf(
            String person,
            String chat,
            JsonNode offered,
            String action,
            String uploadUrl,
            FakeSharePoint.Place place) {
        return """
        {"type":"invoke","id":"%d","name":"fileConsent/invoke","replyToId":"%s",
         "value":{"type":"fileUpload","action":"%s","context":%s,
          "uploadInfo":{"contentUrl":"%s","uploadUrl":"%s","name":"x","uniqueId":"1",
           "fileType":"docx"}},\
        """
                        .formatted(
                                System.nanoTime(),
                                last(chat.equals("a:r6") ? "a:k6" : chat).id(),
                                action,
                                offered.at("/content/acceptContext"),
                                place.contentUrl(),
                                uploadUrl)
                + bot.envelope(person, chat);
    }

    private static Posted last(String chat) {
        return bot.connector().posted(chat).stream()
                .filter(each -> !each.typing() && !each.change())
                .reduce((_, newer) -> newer)
                .orElseThrow();
    }

    private static List<Deed> deeds() {
        return bot.get(Audit.class).latest(200).stream().map(AuditLine::deed).toList();
    }

    private static String say(String person, String chat, String text) {
        return bot.asks(person, chat, text);
    }

    private static String press(String person, String chat, String verb, String data) {
        return bot.presses(person, chat, verb, "{\"plan\":\"%s\",%s}".formatted(plan, data));
    }

    private static String post(String activity) {
        return bot.post(activity);
    }
}
