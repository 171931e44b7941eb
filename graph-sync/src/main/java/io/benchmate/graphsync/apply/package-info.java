/**
 * Carries a plan out: additions first, removals last, one outcome for each change, each recorded
 * before the next is tried.
 */
@NullMarked
@NamedInterface("apply")
package io.benchmate.graphsync.apply;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
