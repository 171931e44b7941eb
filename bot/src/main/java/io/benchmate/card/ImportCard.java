package io.benchmate.card;

import io.benchmate.plan.Field;
import io.benchmate.plan.Plan;
import io.benchmate.plan.importing.Column;
import io.benchmate.plan.revising.Preview;
import io.benchmate.plan.revising.RevisionChange;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Draws the preview of an import, and the card on which its columns are corrected. */
public final class ImportCard {
    /**
     * Makes the draft live. Data: {@code draft}; what {@link SeenDraft#data} says of the state that
     * was shown; what {@link ConflictChoices} reads of the conflicts.
     */
    public static final String CONFIRM = "import-confirm";

    /** Shows the columns for correction. Data: {@code draft}. */
    public static final String COLUMNS = "import-columns";

    /**
     * Reads the file again. Data: {@code draft}, {@code column-N} with a field's name or {@link
     * #KEEP}, {@code plan} with a plan's id or empty for a plan of its own.
     */
    public static final String CORRECT = "import-correct";

    /** Answers doubts. Data: {@code draft}, {@code match-N}, {@code blanks-N}. */
    public static final String ANSWER = "import-answer";

    /** Shows the preview. Data: {@code draft}, {@code page}. */
    public static final String LOOK = "import-look";

    /** Drops the draft. Data: {@code draft}. */
    public static final String DISCARD = "import-discard";

    /** The choice to leave a column under its own heading. */
    public static final String KEEP = "KEEP";

    /** As many doubts as a card asks at once. */
    public static final int DOUBTS = 6;

    /** As many columns as a card can correct. */
    public static final int MOST_COLUMNS = 40;

    private static final String HEADING = "Check this plan before it goes live";
    private static final int LINES = 12;

    private ImportCard() {}

    /** The preview; {@code page} counts from 1 through what would change and what to look at. */
    public static Rendered preview(String draft, Preview preview, int page) {
        return preview(draft, preview, page, SeenDraft.PLAIN);
    }

    /** The preview with what people recorded, and a button that confirms exactly what it shows. */
    public static Rendered preview(String draft, Preview preview, int page, SeenDraft seen) {
        String lead = PreviewText.lead(preview);
        List<String> lines = lines(preview);
        int pages = Math.max(pages(lines), ConflictParts.pages(seen.disputes()));
        Page shown = new Page(lines, Math.clamp(page, 1, pages), pages);
        return Frame.fit(
                lead,
                text(preview, seen, shown.number()),
                length -> new Body(draft, preview, seen, length).of(shown));
    }

    private static int pages(List<String> lines) {
        return Math.max(1, (lines.size() + LINES - 1) / LINES);
    }

    private static String text(Preview preview, SeenDraft seen, int page) {
        List<String> lines = new ArrayList<>();
        lines.add(seen.why());
        lines.removeIf(String::isEmpty);
        lines.add(HEADING);
        lines.add(PreviewText.of(preview));
        lines.addAll(StartLine.text(seen.start()));
        lines.addAll(ConflictParts.text(preview, seen, page));
        List<String> needing = ReadingParts.needing(seen.timescales());
        if (!needing.isEmpty()) {
            lines.addAll(List.of("", ReadingParts.NEEDING));
            needing.forEach(line -> lines.add("- " + line));
        }
        return String.join("\n", lines);
    }

    private record Page(List<String> lines, int number, int pages) {
        List<String> shown() {
            int from = Math.min((number - 1) * LINES, lines.size());
            return lines.subList(from, Math.min(lines.size(), from + LINES));
        }

        String heading() {
            String heading = "What would change, and what to look at";
            int all = ImportCard.pages(lines);
            return all == 1 ? heading : heading + ": page %d of %d".formatted(number, all);
        }
    }

    private static List<String> lines(Preview preview) {
        List<String> lines = new ArrayList<>(PreviewText.changes(preview));
        lines.removeIf(line -> line.startsWith("Doubtful: "));
        PreviewText.findings(preview).forEach(finding -> lines.add("Look at: " + finding));
        return lines;
    }

    private record Body(String draft, Preview preview, SeenDraft seen, int length) {
        Frame.Body of(Page page) {
            return body(this, page);
        }
    }

    private static Frame.Body body(Body body, Page page) {
        Preview preview = body.preview();
        int length = body.length();
        List<ObjectNode> parts = new ArrayList<>();
        parts.add(Parts.heading(HEADING));
        if (!body.seen().why().isEmpty()) {
            parts.add(Parts.text(Run.bold(body.seen().why())));
        }
        parts.add(line(PreviewText.lead(preview), length));
        PreviewText.facts(preview).forEach(fact -> parts.add(grey(fact, length)));
        parts.addAll(StartLine.part(body.draft(), body.seen().start(), length));
        parts.add(box("How I understood the columns", PreviewText.columns(preview), length));
        parts.addAll(BlankParts.asked(preview));
        parts.addAll(doubts(preview.doubts()));
        parts.addAll(ConflictParts.of(preview, body.seen(), page.number(), length));
        List<String> needing = ReadingParts.needing(body.seen().timescales());
        if (!needing.isEmpty()) {
            parts.add(box(ReadingParts.NEEDING, needing, length));
        }
        if (!page.shown().isEmpty()) {
            parts.add(box(page.heading(), page.shown(), length));
        }
        return new Frame.Body(parts, buttons(body, preview.asks(), page));
    }

