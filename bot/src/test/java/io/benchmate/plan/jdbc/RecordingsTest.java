package io.benchmate.plan.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.benchmate.database.Database;
import io.benchmate.database.OnBothDatabases;
import io.benchmate.plan.ActionId;
import io.benchmate.plan.Field;
import io.benchmate.plan.PlanId;
import io.benchmate.plan.Recorded;
import io.benchmate.plan.Recording;
import io.benchmate.plan.Recordings;
import io.benchmate.plan.Revision.Editor;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;

@OnBothDatabases
class RecordingsTest {
    private static final PlanId PLAN = new PlanId("p");
    private static final ActionId ACTION = new ActionId("action-1");
    private static final Editor ROBIN = new Editor("robin", "Robin Example");
    private static final Instant AT = Instant.parse("2026-11-02T09:00:00Z");

    private final Recordings recordings;

    RecordingsTest(Database database) {
        recordings = new JdbcRecordings(database.empty().jdbc());
    }

    @Test
    void tellsWhoRecordedWhatAndWhen() {
        Recording amber = recorded(new Recorded.NewStatus("A"));
        Recording green = recorded(new Recorded.NewStatus("G"));

        assertThat(recordings.history(PLAN, ACTION)).containsExactly(amber, green);
        assertThat(amber.by()).isEqualTo(ROBIN);
    }

    @Test
    void letsTheNewestOfAFieldStandAndAllEvidence() {
        recorded(new Recorded.NewStatus("A"));
        Recording photo = recorded(new Recorded.Evidence("photo"));
        Recording green = recorded(new Recorded.NewStatus("G"));
        Recording minutes = recorded(new Recorded.Evidence("minutes"));
        Recording date = recorded(new Recorded.Correction(Field.TIMESCALE, "Autumn 2027"));

        assertThat(recordings.standing(PLAN))
                .containsExactly(entry(ACTION, List.of(photo, green, minutes, date)));
    }

    @Test
    void takesBackWhatWasRecordedForAField() {
        recorded(new Recorded.Evidence("photo"));
        recorded(new Recorded.Withdrawn(Field.EVIDENCE));

        assertThat(recordings.standing(PLAN)).isEmpty();
        assertThat(recordings.history(PLAN, ACTION)).hasSize(2);
    }

    @Test
    void keepsRecordingsOfAnotherPlanApart() {
        recorded(new Recorded.NewStatus("G"));

        assertThat(recordings.standing(new PlanId("other"))).isEmpty();
    }

    private Recording recorded(Recorded what) {
        Recording recording = new Recording(PLAN, ACTION, what, "A", ROBIN, AT);
        recordings.record(recording);
        return recording;
    }
}
