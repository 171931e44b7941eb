package io.benchmate.teams;

import static io.benchmate.teams.LocalBot.KIM;
import static io.benchmate.teams.LocalBot.ROBIN;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.diary.Category;
import io.benchmate.diary.Diary;
import io.benchmate.diary.Entries;
import io.benchmate.diary.Event;
import io.benchmate.diary.Kept;
import io.benchmate.diary.Place;
import io.benchmate.diary.When;
import io.benchmate.diary.boards.Board;
import io.benchmate.diary.boards.Boards;
import io.benchmate.diary.feeds.FeedToken;
import io.benchmate.diary.personal.Readers;
import io.benchmate.diary.personal.Rhythm;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** The diary over HTTP: questions, forms, suggestions, feeds, channels. */
class DiaryOverTeamsTest {
    /** Is written to later, wherever he was heard last. */
    private static final String PAT = "00000000-0000-0000-0000-000000000002";

    private static LocalBot bot;
    private static LocalDate today;

    @BeforeAll
    static void start() {
        bot = DiaryBot.get();
        today = DiaryBot.today();
        bot.get(Diary.class)
                .saveAll(
                        List.of(
                                day("forum", "Termly forum", today),
                                Entries.award(
                                        "papin",
                                        "Papin Prize",
                                        today.toString(),
                                        today.plusDays(30).toString()),
                                Entries.unconfirmed("medal", "Biennial Medal", "2025-02-20")),
                        Entries.KIM);
    }

    private static Event day(String id, String title, LocalDate day) {
        return Event.of(
                Entries.facts(id, title, Category.NETWORK),
                new When.AllDay(day, day),
                Place.NOT_SAID);
    }

    @Test
    void answersWhatIsOnAndWhenAnAwardCloses() {
        assertThat(bot.asks(ROBIN, "a:d1", "what's on this month?")).contains("Termly forum");
        assertThat(bot.asks(ROBIN, "a:d1", "When does the Papin prize close?"))
                .contains("17:00 London time", "in 30 days", "Nominations from here: 1 of 3");
        assertThat(bot.asks(ROBIN, "a:d1", "any awards for apprentices?"))
                .contains("One award for apprentices is still to close", "Papin Prize")
                .doesNotContain("Biennial");
        assertThat(bot.asks(ROBIN, "a:d1", "when does the biennial medal close?"))
                .contains("Last time it closed on Thursday 20 February 2025")
                .contains("not confirmed");
    }

    @Test
    void addsItToACalendarAndRemindsBefore() {
        bot.asks(ROBIN, "a:d2", "when does the Papin prize close?");

        assertThat(bot.asks(ROBIN, "a:d2", "add it to my calendar"))
                .contains("Action.OpenUrl", "/entry/papin.ics");
        assertThat(bot.asks(ROBIN, "a:d2", "remind me a week before"))
                .contains("I will write to you on");
    }

    @Test
    void countsWhoComes() {
        assertThat(bot.presses(ROBIN, "a:d3", "diary-coming", "{\"id\":\"forum\"}")).isNotEmpty();
        bot.presses(ROBIN, "a:d3", "diary-coming", "{\"id\":\"forum\"}");
        bot.presses(KIM, "a:d3k", "diary-coming", "{\"id\":\"forum\"}");
        assertThat(bot.asks(ROBIN, "a:d3", "when is the termly forum?"))
                .contains("2 people have said they will come");

        bot.presses(ROBIN, "a:d3", "diary-not-coming", "{\"id\":\"forum\"}");

        assertThat(bot.asks(ROBIN, "a:d3", "when is the termly forum?"))
                .contains("One person has said they will come");
    }

    @Test
    void whatSomebodySuggestsIsInTheDiaryOnceAnEditorTakesIt() {
        assertThat(bot.asks(PAT, "a:d4", "suggest an event")).contains("Suggest it", "Input.Text");
        String inputs =
                "{\"kind\":\"event\",\"title\":\"Quiz night\",\"date\":\"3 March 2031\","
                        + "\"time\":\"18:00 - 20:00\",\"place\":\"Bar\"}";

        assertThat(bot.presses(PAT, "a:d4", "diary-submit", inputs)).contains("editors");

        assertThat(find("Quiz night")).isEmpty();
        String list = bot.asks(KIM, "a:d4k", "suggestions");
        assertThat(list).contains("Quiz night", "Monday 3 March 2031, 18:00 to 20:00");
        String id = list.replaceAll("(?s).*\"id\":\"([0-9a-f-]{36})\".*", "$1");
        assertThat(bot.presses(PAT, "a:d4", "diary-approve", "{\"id\":\"" + id + "\"}"))
                .doesNotContain("No suggestion is waiting");
        bot.presses(KIM, "a:d4k", "diary-approve", "{\"id\":\"" + id + "\"}");
        assertThat(find("Quiz night")).hasSize(1);
        bot.presses(KIM, "a:d4k", "diary-approve", "{\"id\":\"" + id + "\"}");
        assertThat(find("Quiz night")).hasSize(1);
    }

