package io.benchmate.teams.desk;

import io.benchmate.card.ConflictChoices;
import io.benchmate.card.SeenDraft;
import io.benchmate.card.StartLine;
import io.benchmate.plan.Confirmation;
import io.benchmate.plan.Plan;
import io.benchmate.plan.Readings;
import io.benchmate.plan.Revision;
import io.benchmate.plan.RevisionId;
import io.benchmate.plan.Revisions;
import io.benchmate.plan.Stamp;
import io.benchmate.plan.TimescaleList;
import io.benchmate.plan.recording.Disputes;
import io.benchmate.plan.recording.Settling;
import io.benchmate.plan.revising.Overlay.Conflict;
import io.benchmate.plan.revising.Preview;
import io.benchmate.plan.revising.Proposal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Makes live exactly what an admin saw: the button carries what the preview showed, and where that
 * is no longer so, nothing happens and the preview is drawn anew with a sentence that says why.
 */
final class Confirming {
    private final Revisions revisions;
    private final Settling settling;
    private final Readings readings;

    Confirming(Revisions revisions, Settling settling, Readings readings) {
        this.revisions = revisions;
        this.settling = settling;
        this.readings = readings;
    }

    /**
     * What a preview shows beside the file.
     *
     * @param pressed the data of the button that led to it; what was chosen holds only while the
     *     same conflicts are asked
     */
    SeenDraft seen(Proposal.Drafted drafted, Map<String, String> pressed, String why) {
        Plan plan = drafted.preview().plan();
        Disputes disputes = settling.disputes(plan);
        boolean same = disputes.hash().equals(pressed.get("recorded"));
        boolean lost = ConflictChoices.any(pressed) && !same && why.isEmpty();
        return new SeenDraft(
                revisions.stamp(drafted.draft().id()),
                disputes,
                same ? pressed : Map.of(),
                from(drafted, lost ? AFRESH : why),
                TimescaleList.of(plan, readings.of(plan)),
                StartLine.Start.of(plan, readings.of(plan)));
    }

    /** Notes may have gone with another plan than meant, so the file is named each time. */
    private static String from(Proposal.Drafted drafted, String why) {
        return "%s Read from “%s”.".formatted(why, drafted.draft().fileName()).strip();
    }

    private static final String AFRESH =
            "What was recorded and this file disagree about other things than before, so please"
                    + " choose again which holds.";

    /** What came of it; empty when it is not what was seen, so that it must be shown again. */
    Optional<Confirmation> confirm(Incoming.Pressed pressed, Proposal.Drafted drafted) {
        Optional<Stamp> now = revisions.stamp(drafted.draft().id());
        Disputes disputes = settling.disputes(drafted.preview().plan());
        SeenDraft seen = new SeenDraft(now, disputes, Map.of(), "");
        if (now.isEmpty() || !changed(pressed.data(), drafted, seen).isEmpty()) {
            return Optional.empty();
        }
        Confirmation done =
                revisions.confirm(
                        drafted.draft().id(),
                        now.get(),
                        () -> settle(pressed, drafted.preview(), disputes),
                        Imports.editor(pressed));
        return done instanceof Confirmation.Outdated ? Optional.empty() : Optional.of(done);
    }

    private void settle(Incoming.Pressed pressed, Preview preview, Disputes disputes) {
        Set<Integer> files = ConflictChoices.files(pressed.data(), disputes.conflicts().size());
        settling.settle(preview.plan().id(), disputes.conflicts(), files, Imports.editor(pressed));
    }

    /** The recordings that give way when this button is pressed. */
    List<Conflict> givingWay(Incoming.Pressed pressed, Proposal.Drafted drafted) {
        List<Conflict> all = settling.disputes(drafted.preview().plan()).conflicts();
        return ConflictChoices.files(pressed.data(), all.size()).stream()
                .sorted()
                .map(all::get)
                .toList();
    }

    /** Why the preview is drawn anew. */
    String why(Incoming.Pressed pressed, Proposal.Drafted drafted) {
        SeenDraft now = seen(drafted, Map.of(), "");
        String why = changed(pressed.data(), drafted, now);
        return why.isEmpty()
                ? "Another revision went live this moment, so nothing was changed. Please look"
                        + " again."
                : why;
    }

    /** What differs from what the button saw; empty for nothing. */
    private String changed(Map<String, String> data, Proposal.Drafted drafted, SeenDraft now) {
        Map<String, String> is = now.data();
        if (!data.containsKey("hash")) {
            return "This button comes from an older message, so nothing was changed. Please look"
                    + " again.";
        }
        if (differs("based", data, is)) {
            return outdated(drafted);
        }
        if (differs("hash", data, is)
                || !drafted.draft().id().value().equals(data.getOrDefault("draft", ""))) {
            return "This draft was read differently meanwhile, so nothing was changed. Please look"
                    + " again.";
        }
        return differs("recorded", data, is)
                ? "Something was recorded or taken back meanwhile, so nothing was changed. Please"
                        + " look again."
                : "";
    }

    private String outdated(Proposal.Drafted drafted) {
        Optional<Revision> live =
                revisions.of(drafted.draft().plan()).stream()
                        .filter(each -> each.state() == Revision.State.LIVE)
                        .findFirst();
        return live.map(
                        each ->
                                "Revision %d went live since you saw this, so nothing was changed."
                                                .formatted(each.number())
                                        + " I have compared the file with it: please look again.")
                .orElse("The plan was taken out meanwhile, so nothing was changed.");
    }

    private static boolean differs(String key, Map<String, String> one, Map<String, String> other) {
        return !one.getOrDefault(key, "").equals(other.getOrDefault(key, ""));
    }

    /** The draft that a pressed button speaks of. */
    static Optional<RevisionId> draft(Incoming.Pressed pressed) {
        return Revised.id(pressed.data().getOrDefault("draft", ""));
    }
}
