package io.benchmate.graphsync.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A rule on attributes: each list that is not empty must have a pattern that fits. A pattern is a
 * word or a phrase; a star stands for anything; case does not matter.
 */
public record Where(
        List<String> departments,
        List<String> jobTitles,
        List<String> employeeTypes,
        List<String> jobFamilies) {
    public static final Where ANYBODY = new Where(List.of(), List.of(), List.of(), List.of());

    public Where {
        departments = List.copyOf(departments);
        jobTitles = List.copyOf(jobTitles);
        employeeTypes = List.copyOf(employeeTypes);
        jobFamilies = List.copyOf(jobFamilies);
    }

    /**
     * The person, with the rule's words added to where it was found; nothing if the rule says no.
     */
    Optional<Found> admits(Found found) {
        Work work = found.person().work();
        List<String> words = new ArrayList<>();
        boolean fits =
                fits("department", work.department(), departments, words)
                        && fits("job title", work.jobTitle(), jobTitles, words)
                        && fits("employee type", work.employeeType(), employeeTypes, words)
                        && fits("job family", work.jobFamily(), jobFamilies, words);
        if (!fits) {
            return Optional.empty();
        }
        String where =
                words.isEmpty() ? found.where() : found.where() + ": " + String.join(", ", words);
        return Optional.of(new Found(found.person(), where));
    }

    private static boolean fits(
            String what, String value, List<String> patterns, List<String> words) {
        if (patterns.isEmpty()) {
            return true;
        }
        Optional<String> pattern =
                patterns.stream().filter(one -> Wildcard.fits(one, value)).findFirst();
        pattern.ifPresent(one -> words.add(what + " \"" + value + "\" fits \"" + one + "\""));
        return pattern.isPresent();
    }
}
