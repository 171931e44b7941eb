package io.benchmate.card;

import io.benchmate.diary.Category;
import io.benchmate.diary.boards.Board;
import io.benchmate.diary.boards.Draft;
import io.benchmate.diary.importing.EntryForm;
import io.benchmate.diary.pages.DiaryVerb;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Words the diary's forms. Pure. */
public final class DiarySheets {

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
                        .map(ask -> field(ask, value(ask, values)))
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

    private static String value(EntryForm.Ask ask, Map<String, String> values) {
        String value = values.getOrDefault(ask.id(), "");
        return ask.id().equals("category") && value.isEmpty()
                ? Category.of(values.getOrDefault("title", "")).key()
                : value;
    }

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
        String usual = options.getFirst().value();
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

    /**
     * Where and when the diary is posted in a channel.
     *
     * @param there how it is posted now; null where it is not yet
     * @param hour what stands there at first
     */
    public static Sheet board(@Nullable Board there, int hour) {
        return new Sheet(
                "Post the diary here",
                there == null
                        ? "I keep one post for each period and change it in place when something"
                                + " moves; a change of date also gets a short reply."
                        : "Here I post %s.".formatted(there.words()),
                List.of(),
                boardFields(there, hour),
                boardButtons(there));
    }

    private static List<Notice.Button> boardButtons(@Nullable Board there) {
        String save = DiaryVerb.BOARD_SAVE.wire();
        return there == null
                ? List.of(new Notice.Button("Post it here", save, Map.of(), true))
                : List.of(
                        new Notice.Button("Save", save, Map.of(), true),
                        new Notice.Button(
                                "Stop posting here",
                                DiaryVerb.BOARD_STOP.wire(),
                                Map.of("channel", there.channelId()),
                                false));
    }

    private static List<Sheet.Field> boardFields(@Nullable Board there, int hour) {
        List<Sheet.Option> categories =
                Arrays.stream(Category.values())
                        .map(each -> new Sheet.Option(each.key(), each.words()))
                        .toList();
        List<String> picked =
                there == null
                        ? List.of()
                        : there.categories().stream().map(Category::key).sorted().toList();
        String rhythm = there == null ? "WEEKLY" : there.rhythm().name();
        String when = Integer.toString(there == null ? hour : there.hour());
        return List.of(
                new Sheet.Field.Choice("rhythm", "When?", rhythms(), rhythm),
                new Sheet.Field.Several(
                        "categories", "What? Choose none for everything", categories, picked),
                new Sheet.Field.Text("hour", "At which hour (0 to 23)?", "9", when, 2));
    }

    private static List<Sheet.Option> rhythms() {
        return List.of(
                new Sheet.Option("WEEKLY", "Every Friday, for the seven days from then"),
                new Sheet.Option("MONTHLY", "On the first of each month, for the month"),
                new Sheet.Option("AS_IT_HAPPENS", "A post for each new entry"),
                new Sheet.Option("COUNTDOWN", "For each award, four weeks before it closes"));
    }

    /**
     * What an editor may say of a Friday digest.
     *
     * @param items the week's entries by their ids
     */
    public static Sheet draft(Draft draft, Map<String, String> items) {
        String friday = draft.friday().toString();
        Map<String, String> data =
                Map.of("friday", friday, "form", "yes", "shown", String.join(",", items.keySet()));
        return new Sheet(
                "The Friday digest",
                "What you leave out stays in the diary; only this digest goes without it.",
                List.of(),
                draftFields(draft, items),
                List.of(
                        new Notice.Button(
                                "Post it like this", DiaryVerb.DRAFT_APPROVE.wire(), data, true),
                        new Notice.Button(
                                "Skip this week",
                                DiaryVerb.DRAFT_SKIP.wire(),
                                Map.of("friday", friday),
                                false)));
    }

    private static List<Sheet.Field> draftFields(Draft draft, Map<String, String> items) {
        List<Sheet.Option> options = new ArrayList<>();
        items.forEach((id, words) -> options.add(new Sheet.Option(id, words)));
        List<String> kept =
                items.keySet().stream().filter(id -> !draft.leftOut().contains(id)).toList();
        List<Sheet.Field> fields = new ArrayList<>();
        fields.add(
                new Sheet.Field.Text(
                        "note",
                        "A line of yours, above everything else",
                        "Such as: the forum has cake this time",
                        draft.note(),
                        500));
        if (!options.isEmpty()) {
            fields.add(new Sheet.Field.Several("keep", "What goes in?", options, kept));
        }
        return fields;
    }
}
