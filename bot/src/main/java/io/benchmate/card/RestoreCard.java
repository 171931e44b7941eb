package io.benchmate.card;

import io.benchmate.plan.Revision;
import io.benchmate.plan.revising.RevisionChange;

import java.util.List;
import java.util.Map;

/** Shows what an earlier revision would change, before it goes live again. */
public final class RestoreCard {
    /** Shows a revision before it is restored. Data: {@code revision}. */
    public static final String LOOK = "restore-look";

    /**
     * Makes a revision's contents live again. Data: {@code revision}, and {@code live}, the
     * revision that was live when the card was drawn.
     */
    public static final String RESTORE = "restore-confirm";

    private RestoreCard() {}

    /**
     * @param why one sentence for a card that is drawn anew; empty for the first
     */
    public static Rendered preview(
            Revision earlier, Revision live, List<RevisionChange> changes, String why) {
        String what =
                "Revision %d of %s would be what I answer from, in place of revision %d."
                        .formatted(earlier.number(), earlier.title(), live.number());
        List<String> lines = why.isEmpty() ? List.of(what, STAYS) : List.of(why, what, STAYS);
        Notice notice =
                new Notice(
                        "Go back to an earlier revision?",
                        lines,
                        List.of(new Notice.Part("What would change", changes(changes))),
                        List.of());
        return NoticeCard.draw(
                notice.with(
                        new Notice.Button(
                                "Make revision %d live".formatted(earlier.number()),
                                RESTORE,
                                Map.of(
                                        "revision", earlier.id().value(),
                                        "live", live.id().value()),
                                true)));
    }

    private static final String STAYS =
            "What people recorded in Benchmate stays recorded. You can undo this.";

    private static List<String> changes(List<RevisionChange> changes) {
        return changes.isEmpty()
                ? List.of("Nothing in its cells differs.")
                : PreviewText.changes(changes);
    }

    /** The button that shows a revision of one among several plans. */
    public static Notice.Button which(Revision earlier) {
        return new Notice.Button(
                Clip.line(earlier.title(), 60),
                LOOK,
                Map.of("revision", earlier.id().value()),
                false);
    }

    /** The button that takes a step back while nothing newer is live. */
    public static Notice.Button undo(Revision live, Revision before) {
        return new Notice.Button(
                "Undo: back to revision %d".formatted(before.number()),
                RESTORE,
                Map.of("revision", before.id().value(), "live", live.id().value()),
                false);
    }
}