    @Test
    void anEditorChangesAndCancelsAndAnOldFormOverwritesNothing() {
        bot.get(Diary.class).save(day("talk", "Lunch talk", today.plusDays(40)), Entries.KIM);
        String inputs =
                "{\"kind\":\"event\",\"id\":\"talk\",\"sequence\":\"0\",\"title\":\"Lunch talk\","
                        + "\"date\":\"3 March 2031\"}";

        bot.presses(KIM, "a:d5", "diary-submit", inputs);
        String late = bot.presses(KIM, "a:d5", "diary-submit", inputs);

        assertThat(late).contains("Somebody changed it meanwhile");
        assertThat(find("Lunch talk").getFirst().sequence()).isEqualTo(1);
        bot.presses(KIM, "a:d5", "diary-cancel", "{\"id\":\"talk\"}");
        assertThat(bot.asks(ROBIN, "a:d5r", "when is the lunch talk?"))
                .contains("Lunch talk is cancelled");
        bot.presses(ROBIN, "a:d5r", "diary-cancel", "{\"id\":\"talk\"}");
        assertThat(bot.asks(ROBIN, "a:d5r", "when is the lunch talk?"))
                .contains("Lunch talk is cancelled");
    }

    @Test
    void onlyAnAdminHasTheDiaryPostedAndOnlyInAChannel() {
        String channel = "19:diary@thread.tacv2;messageid=1";
        assertThat(bot.asks(ROBIN, channel, "post the diary here")).contains("Only an admin");
        assertThat(bot.asks(KIM, "a:d6", "post the diary here")).contains("in a channel");
        assertThat(bot.asks(KIM, channel, "post the diary here")).contains("Every Friday");
        String settings =
                "{\"rhythm\":\"MONTHLY\",\"hour\":\"0\",\"categories\":\"awards,training\"}";
        bot.presses(ROBIN, channel, "diary-board-save", settings);
        assertThat(bot.get(Boards.class).all()).isEmpty();

        assertThat(bot.presses(KIM, channel, "diary-board-save", settings))
                .contains("The diary is posted here");

        assertThat(bot.get(Boards.class).of("19:diary@thread.tacv2").orElseThrow().categories())
                .containsExactlyInAnyOrder(Category.AWARDS, Category.TRAINING);
        assertThat(bot.asks(KIM, channel, "post the diary here"))
                .contains("\"awards,training\"", "Stop posting here", "MONTHLY");
        assertThat(bot.asks(KIM, "a:d6", "diary channels"))
                .contains("Training and CPD · Awards and prizes on the first of each month");
        bot.presses(KIM, "a:d6", "diary-board-stop", "{\"channel\":\"19:diary@thread.tacv2\"}");
        assertThat(bot.get(Boards.class).all()).isEmpty();
    }

    @Test
    void aTeamThatIsArchivedPausesItsChannelsUntilItIsBack() {
        String channel = "19:paused@thread.tacv2";
        Board board =
                new Board(
                        channel,
                        Set.of(),
                        Board.Rhythm.COUNTDOWN,
                        9,
                        Instant.EPOCH,
                        null,
                        new Board.Room("19:team@thread.tacv2", "Technicians", "News"));
        bot.get(Boards.class).save(board, Entries.KIM);

        bot.asks(KIM, "a:d9", "diary channels");
        bot.happens(channel, "teamArchived");
        await(() -> problem(channel).equals("TeamArchived"));
        await(() -> toldInTime("a:d9", "Its team was archived. I have stopped posting there"));
        assertThat(bot.asks(KIM, "a:d9", "diary channels"))
                .contains("News in Technicians", "Stopped: Its team was archived.");
        bot.happens(channel, "teamUnarchived");
        await(() -> toldInTime("a:d9", "News in Technicians is back"));
        bot.happens(channel, "channelDeleted");
        await(() -> problem(channel).equals("ChannelDeleted"));
        bot.get(Boards.class).remove(channel);
    }

    /** Admins are told when a trouble has lasted a minute. */
    private static boolean toldInTime(String chat, String words) {
        DiaryBot.passes(Duration.ofSeconds(1));
        return bot.posted(chat).stream().anyMatch(each -> each.contains(words));
    }

    private static String problem(String channel) {
        String problem = bot.get(Boards.class).of(channel).orElseThrow().problem();
        return problem == null ? "" : problem;
    }

