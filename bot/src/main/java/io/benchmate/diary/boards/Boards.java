package io.benchmate.diary.boards;

import io.benchmate.people.Person;

import java.util.List;
import java.util.Optional;

/** The channels that the diary is posted to. */
public interface Boards {
    List<Board> all();

    Optional<Board> of(String channelId);

    /** Keeps it, with the settings of today in the place of earlier ones. */
    void save(Board board, Person by);

    /** Whether it was there. Its posts stay as they are. */
    boolean remove(String channelId);

    void problem(String channelId, String problem);
}
