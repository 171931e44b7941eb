package io.benchmate.card;

import io.benchmate.plan.Action;
import io.benchmate.plan.importing.Column;
import io.benchmate.plan.importing.Finding;
import io.benchmate.plan.revising.Preview;
import io.benchmate.plan.revising.RevisionChange;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The preview of an import in plain words, for the card and the command line alike. */
public final class PreviewText {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private PreviewText() {}

    /** What would happen, in one sentence. */
    public static String lead(Preview preview) {
        int actions = preview.plan().actions().size();
        String read = "%s, %s".formatted(title(preview), count(actions, "action"));
        if (preview.live() == null) {
            return "A new plan: " + read + ".";
        }
        int changes = preview.changes().size();
        if (changes == 0) {
            return "The next revision of %s; nothing in its cells differs.".formatted(read);
        }
        return "The next revision of %s: %d added, %d changed, %d removed."
                .formatted(
                        read,
                        preview.all(RevisionChange.Added.class).size(),
                        preview.all(RevisionChange.Changed.class).size(),
                        preview.all(RevisionChange.Removed.class).size());
    }

    /** How each column was understood, a line each. */
    public static List<String> columns(Preview preview) {
        return preview.columns().all().stream()
                .filter(column -> column.field() != null || !column.heading().isEmpty())
                .map(PreviewText::column)
                .toList();
    }

    private static String column(Column column) {
        if (column.field() == null) {
            return "%s: kept under its own heading (%s)".formatted(column.name(), column.why());
        }
        String sure =
                switch (column.confidence()) {
                    case TOLD, SURE -> "";
                    case LIKELY -> ", likely";
                    case GUESS -> ", a guess";
                };
        return "%s: %s (%s%s)".formatted(column.name(), column.field().words(), column.why(), sure);
    }

    /** What would change, a line each or more; empty for a new plan. */
    public static List<String> changes(Preview preview) {
        return changes(preview.changes());
    }

    /** The same of changes that come with no file, as those of a restored revision do. */
    public static List<String> changes(List<RevisionChange> all) {
        List<String> lines = new ArrayList<>();
        for (RevisionChange change : all) {
            switch (change) {
                case RevisionChange.Added(Action action) -> lines.add("Added: " + name(action));
                case RevisionChange.Removed(Action action) -> lines.add("Removed: " + name(action));
                case RevisionChange.Facts(var difference) ->
                        lines.add("Changed: " + difference(difference));
                case RevisionChange.Changed(_, Action after, var differences) ->
                        differences.forEach(
                                each ->
                                        lines.add(
                                                "Changed: "
                                                        + after.code()
                                                        + ", "
                                                        + difference(each)));
                case RevisionChange.Doubtful doubt -> lines.add("Doubtful: " + doubt(doubt));
            }
        }
        return lines;
    }

    /** A question that an admin has to answer. */
    public static String doubt(RevisionChange.Doubtful doubt) {
        return "is \"%s\" the action that was \"%s\"? Perhaps: %s."
                .formatted(name(doubt.incoming()), name(doubt.live()), doubt.why());
    }

    private static String difference(RevisionChange.Difference difference) {
        return "%s: from %s to %s"
                .formatted(
                        difference.what(), quoted(difference.before()), quoted(difference.after()));
    }

    private static String quoted(String text) {
        return text.isEmpty() ? "nothing" : "\"" + text + "\"";
    }

    /** What is doubtful in the file, a line each. */
    public static List<String> findings(Preview preview) {
        return preview.report().findings().stream().map(PreviewText::finding).toList();
    }

    private static String finding(Finding finding) {
        return finding.row() == 0
                ? finding.sentence()
                : "Row %d: %s".formatted(finding.row(), finding.sentence());
    }

    /** All of it. */
    public static String of(Preview preview) {
        List<String> lines = new ArrayList<>();
        lines.add(lead(preview));
        lines.addAll(facts(preview));
        section(lines, "How I understood the columns", columns(preview));
        section(lines, "What would change", changes(preview));
        section(lines, "What to look at in the file", findings(preview));
        return String.join("\n", lines);
    }

    /** What the plan says of itself, and what it does not. */
    public static List<String> facts(Preview preview) {
        var facts = preview.plan().facts();
        List<String> lines = new ArrayList<>();
        lines.add(
                "Version: %s. As of: %s. Start: %s. Legend: %s. Key: %s."
                        .formatted(
                                said(facts.version()),
                                day(facts.asOf()),
                                day(facts.start()),
                                count(facts.legend().meanings().size(), "colour"),
                                count(facts.key().size(), "abbreviation")));
        if (preview.earlierNotes()) {
            lines.add("Notes of the live revision that this file does not bring stay.");
        }
        return lines;
    }

    private static String said(@Nullable String fact) {
        return fact == null ? "not said" : fact;
    }

    private static String day(@Nullable LocalDate day) {
        return said(day == null ? null : DAY.format(day));
    }

    private static void section(List<String> lines, String heading, List<String> more) {
        if (!more.isEmpty()) {
            lines.add("");
            lines.add(heading);
            more.forEach(line -> lines.add("- " + line));
        }
    }

    private static String title(Preview preview) {
        return preview.plan().facts().title();
    }

    private static String name(Action action) {
        return action.code() + " " + action.title();
    }

    private static String count(int number, String thing) {
        return number == 1 ? "1 " + thing : number + " " + thing + "s";
    }
}
