package io.benchmate.card;

import io.benchmate.ask.Answer;
import io.benchmate.ask.Basis;
import io.benchmate.plan.Action;
import io.benchmate.plan.Field;
import io.benchmate.plan.Plan;
import io.benchmate.plan.Recorded;
import io.benchmate.plan.Recording;
import io.benchmate.plan.Revision;
import io.benchmate.plan.RevisionId;
import io.benchmate.plan.Stamp;
import io.benchmate.plan.importing.PlanImport;
import io.benchmate.plan.importing.Reading;
import io.benchmate.plan.recording.Disputes;
import io.benchmate.plan.recording.RecordingsInMemory;
import io.benchmate.plan.recording.Returning;
import io.benchmate.plan.revising.Choices;
import io.benchmate.plan.revising.Overlay;
import io.benchmate.plan.revising.Preview;
import io.benchmate.plan.revising.Previews;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The cards of recording, and of imports and restored revisions that meet recordings. */
final class RecordSamples {
    private static final ZoneId ZONE = ZoneId.of("Europe/London");
    private static final Revision.Editor PRIYA = new Revision.Editor("priya", "Priya Nair");
    private static final String FILE =
            """
            Northmoor action plan
            Version 1.2, status as of 1 March 2026
            Blue = Complete; Green = On track; Amber = Some delay; Red = Major delay
            Ref,Action,When,Who,RAG
            1.1,Start a network of technicians across campuses,From January 2026,Steering Group,Green
            2.1,Nominate at least two technicians a year for national awards,By 31 March,Managers,Amber
            2.4,Open the workshops to everybody,June 2026,Estates,Amber
            3.2,Review the job descriptions of technical roles in every faculty,Summer 2027,HR,Amber
            """;
    private static final Plan LIVE = plan(FILE).plan();

    private RecordSamples() {}

    static Map<String, Rendered> all() {
        RecordCard.Subject subject = subject(standing());
        Map<String, Rendered> all = new LinkedHashMap<>();
        all.put("record-form", RecordCard.form(subject, Map.of(), ""));
        all.put(
                "record-form-problem",
                RecordCard.form(
                        subject(List.of()),
                        Map.of("status", "Red", "evidence", "Photo of the roof"),
                        "Red needs a reason: say in a sentence why. I keep it as evidence."));
        all.put("record-done", RecordCard.done(subject, standing(), List.of("a", "b")));
        all.put("import-conflicts", conflicts());
        all.put(
                "restore-preview",
                RestoreCard.preview(
                        revision("r1", 1),
                        revision("r3", 3),
                        new RestoreCard.What(
                                LIVE,
                                Previews.changes(LIVE, plan(FILE.replace("June", "July")).plan()),
                                Returning.NOTHING),
                        "Revision 3 went live since you saw this, so nothing was changed. Please"
                                + " look again."));
        all.put("one-recorded", AnswerCard.draw(one(), "2.4"));
        return all;
    }

    private static Rendered conflicts() {
        String next =
                FILE.replace("Estates,Amber", "Estates,Red")
                        .replace("Summer 2027", "Autumn 2027")
                        .replaceFirst("2\\.1,.*\n", "");
        Preview preview = Previews.next(plan(next), LIVE, Choices.NONE, false);
        RecordingsInMemory recordings = new RecordingsInMemory();
        standing().forEach(recordings::record);
        recordings.record(recorded("2.1", new Recorded.NewStatus("Blue"), "Amber"));
        recordings.record(
                recorded(
                        "3.2",
                        new Recorded.Correction(Field.TIMESCALE, "Autumn 2027"),
                        "Summer 2027"));
        Disputes disputes = Disputes.of(preview.plan(), recordings, ZONE);
        return ImportCard.preview(
                "draft",
                preview,
                1,
                new SeenDraft(
                        Optional.of(new Stamp(new RevisionId("r3"), "hash")),
                        disputes,
                        Map.of(),
                        "Revision 3 went live since you saw this, so nothing was changed. I have"
                                + " compared the file with it: please look again."));
    }

    private static Answer one() {
        Plan laid =
                Overlay.of(
                                LIVE,
                                standing().stream()
                                        .map(
                                                each ->
                                                        io.benchmate.plan.revising.Recording.of(
                                                                each, ZONE))
                                        .toList())
                        .plan();
        return new Answer.One(
                Basis.of(laid),
                "action 2.4",
                "Action 2.4: the status is Green: On track (recorded by Priya Nair on 3 March 2026;"
                        + " the plan prints “Amber”).",
                action(laid, "2.4"),
                List.of());
    }

    private static List<Recording> standing() {
        return List.of(
                recorded("2.4", new Recorded.NewStatus("Green"), "Amber"),
                recorded(
                        "2.4",
                        new Recorded.Correction(Field.TIMESCALE, "Autumn 2026"),
                        "June 2026"),
                recorded(
                        "2.4",
                        new Recorded.Evidence(
                                "243 visitors on the open day, see https://a.test/day"),
                        ""));
    }

    private static Recording recorded(String code, Recorded what, String over) {
        return new Recording(
                LIVE.id(),
                action(LIVE, code).id(),
                what,
                over,
                PRIYA,
                Instant.parse("2026-03-03T09:00:00Z"));
    }

    private static RecordCard.Subject subject(List<Recording> standing) {
        return new RecordCard.Subject(LIVE, action(LIVE, "2.4"), standing, ZONE);
    }

    private static Action action(Plan plan, String code) {
        return plan.actions().stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static Revision revision(String id, int number) {
        return new Revision(
                new RevisionId(id),
                LIVE.id(),
                number,
                Revision.State.PAST,
                LIVE.facts().title(),
                null,
                4,
                "northmoor.csv",
                PRIYA,
                Instant.EPOCH,
                Instant.EPOCH,
                null);
    }

    private static Reading.Understood plan(String text) {
        return (Reading.Understood)
                PlanImport.read("northmoor.csv", text.getBytes(StandardCharsets.UTF_8), null);
    }
}
