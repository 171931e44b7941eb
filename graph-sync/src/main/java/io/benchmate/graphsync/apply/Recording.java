package io.benchmate.graphsync.apply;

import io.benchmate.graphsync.mailinglist.Outcome;

/** Keeps outcomes, each before the next call to the target is made. */
public interface Recording {
    void of(Item item, Outcome outcome);
}
