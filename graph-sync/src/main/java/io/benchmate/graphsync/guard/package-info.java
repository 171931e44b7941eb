/** Whether a plan may be applied without being asked about: cleared, or held with reasons. Pure. */
@NullMarked
@NamedInterface("guard")
package io.benchmate.graphsync.guard;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
