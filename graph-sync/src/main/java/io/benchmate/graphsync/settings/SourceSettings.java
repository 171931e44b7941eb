package io.benchmate.graphsync.settings;

import io.benchmate.graphsync.roster.Columns;
import io.benchmate.graphsync.roster.Where;

import java.nio.file.Path;

/** A source as the file names it. */
public sealed interface SourceSettings {
    Where where();

    /** A group in Entra, nested groups included. */
    record Group(String id, String name, Where where) implements SourceSettings {}

    /** Everybody in the directory to whom the rule fits. */
    record Directory(String name, Where where) implements SourceSettings {}

    /** An HR extract. */
    record Csv(Path file, String name, Columns columns, Where where) implements SourceSettings {}
}
