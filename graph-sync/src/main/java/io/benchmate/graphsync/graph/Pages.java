package io.benchmate.graphsync.graph;

import java.net.URI;

/** Fetches single pages of one collection. */
interface Pages<T> {
    Page<T> first() throws Unreadable;

    Page<T> following(URI next) throws Unreadable;
}
