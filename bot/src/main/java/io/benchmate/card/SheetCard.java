package io.benchmate.card;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.List;

/** Draws a sheet. */
public final class SheetCard {
    private static final int CHOICE_LENGTH = 120;

    private SheetCard() {}

    public static Rendered draw(Sheet sheet) {
        return Frame.fit(sheet.lead(), text(sheet), length -> body(sheet, length));
    }

    private static Frame.Body body(Sheet sheet, int length) {
        List<ObjectNode> parts = new ArrayList<>();
        parts.add(Parts.heading(sheet.heading()));
        parts.add(Parts.spaced(Parts.text(Run.plain(sheet.lead())), Parts.Spacing.SMALL));
        sheet.entries()
                .forEach(
                        entry ->
                                parts.add(Parts.spaced(entry(entry, length), Parts.Spacing.SMALL)));
        sheet.fields().forEach(field -> parts.add(field(field)));
        return new Frame.Body(parts, sheet.buttons().stream().map(SheetCard::button).toList());
    }

    private static ObjectNode entry(Sheet.Entry entry, int length) {
        List<ObjectNode> inside = new ArrayList<>();
        for (String line : entry.lines()) {
            String text = Clip.to(line, length);
            ObjectNode part = Parts.text(inside.isEmpty() ? Run.bold(text) : Run.plain(text));
            inside.add(inside.isEmpty() ? part : Parts.spaced(part, Parts.Spacing.SMALL));
        }
        if (!entry.grey().isBlank()) {
            ObjectNode grey = Parts.text(Run.grey(Clip.to(entry.grey(), length)));
            inside.add(Parts.spaced(grey, Parts.Spacing.NONE));
        }
        if (!entry.buttons().isEmpty()) {
            ObjectNode set = Parts.element("ActionSet");
            set.set(
                    "actions",
                    Parts.array(entry.buttons().stream().map(SheetCard::button).toList()));
            inside.add(Parts.spaced(set, Parts.Spacing.SMALL));
        }
        return Parts.shaded(inside);
    }

    private static ObjectNode field(Sheet.Field field) {
        return switch (field) {
            case Sheet.Field.Text text ->
                    Parts.element("Input.Text")
                            .put("id", text.id())
                            .put("label", text.label())
                            .put("placeholder", text.placeholder())
                            .put("value", text.value())
                            .put("maxLength", text.most());
            case Sheet.Field.Person person -> NudgeForms.picker(person.id(), person.label());
            case Sheet.Field.Choice choice ->
                    choices(choice.id(), choice.label(), choice.options(), choice.value());
            case Sheet.Field.Pick(var id, var label, var options, var value) ->
                    choices(id, label, options, value).put("style", "compact");
            case Sheet.Field.Several(var id, var label, var options, var values) ->
                    choices(id, label, options, String.join(",", values))
                            .put("isMultiSelect", true);
        };
    }

    private static ObjectNode choices(
            String id, String label, List<Sheet.Option> options, String value) {
        ObjectNode input =
                Parts.element("Input.ChoiceSet")
                        .put("id", id)
                        .put("label", label)
                        .put("style", "expanded");
        if (!value.isEmpty()) {
            input.put("value", value);
        }
        input.put("wrap", true);
        ArrayNode choices = input.putArray("choices");
        options.forEach(
                option ->
                        choices.addObject()
                                .put("title", Clip.line(option.title(), CHOICE_LENGTH))
                                .put("value", option.value()));
        return input;
    }

    private static ObjectNode button(Notice.Button button) {
        ObjectNode press = Press.verb(button.title(), button.verb(), button.data());
        return button.main() ? press.put("style", "positive") : press;
    }

    private static String text(Sheet sheet) {
        List<String> lines = new ArrayList<>(List.of(sheet.heading(), sheet.lead()));
        for (Sheet.Entry entry : sheet.entries()) {
            lines.add("- " + String.join("\n  ", entry.lines()));
            if (!entry.grey().isBlank()) {
                lines.add("  " + entry.grey());
            }
        }
        sheet.fields().forEach(field -> lines.add(field.label()));
        return String.join("\n", lines);
    }
}
