package io.benchmate.card;

import io.benchmate.diary.pages.DiaryPage;
import io.benchmate.diary.pages.DiaryVerb;

import tools.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Draws a page of the diary. Each thing has a shape and, where it is more than a plain event, a
 * word beside its title, so that no meaning hangs on a colour.
 */
public final class DiaryCard {
    private DiaryCard() {}

    public static Rendered draw(DiaryPage page) {
        return Frame.fit(page.lead(), text(page), length -> body(page, length));
    }

    private static Frame.Body body(DiaryPage page, int length) {
        List<ObjectNode> parts = new ArrayList<>();
        parts.add(Parts.heading(page.heading()));
        ObjectNode lead = Parts.text(Run.plain(Clip.to(page.lead(), length)));
        parts.add(Parts.spaced(lead, Parts.Spacing.SMALL));
        page.groups().forEach(group -> group(group, length, parts));
        for (String note : page.notes()) {
            ObjectNode small = Parts.text(Run.grey(Clip.to(note, length)));
            parts.add(Parts.spaced(small, Parts.Spacing.SMALL));
        }
        return new Frame.Body(parts, page.buttons().stream().map(DiaryCard::button).toList());
    }

    private static void group(DiaryPage.Group group, int length, List<ObjectNode> parts) {
        if (!group.heading().isEmpty()) {
            ObjectNode heading = Parts.text(Run.label(Clip.to(group.heading(), length)));
            parts.add(Parts.spaced(heading, Parts.Spacing.MEDIUM));
        }
        for (DiaryPage.Item item : group.items()) {
            parts.add(Parts.spaced(item(item, length), Parts.Spacing.SMALL));
        }
    }

    private static ObjectNode item(DiaryPage.Item item, int length) {
        List<ObjectNode> lines = new ArrayList<>();
        lines.add(title(item, length));
        for (String line : item.lines()) {
            ObjectNode text = Parts.text(Run.plain(Clip.to(line, length)));
            lines.add(Parts.spaced(text, Parts.Spacing.NONE));
        }
        ObjectNode shape =
                Parts.narrow(Parts.text(Run.plain(shape(item.sign())))).put("width", "24px");
        ObjectNode row = Parts.columns(shape, Parts.spaced(Parts.wide(lines), Parts.Spacing.SMALL));
        ObjectNode box = Parts.shaded(List.of(row));
        return item.entryId().isEmpty()
                ? box
                : Press.on(
                        box,
                        Press.verb(
                                "Open " + Clip.line(item.title(), 60),
                                DiaryVerb.SHOW.wire(),
                                Press.data("id", item.entryId())));
    }

    private static ObjectNode title(DiaryPage.Item item, int length) {
        Run title = Run.bold(Clip.to(item.title(), length));
        String word = word(item.sign());
        return word.isEmpty() ? Parts.text(title) : Parts.text(title, Run.grey("  " + word));
    }

    /** What the shape says, for those who do not see it. */
    private static String word(DiaryPage.Sign sign) {
        return switch (sign) {
            case EVENT, PLAIN -> "";
            case AWARD -> "award";
            case MOVED -> "moved";
            case CANCELLED -> "cancelled";
            case NOT_CONFIRMED -> "not confirmed";
            case PAST -> "done";
            case NEXT -> "next";
            case LATER -> "to come";
        };
    }

    private static String shape(DiaryPage.Sign sign) {
        return switch (sign) {
            case EVENT -> "●";
            case PLAIN -> "·";
            case AWARD -> "◆";
            case MOVED -> "→";
            case CANCELLED -> "✕";
            case NOT_CONFIRMED -> "?";
            case PAST -> "✓";
            case NEXT -> "▶";
            case LATER -> "○";
        };
    }

    private static ObjectNode button(DiaryPage.Press press) {
        if (!press.link().isEmpty()) {
            return Parts.element("Action.OpenUrl")
                    .put("title", press.title())
                    .put("url", press.link());
        }
        if (press.verb().isEmpty()) {
            String words = press.data().getOrDefault("say", press.title());
            String plan = press.data().getOrDefault("plan", "");
            return Press.question(
                    press.title(), words, plan.isEmpty() ? Map.of() : Map.of("plan", plan));
        }
        ObjectNode button = Press.verb(press.title(), press.verb(), press.data());
        return press.main() ? button.put("style", "positive") : button;
    }

    static String text(DiaryPage page) {
        List<String> lines = new ArrayList<>(List.of(page.heading(), page.lead()));
        for (DiaryPage.Group group : page.groups()) {
            if (!group.heading().isEmpty()) {
                lines.add(group.heading());
            }
            for (DiaryPage.Item item : group.items()) {
                String word = word(item.sign());
                lines.add(
                        shape(item.sign())
                                + " "
                                + item.title()
                                + (word.isEmpty() ? "" : " (" + word + ")"));
                item.lines().forEach(line -> lines.add("  " + line));
            }
        }
        lines.addAll(page.notes());
        for (DiaryPage.Press press : page.buttons()) {
            if (!press.link().isEmpty()) {
                lines.add(press.title() + ": " + press.link());
            }
        }
        return String.join("\n", lines);
    }
}