    private static List<ObjectNode> doubts(List<RevisionChange.Doubtful> doubts) {
        List<ObjectNode> parts = new ArrayList<>();
        for (int i = 0; i < Math.min(doubts.size(), DOUBTS); i++) {
            parts.add(doubt(i, doubts.get(i)));
        }
        return parts;
    }

    private static List<ObjectNode> buttons(Body body, boolean doubts, Page page) {
        Map<String, String> data = Press.data("draft", body.draft());
        Map<String, String> chosen = new LinkedHashMap<>(data);
        chosen.putAll(body.seen().handedOn());
        Map<String, String> seen = new LinkedHashMap<>(chosen);
        seen.putAll(body.seen().data());
        String what = ConflictParts.pages(body.seen().disputes()) > 1 ? "page" : "lines";
        List<ObjectNode> buttons = new ArrayList<>();
        buttons.add(
                (doubts
                                ? Press.verb("Answer", ANSWER, chosen)
                                : Press.verb("Make it live", CONFIRM, seen))
                        .put("style", "positive"));
        buttons.add(Press.verb("Correct columns", COLUMNS, chosen));
        buttons.add(Press.verb("Discard", DISCARD, data));
        buttons.add(Press.verb("Timescales", TimescalesCard.LIST, chosen));
        if (page.number() > 1) {
            buttons.add(Press.verb("Earlier " + what, LOOK, turned(chosen, page.number() - 1)));
        }
        if (page.number() < page.pages()) {
            String next = what.equals("page") ? "Next page" : "More lines";
            buttons.add(Press.verb(next, LOOK, turned(chosen, page.number() + 1)));
        }
        return buttons;
    }

    private static Map<String, String> turned(Map<String, String> data, int page) {
        Map<String, String> turned = new LinkedHashMap<>(data);
        turned.put("page", Integer.toString(page));
        return turned;
    }

    private static ObjectNode doubt(int index, RevisionChange.Doubtful doubt) {
        Map<String, String> answers = new LinkedHashMap<>();
        answers.put("same", "Yes, the same action");
        answers.put("other", "No, another action");
        String question = PreviewText.doubt(doubt);
        return choices(
                "match-" + index,
                Character.toUpperCase(question.charAt(0)) + question.substring(1),
                answers,
                "same");
    }

    /**
     * The card on which an admin says what columns hold and which plan the file revises.
     *
     * @param chosen among the conflicts before, for the preview that comes after
     */
    public static Rendered columns(
            String draft, Preview preview, List<Plan> plans, Map<String, String> chosen) {
        String lead = "Say what each column holds; I then read the file again.";
        List<ObjectNode> parts = new ArrayList<>();
        parts.add(Parts.heading("Correct the columns"));
        parts.add(line(lead, 400));
        preview.columns().all().stream()
                .limit(MOST_COLUMNS)
                .map(column -> correctable(column, preview.plan()))
                .forEach(parts::add);
        parts.addAll(BlankParts.told(preview));
        if (!plans.isEmpty()) {
            parts.add(lineage(preview.live(), plans));
        }
        Map<String, String> data = new LinkedHashMap<>(chosen);
        data.put("draft", draft);
        List<ObjectNode> buttons =
                List.of(
                        Press.verb("Read again", CORRECT, data).put("style", "positive"),
                        Press.verb("Back", LOOK, data));
        String text =
                "Correct the columns\n%s\n%s"
                        .formatted(lead, String.join("\n", PreviewText.columns(preview)));
        return Frame.fit(lead, text, _ -> new Frame.Body(parts, buttons));
    }

    private static ObjectNode correctable(Column column, Plan plan) {
        Field field = column.field();
        String now = field == null ? KEEP : field.name();
        String label = column.name() + ColumnSample.of(column, plan);
        return choices("column-" + column.index(), label, fields(), now);
    }

    private static ObjectNode lineage(@Nullable Plan live, List<Plan> plans) {
        String now = live == null ? "own" : live.id().value();
        return choices("plan", "This file is", plans(plans), now);
    }

    private static Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put(KEEP, "Keep as it is");
        for (Field field : Field.values()) {
            fields.put(field.name(), field.words());
        }
        return fields;
    }

    private static Map<String, String> plans(List<Plan> plans) {
        Map<String, String> named = new LinkedHashMap<>();
        named.put("own", "a plan of its own");
        plans.forEach(
                plan ->
                        named.put(
                                plan.id().value(),
                                "the next revision of " + Clip.line(plan.facts().title(), 80)));
        return named;
    }

    static ObjectNode choices(String id, String label, Map<String, String> options, String chosen) {
        ObjectNode input = Parts.element("Input.ChoiceSet").put("id", id);
        input.put("label", Clip.line(label, 300)).put("style", "compact").put("value", chosen);
        input.put("wrap", true);
        ArrayNode choices = input.putArray("choices");
        options.forEach(
                (value, title) -> choices.addObject().put("title", title).put("value", value));
        return input;
    }

    private static ObjectNode box(String heading, List<String> lines, int length) {
        List<ObjectNode> inside = new ArrayList<>();
        inside.add(Parts.text(Run.label(heading)));
        lines.stream().limit(MOST_COLUMNS).forEach(each -> inside.add(line(each, length)));
        return Parts.shaded(inside);
    }

    private static ObjectNode line(String text, int length) {
        return Parts.spaced(Parts.text(Run.plain(Clip.to(text, length))), Parts.Spacing.SMALL);
    }

    private static ObjectNode grey(String text, int length) {
        return Parts.spaced(Parts.text(Run.grey(Clip.to(text, length))), Parts.Spacing.SMALL);
    }
}
