package io.benchmate.diary.jdbc;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;

import io.benchmate.database.Database;
import io.benchmate.database.OnBothDatabases;
import io.benchmate.database.SettableClock;
import io.benchmate.diary.Diary;
import io.benchmate.diary.Entries;
import io.benchmate.diary.Event;
import io.benchmate.diary.Kept;
import io.benchmate.diary.Status;
import io.benchmate.diary.feeds.CalendarFetch;
import io.benchmate.diary.feeds.Fetches;
import io.benchmate.diary.importing.Comparison;
import io.benchmate.diary.reading.CalendarReader;
import io.benchmate.diary.reading.InStep;
import io.benchmate.diary.reading.MailboxEvents;
import io.benchmate.diary.reading.ReadCalendar;
import io.benchmate.diary.reading.ReadCalendars;
import io.benchmate.graphsync.graph.MailboxReading;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

@OnBothDatabases
class CalendarsInStepTest {
    private static final String BOX = "network@midshire.example";

    @RegisterExtension
    private static final WireMockExtension HOST =
            WireMockExtension.newInstance()
                    .options(wireMockConfig().dynamicPort().bindAddress("127.0.0.1"))
                    .build();

    private final SettableClock clock = new SettableClock("2026-11-25T09:00:00Z");
    private final Diary diary;
    private final ReadCalendars calendars;
    private final InStep inStep;
    private MailboxReading mailbox = new MailboxReading.Failed("not asked");

    CalendarsInStepTest(Database which) {
        Database.Empty database = which.empty();
        diary = new JdbcDiary(database.jdbc(), database.transactions(), clock, Entries.LONDON);
        calendars = new JdbcReadCalendars(database.jdbc(), clock);
        CalendarReader reader =
                new CalendarReader(
                        Fetches.ofLoopback(),
                        new CalendarReader.Mailboxes(Set.of(BOX), (box, from, to) -> mailbox),
                        diary,
                        clock,
                        Entries.LONDON);
        inStep =
                new InStep(
                        calendars,
                        reader,
                        diary,
                        new InStep.Pace(clock, Duration.ofHours(1)),
                        Entries.LONDON);
    }

    @Test
    void takesWhatIsNewAndChangedOnceAnHourAndAsksOnlyForWhatIsNew() {
        serves(event(1, "2027-01-05"), event(2, "2027-01-06"));
        follow(ReadCalendar.Kind.WEB, HOST.baseUrl() + "/a.ics");
        inStep.run();
        assertThat(titles()).containsExactlyInAnyOrder("Event 1", "Event 2");
        long version = diary.version();

        inStep.run();
        passes(Duration.ofHours(1));

        HOST.verify(
                1,
                getRequestedFor(urlEqualTo("/a.ics"))
                        .withHeader("If-None-Match", equalTo("\"1\"")));
        assertThat(diary.version()).isEqualTo(version);
        assertThat(followed().readAt()).isEqualTo(clock.instant());

        serves(event(1, "2027-01-07"), event(2, "2027-01-06"));
        passes(Duration.ofHours(1));

        assertThat(find("1@x").entry().status()).isEqualTo(Status.MOVED);
    }

    @Test
    void aFailureKeepsEverythingSaysWhyAndIsTriedAgainSooner() {
        serves(event(1, "2027-01-05"));
        follow(ReadCalendar.Kind.WEB, HOST.baseUrl() + "/a.ics");
        inStep.run();

        HOST.stubFor(get("/a.ics").willReturn(aResponse().withStatus(503)));
        passes(Duration.ofHours(1));
        assertThat(followed().problem()).contains("answered 503", "nothing was changed");
        HOST.stubFor(get("/a.ics").willReturn(aResponse().withBody("<html>Sign in</html>")));
        passes(Duration.ofMinutes(10));

        assertThat(followed().problem()).contains("web page");
        assertThat(titles()).containsExactly("Event 1");
        assertThat(find("1@x").entry().status()).isEqualTo(Status.CONFIRMED);
        serves(event(1, "2027-01-05"));
        passes(Duration.ofMinutes(10));
        assertThat(followed().problem()).isNull();
    }

    @Test
    void whatIsGoneAndToComeIsCancelledButNeverMuchAtOnce() {
        String[] eight =
                IntStream.rangeClosed(1, 8)
                        .mapToObj(each -> event(each, "2027-01-1" + each))
                        .toArray(String[]::new);
        serves(eight);
        follow(ReadCalendar.Kind.WEB, HOST.baseUrl() + "/a.ics");
        inStep.run();

        serves(List.of(eight).subList(1, 8).toArray(String[]::new));
        passes(Duration.ofHours(1));
        assertThat(find("1@x").entry().status()).isEqualTo(Status.CANCELLED);
        serves();
        passes(Duration.ofHours(1));

        assertThat(followed().note()).contains("7 of its 7 entries to come are no longer in it");
        assertThat(diary.all())
                .filteredOn(kept -> kept.entry().status() == Status.CONFIRMED)
                .hasSize(7);
    }

