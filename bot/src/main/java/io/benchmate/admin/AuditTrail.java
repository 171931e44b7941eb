package io.benchmate.admin;

import java.util.List;

/** The audit, for reading. */
public interface AuditTrail {

    /**
     * The lines about a person or a thing, newest first.
     *
     * @param words of a person's name or object id, of a plan's title, of a deed; whatever its
     *     case; blank for all
     * @param from how many to pass over
     */
    List<AuditLine> about(String words, int from, int limit);

    int count(String words);
}
