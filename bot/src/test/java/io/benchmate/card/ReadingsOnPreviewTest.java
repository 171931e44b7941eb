package io.benchmate.card;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.plan.Plan;
import io.benchmate.plan.Readings;
import io.benchmate.plan.TimescaleList;
import io.benchmate.plan.importing.PlanImport;
import io.benchmate.plan.importing.Reading;
import io.benchmate.plan.recording.Disputes;
import io.benchmate.plan.revising.Preview;
import io.benchmate.plan.revising.Previews;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

class ReadingsOnPreviewTest {
    private static final String CLEAR = "Ref,Action,When\n1,Publish a page,May 2026\n";

    @Test
    void showsAFewOfTheReadingsThatNeedAPerson() {
        String odd =
                CLEAR
                        + "2,Count the benches,FY25\n3,Paint a door,when the moon is right\n"
                        + "4,Mend a lathe,after lunch\n5,Sort the bolts,as needs must\n"
                        + "6,Oil a hinge,somehow\n7,Find the key,whenever it suits\n";

        Rendered preview = preview(odd);

        assertThat(preview.card()).contains("Timescales that need a look", "“FY25”: to ask");
        assertThat(preview.text()).contains("and 1 more; press Timescales").doesNotContain("“May");
    }

    @Test
    void saysNothingWhereAllIsRead() {
        assertThat(preview(CLEAR).card()).doesNotContain("Timescales that need a look");
    }

    private static Rendered preview(String csv) {
        Reading read = PlanImport.read("plan.csv", csv.getBytes(StandardCharsets.UTF_8), null);
        Preview preview = Previews.first((Reading.Understood) read);
        Plan plan = preview.plan();
        TimescaleList list = TimescaleList.of(plan, Readings.UK.of(plan));
        return ImportCard.preview(
                "draft",
                preview,
                1,
                new SeenDraft(Optional.empty(), Disputes.NONE, Map.of(), "", list));
    }
}
