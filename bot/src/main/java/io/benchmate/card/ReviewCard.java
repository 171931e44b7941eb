package io.benchmate.card;

import io.benchmate.nudge.review.PackWords;
import io.benchmate.nudge.review.ReviewPack;

import tools.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Draws one page of a steering group's pack: what changed, what is red, evidence, what is due, and
 * then the plan's own table, action by action, since a phone has no room for its columns.
 */
public final class ReviewCard {
    /** Data: {@code plan}, {@code names} ("no" for the version without), {@code page}. */
    public static final String SHOW = "review-show";

    /** Data: {@code plan}, {@code names}, {@code kind} ("docx" or "csv"). */
    public static final String FILE = "review-file";

    private static final int LONGEST_LINE = 700;

    private ReviewCard() {}

    /**
     * @param page from 1; one that there is not is the nearest
     * @param alone whether only the admin reads it, so that files and the other version are offered
     */
    public static Rendered draw(ReviewPack pack, int page, boolean alone) {
        List<List<ReviewItems.Item>> pages = ReviewItems.pages(ReviewItems.of(pack));
        int here = Math.clamp(page, 1, pages.size());
        Page shown = new Page(pack, pages.get(here - 1), here, pages.size(), alone);
        return Frame.fit(shown.lead(), shown.text(), shown::body);
    }

    private record Page(
            ReviewPack pack, List<ReviewItems.Item> items, int here, int pages, boolean alone) {

        String lead() {
            return PackWords.lead(pack);
        }

        private String title() {
            return pack.isPublic() ? "Review pack, without names" : "Review pack";
        }

        private String place() {
            String of = pages == 1 ? "" : ", page %d of %d".formatted(here, pages);
            return pack.facts().title() + of;
        }

        Frame.Body body(int length) {
            List<ObjectNode> parts = new ArrayList<>();
            parts.add(Parts.heading(title()));
            parts.add(Parts.spaced(Parts.text(Run.grey(place())), Parts.Spacing.NONE));
            if (here == 1) {
                parts.add(Parts.spaced(Parts.text(Run.plain(lead())), Parts.Spacing.SMALL));
            }
            String heading = "";
            for (ReviewItems.Item item : items) {
                if (!item.heading().equals(heading)) {
                    heading = item.heading();
                    parts.add(Parts.spaced(Parts.heading(heading), Parts.Spacing.MEDIUM));
                }
                parts.add(Parts.spaced(part(item, length), Parts.Spacing.SMALL));
            }
            return new Frame.Body(parts, buttons());
        }

        private static ObjectNode part(ReviewItems.Item item, int length) {
            return switch (item.kind()) {
                case NOTHING -> Parts.text(Run.plain(item.lines().getFirst()));
                case ACROSS -> Parts.text(Run.label(Clip.to(item.about(), length)));
                case POINT, ACTION -> Parts.shaded(inside(item, Math.min(length, LONGEST_LINE)));
            };
        }

        private static List<ObjectNode> inside(ReviewItems.Item item, int length) {
            List<ObjectNode> inside = new ArrayList<>();
            Run about = Run.bold(Clip.to(item.about(), length));
            if (item.kind() == ReviewItems.Kind.ACTION) {
                inside.add(Mark.beside(item.shade(), about));
            } else if (!item.about().isEmpty()) {
                inside.add(Parts.text(about));
            }
            for (String line : item.lines()) {
                ObjectNode text = Parts.text(Run.plain(Clip.to(line, length)));
                inside.add(inside.isEmpty() ? text : Parts.spaced(text, Parts.Spacing.SMALL));
            }
            return inside;
        }

        private List<ObjectNode> buttons() {
            List<ObjectNode> buttons = new ArrayList<>();
            if (here < pages) {
                buttons.add(press("More", here + 1).put("style", "positive"));
            }
            if (here > 1) {
                buttons.add(press("Earlier", here - 1));
            }
            if (alone) {
                buttons.add(Press.verb("Word file", FILE, data("kind", "docx")));
                buttons.add(Press.verb("CSV file", FILE, data("kind", "csv")));
                buttons.add(
                        Press.verb(
                                pack.isPublic() ? "With names" : "Without names",
                                SHOW,
                                Press.data(
                                        "plan",
                                        pack.plan().value(),
                                        "names",
                                        pack.isPublic() ? "yes" : "no",
                                        "page",
                                        "1")));
            }
            return buttons;
        }

        private ObjectNode press(String title, int to) {
            return Press.verb(title, SHOW, data("page", Integer.toString(to)));
        }

        private Map<String, String> data(String key, String value) {
            return Press.data(
                    "plan",
                    pack.plan().value(),
                    "names",
                    pack.isPublic() ? "no" : "yes",
                    key,
                    value);
        }

        String text() {
            List<String> lines = new ArrayList<>();
            lines.add(title() + ": " + place());
            if (here == 1) {
                lines.add(lead());
            }
            Optional<String> heading = Optional.empty();
            for (ReviewItems.Item item : items) {
                if (!heading.equals(Optional.of(item.heading()))) {
                    heading = Optional.of(item.heading());
                    lines.add("");
                    lines.add(item.heading());
                }
                lines.add(line(item));
            }
            return String.join("\n", lines);
        }

        private static String line(ReviewItems.Item item) {
            return switch (item.kind()) {
                case NOTHING -> item.lines().getFirst();
                case ACROSS -> item.about();
                case POINT, ACTION -> {
                    List<String> all = new ArrayList<>();
                    if (!item.about().isEmpty()) {
                        all.add(item.about());
                    }
                    all.addAll(item.lines());
                    yield "- " + String.join("\n  ", all);
                }
            };
        }
    }
}
