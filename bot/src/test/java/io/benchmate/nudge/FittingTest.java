package io.benchmate.nudge;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.plan.Legend;
import io.benchmate.plan.Progress;
import io.benchmate.plan.Shade;

import org.junit.jupiter.api.Test;

import java.util.LinkedHashMap;
import java.util.Map;

/** Which status is meant, in the words of plans as they come. */
class FittingTest {
    private static final Fitting HARROWMERE =
            of(
                    Map.of(
                            Shade.BLUE, "done, and the evidence is on file",
                            Shade.GREEN, "going to plan",
                            Shade.AMBER, "begun, but later than we said",
                            Shade.RED, "not begun, or stopped"),
                    "On track",
                    "?");

    @Test
    void isTheLegendsBeforeAWordThatACellMerelyPrints() {
        assertThat(HARROWMERE.meant(Progress.ON_TRACK)).contains("Green");
        assertThat(HARROWMERE.meant(Progress.DONE)).contains("Blue");
        assertThat(of(Map.of(), "On track", "Complete").meant(Progress.ON_TRACK))
                .contains("On track");
    }

    @Test
    void isAskedWhereTheLegendLeavesItOpen() {
        assertThat(HARROWMERE.meant(Progress.PROBLEMS)).isEmpty();
        assertThat(
                        of(Map.of(Shade.GREEN, "on track", Shade.BLUE, "on target"))
                                .meant(Progress.ON_TRACK))
                .isEmpty();
    }

    @Test
    void offersForADelayNeitherWhatIsDoneNorWhatSaysNothing() {
        assertThat(HARROWMERE.choices(Progress.PROBLEMS)).containsOnlyKeys("Amber", "Red");
        assertThat(HARROWMERE.choices(Progress.ON_TRACK)).containsOnlyKeys("Green", "On track");
        assertThat(HARROWMERE.choices(Progress.DONE)).containsOnlyKeys("Blue");
    }

    @Test
    void offersAColourThatTheLegendIsSilentOfAndAllWhereNothingFits() {
        Fitting silent = of(Map.of(Shade.BLUE, "done"), "Red", "Amber");

        assertThat(silent.choices(Progress.PROBLEMS)).containsOnlyKeys("Red", "Amber");
        assertThat(of(Map.of(Shade.BLUE, "done")).choices(Progress.PROBLEMS))
                .containsOnlyKeys("Blue");
    }

    private static Fitting of(Map<Shade, String> legend, String... others) {
        Map<String, String> statuses = new LinkedHashMap<>();
        legend.forEach((shade, words) -> statuses.put(shade.words(), shade.words() + ": " + words));
        for (String each : others) {
            statuses.put(each, each);
        }
        return new Fitting(statuses, new Legend(legend));
    }
}
