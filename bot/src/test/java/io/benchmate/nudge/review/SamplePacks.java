package io.benchmate.nudge.review;

import io.benchmate.calendar.Meetings;
import io.benchmate.people.Assignee;
import io.benchmate.people.Owners;
import io.benchmate.plan.Field;
import io.benchmate.plan.Plan;
import io.benchmate.plan.Source;
import io.benchmate.plan.recording.Entry;
import io.benchmate.sample.SamplePlan;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Packs of the sample university: one of a busy winter, one of which nothing is to be told. */
public final class SamplePacks {
    private static final SamplePlan SAMPLE = SamplePlan.HARROWMERE;
    private static final Meetings MEETINGS =
            new Meetings(
                    List.of(
                            LocalDate.of(2026, 12, 2),
                            LocalDate.of(2027, 3, 3),
                            LocalDate.of(2027, 6, 9)));
    private static final Owners OWNERS =
            new Owners(Map.of("HTN", List.of(new Assignee.Person("ana", "Ana Bellweather"))));

    private SamplePacks() {}

    /** For 3 March 2027, made a fortnight before. */
    public static ReviewPack busy(boolean named) {
        Kept kept = busy();
        Plan plan = kept.printed();
        Material material = kept.material(plan);
        ReviewPack pack = material.pack(Window.of(LocalDate.of(2027, 2, 17), MEETINGS));
        Snapshot now = Snapshot.at(plan, material.histories(), Instant.MAX, Kept.ZONE);
        Names names = Names.of(now.laid(), material.histories().values(), OWNERS, Words.ENGLISH);
        return named ? pack : PublicVersion.of(pack, names);
    }

    static Kept busy() {
        Kept kept = Kept.of(new Source(SAMPLE.fileName(), SAMPLE.csv(), SAMPLE.notes(), ""));
        put(kept, "1.2", Entry.evidence("200 members on 11 January, says Ana Bellweather"));
        kept.clock.passes(Duration.ofDays(7));
        put(kept, "1.3", Entry.status("Green", ""));
        put(kept, "1.3", Entry.evidence("All four boards have a seat; minutes of 14 January"));
        put(kept, "2.5", Entry.status("Red", "the printer’s contract ended and Dr May Hill left"));
        put(kept, "1.4", Entry.correction(Field.TIMESCALE, "By end of April 2027"));
        put(kept, "1.1", Entry.correction(Field.OWNER, "Priya Nair, HTN"));
        kept.clock.passes(Duration.ofDays(30));
        return kept;
    }

    private static void put(Kept kept, String code, Entry entry) {
        kept.record(kept.action(code).id(), entry);
    }

    /** Without dates and news. */
    public static ReviewPack calm() {
        SamplePlan other = SamplePlan.KELDERWICK;
        Kept kept = Kept.of(new Source(other.fileName(), other.csv(), other.notes(), ""));
        return kept.pack(Meetings.NONE);
    }
}
