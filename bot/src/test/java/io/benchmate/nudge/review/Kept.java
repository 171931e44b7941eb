package io.benchmate.nudge.review;

import io.benchmate.calendar.Meetings;
import io.benchmate.database.SettableClock;
import io.benchmate.plan.Action;
import io.benchmate.plan.ActionId;
import io.benchmate.plan.Plan;
import io.benchmate.plan.Readings;
import io.benchmate.plan.Recording;
import io.benchmate.plan.Revision;
import io.benchmate.plan.Source;
import io.benchmate.plan.recording.Entry;
import io.benchmate.plan.recording.Laid;
import io.benchmate.plan.recording.Outcome;
import io.benchmate.plan.recording.Recorder;
import io.benchmate.plan.recording.RecordingsInMemory;
import io.benchmate.plan.recording.Right;
import io.benchmate.plan.recording.Subject;
import io.benchmate.plan.revising.Proposal;
import io.benchmate.plan.revising.Proposals;
import io.benchmate.plan.revising.RevisionsInMemory;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One plan that was imported from a file and that people record on. */
final class Kept {
    static final ZoneId ZONE = ZoneId.of("Europe/London");
    static final Revision.Editor PRIYA = new Revision.Editor("priya", "Priya Nair");

    final SettableClock clock = new SettableClock("2027-01-11T09:00:00Z");
    final RevisionsInMemory revisions = new RevisionsInMemory();
    final RecordingsInMemory recordings = new RecordingsInMemory();
    final Recorder recorder = new Recorder(revisions, recordings, clock);
    private final Proposals proposals = new Proposals(revisions, revisions);

    static Kept of(Source source) {
        Kept kept = new Kept();
        kept.revise(source);
        return kept;
    }

    /** Imports a file and makes it live; what it came to. */
    Proposal revise(Source source) {
        Proposal proposal = propose(source);
        if (proposal instanceof Proposal.Drafted drafted) {
            proposals.confirm(drafted.draft().id(), PRIYA);
        }
        return proposal;
    }

    Proposal propose(Source source) {
        return proposals.propose(source.fileName(), source.content(), source.notes(), PRIYA);
    }

    Plan printed() {
        return revisions.live().getFirst();
    }

    Plan laid() {
        return new Laid(revisions, recordings, ZONE).plans().live().getFirst();
    }

    Action action(String code) {
        return printed().actions().stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    Outcome record(ActionId action, Entry entry) {
        return recorder.record(new Subject(printed().id(), action), entry, PRIYA, Right.EVERYTHING);
    }

    Material material(Plan earlier) {
        Map<ActionId, List<Recording>> histories = new LinkedHashMap<>();
        printed()
                .actions()
                .forEach(
                        each ->
                                histories.put(
                                        each.id(), recordings.history(printed().id(), each.id())));
        Optional<Source> source =
                revisions.of(printed().id()).stream()
                        .findFirst()
                        .flatMap(live -> revisions.source(live.id()));
        return new Material(
                printed(),
                Layouts.of(printed(), source),
                earlier,
                histories,
                Readings.UK.of(printed()),
                ZONE);
    }

    ReviewPack pack(Meetings meetings) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZONE);
        return material(printed()).pack(Window.of(today, meetings));
    }
}
