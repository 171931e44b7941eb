package io.benchmate.graphsync.mailinglist;

/** What a target knows its members by. */
public enum Keyed {
    OBJECT_ID,
    ADDRESS
}
