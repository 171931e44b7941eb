package io.benchmate.nudge.review;

import io.benchmate.plan.Shade;

import java.util.ArrayList;
import java.util.List;

/**
 * A pack but for its table, as headings with points, in the order in which a steering group reads
 * them. The card and the Word document say the same words. Pure.
 */
public final class PackWords {

    /**
     * Points under a heading.
     *
     * @param empty the sentence where there is no point
     */
    public record Part(String heading, String empty, List<Point> points) {
        public Part {
            points = List.copyOf(points);
        }
    }

    /**
     * @param about the action's code and title; empty for none
     * @param lines never empty
     */
    public record Point(String about, List<String> lines) {
        public Point {
            lines = List.copyOf(lines);
        }
    }

    private PackWords() {}

    /** "41 actions. 18 Amber: begun; 12 Green: going to plan." */
    public static String lead(ReviewPack pack) {
        int actions = pack.counts().values().stream().mapToInt(Integer::intValue).sum();
        List<String> counts = new ArrayList<>();
        pack.counts().forEach((status, count) -> counts.add(count + " × " + status));
        return "%s. %s: %s."
                .formatted(
                        pack.window().heading(),
                        actions == 1 ? "1 action" : actions + " actions",
                        String.join("; ", counts));
    }

    public static List<Part> of(ReviewPack pack) {
        Window window = pack.window();
        List<Part> parts = new ArrayList<>();
        parts.add(
                new Part(
                        "What changed " + window.sinceWords(),
                        "Nothing changed: no status, no correction, no new or removed action.",
                        pack.changes().stream().map(PackWords::change).toList()));
        parts.add(
                new Part(
                        "Red or at risk",
                        noTrouble(pack),
                        pack.troubles().stream().map(PackWords::trouble).toList()));
        parts.add(
                new Part(
                        "Evidence recorded " + window.sinceWords(),
                        "No evidence was recorded.",
                        pack.pieces().stream().map(PackWords::piece).toList()));
        parts.add(
                new Part(
                        "Due " + window.untilWords(),
                        "Nothing that is not done has a date in that time.",
                        pack.ahead().due().stream().map(PackWords::due).toList()));
        parts.addAll(onlyWhenThereIsSome(pack));
        return parts;
    }

    /** What changed and what was recorded, a line each: "2.4 Open a workshop. Status: …". */
    public static List<String> lines(News news) {
        List<Point> points = new ArrayList<>();
        news.changes().forEach(each -> points.add(change(each)));
        news.pieces().forEach(each -> points.add(recorded(piece(each))));
        return points.stream()
                .map(point -> point.about() + ". " + String.join(" ", point.lines()))
                .toList();
    }

    private static Point recorded(Point piece) {
        return new Point(
                piece.about(),
                List.of(
                        "Recorded: “%s” (%s)"
                                .formatted(piece.lines().getFirst(), piece.lines().getLast())));
    }

    private static List<Part> onlyWhenThereIsSome(ReviewPack pack) {
        List<Part> parts = new ArrayList<>();
        if (!pack.ahead().past().isEmpty()) {
            parts.add(
                    new Part(
                            "Past its last day and not done",
                            "",
                            pack.ahead().past().stream().map(PackWords::past).toList()));
        }
        if (!pack.ahead().waiting().isEmpty()) {
            parts.add(
                    new Part(
                            "Not dated until somebody answers",
                            "",
                            pack.ahead().waiting().stream().map(PackWords::waiting).toList()));
        }
        if (pack.isPublic()) {
            parts.add(
                    new Part(
                            "What this version leaves out",
                            "",
                            pack.leftOut().stream()
                                    .map(line -> new Point("", List.of(line)))
                                    .toList()));
        }
        return parts;
    }

    private static String noTrouble(ReviewPack pack) {
        return pack.counts().keySet().equals(java.util.Set.of(Shade.NONE.words()))
                ? "The plan gives no statuses, so none is red."
                : "By the plan’s own words nothing is red or at risk.";
    }

    private static Point change(Change change) {
        String about = about(change.code(), change.title());
        return switch (change) {
            case Change.New _ -> new Point(about, List.of("New in the plan."));
            case Change.Removed _ -> new Point(about, List.of("No longer in the plan."));
            case Change.Moved(_, _, String before, String after, String by) ->
                    new Point(about, List.of("Status: %s → %s%s".formatted(before, after, by(by))));
            case Change.Reworded(_, _, String what, String before, String after, String by) ->
                    new Point(
                            about,
                            List.of(
                                    "%s: %s → %s%s"
                                            .formatted(
                                                    what, quoted(before), quoted(after), by(by))));
        };
    }

    private static String quoted(String text) {
        return text.isEmpty() ? "blank" : "“" + text + "”";
    }

    private static String by(String by) {
        return by.isEmpty() ? "" : " (" + by + ")";
    }

    private static Point trouble(Trouble one) {
        return new Point(
                about(one.code(), one.title()),
                List.of(one.status(), "Why: " + one.reason() + by(one.by())));
    }

    private static Point piece(Piece one) {
        String day = BritishDates.of(one.on());
        String who = one.author().isEmpty() ? day : one.author() + ", " + day;
        return new Point(about(one.code(), one.title()), List.of(one.text(), who));
    }

    private static Point due(Ahead.Due due) {
        return dated(due, "read as: " + due.reading());
    }

    private static Point past(Ahead.Due due) {
        return dated(due, "which " + due.reading());
    }

    private static Point dated(Ahead.Due due, String how) {
        String owner = due.owner().isEmpty() ? "no owner named" : "owner " + due.owner();
        return new Point(
                about(due.code(), due.title()),
                List.of(
                        "“%s”, %s".formatted(due.words(), how),
                        "%s; %s".formatted(due.status(), owner)));
    }

    private static Point waiting(Ahead.Waiting one) {
        return new Point(
                about(one.code(), one.title()),
                List.of("“%s”: %s".formatted(one.words(), one.question())));
    }

    private static String about(String code, String title) {
        return code + " " + title;
    }
}
