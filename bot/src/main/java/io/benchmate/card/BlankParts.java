package io.benchmate.card;

import io.benchmate.plan.importing.Blanks;
import io.benchmate.plan.importing.Finding;
import io.benchmate.plan.revising.Preview;

import tools.jackson.databind.node.ObjectNode;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Asks what blank cells mean that look as if the cell above reached down to them. No answer is
 * chosen beforehand: a date that the plan does not give must not come of pressing on.
 */
public final class BlankParts {
    private BlankParts() {}

    /** The input's name for the column at this place in the file. */
    public static String input(int column) {
        return "blanks-" + column;
    }

    /** The open questions, for the preview. */
    static List<ObjectNode> asked(Preview preview) {
        return preview.blanks().stream()
                .flatMap(
                        found ->
                                preview.columns().all().stream()
                                        .filter(column -> column.name().equals(found.column()))
                                        .map(column -> choice(column.index(), question(found), "")))
                .toList();
    }

    /** What was said before, for changing it among the columns. */
    static List<ObjectNode> told(Preview preview) {
        return preview.report().findings().stream()
                .filter(Finding.BlanksTold.class::isInstance)
                .map(Finding.BlanksTold.class::cast)
                .flatMap(
                        found ->
                                preview.columns().all().stream()
                                        .filter(column -> column.name().equals(found.column()))
                                        .map(
                                                column ->
                                                        choice(
                                                                column.index(),
                                                                "Blank cells under “"
                                                                        + found.column()
                                                                        + "”",
                                                                found.said().name())))
                .toList();
    }

    private static String question(Finding.Inherited found) {
        return ("Blank cells under “%s”: %d %s as if the text above reached down, as in a printed"
                        + " table with merged cells. Which is it?")
                .formatted(
                        found.column(),
                        found.cells(),
                        found.cells() == 1 ? "cell looks" : "cells look");
    }

    private static ObjectNode choice(int column, String label, String chosen) {
        Map<String, String> options = new LinkedHashMap<>();
        options.put(Blanks.KEEP.name(), "Keep them blank");
        options.put(Blanks.TAKE.name(), "Take the text above");
        return ImportCard.choices(input(column), label, options, chosen);
    }
}
