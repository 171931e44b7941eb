package io.benchmate.graphsync.graph;

import java.net.URI;

/** Fetches single pages. */
interface MemberPages {
    MemberPage first(String groupId) throws Unreadable;

    MemberPage following(URI next) throws Unreadable;
}
