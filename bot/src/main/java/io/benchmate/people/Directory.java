package io.benchmate.people;

import java.util.List;
import java.util.Optional;

/** Who there is in the institution's directory. What cannot be looked up is simply not found. */
public interface Directory {
    /** People and groups whose names have these words, the likeliest first; at most a handful. */
    List<Assignee> search(String words);

    /** The display name behind an object id. */
    Optional<String> name(String objectId);

    /** Whether the account is known to be gone or disabled. Unknown is not gone. */
    boolean isGone(String objectId);
}
