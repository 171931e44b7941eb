package io.benchmate.card;

import static io.benchmate.card.AdminSheets.button;
import static io.benchmate.card.AdminSheets.day;
import static io.benchmate.card.AdminSheets.number;

import io.benchmate.admin.PersonalRecords.Kept;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Words what is kept about a person, for himself. Pure. */
public final class MyDataSheets {
    /** Records on one page. */
    public static final int PAGE = 8;

    private static final int LONGEST = 400;

    private MyDataSheets() {}

    public static Sheet overview(List<Kept> all, ZoneId zone) {
        List<Sheet.Entry> entries = new ArrayList<>();
        for (Kept kept : all) {
            if (!kept.rows().isEmpty()) {
                entries.add(
                        new Sheet.Entry(
                                List.of(kept.what() + ": " + kept.rows().size()),
                                howLong(kept, zone),
                                List.of()));
            }
        }
        String lead =
                entries.isEmpty()
                        ? "I keep nothing about you in my database."
                        : "This is what I keep about you in my database.";
        List<Notice.Button> buttons = new ArrayList<>();
        if (!entries.isEmpty()) {
            buttons.add(button("Show all of it", AdminVerb.MY_DATA_ALL, Map.of("page", "1")));
            buttons.add(button("Erase it", AdminVerb.MY_DATA_ERASE, Map.of()));
        }
        entries.add(
                new Sheet.Entry(
                        List.of("In memory only"),
                        "Your last question for half an hour, so that you can follow on; the"
                                + " answers of two days, so that a thumb finds its answer. Both are"
                                + " gone when I am restarted. Of questions that the plan doesn’t"
                                + " answer I keep the words, without your name.",
                        List.of()));
        return new Sheet("What I keep about you", lead, entries, buttons);
    }

    private static String howLong(Kept kept, ZoneId zone) {
        String end =
                kept.until() == null
                        ? "Kept as long as the plan."
                        : "Deleted by " + day(kept.until(), zone) + " at the latest.";
        return kept.stays() ? end + " An erasure takes your name out of it." : end;
    }

    /** Every record, a page at a time. */
    public static Sheet all(List<Kept> all, int page) {
        List<Sheet.Entry> entries = new ArrayList<>();
        for (Kept kept : all) {
            kept.rows().forEach(row -> entries.add(entry(kept.what(), row)));
        }
        Leaves leaves = Leaves.of(page, entries.size(), PAGE);
        int from = leaves.from(PAGE);
        List<Notice.Button> buttons =
                new ArrayList<>(leaves.buttons(AdminVerb.MY_DATA_ALL, Map.of()));
        buttons.add(button("Back", AdminVerb.MY_DATA, Map.of()));
        return new Sheet(
                "All that I keep about you",
                number(entries.size(), "record", "to the letter, as the database has it.")
                        + leaves.words(),
                entries.subList(from, Math.min(entries.size(), from + PAGE)),
                buttons);
    }

    private static Sheet.Entry entry(String what, Map<String, String> row) {
        List<String> lines = new ArrayList<>(List.of(what));
        row.forEach(
                (column, value) ->
                        lines.add(column.replace('_', ' ') + ": " + Clip.to(value, LONGEST)));
        return new Sheet.Entry(lines, "", List.of());
    }

    public static Sheet confirm() {
        return new Sheet(
                "Erase what I keep about you?",
                "I delete where I can write to you, your questions, your thumbs and the messages"
                    + " about them. Answers to your open questions will not reach you. Your name is"
                    + " taken out of what has to stay. This cannot be undone.",
                List.of(),
                List.of(
                        button("Erase it now", AdminVerb.MY_DATA_ERASE_NOW, Map.of()),
                        button("Keep it", AdminVerb.MY_DATA, Map.of())));
    }

    public static Sheet erased(int rows) {
        return new Sheet(
                "Erased",
                rows == 0
                        ? "There was nothing left to erase."
                        : "%s deleted or cleared of your name."
                                .formatted(number(rows, "record", rows == 1 ? "was" : "were")),
                List.of(
                        new Sheet.Entry(
                                List.of("Writing to me again starts afresh"),
                                "I then note where I can write to you.",
                                List.of())),
                List.of());
    }
}
