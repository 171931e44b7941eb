package io.benchmate.card;

import io.benchmate.diary.Category;
import io.benchmate.diary.importing.EntryForm;
import io.benchmate.diary.pages.DiaryVerb;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Words the diary's forms. Pure. */
public final class DiarySheets {
    /** No category's key. Teams takes no choice without a value. */
    private static final String ALL = "all";

    private DiarySheets() {}

    /**
     * The form of an event or an award.
     *
     * @param values what stands in it at first
     * @param data goes with the button
     * @param editor whether what is sent counts at once
     */
    public static Sheet form(
            boolean award, Map<String, String> values, Map<String, String> data, boolean editor) {
        List<Sheet.Field> fields = new ArrayList<>();
        for (EntryForm.Ask ask : EntryForm.asks(award)) {
            fields.add(
                    new Sheet.Field.Text(
                            ask.id(),
                            ask.label(),
                            ask.example(),
                            values.getOrDefault(ask.id(), ""),
                            ask.id().equals("note") ? 2_000 : 300));
        }
        String thing = award ? "award" : "event";
        boolean change = data.containsKey("id");
        return new Sheet(
                change ? "Change this " + thing : "A new " + thing,
                editor
                        ? "It is in the diary as soon as you send it."
                        : "An editor of the diary looks at it before it is in.",
                List.of(),
                fields,
                List.of(
                        new Notice.Button(
                                editor ? "Save" : "Suggest it",
                                DiaryVerb.SUBMIT.wire(),
                                data,
                                true)));
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
