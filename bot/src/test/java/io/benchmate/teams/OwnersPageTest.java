package io.benchmate.teams;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.diary.Entries;
import io.benchmate.nudge.NudgePlan;
import io.benchmate.nudge.NudgePlans;
import io.benchmate.plan.Plan;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** An admin says of many owners, one after the other, who they are. */
class OwnersPageTest {
    private static final ReachedBot REACHED = ReachedBot.shared();

    @Test
    void whoSavesOnAPageStaysOnItAndSeesWhatWasSaved() {
        List<String> rows =
                IntStream.rangeClosed(1, 14)
                        .mapToObj("1.%1$d,Do what %1$d says,March 2040,Office %1$d"::formatted)
                        .toList();
        Plan plan = REACHED.live("Plan of many owners", rows, Map.of());
        assertThat(press("nudge-admin-owners", plan, "\"page\":\"2\""))
                .contains("14 owners without anybody, 0 with somebody. Page 2 of 3");

        String form = press("nudge-admin-owner", plan, "\"owner\":\"Office 8\",\"page\":\"2\"");
        String saved =
                press(
                        "nudge-admin-map",
                        plan,
                        "\"owner\":\"Office 8\",\"page\":\"2\","
                                + "\"ids\":\"3f2504e0-4f89-11d3-9a0c-0305e82c3301\"");

        assertThat(form).contains("\"page\":\"2\"");
        assertThat(saved)
                .contains("Saved: Office 8 is ")
                .contains("13 owners without anybody, 1 with somebody. Page 2 of 3")
                .contains("Office 9");
        String nobody = press("nudge-admin-unmap", plan, "\"owner\":\"Office 8\",\"page\":\"3\"");
        assertThat(nobody)
                .contains("Saved: nobody stands for Office 8 now.", "Page 3 of 3")
                .contains("14 owners without anybody");
        REACHED.bot()
                .get(NudgePlans.class)
                .set(NudgePlan.off(plan.id(), REACHED.today()), Entries.KIM);
    }

    private static String press(String verb, Plan plan, String data) {
        return REACHED.bot()
                .presses(
                        LocalBot.KIM,
                        "a:" + LocalBot.KIM,
                        verb,
                        "{\"plan\":\"%s\",%s}".formatted(plan.id(), data));
    }
}
