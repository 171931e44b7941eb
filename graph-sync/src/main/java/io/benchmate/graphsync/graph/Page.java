package io.benchmate.graphsync.graph;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * One page of a collection.
 *
 * @param count how many there are on all pages; on the first page only
 */
record Page<T>(List<T> items, Optional<Long> count, Optional<URI> next) {}
