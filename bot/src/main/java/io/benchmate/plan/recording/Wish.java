package io.benchmate.plan.recording;

import io.benchmate.plan.Field;
import io.benchmate.plan.Plan;
import io.benchmate.plan.Recorded;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What an entry asks to be recorded, by what its plan knows. Pure. */
sealed interface Wish {
    int LONGEST = 4_000;

    /**
     * Cells that a person may correct; of the others the code is a name, the rest has its own way.
     */
    Set<Field> CORRECTABLE =
            EnumSet.of(
                    Field.TITLE,
                    Field.DETAIL,
                    Field.TIMESCALE,
                    Field.OWNER,
                    Field.RATING,
                    Field.MEASURE,
                    Field.FUTURE,
                    Field.REASON,
                    Field.PRIORITY);

    /** Never empty. */
    record Clear(List<Recorded> wanted) implements Wish {}

    record Unclear(String sentence) implements Wish {}

    static Wish of(Plan plan, Entry entry) {
        List<Recorded> wanted = new ArrayList<>();
        Optional<String> wrong =
                tooLong(entry)
                        .or(() -> status(plan, entry, wanted))
                        .or(() -> correction(entry, wanted));
        if (wrong.isPresent()) {
            return new Unclear(wrong.get());
        }
        if (!entry.evidence().isEmpty()) {
            wanted.add(new Recorded.Evidence(entry.evidence()));
        }
        return wanted.isEmpty()
                ? new Unclear("Nothing was filled in, so nothing was recorded.")
                : new Clear(wanted);
    }

    private static Optional<String> tooLong(Entry entry) {
        boolean fits =
                entry.reason().length() <= LONGEST
                        && entry.evidence().length() <= LONGEST
                        && entry.text().length() <= LONGEST;
        return fits
                ? Optional.empty()
                : Optional.of(
                        "That is longer than %,d characters. Give the gist here, and a link to the rest."
                                .formatted(LONGEST));
    }

    private static Optional<String> status(Plan plan, Entry entry, List<Recorded> wanted) {
        if (entry.status().isEmpty()) {
            return entry.reason().isEmpty()
                    ? Optional.empty()
                    : Optional.of("You gave a reason but no status. Choose the status too.");
        }
        StatusChoices choices = StatusChoices.of(plan);
        Optional<String> found = choices.find(entry.status());
        if (found.isEmpty()) {
            return Optional.of(
                    choices.all().isEmpty()
                            ? "This plan has no statuses and no legend, so none can be recorded."
                            : "The plan’s legend has no such status. It has: "
                                    + String.join("; ", choices.all().values())
                                    + ".");
        }
        String status = found.get();
        if (choices.needsReason(status) && entry.reason().isEmpty()) {
            return Optional.of(
                    "%s needs a reason: say in a sentence why. I keep it as evidence."
                            .formatted(status));
        }
        wanted.add(new Recorded.NewStatus(status));
        if (!entry.reason().isEmpty()) {
            wanted.add(new Recorded.Evidence("Why %s: %s".formatted(status, entry.reason())));
        }
        return Optional.empty();
    }

    private static Optional<String> correction(Entry entry, List<Recorded> wanted) {
        Field field = entry.field();
        if (field == null) {
            return entry.text().isEmpty()
                    ? Optional.empty()
                    : Optional.of("Say which cell should read “%s”.".formatted(entry.text()));
        }
        if (!CORRECTABLE.contains(field)) {
            return Optional.of(
                    "That cell cannot be corrected here. Correct it in the plan’s file.");
        }
        if (entry.text().isEmpty()) {
            return Optional.of(
                    "Say how “%s” should read; %s where it should be empty."
                            .formatted(field.words(), Entry.BLANK));
        }
        boolean blank = entry.text().equalsIgnoreCase(Entry.BLANK);
        if (blank && field == Field.TITLE) {
            return Optional.of("An action needs a title. Say how it should read.");
        }
        wanted.add(new Recorded.Correction(field, blank ? "" : entry.text()));
        return Optional.empty();
    }
}