    @Test
    void whatAFileBroughtFirstGoesWithTheCalendarFromThenOn() {
        serves(event(1, "2027-01-05"));
        follow(ReadCalendar.Kind.WEB, HOST.baseUrl() + "/a.ics");
        inStep.run();
        Event read = (Event) find("1@x").entry();
        diary.save(from(read, "year.ics"), Entries.KIM);

        serves(event(1, "2027-01-05"), event(2, "2027-01-06"));
        passes(Duration.ofHours(1));

        assertThat(find("1@x").entry().facts().source()).isEqualTo("elsewhere");
        long version = diary.version();
        serves(event(2, "2027-01-06"), event(1, "2027-01-05"));
        passes(Duration.ofHours(1));
        assertThat(diary.version()).isEqualTo(version);
        serves(event(2, "2027-01-06"));
        passes(Duration.ofHours(1));
        assertThat(find("1@x").entry().status()).isEqualTo(Status.CANCELLED);
    }

    private static Event from(Event read, String source) {
        return new Event(
                read.facts().with(read.id(), read.facts().uid(), source),
                read.when(),
                read.place(),
                read.audience(),
                read.organiser(),
                read.booking(),
                read.series(),
                read.status(),
                read.was());
    }

    @Test
    void whatSomebodyChangedHereIsLeftAndTold() {
        serves(event(1, "2027-01-05"));
        follow(ReadCalendar.Kind.WEB, HOST.baseUrl() + "/a.ics");
        inStep.run();
        Event here = (Event) find("1@x").entry();
        diary.save(
                new Event(
                        Entries.facts(here.id(), "Renamed here", here.facts().category())
                                .with(here.id(), "1@x", Comparison.TEAMS),
                        here.when(),
                        here.place(),
                        "",
                        "",
                        here.booking(),
                        here.series(),
                        here.status(),
                        null),
                Entries.KIM);

        serves(event(1, "2027-01-07"));
        passes(Duration.ofHours(1));

        assertThat(titles()).containsExactly("Renamed here");
        assertThat(followed().note()).contains("One entry differs from what stands here");
    }

    @Test
    void aMailboxIsFoundAgainByItsUidsAndEndsWithTheSettings() {
        mailbox = one("2026-12-01T12:30");
        follow(ReadCalendar.Kind.MAILBOX, BOX);
        inStep.run();
        long version = diary.version();
        passes(Duration.ofHours(1));
        assertThat(diary.version()).isEqualTo(version);

        mailbox = one("2026-12-02T12:30");
        passes(Duration.ofHours(1));
        mailbox = new MailboxReading.Failed("Graph is asked too often");
        passes(Duration.ofHours(1));

        assertThat(find("u1").entry().status()).isEqualTo(Status.MOVED);
        assertThat(followed().problem()).contains("Graph is asked too often. Nothing was changed");
        assertThat(calendars.remove(followed().id())).isTrue();
        assertThat(calendars.remove("1")).isFalse();
        assertThat(titles()).containsExactly("Forum");
    }

    private static MailboxReading one(String start) {
        return new MailboxReading.Complete(
                List.of(MailboxEvents.single("u1", "Forum", start)), List.of());
    }

    private void passes(Duration time) {
        clock.passes(time);
        inStep.run();
    }

    private void follow(ReadCalendar.Kind kind, String address) {
        calendars.add(
                new ReadCalendar(
                        "1",
                        kind,
                        address,
                        "elsewhere",
                        CalendarFetch.Copy.NONE,
                        null,
                        null,
                        null,
                        null),
                Entries.KIM);
    }

    private ReadCalendar followed() {
        return calendars.all().getFirst();
    }

    private Kept find(String uid) {
        return diary.findByUid(uid).orElseThrow();
    }

    private List<String> titles() {
        return diary.all().stream().map(kept -> kept.entry().facts().title()).toList();
    }

    private static void serves(String... events) {
        String body =
                "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//T//EN\n"
                        + List.of(events).stream().collect(Collectors.joining())
                        + "END:VCALENDAR\n";
        HOST.resetAll();
        HOST.stubFor(
                get("/a.ics").willReturn(aResponse().withHeader("ETag", "\"1\"").withBody(body)));
    }

    private static String event(int number, String day) {
        return "BEGIN:VEVENT\nUID:%d@x\nSUMMARY:Event %d\nDTSTART;VALUE=DATE:%s\nEND:VEVENT\n"
                .formatted(number, number, day.replace("-", ""));
    }
}
