/**
 * What would change: the difference between a complete roster and a complete observation, as a
 * value that can be shown, approved by its hash, applied and undone. Pure.
 */
@NullMarked
@NamedInterface("reconcile")
package io.benchmate.graphsync.reconcile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
