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
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a new file means for what people recorded, with a choice where the two disagree. */
public final class ConflictParts {
    /** As many conflicts as a card asks at once; further ones are kept as recorded. */
    public static final int ASKED = 8;

    /** The choice of the file's word, which takes the recording back. */
    public static final String FILE = "file";

    private static final String KEEP = "keep";
    private static final int LISTED = 12;
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private ConflictParts() {}

    /** The input's name of a conflict, counted from 0. */
    public static String input(int index) {
        return "conflict-" + index;
    }

    static List<ObjectNode> of(
            Preview preview, Disputes disputes, Map<String, String> chosen, int length) {
        List<ObjectNode> parts = new ArrayList<>();
        List<Conflict> conflicts = disputes.conflicts();
        if (!conflicts.isEmpty()) {
            List<ObjectNode> inside = new ArrayList<>();
            inside.add(Parts.text(Run.label(HEADING)));
            for (int i = 0; i < Math.min(conflicts.size(), ASKED); i++) {
                inside.add(paragraph(line(conflicts.get(i)), length));
                inside.add(choice(i, chosen));
            }
            if (conflicts.size() > ASKED) {
                inside.add(paragraph(more(conflicts), length));
            }
            parts.add(Parts.shaded(inside));
        }
        box(parts, SETTLED, settled(preview, disputes), length);
        box(parts, GONE, orphans(preview, disputes), length);
        return parts;
    }

    private static final String HEADING =
            "Recorded in Benchmate, and this file says something else";
    private static final String SETTLED = "Settled: the file now says what was recorded";
    private static final String GONE = "Kept, but the action is gone from this file";

    /** The same in words; empty where nothing is recorded. */
    static List<String> text(Preview preview, Disputes disputes) {
        List<String> lines = new ArrayList<>();
        List<Conflict> conflicts = disputes.conflicts();
        List<String> asked = new ArrayList<>();
        conflicts.stream().limit(ASKED).forEach(each -> asked.add(line(each)));
        if (conflicts.size() > ASKED) {
            asked.add(more(conflicts));
        }
        section(lines, HEADING, asked);
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

    private static String more(List<Conflict> conflicts) {
        List<Conflict> rest = conflicts.subList(ASKED, conflicts.size());
        return "%d more stay as recorded (%s). Say “record on %s” to take one back."
                .formatted(
                        rest.size(),
                        String.join(
                                ", ",
                                rest.stream()
                                        .limit(LISTED)
                                        .map(each -> each.action().code())
                                        .distinct()
                                        .toList()),
                        rest.getFirst().action().code());
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

    private static ObjectNode choice(int index, Map<String, String> chosen) {
        ObjectNode input = Parts.element("Input.ChoiceSet").put("id", input(index));
        String before = chosen.getOrDefault(input(index), KEEP);
        input.put("style", "expanded").put("wrap", true).put("label", "Which holds?");
        input.put("value", before.equals(FILE) ? FILE : KEEP);
        ArrayNode choices = input.putArray("choices");
        choices.addObject().put("title", "Keep what was recorded").put("value", KEEP);
        choices.addObject().put("title", "Take the file’s word").put("value", FILE);
        return input;
    }
}
