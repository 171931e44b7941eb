package io.benchmate.diary;

import io.benchmate.people.Person;

import java.util.List;
import java.util.Optional;

/** All entries. Safe for use by many threads. */
public interface Diary {

    /** Everything, also what is cancelled or past; never waits long. */
    List<Kept> all();

    /**
     * The same as it was when somebody last asked for it, without looking whether another process
     * changed something since: for what is only mentioned beside something else.
     */
    default List<Kept> lately() {
        return all();
    }

    /** Grows with each change; the same version means the same entries. */
    long version();

    Optional<Kept> find(String id);

    Optional<Kept> findByUid(String uid);

    /**
     * Keeps a new entry, or the new state of one that is there. Saving what is there already
     * changes nothing.
     *
     * @return how it is kept now
     */
    Kept save(Entry entry, Person by);

    /** Keeps several in one go: all of them or, when something breaks, none. */
    List<Kept> saveAll(List<Entry> entries, Person by);

    /** Newest first. */
    List<Change> changes(String entryId);

    /** What came after a change, oldest first. */
    List<Change> since(long number);
}
