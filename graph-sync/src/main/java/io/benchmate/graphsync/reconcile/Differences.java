package io.benchmate.graphsync.reconcile;

import io.benchmate.graphsync.roster.Roster;

import java.util.List;

/** Finds the changes that would make a list equal to its roster. */
interface Differences {
    List<Change> of(Roster roster);

    /** The reason for taking off somebody whom no source knows. */
    List<String> UNKNOWN = List.of("is in no source of this list");
}
