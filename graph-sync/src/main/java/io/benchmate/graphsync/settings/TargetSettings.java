package io.benchmate.graphsync.settings;

import java.nio.file.Path;

/** A target as the file names it. */
public sealed interface TargetSettings {

    /** A Microsoft 365 group. */
    record Group(String id) implements TargetSettings {}

    /** A Mailman 3 list. */
    record Mailman(String list) implements TargetSettings {}

    /** A distribution list that its owner changes by a sheet. */
    record Sheet(String group, String address, Path directory) implements TargetSettings {}

    /** A file for LISTSERV or Sympa. */
    record TextFile(Path file) implements TargetSettings {}
}
