package io.benchmate.teams.desk;

import io.benchmate.card.Notice;
import io.benchmate.card.NoticeCard;
import io.benchmate.card.Rendered;
import io.benchmate.card.RestoreCard;
import io.benchmate.people.People;
import io.benchmate.plan.Confirmation;
import io.benchmate.plan.Plan;
import io.benchmate.plan.Revision;
import io.benchmate.plan.RevisionId;
import io.benchmate.plan.Revisions;
import io.benchmate.plan.recording.Returning;
import io.benchmate.plan.recording.Settling;
import io.benchmate.plan.revising.Previews;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Brings an earlier revision back: shown first with what it would change, then restored by a button
 * that holds only while the same revision is live as was shown.
 */
final class Restoring {
    private static final String ANOTHER =
            "Revision %d went live since you saw this, so nothing was changed. Please look again.";

    private final Revisions revisions;
    private final Settling settling;
    private final People people;

    Restoring(Revisions revisions, Settling settling, People people) {
        this.settling = settling;
        this.revisions = revisions;
        this.people = people;
    }

    /** What a button of these cards does; empty for buttons of other cards. */
    Optional<Reply> pressed(Incoming.Pressed pressed) {
        if (!pressed.verb().startsWith("restore-")) {
            return Optional.empty();
        }
        return Optional.of(
                people.isAdmin(pressed.person())
                        ? new Reply.Replace(press(pressed))
                        : new Reply.Post(
                                NoticeCard.draw(
                                        Notice.of(
                                                "Only admins look after plans",
                                                "Nothing was changed."))));
    }

    private Rendered press(Incoming.Pressed pressed) {
        Optional<RevisionId> earlier = Revised.id(pressed.data().getOrDefault("revision", ""));
        Optional<RevisionId> seen = Revised.id(pressed.data().getOrDefault("live", ""));
        if (earlier.isEmpty()) {
            return gone();
        }
        return pressed.verb().equals(RestoreCard.RESTORE) && seen.isPresent()
                ? restore(pressed, earlier.get(), seen.get())
                : look(earlier.get(), "");
    }

    private Rendered restore(Incoming.Pressed pressed, RevisionId id, RevisionId seen) {
        Optional<Revision> earlier = revisions.find(id);
        if (earlier.isEmpty()) {
            return gone();
        }
        boolean stay = RestoreCard.STAY.equals(pressed.data().get("recordings"));
        Returning returning = stay ? Returning.NOTHING : returning(earlier.get());
        Revision.Editor by = Imports.editor(pressed);
        Confirmation done =
                revisions.restore(
                        id, seen, stay ? () -> {} : () -> giveBack(earlier.get(), by), by);
        return done instanceof Confirmation.Outdated(Revision live)
                ? look(id, ANOTHER.formatted(live.number()))
                : Revised.restored(
                        done, RestoreCard.went(returning, revisions.plan(id).orElseThrow()));
    }

    private Returning returning(Revision earlier) {
        return until(earlier)
                .map(until -> settling.returning(earlier.plan(), until))
                .orElse(Returning.NOTHING);
    }

    private void giveBack(Revision earlier, Revision.Editor by) {
        until(earlier).ifPresent(until -> settling.giveBack(earlier.plan(), until, by));
    }

    /** When the next revision took its place. */
    private Optional<Instant> until(Revision earlier) {
        return revisions.of(earlier.plan()).stream()
                .filter(each -> each.number() == earlier.number() + 1)
                .findFirst()
                .map(Revision::confirmedAt);
    }

    /**
     * What a revision would change now.
     *
     * @param why one sentence when it is shown anew; empty for the first time
     */
    Rendered look(RevisionId id, String why) {
        Optional<Revision> earlier =
                revisions.find(id).filter(each -> each.state() != Revision.State.DRAFT);
        Optional<Revision> live = earlier.flatMap(each -> live(each));
        if (earlier.isEmpty() || live.isEmpty()) {
            return gone();
        }
        if (earlier.get().id().equals(live.get().id())) {
            return Revised.card(new Confirmation.AlreadyLive(live.get()));
        }
        Plan now = revisions.plan(live.get().id()).orElseThrow();
        Plan then = revisions.plan(id).orElseThrow();
        RestoreCard.What what =
                new RestoreCard.What(then, Previews.changes(now, then), returning(earlier.get()));
        return RestoreCard.preview(earlier.get(), live.get(), what, why);
    }

    private Optional<Revision> live(Revision earlier) {
        List<Revision> all = revisions.of(earlier.plan());
        return all.stream().filter(each -> each.state() == Revision.State.LIVE).findFirst();
    }

    private static Rendered gone() {
        return NoticeCard.draw(
                Notice.of(
                        "There is no such revision",
                        "Say \"revisions\" to see which there are. Nothing was changed."));
    }
}
