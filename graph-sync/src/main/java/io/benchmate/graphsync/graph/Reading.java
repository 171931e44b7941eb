package io.benchmate.graphsync.graph;

import java.util.Set;

/** What came of reading a group: all of it or nothing. */
public sealed interface Reading {

    /**
     * Every user in the group, nested groups included.
     *
     * @param objectIds Entra object ids, in lower case
     */
    record Complete(Set<String> objectIds) implements Reading {
        public Complete {
            objectIds = Set.copyOf(objectIds);
        }
    }

    /**
     * It is not known who is in the group. Never to be taken for an empty one.
     *
     * @param reason for an admin, without names, addresses or tokens
     */
    record Failed(String reason) implements Reading {}
}
