package io.benchmate.card;

import io.benchmate.plan.Plan;
import io.benchmate.plan.Revision;
import io.benchmate.plan.recording.Returning;
import io.benchmate.plan.revising.RevisionChange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Shows what an earlier revision would change, before it goes live again. */
public final class RestoreCard {
    /** Shows a revision before it is restored. Data: {@code revision}. */
    public static final String LOOK = "restore-look";

    /**
     * Makes a revision's contents live again. Data: {@code revision}, and {@code live}, the
     * revision that was live when the card was drawn; {@code recordings} with {@link #STAY} where
     * nothing that was given up comes back with it.
     */
    public static final String RESTORE = "restore-confirm";

    /** Leaves the recordings as they are now. */
    public static final String STAY = "stay";

    private RestoreCard() {}

    /**
     * What it would change.
     *
     * @param plan as it was in that revision
     */
    public record What(Plan plan, List<RevisionChange> changes, Returning returning) {
        public What {
            changes = List.copyOf(changes);
        }
    }

    /**
     * @param why one sentence for a card that is drawn anew; empty for the first
     */
    public static Rendered preview(Revision earlier, Revision live, What change, String why) {
        String what =
                "Revision %d of %s would be what I answer from, in place of revision %d."
                        .formatted(earlier.number(), earlier.title(), live.number());
        List<String> lines = why.isEmpty() ? List.of(what, STAYS) : List.of(why, what, STAYS);
        Notice notice =
                new Notice("Go back to an earlier revision?", lines, parts(change), List.of());
        Notice.Button all = button("Make revision %d live", earlier, live, Map.of(), true);
        return NoticeCard.draw(
                change.returning().isEmpty()
                        ? notice.with(all)
                        : notice.with(
                                all,
                                button(
                                        "Revision %d, but leave recordings as they are",
                                        earlier, live, Map.of("recordings", STAY), false)));
    }

    private static List<Notice.Part> parts(What change) {
        List<Notice.Part> parts = new ArrayList<>();
        parts.add(new Notice.Part("What would change", changes(change.changes())));
        add(parts, BACK, ConflictParts.named(change.returning().back(), change.plan()));
        add(parts, AWAY, ConflictParts.named(change.returning().away(), change.plan()));
        return parts;
    }

    private static void add(List<Notice.Part> parts, String heading, List<String> lines) {
        if (!lines.isEmpty()) {
            parts.add(new Notice.Part(heading, lines));
        }
    }

    private static Notice.Button button(
            String title, Revision earlier, Revision live, Map<String, String> more, boolean main) {
        Map<String, String> data = new HashMap<>(more);
        data.put("revision", earlier.id().value());
        data.put("live", live.id().value());
        return new Notice.Button(title.formatted(earlier.number()), RESTORE, data, main);
    }

    /** What came back with a revision, or gave way to it again; empty for nothing. */
    public static List<String> went(Returning returning, Plan plan) {
        List<String> lines = new ArrayList<>();
        went(lines, "Stands again: ", ConflictParts.named(returning.back(), plan));
        went(lines, "Gave way again: ", ConflictParts.named(returning.away(), plan));
        return lines;
    }

    private static void went(List<String> lines, String what, List<String> named) {
        named.stream().limit(NAMED).forEach(each -> lines.add(what + each + "."));
        if (named.size() > NAMED) {
            lines.add("%sand %d more.".formatted(what, named.size() - NAMED));
        }
    }

    /** Further ones are counted. */
    private static final int NAMED = 8;

    private static final String BACK =
            "Stands again, since it was given up only for the word of a later file";
    private static final String AWAY = "Gives way to this revision again, as it did before";

    private static final String STAYS =
            "What people recorded in Benchmate stays recorded. You can undo this.";

    private static List<String> changes(List<RevisionChange> changes) {
        return changes.isEmpty()
                ? List.of("Nothing in its cells differs.")
                : PreviewText.changes(changes);
    }

    /** The button that shows a revision of one among several plans. */
    public static Notice.Button which(Revision earlier, List<String> titles) {
        return new Notice.Button(
                Labels.apart(earlier.title(), titles, 60),
                LOOK,
                Map.of("revision", earlier.id().value()),
                false);
    }

    /** The button that takes a step back while nothing newer is live. */
    public static Notice.Button undo(Revision live, Revision before) {
        return button("Undo: back to revision %d", before, live, Map.of(), false);
    }
}
