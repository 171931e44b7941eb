package io.benchmate.people;

import java.util.Optional;
import java.util.Set;

/** Who is in an Entra group. */
@FunctionalInterface
public interface Groups {
    /**
     * The object ids of its members, those of nested groups too; empty when they cannot be read,
     * which is not the same as none.
     */
    Optional<Set<String>> members(String group);

    /** What a member is called, where that is known without asking; else his id. */
    default String name(String member) {
        return member;
    }
}
