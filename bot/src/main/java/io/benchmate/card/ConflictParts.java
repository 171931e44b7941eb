package io.benchmate.card;

import io.benchmate.plan.Plan;
import io.benchmate.plan.recording.Disputes;
import io.benchmate.plan.revising.Overlay.Conflict;
import io.benchmate.plan.revising.Preview;
import io.benchmate.plan.revising.Recording;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a new file means for what people recorded, with a choice where the two disagree. */
public final class ConflictParts {
    /** As many conflicts as a page asks at once. */
    public static final int ASKED = 8;

    /** The choice of the file's word, which takes the recording back. */
    public static final String FILE = "file";

    static final String KEEP = "keep";

    private static final String EACH = "each";
    private static final int LISTED = 12;
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private ConflictParts() {}

    /** The input's name of a conflict, counted from 0. */
    public static String input(int index) {
        return "conflict-" + index;
    }

    /** On how many pages the conflicts are asked; 0 without any. */
    static int pages(Disputes disputes) {
        return (disputes.conflicts().size() + ASKED - 1) / ASKED;
    }

    /**
     * @param page counts from 1; a page beyond the last asks nothing more
     */
    static List<ObjectNode> of(Preview preview, SeenDraft seen, int page, int length) {
        List<ObjectNode> parts = new ArrayList<>();
        Disputes disputes = seen.disputes();
        if (page <= pages(disputes)) {
            parts.add(Parts.shaded(asked(seen, page, length)));
        }
        box(parts, SETTLED, settled(preview, disputes), length);
        box(parts, GONE, orphans(preview, disputes), length);
        return parts;
    }

    private static List<ObjectNode> asked(SeenDraft seen, int page, int length) {
        List<Conflict> conflicts = seen.disputes().conflicts();
        List<ObjectNode> inside = new ArrayList<>();
        inside.add(Parts.text(Run.label(heading(conflicts.size(), page))));
        if (conflicts.size() > ASKED) {
            inside.add(paragraph(soFar(seen), length));
            inside.add(forAll(conflicts.size()));
        }
        for (int i = from(page); i < until(conflicts.size(), page); i++) {
            inside.add(paragraph(line(conflicts.get(i)), length));
            inside.add(choice(i, seen.files().contains(i)));
        }
        return inside;
    }

    private static int from(int page) {
        return (page - 1) * ASKED;
    }

    private static int until(int count, int page) {
        return Math.min(count, page * ASKED);
    }

    private static String heading(int count, int page) {
        return count <= ASKED
                ? HEADING
                : "%s: %d to %d of %d"
                        .formatted(HEADING, from(page) + 1, until(count, page), count);
    }

    private static String soFar(SeenDraft seen) {
        int files = seen.files().size();
        return files == 0
                ? "All are kept as recorded so far. The other pages ask about the rest."
                : "So far the file’s word is taken for %d; the others are kept as recorded."
                        .formatted(files);
    }

    private static final String HEADING =
            "Recorded in Benchmate, and this file says something else";
    private static final String SETTLED = "Settled: the file now says what was recorded";
    private static final String GONE = "Kept, but the action is gone from this file";

    /** The same in words; empty where nothing is recorded. */
    static List<String> text(Preview preview, SeenDraft seen, int page) {
        List<String> lines = new ArrayList<>();
        Disputes disputes = seen.disputes();
        int count = disputes.conflicts().size();
        if (page <= pages(disputes)) {
            List<String> asked = new ArrayList<>();
            disputes.conflicts()
                    .subList(from(page), until(count, page))
                    .forEach(each -> asked.add(line(each)));
            if (count > ASKED) {
                asked.add(soFar(seen));
            }
            section(lines, heading(count, page), asked);
        }
        section(lines, SETTLED, settled(preview, disputes));
        section(lines, GONE, orphans(preview, disputes));
        return lines;
    }

    /** The same with every conflict, where none can be asked; empty where nothing is recorded. */
    public static List<String> every(Preview preview, Disputes disputes) {
        List<String> lines = new ArrayList<>();
        section(lines, HEADING, disputes.conflicts().stream().map(ConflictParts::line).toList());
        section(lines, SETTLED, settled(preview, disputes));
        section(lines, GONE, orphans(preview, disputes));
        return lines;
    }

    private static void section(List<String> lines, String heading, List<String> more) {
        if (!more.isEmpty()) {
            lines.add("");
            lines.add(heading);
            lines.addAll(more);
        }
    }

    private static String line(Conflict conflict) {
        Recording one = conflict.recording();
        return "%s, %s: the file says %s. %s recorded %s on %s, over %s."
                .formatted(
                        conflict.action().code(),
                        one.field().words(),
                        quoted(conflict.inFile()),
                        one.by(),
                        quoted(one.text()),
                        DAY.format(one.on()),
                        quoted(one.over()));
    }

    private static List<String> settled(Preview preview, Disputes disputes) {
        return shown(disputes.settled(), preview.plan());
    }

    private static List<String> orphans(Preview preview, Disputes disputes) {
        return shown(disputes.orphans(), preview.live());
    }

    private static List<String> shown(
            List<Recording> some, @org.jspecify.annotations.Nullable Plan plan) {
        List<String> lines = new ArrayList<>();
        some.stream().limit(LISTED).forEach(each -> lines.add(name(plan, each) + said(each)));
        if (some.size() > LISTED) {
            lines.add("and %d more".formatted(some.size() - LISTED));
        }
        return lines;
    }

    /** What was recorded, by whom, of which action, a line each. */
    static List<String> named(List<Recording> some, Plan plan) {
        return some.stream().map(each -> name(plan, each) + said(each)).toList();
    }

    private static String name(@org.jspecify.annotations.Nullable Plan plan, Recording one) {
        return plan == null
                ? ""
                : plan.action(one.action()).map(action -> action.code() + ", ").orElse("");
    }

    private static String said(Recording one) {
        return "%s: %s, recorded by %s on %s"
                .formatted(one.field().words(), quoted(one.text()), one.by(), DAY.format(one.on()));
    }

    private static String quoted(String text) {
        return text.isEmpty() ? "nothing" : "“" + Clip.line(text, 200) + "”";
    }

    private static void box(
            List<ObjectNode> parts, String heading, List<String> lines, int length) {
        if (!lines.isEmpty()) {
            List<ObjectNode> inside = new ArrayList<>();
            inside.add(Parts.text(Run.label(heading)));
            lines.forEach(line -> inside.add(paragraph(line, length)));
            parts.add(Parts.shaded(inside));
        }
    }

    private static ObjectNode paragraph(String text, int length) {
        return Parts.spaced(Parts.text(Run.plain(Clip.to(text, length))), Parts.Spacing.SMALL);
    }

    private static ObjectNode choice(int index, boolean file) {
        ObjectNode input = Parts.element("Input.ChoiceSet").put("id", input(index));
        input.put("style", "expanded").put("wrap", true).put("label", "Which holds?");
        input.put("value", file ? FILE : KEEP);
        ArrayNode choices = input.putArray("choices");
        choices.addObject().put("title", "Keep what was recorded").put("value", KEEP);
        choices.addObject().put("title", "Take the file’s word").put("value", FILE);
        return input;
    }

    private static ObjectNode forAll(int count) {
        Map<String, String> choices = new LinkedHashMap<>();
        choices.put(EACH, "As chosen one by one");
        choices.put(KEEP, "Keep everything that was recorded");
        choices.put(FILE, "Take the file’s word everywhere");
        return ImportCard.choices(
                ConflictChoices.ALL, "For all %d at once".formatted(count), choices, EACH);
    }
}
