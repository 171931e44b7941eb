package io.benchmate.admin;

import java.time.Instant;

/**
 * One deed.
 *
 * @param personId the Entra object id, or any stable id outside Teams
 * @param about what it was done to, in a few words: ids, titles and numbers, no message text
 */
public record AuditLine(Instant at, String personId, String personName, Deed deed, String about) {}
