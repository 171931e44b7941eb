package io.benchmate.card;

import tools.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.List;

/** Draws a notice. */
public final class NoticeCard {
    /** More lines than these under one heading are counted instead of shown. */
    private static final int MOST_LINES = 12;

    private NoticeCard() {}

    public static Rendered draw(Notice notice) {
        String lead = notice.lines().isEmpty() ? notice.heading() : notice.lines().getFirst();
        return Frame.fit(lead, text(notice), length -> body(notice, length));
    }

    private static Frame.Body body(Notice notice, int length) {
        List<ObjectNode> parts = new ArrayList<>();
        parts.add(Parts.heading(notice.heading()));
        for (String line : notice.lines()) {
            parts.add(Parts.spaced(paragraph(line, length), Parts.Spacing.SMALL));
        }
        notice.parts().forEach(part -> parts.addAll(part(part, length)));
        return new Frame.Body(parts, notice.buttons().stream().map(NoticeCard::button).toList());
    }

    private static List<ObjectNode> part(Notice.Part part, int length) {
        List<ObjectNode> lines = new ArrayList<>();
        lines.add(Parts.text(Run.label(part.heading())));
        shown(part)
                .forEach(
                        line ->
                                lines.add(
                                        Parts.spaced(
                                                paragraph(line, length), Parts.Spacing.SMALL)));
        return List.of(Parts.shaded(lines));
    }

    private static List<String> shown(Notice.Part part) {
        if (part.lines().size() <= MOST_LINES) {
            return part.lines();
        }
        List<String> shown = new ArrayList<>(part.lines().subList(0, MOST_LINES));
        shown.add("and " + (part.lines().size() - MOST_LINES) + " more");
        return shown;
    }

    private static ObjectNode paragraph(String line, int length) {
        return Parts.text(Run.plain(Clip.to(line, length)));
    }

    private static ObjectNode button(Notice.Button button) {
        ObjectNode press = Press.verb(button.title(), button.verb(), button.data());
        return button.main() ? press.put("style", "positive") : press;
    }

    private static String text(Notice notice) {
        List<String> lines = new ArrayList<>();
        lines.add(notice.heading());
        lines.addAll(notice.lines());
        for (Notice.Part part : notice.parts()) {
            lines.add("");
            lines.add(part.heading());
            lines.addAll(shown(part));
        }
        return String.join("\n", lines);
    }
}
