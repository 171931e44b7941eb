package io.benchmate.nudge;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.plan.ActionId;
import io.benchmate.plan.Field;
import io.benchmate.plan.Plan;
import io.benchmate.plan.revising.Overlay;
import io.benchmate.plan.revising.Recording;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

class ItemsTest {
    private static final LocalDate DUE = LocalDate.of(2027, 6, 9);

    @Test
    void showTheEvidenceThatWasRecordedLastWithWhoDidAndWhen() {
        Planned printed =
                new SmallPlan().with("1.1", DUE.toString(), "Ann").since(DUE.minusDays(9));
        Plan laid =
                Overlay.of(printed.plan(), List.of(evidence("Begun", 1), evidence("12 came", 3)))
                        .plan();
        Planned planned = new Planned(laid, printed.readings(), printed.rules(), printed.people());

        NudgeDigest digest =
                Items.of(
                        SmallPlan.REHEARSAL
                                .run(_ -> List.of(planned), DUE, DUE)
                                .getFirst()
                                .digest(),
                        List.of(planned));

        assertThat(digest.items())
                .singleElement()
                .extracting(NudgeDigest.Item::evidence)
                .isEqualTo("12 came (recorded by Ann on 3 June 2027)");
    }

    private static Recording evidence(String words, int day) {
        return new Recording(
                new ActionId("1.1"), Field.EVIDENCE, words, "", "Ann", LocalDate.of(2027, 6, day));
    }
}
