package io.benchmate.diary.ics;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

import io.benchmate.browser.Chromium;
import io.benchmate.calendar.Days;
import io.benchmate.diary.Agenda;
import io.benchmate.diary.Award;
import io.benchmate.diary.Entries;
import io.benchmate.diary.Entry;
import io.benchmate.diary.Event;
import io.benchmate.diary.IncomingEntries;
import io.benchmate.diary.IncomingFile;
import io.benchmate.diary.Kept;
import io.benchmate.diary.Moment;
import io.benchmate.diary.Stage;
import io.benchmate.diary.Status;

import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;

/** Our feed, read back by ourselves, by ical4j and by ical.js. */
class IcsFeedTest {
    private static final Instant CREATED = Instant.parse("2026-01-05T09:00:00Z");
    private static final Instant CHANGED = Instant.parse("2026-01-06T10:30:00Z");

    @Test
    void readingOurFeedGivesEveryEventOfTheShapesBack() {
        for (Shape shape : Shape.all()) {
            List<Entry> before = read(shape.file());

            List<Entry> after = read(IcsFeed.write(kept(before), "Test"));

            assertThat(after).hasSameSizeAs(before);
            assertThat(Seen.in(2026, after))
                    .as(shape.name())
                    .containsExactlyInAnyOrderElementsOf(Seen.in(2026, before));
            assertThat(uids(after)).isEqualTo(uids(before));
        }
    }

    @Test
    void ical4jReadsEveryOccurrenceAsWeMeanIt() throws Exception {
        byte[] feed = IcsFeed.write(everything(), "Test");

        var calendar = new CalendarBuilder().build(new ByteArrayInputStream(feed));

        List<String> seen = new ArrayList<>();
        for (VEvent event : calendar.<VEvent>getComponents("VEVENT")) {
            Temporal start = event.getStartDate().orElseThrow().getDate();
            seen.add(
                    String.join(
                            "|",
                            text(event, Property.UID),
                            text(event, Property.SUMMARY),
                            instant(start),
                            text(event, Property.SEQUENCE),
                            text(event, Property.LAST_MODIFIED),
                            text(event, Property.STATUS),
                            text(event, Property.LOCATION),
                            text(event, Property.DESCRIPTION)));
        }
        assertThat(seen).containsExactlyInAnyOrderElementsOf(meant());
    }

    @Test
    void icalJsReadsEveryOccurrenceAsWeMeanIt() throws Exception {
        byte[] feed = IcsFeed.write(everything(), "Test");
        List<String> seen = inIcalJs(READ, feed);

        assertThat(seen).containsExactlyInAnyOrderElementsOf(meant());
    }

