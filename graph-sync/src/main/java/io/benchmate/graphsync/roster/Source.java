package io.benchmate.graphsync.roster;

/** Where people come from. Never throws for what a file or the network does. */
public interface Source {
    SourceReading read();
}
