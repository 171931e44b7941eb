package io.benchmate.diary.importing;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.calendar.Days;
import io.benchmate.diary.Agenda;
import io.benchmate.diary.Award;
import io.benchmate.diary.Entries;
import io.benchmate.diary.Entry;
import io.benchmate.diary.Event;
import io.benchmate.diary.Kept;
import io.benchmate.diary.Stage;
import io.benchmate.diary.Status;
import io.benchmate.diary.Wording;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

class EntryFormTest {

    @Test
    void theWholeFormHoldsWhatAnEventHasAndGivesItBack() {
        Event event =
                (Event)
                        good(
                                Map.of(
                                        "title", "Coffee",
                                        "date", "6 November 2026",
                                        "time", "10:30 - 11:00",
                                        "organiser", "Network",
                                        "booking", "https://x.example/book",
                                        "book by", "5 November 2026, 17:00",
                                        "repeats", "monthly_by_weekday",
                                        "repeats until", "30 April 2027",
                                        "not on", "1 January 2027",
                                        "category", "social"));

        assertThat(times(event, 2026, 2027))
                .containsExactly(
                        "Friday 6 November 2026, 10:30 to 11:00",
                        "Friday 4 December 2026, 10:30 to 11:00",
                        "Friday 5 February 2027, 10:30 to 11:00",
                        "Friday 5 March 2027, 10:30 to 11:00",
                        "Friday 2 April 2027, 10:30 to 11:00");
        assertThat(event.organiser()).isEqualTo("Network");
        assertThat(Wording.moment(Objects.requireNonNull(event.booking().until())))
                .isEqualTo("Thursday 5 November 2026, 17:00 London time");
        assertThat(again(event)).isEqualTo(event);
    }

    @Test
    void theWholeFormHoldsWhatAnAwardHasAndGivesItBack() {
        Map<String, String> inputs = new HashMap<>();
        inputs.put("title", "Papin Prize");
        inputs.put("opens", "1 May 2027");
        inputs.put("internal sift", "10 June 2027");
        inputs.put("closes", "1 July 2027, 17:00 New York time");
        inputs.put("references", "8 July 2027, 12:00");
        inputs.put("shortlist", "1 October 2027");
        inputs.put("ceremony", "26 November 2027");
        inputs.put("eligible", "technicians");
        inputs.put("who may nominate", "any colleague");
        inputs.put("how often", "every other year");
        inputs.put("closed last", "1 July 2025");
        inputs.put("status", "to be dated");
        inputs.put("nominations", "1");
        inputs.put("target", "3");

        Award award = (Award) read(true, inputs);

        assertThat(award.stages()).containsOnlyKeys(Stage.values());
        assertThat(Wording.moment(award.at(Stage.CLOSES).orElseThrow()))
                .isEqualTo("Thursday 1 July 2027, 17:00 New York time");
        assertThat(award.rhythm()).isEqualTo(Award.Rhythm.EVERY_OTHER_YEAR);
        assertThat(award.confirmed()).isFalse();
        assertThat(award.closedLast()).isEqualTo("2025-07-01");
        assertThat(award.nominations()).isEqualTo(new Award.Nominations(1, 3));
        assertThat(again(award)).isEqualTo(award);
    }

    @Test
    void theFirstPageKeepsWhatItDoesNotAskAndClearsWhatItDoes() {
        Event before =
                (Event)
                        good(
                                Map.of(
                                        "title", "Coffee",
                                        "date", "6 November 2026",
                                        "place", "Library",
                                        "organiser", "Network",
                                        "repeats", "weekly"));
        Map<String, String> standing = FormValues.of(before, Entries.LONDON);

        Map<String, String> filled =
                EntryForm.filled(
                        false, false, Map.of("title", "Tea", "date", "7 November 2026"), standing);
        Event after = (Event) FormChange.of(before, good(filled), false);

        assertThat(after.facts().title()).isEqualTo("Tea");
        assertThat(after.place().where()).isEmpty();
        assertThat(after.organiser()).isEqualTo("Network");
        assertThat(after.series().rule()).isEqualTo("FREQ=WEEKLY");
        assertThat(after.status()).isEqualTo(Status.MOVED);
        assertThat(after.facts().uid()).isEqualTo(before.facts().uid());
    }

    @Test
    void aLaterClosingDateIsAnExtensionAndTheUidStays() {
        Award before = (Award) read(true, Map.of("title", "Prize", "closes", "1 July 2027, 17:00"));
        Map<String, String> inputs = new HashMap<>(FormValues.of(before, Entries.LONDON));
        inputs.put("closes", "8 July 2027, 17:00");

        Award after = (Award) FormChange.of(before, read(true, inputs), false);

        assertThat(after.extendedFrom()).isEqualTo(before.at(Stage.CLOSES)).isPresent();
        assertThat(after.status()).isEqualTo(Status.MOVED);
        assertThat(after.facts().uid()).isEqualTo(before.facts().uid());
    }

