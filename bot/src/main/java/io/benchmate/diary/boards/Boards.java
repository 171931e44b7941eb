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

    /**
     * Stops posting to it, and keeps all else.
     *
     * @return whether it was posted to until now
     */
    boolean pause(String channelId, String problem);

    /**
     * Goes on where it was stopped.
     *
     * @return whether it was stopped until now
     */
    boolean resume(String channelId);

    /** Keeps what its team and channel are called now. */
    void name(String channelId, Board.Room room);
}
