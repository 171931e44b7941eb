package io.benchmate.nudge;

import io.benchmate.plan.Legend;
import io.benchmate.plan.Progress;
import io.benchmate.plan.Shade;
import io.benchmate.plan.StatusMeaning;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which of a plan's statuses somebody may mean who says that an action is done, on track or
 * delayed, by what the plan's legend says of each. Pure.
 *
 * @param statuses what the plan knows, each in words with its meaning
 */
record Fitting(Map<String, String> statuses, Legend legend) {

    /**
     * The one status that means this and nothing else; of those the legend explains before those
     * that some cell merely prints. Empty where there are none or several.
     */
    Optional<String> meant(Progress wanted) {
        List<String> explained =
                saying(wanted, statuses.keySet().stream().filter(this::isExplained));
        List<String> found =
                explained.isEmpty() ? saying(wanted, statuses.keySet().stream()) : explained;
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private List<String> saying(Progress wanted, Stream<String> among) {
        return among.filter(each -> progress(each).equals(Set.of(wanted))).toList();
    }

    /**
     * Those worth choosing from: none that says the contrary; all of them where that leaves none.
     */
    Map<String, String> choices(Progress wanted) {
        Map<String, String> fitting = new LinkedHashMap<>(statuses);
        fitting.keySet().removeIf(each -> !fits(each, wanted));
        return fitting.isEmpty() ? statuses : fitting;
    }

    /** A colour that the legend is silent of may mean anything; a word such as "?" says nothing. */
    private boolean fits(String status, Progress wanted) {
        Set<Progress> says = progress(status);
        return says.isEmpty()
                ? shade(status).isPresent() && !isExplained(status)
                : fits(says, wanted);
    }

    private static boolean fits(Set<Progress> says, Progress wanted) {
        boolean begun = says.contains(Progress.IN_PROGRESS);
        boolean problems = says.contains(Progress.PROBLEMS);
        return switch (wanted) {
            case DONE -> says.contains(Progress.DONE);
            case ON_TRACK, IN_PROGRESS -> says.contains(Progress.ON_TRACK) || begun && !problems;
            case PROBLEMS, NOT_STARTED -> problems || begun || says.contains(Progress.NOT_STARTED);
        };
    }

    private Set<Progress> progress(String status) {
        return StatusMeaning.progress(
                shade(status).map(each -> legend.meaningOf(each).orElse("")).orElse(status));
    }

    private boolean isExplained(String status) {
        return shade(status).flatMap(legend::meaningOf).isPresent();
    }

    private static Optional<Shade> shade(String status) {
        return Stream.of(Shade.values())
                .filter(each -> each.isColour() && each.words().equals(status))
                .findFirst();
    }
}
