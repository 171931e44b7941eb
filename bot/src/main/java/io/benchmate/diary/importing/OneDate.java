package io.benchmate.diary.importing;

import io.benchmate.diary.Entry;
import io.benchmate.diary.Event;
import io.benchmate.diary.Place;
import io.benchmate.diary.Series;
import io.benchmate.diary.When;
import io.benchmate.diary.Wording;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A series of which one date was changed by hand. */
public sealed interface OneDate {

    /**
     * @param what happened, as a sentence
     */
    record Good(Event event, String what) implements OneDate {}

    record Wrong(String sentence) implements OneDate {}

    /** The start that a date of the series has by its rule. */
    static LocalDateTime start(When when) {
        return switch (when) {
            case When.Timed timed -> timed.start();
            case When.AllDay(LocalDate first, LocalDate last) -> first.atStartOfDay();
            case When.Undated undated -> throw new IllegalStateException("it has no date");
        };
    }

    static Optional<Series.Changed> changed(Event event, LocalDateTime start) {
        return event.series().changed().stream()
                .filter(each -> each.original().equals(start))
                .findFirst();
    }

    /**
     * @param start one of the series' starts
     * @param inputs {@code do}: change, cancel or restore; {@code date}, {@code time} and {@code
     *     place} of the changed one, blank for as it is
     */
    static OneDate of(Event event, LocalDateTime start, Map<String, String> inputs, ZoneId zone) {
        When when = changed(event, start).map(Series.Changed::when).orElse(event.at(start));
        Place place = changed(event, start).map(Series.Changed::place).orElse(event.place());
        String day = Wording.when(event.at(start), zone);
        String title = event.facts().title();
        return switch (inputs.getOrDefault("do", "")) {
            case "cancel" ->
                    new Good(
                            with(event, start, new Series.Changed(start, when, "", place, true)),
                            "%s on %s is cancelled; the other dates stay.".formatted(title, day));
            case "restore" ->
                    new Good(
                            event.with(without(event.series(), start)),
                            "%s on %s is as the series has it.".formatted(title, day));
            default -> moved(event, start, inputs, zone);
        };
    }

    private static OneDate moved(
            Event event, LocalDateTime start, Map<String, String> inputs, ZoneId zone) {
        String where = inputs.getOrDefault("place", "").strip();
        String date = inputs.getOrDefault("date", "").strip();
        String time = inputs.getOrDefault("time", "").strip();
        if (where.isEmpty() && date.isEmpty() && time.isEmpty()) {
            return new Wrong("Please say what changes: the day, the time or the place.");
        }
        When usual = event.at(start);
        Map<String, String> asked = new LinkedHashMap<>(FormValues.of(once(event, usual), zone));
        if (!date.isEmpty()) {
            asked.put("date", date);
            asked.put("end date", "");
        }
        if (!time.isEmpty()) {
            asked.put("time", time);
        }
        return switch (EntryForm.read(false, asked, zone)) {
            case EntryForm.Filled.Wrong(String sentence) -> new Wrong(sentence);
            case EntryForm.Filled.Good(Entry entry)
                    when entry instanceof Event read && read.when().dated() ->
                    good(event, start, read.when(), where, zone);
            case EntryForm.Filled.Good good ->
                    new Wrong("“%s” is no date that I can read.".formatted(date));
        };
    }

    private static Good good(
            Event event, LocalDateTime start, When when, String where, ZoneId zone) {
        Place place = where.isEmpty() ? event.place() : new Place(where, event.place().link());
        return new Good(
                with(event, start, new Series.Changed(start, when, "", place, false)),
                "%s of %s is now %s%s; the other dates stay."
                        .formatted(
                                event.facts().title(),
                                Wording.when(event.at(start), zone),
                                Wording.when(when, zone),
                                where.isEmpty() ? "" : ", " + where));
    }

    private static Event once(Event event, When when) {
        Event plain = event.with(Series.ONCE);
        return new Event(
                plain.facts(),
                when,
                plain.place(),
                "",
                "",
                plain.booking(),
                Series.ONCE,
                plain.status(),
                null);
    }

    private static Event with(Event event, LocalDateTime start, Series.Changed changed) {
        Series without = without(event.series(), start);
        List<Series.Changed> all = new ArrayList<>(without.changed());
        all.add(changed);
        return event.with(
                new Series(
                        without.rule(), without.until(), without.extra(), without.except(), all));
    }

    private static Series without(Series series, LocalDateTime start) {
        return new Series(
                series.rule(),
                series.until(),
                series.extra(),
                series.except(),
                series.changed().stream().filter(each -> !each.original().equals(start)).toList());
    }
}
