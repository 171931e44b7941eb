package io.benchmate.graphsync.roster;

import java.util.List;

/**
 * A part of the institution with a list of its own.
 *
 * @param departments patterns
 * @param champion the address of who keeps its contacts right
 */
public record Faculty(String name, List<String> departments, String champion) {
    public Faculty {
        departments = List.copyOf(departments);
    }

    boolean holds(Person person) {
        return holds(person.work().department());
    }

    /** Whether a department is one of the faculty's; none is that is not known. */
    public boolean holds(String department) {
        return departments.stream().anyMatch(one -> Wildcard.fits(one, department));
    }
}
