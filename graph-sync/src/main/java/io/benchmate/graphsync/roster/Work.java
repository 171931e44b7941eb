package io.benchmate.graphsync.roster;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a person's work is, as far as a source says; empty where it does not.
 *
 * @param leaving the last day of the contract, in the institution's zone
 */
public record Work(
        String department,
        String jobTitle,
        String employeeType,
        String jobFamily,
        Optional<LocalDate> leaving) {
    public static final Work UNKNOWN = new Work("", "", "", "", Optional.empty());

    /** This, with the other's words where this has none. */
    public Work orElse(Work other) {
        return new Work(
                first(department, other.department),
                first(jobTitle, other.jobTitle),
                first(employeeType, other.employeeType),
                first(jobFamily, other.jobFamily),
                leaving.or(other::leaving));
    }

    private static String first(String one, String other) {
        return one.isBlank() ? other : one;
    }
}
