/** Programs that print figures: requests, charged writes, seconds, memory. */
@NullMarked
package io.benchmate.graphsync.bench;

import org.jspecify.annotations.NullMarked;