    @Test
    void theTwentyNinthOfFebruaryComesEveryYear() {
        Event event =
                (Event)
                        good(
                                Map.of(
                                        "title",
                                        "Leap",
                                        "date",
                                        "29 February 2028",
                                        "repeats",
                                        "yearly"));

        assertThat(times(event, 2028, 2032))
                .containsExactly(
                        "Tuesday 29 February 2028",
                        "Wednesday 28 February 2029",
                        "Thursday 28 February 2030",
                        "Friday 28 February 2031",
                        "Sunday 29 February 2032");
    }

    @Test
    void theThirtyFirstComesOnTheLastDayOfShorterMonths() {
        Event event =
                (Event)
                        good(
                                Map.of(
                                        "title", "End of month",
                                        "date", "31 January 2027",
                                        "repeats", "monthly",
                                        "repeats until", "30 April 2027"));

        assertThat(times(event, 2027, 2027))
                .containsExactly(
                        "Sunday 31 January 2027",
                        "Sunday 28 February 2027",
                        "Wednesday 31 March 2027",
                        "Friday 30 April 2027");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "date=31 February 2027 | “31 February 2027” is no date that I can read",
                "date=4 March 2027;end date=3 March 2027 | it ends before it starts",
                "date=4 March 2027;time=16:00 - 14:00 | it ends before it starts",
                "date=28 March 2027;time=01:30 - 03:00 | there is no 01:30 on that day",
                "date=3 March 0001 | it is in the year 1",
                "date=summer;repeats=weekly | what repeats needs a first date",
                "date=4 March 2027;repeats=weekly;repeats until=1 March 2027 | until a day before",
                "date=4 March 2027;repeats=weekly;not on=someday | “someday” is no date",
                "date=4 March 2027;repeats=when it suits | is no rhythm that I know"
            })
    void saysWhatCannotBe(String inputs, String sentence) {
        Map<String, String> filled = new HashMap<>(Map.of("title", "Forum"));
        for (String each : inputs.split(";", -1)) {
            String[] parts = each.split("=", 2);
            filled.put(parts[0], parts[1].strip());
        }

        assertThat(
                        ((EntryForm.Filled.Wrong)
                                        EntryForm.read(false, all(false, filled), Entries.LONDON))
                                .sentence())
                .startsWith("That cannot be: ")
                .contains(sentence.strip());
    }

    @Test
    void refusesATitleOfAPageAndTakesOneWithPictures() {
        assertThat(EntryForm.read(false, Map.of("title", "x".repeat(301)), Entries.LONDON))
                .isInstanceOf(EntryForm.Filled.Wrong.class);
        assertThat(good(Map.of("title", "Cake 🍰 & <b>tea</b>")).facts().title())
                .isEqualTo("Cake 🍰 & <b>tea</b>");
    }

    @Test
    void oneDateOfASeriesIsMovedCancelledAndPutBack() {
        Event coffee = Entries.weekly("c", "Coffee", "2026-11-06T10:30");
        LocalDateTime second = LocalDateTime.parse("2026-11-13T10:30");

        Event moved = one(coffee, second, Map.of("do", "change", "date", "12 November 2026"));
        assertThat(times(moved, 2026, 2026).get(1))
                .isEqualTo("Thursday 12 November 2026, 10:30 to 11:30");
        Event off = one(moved, second, Map.of("do", "cancel"));
        assertThat(off.series().changed()).hasSize(1).first().matches(each -> each.cancelled());
        assertThat(one(off, second, Map.of("do", "restore"))).isEqualTo(coffee);
        assertThat(OneDate.of(coffee, second, Map.of("do", "change"), Entries.LONDON))
                .isInstanceOf(OneDate.Wrong.class);
        assertThat(
                        OneDate.of(
                                coffee,
                                second,
                                Map.of("do", "change", "date", "30 February 2027"),
                                Entries.LONDON))
                .isInstanceOf(OneDate.Wrong.class);
    }

    private static Event one(Event event, LocalDateTime start, Map<String, String> inputs) {
        return ((OneDate.Good) OneDate.of(event, start, inputs, Entries.LONDON)).event();
    }

    private static Entry again(Entry entry) {
        boolean award = entry instanceof Award;
        Map<String, String> values = FormValues.of(entry, Entries.LONDON);
        return FormChange.of(entry, read(award, values), false);
    }

    private static Entry good(Map<String, String> inputs) {
        return read(false, inputs);
    }

    private static Entry read(boolean award, Map<String, String> inputs) {
        return switch (EntryForm.read(award, all(award, inputs), Entries.LONDON)) {
            case EntryForm.Filled.Good(Entry entry) -> entry;
            case EntryForm.Filled.Wrong(String sentence) -> throw new AssertionError(sentence);
        };
    }

    private static Map<String, String> all(boolean award, Map<String, String> inputs) {
        return EntryForm.filled(award, true, inputs, Map.of());
    }

    private static List<String> times(Event event, int from, int to) {
        Kept kept = new Kept(event, 0, Instant.EPOCH, Instant.EPOCH, 1);
        Days days = new Days(LocalDate.of(from, 1, 1), LocalDate.of(to, 12, 31));
        return Agenda.of(List.of(kept), days, Entries.LONDON).stream()
                .map(each -> Wording.when(each.when(), Entries.LONDON))
                .toList();
    }
}
