package io.benchmate.people;

import java.util.Set;

/**
 * Owners whose accounts the directory was seen to have closed. Kept over restarts, so that nobody
 * is reminded again while the directory is out of reach.
 */
public interface ClosedAccounts {
    /** Object ids, in lower case. */
    Set<String> known();

    /**
     * Takes in what was seen; who is in neither set stays as he was. Idempotent.
     *
     * @param owners everybody who stands for an owner now; others are forgotten
     */
    void note(Directory.Accounts seen, Set<String> owners);
}