    @Test
    void icalJsFollowsOurSeriesOverBothClockChanges() throws Exception {
        Event weekly = Entries.weekly("w", "Meeting", "2026-03-20T10:00");
        byte[] feed = IcsFeed.write(kept(List.of(weekly)), "Test");
        List<String> seen = inIcalJs(OCCURRENCES, feed);

        Days days = new Days(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));
        assertThat(seen)
                .isEqualTo(
                        Agenda.of(kept(List.of(weekly)), days, Entries.LONDON).stream()
                                .map(each -> each.when().startsAt(Entries.LONDON).toString())
                                .limit(40)
                                .toList());
    }

    @Test
    void noLineIsLongerThanSeventyFiveBytesAndTheSameGivesTheSame() {
        byte[] feed = IcsFeed.write(everything(), "Tëchnicians’ diary");

        String[] lines = new String(feed, StandardCharsets.UTF_8).split("\r\n", -1);
        for (String line : lines) {
            assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75);
        }
        assertThat(IcsFeed.write(everything(), "Tëchnicians’ diary")).isEqualTo(feed);
        assertThat(lines).contains("TZID:Europe/London", "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU");
    }

    /** What a script makes of the feed, or a skipped test that says what was not tried. */
    private static List<String> inIcalJs(String script, byte[] feed) throws IOException {
        String untried = "Our feed was not read back by ical.js";
        try (Chromium chromium = Chromium.startOrSkip(untried)) {
            Page page = chromium.page(300, 300);
            page.setContent("<!doctype html><html lang=en><title>ical.js</title>");
            String library = resource("/third-party/ical.js/ical.es5.min.cjs");
            page.addScriptTag(new Page.AddScriptTagOptions().setContent(library));
            return strings(page.evaluate(script, new String(feed, StandardCharsets.UTF_8)));
        }
    }

    private static final String READ =
            """
            text => {
              const calendar = new ICAL.Component(ICAL.parse(text));
              calendar.getAllSubcomponents('vtimezone').forEach(zone => ICAL.TimezoneService.register(zone));
              return calendar.getAllSubcomponents('vevent').map(each => {
                const value = name => String(each.getFirstPropertyValue(name) ?? '');
                const start = each.getFirstPropertyValue('dtstart');
                const at = start.isDate ? start.toString() : start.toJSDate().toISOString().replace('.000Z', 'Z');
                const modified = each.getFirstPropertyValue('last-modified').toICALString();
                return [value('uid'), value('summary'), at, value('sequence'), modified, value('status'),
                  value('location'), value('description')].join('|');
              });
            }
            """;

    private static final String OCCURRENCES =
            """
            text => {
              const calendar = new ICAL.Component(ICAL.parse(text));
              calendar.getAllSubcomponents('vtimezone').forEach(zone => ICAL.TimezoneService.register(zone));
              const iterator = new ICAL.Event(calendar.getFirstSubcomponent('vevent')).iterator();
              return Array.from({length: 40}, () =>
                iterator.next().toJSDate().toISOString().replace('.000Z', 'Z'));
            }
            """;

    private static List<Kept> everything() {
        Event odd =
                Event.of(
                        Entries.facts(
                                "o",
                                "Cakes, tea; and \\ “talk” – naïve 日本 " + "x".repeat(90),
                                io.benchmate.diary.Category.SOCIAL),
                        Entries.event("o", "", "2026-07-01T12:00").when(),
                        new io.benchmate.diary.Place("Room 3, Kelvin; Building", ""));
        Event call =
                Event.of(
                        Entries.facts("n", "Call", io.benchmate.diary.Category.OTHER),
                        new io.benchmate.diary.When.Timed(
                                java.time.LocalDateTime.parse("2026-03-20T09:00"),
                                java.time.LocalDateTime.parse("2026-03-20T10:00"),
                                ZoneId.of("America/New_York")),
                        io.benchmate.diary.Place.NOT_SAID);
        Award award =
                Entries.award("a", "Papin Prize", "2026-05-01", "2026-07-01")
                        .at(Stage.CEREMONY, Moment.on(LocalDate.of(2026, 11, 26), Entries.LONDON));
        return kept(
                List.of(
                        odd,
                        call,
                        award,
                        Entries.unconfirmed("u", "Medal", "2025-02-20"),
                        Entries.days("d", "Open day", "2026-03-29", "2026-03-30"),
                        Entries.event("c", "Cancelled talk", "2026-10-25T01:30")
                                .as(Status.CANCELLED)));
    }

    private static final String TAIL = "|3|20260106T103000Z|";

    /** What a reader should see, worked out from the entries and not from the file. */
    private static List<String> meant() {
        List<String> meant = new ArrayList<>();
        for (Kept kept : everything()) {
            switch (kept.entry()) {
                case Event event -> meant.add(meant(event));
                case Award award ->
                        new TreeMap<>(award.stages())
                                .forEach((stage, moment) -> meant.add(meant(award, stage, moment)));
            }
        }
        return meant;
    }

    private static String meant(Event event) {
        String status = event.status() == Status.CANCELLED ? "CANCELLED" : "CONFIRMED";
        return "%s|%s|%s%s%s|%s|"
                .formatted(
                        event.facts().uid(),
                        event.facts().title(),
                        at(event.when()),
                        TAIL,
                        status,
                        event.place().where());
    }

    private static String meant(Award award, Stage stage, Moment moment) {
        return "%s-%s|%s: %s|%s%sCONFIRMED||%s"
                .formatted(
                        stage.key(),
                        award.facts().uid(),
                        stage.words(),
                        award.facts().title(),
                        at(moment.when()),
                        TAIL,
                        description(award, stage, moment));
    }

    private static String description(Award award, Stage stage, Moment moment) {
        return stage.words()
                + " "
                + io.benchmate.diary.Wording.moment(moment)
                + "\nOpen to: "
                + award.eligible()
                + "\nWho may nominate: "
                + award.nominators();
    }

    private static String at(io.benchmate.diary.When when) {
        return when instanceof io.benchmate.diary.When.AllDay day
                ? day.first().toString()
                : when.startsAt(Entries.LONDON).toString();
    }

    private static String instant(Temporal temporal) {
        return temporal instanceof LocalDate day
                ? day.toString()
                : Instant.from(temporal).toString();
    }

    private static String text(VEvent event, String property) {
        return event.getProperty(property).map(Property::getValue).orElse("");
    }

    private static List<Kept> kept(List<Entry> entries) {
        return entries.stream().map(each -> new Kept(each, 3, CREATED, CHANGED, 1)).toList();
    }

    private static List<String> uids(List<Entry> entries) {
        return entries.stream().map(each -> each.facts().uid()).sorted().toList();
    }

    private static List<Entry> read(byte[] file) {
        return switch (IcsFile.read(file, "test.ics", Entries.LONDON)) {
            case IncomingFile.Read(IncomingEntries entries) -> entries.entries();
            case IncomingFile.Refused(String sentence) -> throw new AssertionError(sentence);
        };
    }

    @SuppressWarnings("unchecked")
    private static List<String> strings(Object value) {
        return (List<String>) value;
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = IcsFeedTest.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
