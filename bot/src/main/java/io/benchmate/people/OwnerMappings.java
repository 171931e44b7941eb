package io.benchmate.people;

import java.util.List;
import java.util.Map;

/**
 * Who stands behind the owners of each plan, as admins said. Nothing is altered or removed, only
 * added to, but for a person's right to be forgotten. Who may map is for the caller to check.
 */
public interface OwnerMappings {

    /** What stands for a plan. */
    Owners of(String plan);

    /**
     * Sets who stands behind owners, each in place of who did; all of them or none. What stands
     * already is not set again.
     *
     * @param mapped by the owner as printed; nobody takes the owner's mapping back
     * @return how many owners were changed
     */
    int map(String plan, Map<String, List<Assignee>> mapped, Person by);

    /**
     * Takes back an owner's last change: who stood behind him before does again.
     *
     * @return whether there was one
     */
    boolean undo(String plan, String owner, Person by);
}
