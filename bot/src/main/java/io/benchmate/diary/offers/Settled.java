package io.benchmate.diary.offers;

import io.benchmate.people.Person;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Map;

/** What became of offers, by their action. */
public interface Settled {

    /** An action of a plan, by the ids that stay with them through all revisions. */
    record Key(String plan, String action) {}

    /**
     * @param entryId the entry that was made of it; null where none was
     * @param laterAt when it is offered again; null for never
     */
    record Known(@Nullable String entryId, @Nullable Instant laterAt) {
        boolean isOpenAgain(Instant now) {
            return laterAt != null && !now.isBefore(laterAt);
        }
    }

    Map<Key, Known> all();

    /** A later answer takes an earlier one's place. */
    void save(Key key, Known known, Person by);
}
