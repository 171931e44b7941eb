package io.benchmate.diary.boards;

import java.util.List;
import java.util.Optional;

/** What was posted. */
public interface Posts {

    /** The newest of a period, in whichever state. */
    Optional<Post> latest(String channelId, String period);

    /** Those of all channels that are with the outbox or live. */
    List<Post> open();

    /** Those of a channel of which nobody knows whether they arrived. */
    List<Post> unknown(String channelId);

    /** The same of all channels. */
    List<Post> unknown();

    void add(Post post);

    /** Writes all of it that may change. */
    void update(Post post);
}
