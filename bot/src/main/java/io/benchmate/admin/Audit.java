package io.benchmate.admin;

import java.util.List;

/** Who did what, and when. */
public interface Audit {

    /**
     * Adds a line with the time of now. Never throws: a deed that was done is not undone because it
     * could not be written down; the failure goes to the log.
     */
    void note(String personId, String personName, Deed deed, String about);

    /** Newest first. */
    List<AuditLine> latest(int limit);
}
