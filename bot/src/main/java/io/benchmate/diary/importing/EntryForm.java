package io.benchmate.diary.importing;

import io.benchmate.diary.Award;
import io.benchmate.diary.Entry;
import io.benchmate.diary.Event;
import io.benchmate.diary.IncomingEntries;
import io.benchmate.diary.IncomingFile;
import io.benchmate.diary.Moment;
import io.benchmate.diary.Stage;
import io.benchmate.diary.When;
import io.benchmate.diary.Wording;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What an event's or an award's form asks, and the entry that its inputs make. */
public final class EntryForm {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private EntryForm() {}

    /** A field: the input's id, what it asks, and an example. */
    public record Ask(String id, String label, String example) {}

    /** What came of the inputs. */
    public sealed interface Filled {
        record Good(Entry entry) implements Filled {}

        record Wrong(String sentence) implements Filled {}
    }

    public static List<Ask> asks(boolean award) {
        List<Ask> asks = new ArrayList<>();
        asks.add(new Ask("title", "What is it called?", award ? "Papin Prize" : "Termly forum"));
        if (award) {
            asks.add(new Ask("opens", "Opens on", "1 May 2027"));
            asks.add(new Ask("closes", "Closes on; empty if not known", "1 July 2027, 17:00"));
            asks.add(new Ask("references", "References due on", "8 July 2027"));
            asks.add(new Ask("internal sift", "Internal sift on", "10 June 2027"));
            asks.add(new Ask("ceremony", "Ceremony on", "26 November 2027"));
            asks.add(new Ask("eligible", "Who may get it?", "technicians and apprentices"));
            asks.add(new Ask("who may nominate", "Who may nominate?", "any colleague"));
            asks.add(new Ask("target", "How many nominations do we want?", "3"));
        } else {
            asks.add(new Ask("date", "On which day? Empty if not known", "3 March 2027"));
            asks.add(new Ask("end date", "Until which day, if several", "4 March 2027"));
            asks.add(new Ask("time", "From when to when? Empty for all day", "14:00 - 16:00"));
            asks.add(new Ask("place", "Where?", "Kelvin Building, Room 3"));
            asks.add(new Ask("online", "Link for taking part online", "https://"));
            asks.add(new Ask("audience", "Who is it for?", "all technicians"));
            asks.add(new Ask("booking", "Link for booking", "https://"));
        }
        asks.add(new Ask("link", "A page with more", "https://"));
        asks.add(new Ask("note", "Anything else?", ""));
        return asks;
    }

    /**
     * @param inputs by their ids; blank ones count as not given
     * @param zone whose clock the times are on
     */
    public static Filled read(boolean award, Map<String, String> inputs, ZoneId zone) {
        if (inputs.getOrDefault("title", "").isBlank()) {
            return new Filled.Wrong("Please say what it is called.");
        }
        Map<String, String> cells = new LinkedHashMap<>();
        asks(award).forEach(ask -> cells.put(ask.id(), inputs.getOrDefault(ask.id(), "").strip()));
        cells.put("kind", award ? "award" : "event");
        cells.put("category", inputs.getOrDefault("category", ""));
        cells.putIfAbsent("date", "");
        cells.put("uid", java.util.UUID.randomUUID().toString());
        List<List<String>> rows = List.of(List.copyOf(cells.keySet()), List.copyOf(cells.values()));
        return switch (EntryTable.read(rows, Comparison.TEAMS, zone)) {
            case IncomingFile.Refused(String sentence) -> new Filled.Wrong(sentence);
            case IncomingFile.Read(IncomingEntries read) ->
                    read.entries().isEmpty()
                            ? new Filled.Wrong(wrong(read.leftOut()))
                            : new Filled.Good(read.entries().getFirst());
        };
    }

    private static String wrong(List<String> leftOut) {
        return leftOut.stream()
                .map(each -> each.replaceFirst("^Row \\d+ was left out: ", "That cannot be: "))
                .findFirst()
                .orElse("Please look at the dates again.");
    }

    /** The new state of an entry that is there: what the form does not ask stays. */
    public static Entry merged(Entry before, Entry after) {
        Entry next = Comparison.merged(before, after);
        if (before instanceof Event was && next instanceof Event now) {
            return new Event(
                    with(was, now),
                    now.when(),
                    now.place(),
                    now.audience(),
                    was.organiser(),
                    now.booking(),
                    was.when().equals(now.when()) ? was.series() : now.series(),
                    now.status(),
                    now.was());
        }
        return next;
    }

    private static io.benchmate.diary.Facts with(Event was, Event now) {
        return new io.benchmate.diary.Facts(
                was.id(),
                was.facts().uid(),
                now.facts().title(),
                now.facts().category(),
                now.facts().note(),
                now.facts().link(),
                Comparison.TEAMS);
    }

    /** What stands in the form at first when an entry is changed. */
    public static Map<String, String> values(Entry entry) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("title", entry.facts().title());
        values.put("link", entry.facts().link());
        values.put("note", entry.facts().note());
        switch (entry) {
            case Event event -> {
                when(event.when(), values);
                values.put("place", event.place().where());
                values.put("online", event.place().link());
                values.put("audience", event.audience());
                values.put("booking", event.booking().link());
            }
            case Award award -> {
                award.at(Stage.OPENS).ifPresent(each -> values.put("opens", text(each)));
                award.at(Stage.CLOSES).ifPresent(each -> values.put("closes", text(each)));
                award.at(Stage.REFERENCES).ifPresent(each -> values.put("references", text(each)));
                award.at(Stage.SIFT).ifPresent(each -> values.put("internal sift", text(each)));
                award.at(Stage.CEREMONY).ifPresent(each -> values.put("ceremony", text(each)));
                values.put("eligible", award.eligible());
                values.put("who may nominate", award.nominators());
                int target = award.nominations().target();
                values.put("target", target == 0 ? "" : Integer.toString(target));
            }
        }
        return values;
    }

    private static void when(When when, Map<String, String> values) {
        switch (when) {
            case When.AllDay(LocalDate first, LocalDate last) -> {
                values.put("date", DAY.format(first));
                values.put("end date", first.equals(last) ? "" : DAY.format(last));
            }
            case When.Timed(LocalDateTime start, LocalDateTime end, ZoneId zone) -> {
                values.put("date", DAY.format(start));
                boolean one = start.toLocalDate().equals(end.toLocalDate());
                values.put("end date", one ? "" : DAY.format(end));
                values.put(
                        "time",
                        Wording.time(start.toLocalTime())
                                + " - "
                                + Wording.time(end.toLocalTime()));
            }
            case When.Undated(String words) -> values.put("date", words);
        }
    }

    private static String text(Moment moment) {
        return DAY.format(moment.day())
                + (moment.time() == null ? "" : ", " + Wording.time(moment.time()));
    }
}
