package io.benchmate.diary.importing;

import io.benchmate.diary.Category;
import io.benchmate.diary.Entry;
import io.benchmate.diary.IncomingEntries;
import io.benchmate.diary.IncomingFile;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What an event's or an award's form asks, and the entry that its inputs make. The first page asks
 * what nearly every entry has; the whole form asks everything.
 */
public final class EntryForm {
    /** The value for a series that no choice of the form stands for: it stays as it is. */
    public static final String KEEP = "keep";

    private EntryForm() {}

    /**
     * A field.
     *
     * @param id the input's, and a heading of a table
     * @param label what it asks
     * @param first whether it is on the first page
     * @param options what can be chosen; empty where text is written
     */
    public record Ask(
            String id, String label, String example, boolean first, List<Option> options) {
        public Ask {
            options = List.copyOf(options);
        }

        private static Ask first(String id, String label, String example) {
            return new Ask(id, label, example, true, List.of());
        }

        private static Ask more(String id, String label, String example) {
            return new Ask(id, label, example, false, List.of());
        }

        private static Ask choice(String id, String label, List<Option> options) {
            return new Ask(id, label, "", false, options);
        }
    }

    public record Option(String value, String words) {}

    /** What came of the inputs. */
    public sealed interface Filled {
        record Good(Entry entry) implements Filled {}

        record Wrong(String sentence) implements Filled {}
    }

    /** Everything that is asked, in its order. */
    public static List<Ask> asks(boolean award) {
        List<Ask> asks = new ArrayList<>();
        asks.add(Ask.first("title", "What is it called?", award ? "Papin Prize" : "Termly forum"));
        asks.addAll(award ? ofAward() : ofEvent());
        asks.add(
                Ask.choice(
                        "category",
                        "What kind of thing is it?",
                        Arrays.stream(Category.values())
                                .map(each -> new Option(each.key(), each.words()))
                                .toList()));
        asks.add(Ask.more("link", "A page with more", "https://"));
        asks.add(Ask.first("note", "Anything else?", ""));
        return asks;
    }

    private static List<Ask> ofEvent() {
        List<Option> repeats = new ArrayList<>();
        for (Repeats each : Repeats.values()) {
            repeats.add(new Option(each.key(), each.words()));
        }
        repeats.add(new Option(KEEP, "As it is now"));
        return List.of(
                Ask.first("date", "On which day? Empty if not known", "3 March 2027"),
                Ask.first("time", "From when to when? Empty for all day", "14:00 - 16:00"),
                Ask.first("end date", "Until which day, if several", "4 March 2027"),
                Ask.first("place", "Where?", "Kelvin Building, Room 3"),
                Ask.more("online", "Link for taking part online", "https://"),
                Ask.more("audience", "Who is it for?", "all technicians"),
                Ask.more("organiser", "Who organises it?", "Technicians’ Network"),
                Ask.more("booking", "Link for booking", "https://"),
                Ask.more("book by", "Book by", "26 February 2027, 17:00"),
                Ask.choice("repeats", "Does it come again?", repeats),
                Ask.more("repeats until", "Until which day does it repeat?", "30 June 2027"),
                Ask.more("not on", "On which days not?", "25 December 2026, 1 January 2027"),
                Ask.choice(
                        "status",
                        "How certain is it?",
                        List.of(
                                new Option("confirmed", "It takes place"),
                                new Option("to be dated", "Its date is not certain"),
                                new Option("idea", "It is an idea so far"))));
    }

    private static List<Ask> ofAward() {
        return List.of(
                Ask.first("opens", "Opens on", "1 May 2027"),
                Ask.first("closes", "Closes on; empty if not known", "1 July 2027, 17:00"),
                Ask.more("internal sift", "Internal sift on", "10 June 2027"),
                Ask.more("references", "References or supporters due on", "8 July 2027, 17:00"),
                Ask.more("shortlist", "Shortlist on", "1 October 2027"),
                Ask.more("ceremony", "Ceremony on", "26 November 2027"),
                Ask.first("eligible", "Who may get it?", "technicians and apprentices"),
                Ask.first("who may nominate", "Who may nominate?", "any colleague"),
                Ask.choice(
                        "how often",
                        "How often does it come?",
                        List.of(
                                new Option("once", "Once"),
                                new Option("every year", "Every year"),
                                new Option("every other year", "Every other year"),
                                new Option("more than once a year", "More than once a year"))),
                Ask.more("closed last", "When did it close the last time?", "1 July 2026"),
                Ask.choice(
                        "status",
                        "Are this round’s dates certain?",
                        List.of(
                                new Option("confirmed", "Its organiser has confirmed them"),
                                new Option("to be dated", "They are not confirmed yet"))),
                Ask.more("nominations", "How many have we nominated?", "1"),
                Ask.more("target", "How many nominations do we want?", "3"));
    }

    /**
     * What the whole form would hold: what a page asked, as it was filled in, and for the rest what
     * stands there.
     *
     * @param all whether the page asked everything
     * @param standing what stands there; empty for a new entry
     */
    public static Map<String, String> filled(
            boolean award, boolean all, Map<String, String> inputs, Map<String, String> standing) {
        Map<String, String> filled = new LinkedHashMap<>();
        for (Ask ask : asks(award)) {
            Map<String, String> from = all || ask.first() ? inputs : standing;
            filled.put(ask.id(), from.getOrDefault(ask.id(), "").strip());
        }
        return filled;
    }

    /**
     * @param filled everything that is asked, by the asks' ids
     * @param zone whose clock the times are on where they name none
     */
    public static Filled read(boolean award, Map<String, String> filled, ZoneId zone) {
        if (filled.getOrDefault("title", "").isBlank()) {
            return new Filled.Wrong("Please say what it is called.");
        }
        Map<String, String> cells = new LinkedHashMap<>(filled);
        cells.put("kind", award ? "award" : "event");
        cells.putIfAbsent("date", "");
        cells.computeIfPresent("repeats", (id, said) -> said.equals(KEEP) ? "" : said);
        cells.computeIfPresent(
                "category", (id, key) -> Category.ofKey(key).map(Category::words).orElse(""));
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
}
