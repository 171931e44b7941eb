package io.benchmate.people;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who there is in the institution's directory. What cannot be looked up is simply not found. */
public interface Directory {
    /**
     * Somebody, or a group, who may be meant.
     *
     * @param why in a few words, for an admin to judge: "job title “Dean of Science” in the
     *     directory"
     */
    record Proposal(Assignee who, String why) {}

    /**
     * What is surely known of accounts; who is in neither set may be either.
     *
     * @param gone disabled or not there any more
     * @param there in use
     */
    record Accounts(Set<String> gone, Set<String> there) {
        public static final Accounts UNKNOWN = new Accounts(Set.of(), Set.of());

        public Accounts {
            gone = Set.copyOf(gone);
            there = Set.copyOf(there);
        }
    }

    /** People and groups that these words may mean, the likeliest first; at most a handful. */
    List<Proposal> search(String words);

    /** The display name behind an object id. */
    Optional<String> name(String objectId);

    /** The mail address of a person in use. */
    Optional<String> mail(String objectId);

    /** Which of these accounts are gone. Asks the directory; for the background. */
    Accounts accounts(Collection<String> objectIds);
}
