package io.benchmate.diary.ics;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.diary.Entry;
import io.benchmate.diary.Event;
import io.benchmate.diary.IncomingEntries;
import io.benchmate.diary.IncomingFile;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

class IcsFileTest {

    static List<Shape> shapes() {
        return Shape.all();
    }

    @Test
    void knowsTwentyShapesAndMore() {
        assertThat(shapes()).hasSizeGreaterThanOrEqualTo(24);
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void noEventIsShifted(Shape shape) {
        IncomingEntries read = read(shape.file());

        assertThat(Seen.in(2026, read.entries())).isEqualTo(shape.expected());
        assertThat(read.leftOut()).isEmpty();
    }

    @Test
    void readingTheSameTwiceGivesTheSameButForTheIds() {
        for (Shape shape : shapes()) {
            List<Entry> first = read(shape.file()).entries();
            List<Entry> second = read(shape.file()).entries();

            for (int i = 0; i < first.size(); i++) {
                Event one = (Event) first.get(i);
                Event two = (Event) second.get(i);
                assertThat(two.facts().with(one.id())).isEqualTo(one.facts());
                assertThat(two.when()).isEqualTo(one.when());
                assertThat(two.series()).isEqualTo(one.series());
            }
        }
    }

    @Test
    void keepsWhatStandsBesideTheDates() {
        Event event = (Event) read(shapes().getFirst().file()).entries().getFirst();

        assertThat(event.place().where()).isEqualTo("Kelvin Building, Room 3");
        assertThat(event.facts().note())
                .isEqualTo(
                        "Bring your lab coat.\n\nTea from 13:45, and a tour that begins at the"
                                + " goods entrance; please be punctual.");
        assertThat(event.facts().uid())
                .startsWith("040000008200E00074C5B7101A82E008")
                .endsWith("00100000001234567890ABCDEF");
    }

    @Test
    void refusesTwentyMegabytesAtOnce() {
        byte[] large = new byte[20 * 1024 * 1024];

        assertThat(refusal(large)).contains("larger than 5 MB", "nothing was changed");
    }

    @Test
    void refusesAHundredThousandEntries() {
        String many = calendar("BEGIN:VEVENT\nEND:VEVENT\n".repeat(100_000));

        assertThat(refusal(bytes(many))).contains("more than 5,000 entries", "nothing was changed");
    }

    @Test
    void leavesOutASeriesOfAHundredThousandAndTakesTheRest() {
        IncomingEntries read =
                read(
                        bytes(
                                calendar(
                                        event(
                                                        "1",
                                                        "20260105T090000Z",
                                                        "RRULE:FREQ=DAILY;COUNT=100000")
                                                + event(
                                                        "2",
                                                        "20260105T090000Z",
                                                        "RRULE:FREQ=SECONDLY")
                                                + event("3", "20260106T090000Z", "SEQUENCE:0"))));

        assertThat(Seen.in(2026, read.entries())).containsExactly("2026-01-06 09:00 | Event 3");
        assertThat(read.leftOut())
                .containsExactly(
                        "“Event 1” was left out: it comes 100000 times, and I take up to 1,000.",
                        "“Event 2” was left out: it comes more often than once a day, or by a rule"
                                + " that I do not know.");
    }

    @Test
    void aRuleWithoutAnEndCostsNoMoreThanTheDaysLookedAt() {
        IncomingEntries read =
                read(bytes(calendar(event("1", "19700105T090000Z", "RRULE:FREQ=DAILY"))));
        long start = System.nanoTime();

        List<String> seen = Seen.in(2026, read.entries());

        assertThat(seen).hasSize(8).first().isEqualTo("2026-01-01 09:00 | Event 1");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void leavesOutDatesThatCannotBe() {
        IncomingEntries read =
                read(
                        bytes(
                                calendar(
                                        event("1", "00010101T000000Z", "SEQUENCE:0")
                                                + event("2", "99991231T000000Z", "SEQUENCE:0")
                                                + event("3", "20260230T000000Z", "SEQUENCE:0")
                                                + event("4", "soon", "SEQUENCE:0"))));

        assertThat(read.entries()).isEmpty();
        assertThat(read.leftOut())
                .containsExactly(
                        "“Event 1” was left out: it is in the year 1.",
                        "“Event 2” was left out: it is in the year 9999.",
                        "“Event 3” was left out: its date “20260230T000000Z” is none.",
                        "“Event 4” was left out: its date “soon” is none.");
    }

    @Test
    void leavesOutWhatIsInAZoneThatNobodyKnows() {
        String odd =
                event("1", "20260105T090000", "SEQUENCE:0")
                        .replace("DTSTART:", "DTSTART;TZID=Moon:");

        assertThat(read(bytes(calendar(odd))).leftOut())
                .containsExactly("“Event 1” was left out: I do not know its time zone “Moon”.");
    }

    @Test
    void tellsAWebPageAndOtherFilesFromACalendar() {
        assertThat(refusal(bytes("<!doctype html><html>Sign in</html>"))).contains("web page");
        assertThat(refusal(bytes("Hello"))).contains("no calendar");
        assertThat(refusal(new byte[0])).contains("nothing was changed");
        assertThat(refusal(bytes("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTA")))
                .contains("nothing was changed");
    }

    static String calendar(String inside) {
        return "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//Test//EN\n" + inside + "END:VCALENDAR\n";
    }

    static String event(String uid, String start, String line) {
        return "BEGIN:VEVENT\nUID:%s\nDTSTART:%s\nSUMMARY:Event %s\n%s\nEND:VEVENT\n"
                .formatted(uid, start, uid, line);
    }

    private static byte[] bytes(String text) {
        return text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
    }

    private static IncomingEntries read(byte[] file) {
        return switch (IcsFile.read(file, "test.ics", Seen.LONDON)) {
            case IncomingFile.Read(IncomingEntries entries) -> entries;
            case IncomingFile.Refused(String sentence) -> throw new AssertionError(sentence);
        };
    }

    private static String refusal(byte[] file) {
        return switch (IcsFile.read(file, "test.ics", Seen.LONDON)) {
            case IncomingFile.Read read -> throw new AssertionError("was read: " + read);
            case IncomingFile.Refused(String sentence) -> sentence;
        };
    }
}
