package io.benchmate.card;

import static io.benchmate.card.AdminSheets.BACK;
import static io.benchmate.card.AdminSheets.button;
import static io.benchmate.card.AdminSheets.day;
import static io.benchmate.card.AdminSheets.number;

import io.benchmate.gaps.Gap;
import io.benchmate.gaps.WordLink;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Words the pages on what was asked in vain, and on the words that were added. Pure. */
public final class GapSheets {
    private GapSheets() {}

    public static Sheet gaps(List<Gap> page, int total, Leaves leaves, ZoneId zone) {
        String lead =
                total == 0
                        ? "No question was asked in vain, as far as I remember."
                        : number(total, "gap", "in what I can answer, the most frequent first.")
                                + leaves.words();
        List<Sheet.Entry> entries = page.stream().map(gap -> gap(gap, zone)).toList();
        List<Notice.Button> buttons = new ArrayList<>(leaves.buttons(AdminVerb.GAPS, Map.of()));
        buttons.add(button("Words added", AdminVerb.WORDS, Map.of()));
        buttons.add(BACK);
        return new Sheet("Asked in vain", lead, entries, buttons);
    }

    private static Sheet.Entry gap(Gap gap, ZoneId zone) {
        return new Sheet.Entry(
                wordings(gap),
                asked(gap, zone),
                List.of(
                        button(
                                "Add these words to an action",
                                AdminVerb.GAP,
                                Map.of("gap", gap.head().id())),
                        button("Dismiss", AdminVerb.GAP_DISMISS, Map.of("gap", gap.head().id()))));
    }

    private static List<String> wordings(Gap gap) {
        List<String> lines = new ArrayList<>(List.of(gap.head().question()));
        if (!gap.otherWordings().isEmpty()) {
            lines.add("Also: " + String.join(" · ", gap.otherWordings()));
        }
        gap.comments().forEach(said -> lines.add("Said of the answer: “" + said + "”"));
        return lines;
    }

    private static String asked(Gap gap, ZoneId zone) {
        String thumbs =
                gap.thumbsDown() == 0 ? "" : " · " + number(gap.thumbsDown(), "thumb", "down");
        return "Asked %s%s · last on %s"
                .formatted(number(gap.times(), "time", ""), thumbs, day(gap.last(), zone));
    }

    /**
     * @param words offered for linking
     * @param nearest actions to choose from, an id and words each
     */
    public static Sheet gap(
            Gap gap, String words, List<Sheet.Option> nearest, String planTitle, ZoneId zone) {
        Map<String, String> data = Map.of("gap", gap.head().id());
        return new Sheet(
                "Add these words to an action",
                "I then answer such questions with that action, quoting its cells, and say that an"
                        + " admin linked the words.",
                List.of(new Sheet.Entry(wordings(gap), asked(gap, zone), List.of())),
                fields(words, nearest, planTitle),
                List.of(
                        new Notice.Button("Add the words", AdminVerb.GAP_LINK.wire(), data, true),
                        button("Dismiss", AdminVerb.GAP_DISMISS, data),
                        button("All gaps", AdminVerb.GAPS, Map.of())));
    }

    private static List<Sheet.Field> fields(
            String words, List<Sheet.Option> nearest, String planTitle) {
        List<Sheet.Field> fields = new ArrayList<>();
        fields.add(
                new Sheet.Field.Text(
                        "words",
                        "Questions with all of these words",
                        "a few words that tell what is meant",
                        words,
                        200));
        if (!nearest.isEmpty()) {
            fields.add(
                    new Sheet.Field.Choice(
                            "action",
                            "are about this action of " + planTitle,
                            nearest,
                            nearest.getFirst().value()));
        }
        fields.add(
                new Sheet.Field.Text(
                        "code",
                        nearest.isEmpty() ? "are about the action" : "or about another action",
                        "its code, such as 2.4",
                        "",
                        40));
        return fields;
    }

    /**
     * @param about the action of a link in words, or that the plan has it no more
     */
    public static Sheet.Entry link(WordLink link, String about, int page, ZoneId zone) {
        return new Sheet.Entry(
                List.of("“" + link.words() + "”", about),
                "Added by %s on %s".formatted(link.addedBy(), day(link.addedAt(), zone)),
                List.of(
                        button(
                                "Undo",
                                AdminVerb.WORDS_UNDO,
                                Map.of("id", link.id(), "page", Integer.toString(page)))));
    }

    public static Sheet words(List<Sheet.Entry> links, int total, Leaves leaves) {
        String lead =
                total == 0
                        ? "No words were added yet. They come from “gaps”."
                        : number(total, "link", "from words to actions, newest first.")
                                + leaves.words();
        List<Notice.Button> buttons = new ArrayList<>(leaves.buttons(AdminVerb.WORDS, Map.of()));
        buttons.add(button("Gaps", AdminVerb.GAPS, Map.of()));
        buttons.add(BACK);
        return new Sheet("Words added", lead, links, buttons);
    }
}
