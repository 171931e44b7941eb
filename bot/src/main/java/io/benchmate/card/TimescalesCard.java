package io.benchmate.card;

import io.benchmate.plan.Plan;
import io.benchmate.plan.TimescaleList;
import io.benchmate.plan.TimescaleList.Entry;

import tools.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Draws how each timescale of a plan was read, for an admin to look through and correct. */
public final class TimescalesCard {
    /** Shows the list. Data: where it comes from, {@code page}. */
    public static final String LIST = "timescale-list";

    /** Shows one timescale with its form. Data: where it comes from, {@code subject}. */
    public static final String SHOW = "timescale-show";

    /** Shows the open questions in turn. Data: where it comes from, {@code turn} from 0. */
    public static final String ASK = "timescale-ask";

    /** Takes back what was said last. Data: where it comes from, {@code subject}. */
    public static final String UNDO = "timescale-undo";

    private static final int PAGE = 10;
    private static final int SAID = 8;
    private static final String TAKE_BACK = "(press to take it back)";

    private TimescalesCard() {}

    /**
     * What the list shows.
     *
     * @param from "plan" or "draft" with its id, as all buttons carry it on
     * @param said what admins said, the newest first
     * @param page from 1
     * @param note what was just done; empty for nothing
     */
    public record View(
            Map<String, String> from,
            Plan plan,
            TimescaleList list,
            List<SaidLine> said,
            int page,
            String note) {
        public View {
            from = Map.copyOf(from);
            said = List.copyOf(said);
        }
    }

    /**
     * Something that an admin said, in a line with who and when.
     *
     * @param subject what it is about, for taking it back
     */
    public record SaidLine(String subject, String line) {}

    public static Rendered draw(View view) {
        Map<String, String> from = view.from();
        TimescaleList list = view.list();
        int pages = Math.max(1, Math.ceilDiv(list.entries().size(), PAGE));
        int here = Math.clamp(view.page(), 1, pages);
        List<Entry> shown =
                list.entries()
                        .subList((here - 1) * PAGE, Math.min(list.entries().size(), here * PAGE));
        String lead =
                lead(view.plan(), list)
                        + (pages > 1 ? " Page %d of %d.".formatted(here, pages) : "");
        List<String> text =
                new ArrayList<>(List.of("How I read the timescales", view.note(), lead));
        text.removeIf(String::isEmpty);
        shown.forEach(
                entry ->
                        text.add(
                                "- %s\n  %s"
                                        .formatted(
                                                ReadingParts.line(entry),
                                                ReadingParts.actions(entry.actions()))));
        if (here == 1) {
            said(view).forEach(each -> text.add("- " + each.line() + " " + TAKE_BACK));
        }
        List<ObjectNode> buttons = buttons(from, list, here, pages);
        return Frame.fit(
                lead,
                String.join("\n", text),
                length -> new Frame.Body(parts(view, lead, shown, length), buttons));
    }

    private static String lead(Plan plan, TimescaleList list) {
        int open = list.questions().size();
        String all = list.entries().size() == 1 ? "1 wording" : list.entries().size() + " wordings";
        String questions =
                open == 0
                        ? "nothing is open"
                        : open == 1 ? "1 question is open" : open + " questions are open";
        return "%s: %s, %s.".formatted(plan.facts().title(), all, questions);
    }

    private static List<SaidLine> said(View view) {
        return view.said().stream().limit(SAID).toList();
    }

    private static List<ObjectNode> parts(View view, String lead, List<Entry> shown, int length) {
        List<ObjectNode> parts = new ArrayList<>();
        parts.add(Parts.heading("How I read the timescales"));
        if (!view.note().isEmpty()) {
            parts.add(Parts.text(Run.bold(view.note())));
        }
        parts.add(Parts.text(Run.plain(Clip.to(lead, length))));
        shown.forEach(entry -> parts.add(row(view.from(), entry, length)));
        if (view.page() <= 1) {
            said(view).forEach(each -> parts.add(said(view.from(), each, length)));
        }
        return parts;
    }

    private static ObjectNode said(Map<String, String> from, SaidLine each, int length) {
        ObjectNode line =
                Parts.text(Run.grey(Clip.to(each.line(), length)), Run.grey(" " + TAKE_BACK));
        ObjectNode undo = Press.verb("Take it back", UNDO, with(from, "subject", each.subject()));
        return Press.on(Parts.box(List.of(line)), undo);
    }

    private static ObjectNode row(Map<String, String> from, Entry entry, int length) {
        ObjectNode box =
                Parts.shaded(
                        List.of(
                                Parts.text(Run.bold("“" + Clip.to(entry.words(), length) + "”")),
                                Parts.spaced(
                                        Parts.text(
                                                Run.plain(ReadingParts.reading(entry.reading()))),
                                        Parts.Spacing.NONE),
                                Parts.spaced(
                                        Parts.text(Run.grey(ReadingParts.actions(entry.actions()))),
                                        Parts.Spacing.NONE)));
        ObjectNode open =
                Press.verb("Correct this reading", SHOW, with(from, "subject", entry.subject()));
        return Parts.spaced(Press.on(box, open), Parts.Spacing.SMALL);
    }

    private static List<ObjectNode> buttons(
            Map<String, String> from, TimescaleList list, int here, int pages) {
        List<ObjectNode> buttons = new ArrayList<>();
        if (!list.questions().isEmpty()) {
            buttons.add(Press.verb("Open questions", ASK, from).put("style", "positive"));
        }
        if (here > 1) {
            buttons.add(Press.verb("Earlier", LIST, with(from, "page", "" + (here - 1))));
        }
        if (here < pages) {
            buttons.add(Press.verb("More", LIST, with(from, "page", "" + (here + 1))));
        }
        if (from.containsKey("draft")) {
            buttons.add(Press.verb("Back to the preview", ImportCard.LOOK, from));
        }
        buttons.add(Press.verb("Plan’s start", TimescaleQuestionCard.START, from));
        return buttons;
    }

    static Map<String, String> with(Map<String, String> from, String... pairs) {
        Map<String, String> all = new TreeMap<>(from);
        all.putAll(Press.data(pairs));
        return all;
    }
}
