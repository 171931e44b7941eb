package io.benchmate.teams.desk;

import io.benchmate.card.BlankParts;
import io.benchmate.card.ImportCard;
import io.benchmate.plan.Field;
import io.benchmate.plan.PlanId;
import io.benchmate.plan.importing.Blanks;
import io.benchmate.plan.importing.Column;
import io.benchmate.plan.importing.Corrections;
import io.benchmate.plan.revising.Choices;
import io.benchmate.plan.revising.Preview;
import io.benchmate.plan.revising.RevisionChange;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What an admin chose on an import card. Inputs that were not on it are passed over. */
final class ChosenInputs {
    private ChosenInputs() {}

    /** Columns that now hold something else than was understood, and the plan that is revised. */
    static Choices columns(Choices before, Preview preview, Map<String, String> data) {
        Corrections corrections = before.columns();
        for (Column column : preview.columns().all()) {
            String chosen = data.get("column-" + column.index());
            Field understood = column.field();
            String was = understood == null ? ImportCard.KEEP : understood.name();
            if (chosen != null && !Objects.equals(chosen, was)) {
                corrections = corrections.with(column.name(), field(chosen));
            }
        }
        return plan(before.with(blanks(corrections, preview, data)), data.getOrDefault("plan", ""));
    }

    private static Corrections blanks(
            Corrections before, Preview preview, Map<String, String> data) {
        Corrections corrections = before;
        for (Column column : preview.columns().all()) {
            String said = data.getOrDefault(BlankParts.input(column.index()), "");
            for (Blanks each : Blanks.values()) {
                corrections =
                        each.name().equals(said)
                                ? corrections.with(column.name(), each)
                                : corrections;
            }
        }
        return corrections;
    }

    private static Choices plan(Choices choices, String chosen) {
        if (chosen.isBlank()) {
            return choices;
        }
        return chosen.equals("own") ? choices.asNewPlan() : choices.revising(new PlanId(chosen));
    }

    private static Optional<Field> field(String name) {
        return Arrays.stream(Field.values()).filter(field -> field.name().equals(name)).findFirst();
    }

    /** Answers to the doubts and about the blank cells that the card asked. */
    static Choices matches(Choices before, Preview preview, Map<String, String> data) {
        Choices choices = before.with(blanks(before.columns(), preview, data));
        List<RevisionChange.Doubtful> doubts = preview.doubts();
        for (int i = 0; i < Math.min(doubts.size(), ImportCard.DOUBTS); i++) {
            String answer = data.getOrDefault("match-" + i, "");
            if (answer.equals("same") || answer.equals("other")) {
                choices = choices.with(doubts.get(i), answer.equals("same"));
            }
        }
        return choices;
    }
}
