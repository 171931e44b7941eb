package io.benchmate.diary.ics;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.diary.IncomingEntries;
import io.benchmate.diary.IncomingFile;

import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Rules that would keep a reader busy for ever. */
class HostileRulesTest {
    private static final String EACH_SECOND =
            "BYHOUR=" + upTo(23) + ";BYMINUTE=" + upTo(59) + ";BYSECOND=" + upTo(59);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FREQ=DAILY;EACH",
                "FREQ=YEARLY;EACH",
                "FREQ=DAILY;BYMINUTE=0,30",
                "FREQ=SECONDLY",
                "FREQ=DAILY;INTERVAL=0",
                "FREQ=DAILY;INTERVAL=-1",
                "FREQ=DAILY;COUNT=99999999999999",
                "FREQ=DAILY;FREQ=SECONDLY",
                "FREQ=DAILY;BYSETPOS=999999999999",
                "FREQ=WEEKLY;BYDAY=XX"
            })
    @Timeout(30)
    void areLeftOutWithAReason(String rule) {
        IncomingEntries read = read(rule.replace("EACH", EACH_SECOND), "");

        assertThat(read.entries()).isEmpty();
        assertThat(read.leftOut()).hasSize(1).first().asString().contains("was left out: ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
                "FREQ=DAILY;INTERVAL=999999999",
                "FREQ=MONTHLY;BYDAY=5MO;BYSETPOS=7",
                "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=29;BYDAY=MO"
            })
    @Timeout(30)
    void thatHardlyEverComeCostNothing(String rule) {
        IncomingEntries read = read(rule, "");

        List<String> seen = Seen.in(2026, read.entries());

        assertThat(read.leftOut().size() + seen.size()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"FREQ=SECONDLY", "FREQ=DAILY;EACH", "FREQ=DAILY;INTERVAL=0", "NONE"})
    @Timeout(30)
    void ofAZoneDoNotStopTheReading(String rule) {
        String zone =
                """
                BEGIN:VTIMEZONE
                TZID:Odd
                BEGIN:STANDARD
                DTSTART:16010101T000000
                TZOFFSETFROM:+0000
                TZOFFSETTO:+0000
                RRULE:%s
                END:STANDARD
                END:VTIMEZONE
                """
                        .formatted(rule.replace("EACH", EACH_SECOND));

        IncomingEntries read = read("FREQ=DAILY;COUNT=1", zone);

        assertThat(Seen.in(2026, read.entries())).containsExactly("2026-01-05 09:00 | Odd");
    }

    private static String upTo(int last) {
        return IntStream.rangeClosed(0, last)
                .mapToObj(Integer::toString)
                .collect(Collectors.joining(","));
    }

    private static IncomingEntries read(String rule, String zone) {
        String file =
                "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//Test//EN\n"
                        + zone
                        + "BEGIN:VEVENT\nUID:odd\nSUMMARY:Odd\nDTSTART;TZID="
                        + (zone.isEmpty() ? "Europe/London" : "Odd")
                        + ":20260105T090000\nRRULE:"
                        + rule
                        + "\nEND:VEVENT\nEND:VCALENDAR\n";
        IncomingFile read =
                IcsFile.read(file.getBytes(StandardCharsets.UTF_8), "test.ics", Seen.LONDON);
        return ((IncomingFile.Read) read).entries();
    }
}
