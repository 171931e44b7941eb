package io.benchmate.teams.desk;

import io.benchmate.card.Notice;
import io.benchmate.card.NoticeCard;
import io.benchmate.card.Rendered;
import io.benchmate.card.RestoreCard;
import io.benchmate.plan.Confirmation;
import io.benchmate.plan.Revision;
import io.benchmate.plan.RevisionId;
import io.benchmate.plan.revising.Overlay.Conflict;
import io.benchmate.plan.revising.Recording;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says what came of making a revision live. */
final class Revised {
    /** Further ones are counted. */
    private static final int NAMED = 8;

    private Revised() {}

    static Rendered card(Confirmation confirmation) {
        return NoticeCard.draw(
                switch (confirmation) {
                    case Confirmation.Confirmed(Revision live, Revision before) ->
                            confirmed(live, before);
                    case Confirmation.AlreadyLive(Revision live) ->
                            Notice.of(
                                    "It is live already",
                                    "%s, revision %d. Nothing was changed."
                                            .formatted(live.title(), live.number()));
                    case Confirmation.Outdated(Revision live) ->
                            Notice.of("Another revision went live meanwhile", outdated(live));
                    case Confirmation.Gone() ->
                            Notice.of(
                                    "This draft is no longer there",
                                    "It was confirmed, discarded, or is too old. Send the file"
                                            + " again.");
                });
    }

    /** The same after an import, with the recordings that gave way to the file's word. */
    static Rendered imported(
            Confirmation confirmation, List<Conflict> gaveWay, PlanKeeping.Next next) {
        if (!(confirmation instanceof Confirmation.Confirmed(Revision live, Revision before))) {
            return card(confirmation);
        }
        Notice notice = confirmed(live, before);
        Notice told = gaveWay.isEmpty() ? notice : notice.and(gaveWay(gaveWay));
        List<Notice.Button> buttons = new ArrayList<>(told.buttons());
        next.of(live.plan()).ifPresent(buttons::add);
        return NoticeCard.draw(told.with(buttons.toArray(Notice.Button[]::new)));
    }

    private static String gaveWay(List<Conflict> conflicts) {
        return "For the file’s word you gave up %s. Going back to the revision before brings %s back."
                .formatted(named(conflicts), conflicts.size() == 1 ? "it" : "them");
    }

    private static String named(List<Conflict> conflicts) {
        String first =
                conflicts.stream()
                        .limit(NAMED)
                        .map(Revised::gaveWay)
                        .collect(Collectors.joining("; "));
        int rest = conflicts.size() - NAMED;
        return rest > 0 ? "%s; and %d more".formatted(first, rest) : first;
    }

    private static String gaveWay(Conflict conflict) {
        Recording one = conflict.recording();
        return "%s, %s: “%s”, recorded by %s"
                .formatted(conflict.action().code(), one.field().words(), one.text(), one.by());
    }

    /** After going back, with what became of recordings. */
    static Rendered restored(Confirmation confirmation, List<String> went) {
        if (confirmation instanceof Confirmation.Confirmed(Revision live, Revision before)) {
            Notice notice = confirmed(live, before);
            for (String line : went) {
                notice = notice.and(line);
            }
            return NoticeCard.draw(notice);
        }
        return card(confirmation);
    }

    private static Notice confirmed(Revision live, @Nullable Revision before) {
        Notice notice = Notice.of("The plan is live", answered(live), wayBack(before));
        return before == null ? notice : notice.with(RestoreCard.undo(live, before));
    }

    private static String answered(Revision live) {
        return "%s, revision %d, with %d actions, is what I answer from now."
                .formatted(live.title(), live.number(), live.actions());
    }

    private static String wayBack(@Nullable Revision before) {
        return before == null
                ? "It is this plan's first revision."
                : "To go back, say: " + restoring(before);
    }

    /**
     * What an admin says to go back to a revision; it names the plan, since several may have that
     * number.
     */
    static String restoring(Revision revision) {
        return "restore revision %d of %s".formatted(revision.number(), revision.title());
    }

    private static String outdated(Revision live) {
        return ("Revision %d of %s is newer than this preview, so nothing was changed. Send the"
                        + " file again to see what it would change now.")
                .formatted(live.number(), live.title());
    }

    static Optional<RevisionId> id(String text) {
        return text.matches("[\\w-]{1,64}") ? Optional.of(new RevisionId(text)) : Optional.empty();
    }

    static int number(String text) {
        return text.matches("\\d{1,6}") ? Integer.parseInt(text) : 1;
    }
}
