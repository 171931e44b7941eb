package io.benchmate.graphsync;

import io.benchmate.graphsync.roster.SourceReading;

import java.util.Set;

/** Finds those who answer for lists, by address or Entra object id. */
public interface Directory {
    /** Where there is no directory to ask, nobody is known to be gone. */
    Directory NONE = names -> new SourceReading.Failed("the directory", "there is none");

    SourceReading of(Set<String> names);
}