    private static void await(BooleanSupplier holds) {
        long end = System.nanoTime() + 30_000_000_000L;
        while (!holds.getAsBoolean() && System.nanoTime() < end) {
            LockSupport.parkNanos(20_000_000);
        }
        assertThat(holds.getAsBoolean()).isTrue();
    }

    @Test
    void sendsSomebodyTheDiaryAsHeAsksAndOnlyInHisOwnChat() {
        assertThat(bot.asks(ROBIN, "a:d10", "send me the diary every Monday"))
                .contains("I send you the diary every Monday");
        assertThat(bot.asks(ROBIN, "a:d10", "send me the diary monthly"))
                .contains("at the beginning of each month");
        assertThat(bot.get(Readers.class).all())
                .extracting(Readers.Reader::rhythm)
                .containsExactly(new Rhythm.Monthly());
        assertThat(bot.asks(KIM, "19:c@thread.tacv2;messageid=1", "send me the diary weekly"))
                .contains("in our own chat");

        assertThat(bot.asks(ROBIN, "a:d10", "stop the diary")).contains("no more");

        assertThat(bot.get(Readers.class).all()).isEmpty();
        assertThat(bot.asks(ROBIN, "a:d10", "my diary")).contains("no diary of your own");
    }

    @Test
    void handsOverAnEntryAsAFileWhereTeamsAllowsIt() {
        String file = "{\"id\":\"papin\"}";
        bot.presses(ROBIN, "a:d11", "diary-file", file);
        assertThat(bot.posted("a:d11")).anyMatch(each -> each.contains("Papin Prize.ics"));
        assertThat(bot.presses(ROBIN, "19:c@thread.tacv2;messageid=1", "diary-file", file))
                .contains("/entry/papin.ics");
        String declined =
                bot.post(
                        """
                        {"type":"invoke","id":"%d","name":"fileConsent/invoke","value":{
                         "type":"fileUpload","action":"decline","context":{"offer":"diary:papin"}},\
                        """
                                        .formatted(System.nanoTime())
                                + bot.envelope(ROBIN, "a:d11"));
        assertThat(declined).doesNotContain("Only for admins");
    }

    @Test
    void servesFeedsToThoseWhoKnowTheAddressOnly() throws Exception {
        assertThat(bot.asks(ROBIN, "a:d7", "diary feed")).contains("/all.ics", "/awards.ics");
        String secret = bot.get(FeedToken.class).current();
        HttpResponse<String> all = fetch("/diary/" + secret + "/all.ics", "");
        String tag = all.headers().firstValue("ETag").orElseThrow();

        assertThat(all.body()).contains("SUMMARY:Termly forum", "SUMMARY:Closes: Papin Prize");
        assertThat(fetch("/diary/" + secret + "/awards.ics", "").body())
                .contains("Papin")
                .doesNotContain("Termly forum");
        assertThat(fetch("/diary/" + secret + "/all.ics", tag).statusCode()).isEqualTo(304);
        assertThat(fetch("/diary/guess/all.ics", "").statusCode()).isEqualTo(404);
        for (String date :
                List.of("Fri, 01 Jan 2100 00:00:00 GMT", "Thu, 01 Jan 2026 00:00:00 GMT", "?")) {
            assertThat(
                            fetch("/diary/" + secret + "/all.ics", "If-Modified-Since", date)
                                    .statusCode())
                    .as(date)
                    .isEqualTo(date.contains("2100") ? 304 : 200);
        }
        assertThat(fetch("/diary/" + secret + "/nothing.ics", "").statusCode()).isEqualTo(404);
        assertThat(bot.asks(ROBIN, "a:d7", "renew the feed address")).contains("Only an admin");
        assertThat(fetch("/diary/" + secret + "/entry/papin.ics", "").body()).contains("Papin");

        bot.asks(KIM, "a:d7k", "renew the feed address");

        assertThat(fetch("/diary/" + secret + "/all.ics", tag).statusCode()).isEqualTo(404);
    }

    @Test
    void aQuestionOfThePlansButtonsStaysThePlans() {
        assertThat(bot.asks(ROBIN, "a:d8", "which actions on awards are due next month?"))
                .doesNotContain("Papin");
    }

    private static List<Kept> find(String title) {
        return bot.get(Diary.class).all().stream()
                .filter(kept -> kept.entry().facts().title().equals(title))
                .toList();
    }

    private static HttpResponse<String> fetch(String path, String tag) throws Exception {
        return fetch(path, "If-None-Match", tag);
    }

    private static HttpResponse<String> fetch(String path, String header, String value)
            throws Exception {
        return Fetch.from(bot.address() + path, header, value);
    }
}
