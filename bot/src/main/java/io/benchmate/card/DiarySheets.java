package io.benchmate.card;

import io.benchmate.diary.Category;
import io.benchmate.diary.importing.EntryForm;
import io.benchmate.diary.pages.DiaryVerb;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Words the diary's forms. Pure. */
public final class DiarySheets {
    /** No category's key. Teams takes no choice without a value. */
    private static final String ALL = "all";

    private DiarySheets() {}

    /**
     * The form of an event or an award.
     *
     * @param values what stands in it at first
     * @param data goes with the buttons
     */
    public static Sheet form(Kind kind, Map<String, String> values, Map<String, String> data) {
        List<Sheet.Field> fields =
                EntryForm.asks(kind.award()).stream()
                        .filter(ask -> kind.all() || ask.first())
                        .map(ask -> field(ask, values.getOrDefault(ask.id(), "")))
                        .toList();
        String thing = kind.award() ? "award" : "event";
        boolean change = data.containsKey("id");
        List<Notice.Button> buttons = new ArrayList<>();
        Map<String, String> paged = new TreeMap<>(data);
        paged.put("page", kind.all() ? "all" : "first");
        buttons.add(
                new Notice.Button(
                        kind.editor() ? "Save" : "Suggest it",
                        DiaryVerb.SUBMIT.wire(),
                        paged,
                        true));
        if (!kind.all()) {
            buttons.add(new Notice.Button("More", DiaryVerb.MORE.wire(), paged, false));
        }
        return new Sheet(
                change ? "Change this " + thing : "A new " + thing,
                kind.editor()
                        ? "It is in the diary as soon as you save it."
                        : "An editor of the diary looks at it before it is in.",
                List.of(),
                fields,
                buttons);
    }

    /**
     * Which form it is.
     *
     * @param editor whether what is sent counts at once
     * @param all whether it asks everything, or only what nearly every entry has
     */
    public record Kind(boolean award, boolean editor, boolean all) {}

    private static Sheet.Field field(EntryForm.Ask ask, String value) {
        if (ask.options().isEmpty()) {
            int most = ask.id().equals("note") ? 2_000 : 300;
            return new Sheet.Field.Text(ask.id(), ask.label(), ask.example(), value, most);
        }
        List<Sheet.Option> options =
                ask.options().stream()
                        .filter(
                                each ->
                                        !each.value().equals(EntryForm.KEEP)
                                                || value.equals(EntryForm.KEEP))
                        .map(each -> new Sheet.Option(each.value(), each.words()))
                        .toList();
        String usual = ask.id().equals("category") ? "other" : options.getFirst().value();
        return new Sheet.Field.Pick(
                ask.id(), ask.label(), options, value.isEmpty() ? usual : value);
    }

    /**
     * One date of a series.
     *
     * @param dates of which one is chosen
     */
    public static Sheet one(String title, List<Sheet.Option> dates, Map<String, String> data) {
        return new Sheet(
                "One date of a series",
                title + ": only the date that you choose is changed; the others stay.",
                List.of(),
                List.of(
                        new Sheet.Field.Pick(
                                "start", "Which date?", dates, dates.getFirst().value()),
                        new Sheet.Field.Text("date", "Moved to which day?", "4 March 2027", "", 60),
                        new Sheet.Field.Text("time", "From when to when?", "14:00 - 16:00", "", 60),
                        new Sheet.Field.Text("place", "Another place?", "Room 5", "", 300)),
                List.of(
                        one("Save this change", "change", data, true),
                        one("Cancel this date", "cancel", data, false),
                        one("Put it back into the series", "restore", data, false)));
    }

    private static Notice.Button one(
            String title, String how, Map<String, String> data, boolean main) {
        Map<String, String> all = new TreeMap<>(data);
        all.put("do", how);
        return new Notice.Button(title, DiaryVerb.ONE_SAVE.wire(), all, main);
    }

    /** Where and when the diary is posted in a channel. */
    public static Sheet board(int hour) {
        List<Sheet.Option> rhythms =
                List.of(
                        new Sheet.Option("WEEKLY", "Every Friday, for the seven days from then"),
                        new Sheet.Option("MONTHLY", "On the first of each month, for the month"),
                        new Sheet.Option("AS_IT_HAPPENS", "A post for each new entry"),
                        new Sheet.Option(
                                "COUNTDOWN", "For each award, four weeks before it closes"));
        List<Sheet.Option> categories = new ArrayList<>();
        categories.add(new Sheet.Option(ALL, "Everything"));
        Arrays.stream(Category.values())
                .forEach(each -> categories.add(new Sheet.Option(each.key(), each.words())));
        return new Sheet(
                "Post the diary here",
                "I keep one post for each period and change it in place when something moves; a"
                        + " change of date also gets a short reply.",
                List.of(),
                List.of(
                        new Sheet.Field.Choice("rhythm", "When?", rhythms, "WEEKLY"),
                        new Sheet.Field.Choice("category", "What?", categories, ALL),
                        new Sheet.Field.Text(
                                "hour",
                                "At which hour (0 to 23)?",
                                "9",
                                Integer.toString(hour),
                                2)),
                List.of(
                        new Notice.Button(
                                "Post it here", DiaryVerb.BOARD_SAVE.wire(), Map.of(), true)));
    }
}
