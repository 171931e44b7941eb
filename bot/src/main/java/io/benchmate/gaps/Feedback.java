package io.benchmate.gaps;

import java.util.List;

/** What people think of answers. */
public interface Feedback {

    /** Keeps a thumb; a person's newest for one answer replaces the one before. */
    void keep(Rating rating);

    /** Newest first. */
    List<Rating> latest(int limit);
}
