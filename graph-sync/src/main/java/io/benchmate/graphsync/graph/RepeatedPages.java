package io.benchmate.graphsync.graph;

import java.net.URI;

/** Asks again for a page that failed in passing: reading may always be repeated. */
record RepeatedPages<T>(Pages<T> once, Repeats repeats) implements Pages<T> {

    @Override
    public Page<T> first() throws Unreadable {
        return repeats.of(once::first);
    }

    @Override
    public Page<T> following(URI next) throws Unreadable {
        return repeats.of(() -> once.following(next));
    }
}
